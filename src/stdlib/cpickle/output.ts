import type { Value } from '../../runtime/objects/object.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { byte, fourBytes } from './byte-order.ts';
import { BINGET, BINPUT, GET, LONG_BINGET, LONG_BINPUT, PUT } from './opcodes.ts';

/** The bytes a short piece is reckoned to take. */
const FREE_BYTES = 64;

/** The name that a pickle gives to a value, to refer to it later. */
export class Name {
  readonly value: Value;
  /** Whether the value is named only if something refers to it: CPython sees that nothing else can. */
  readonly isOptional: boolean;
  /** Zero until the pickle is complete. */
  index = 0;
  isWanted = false;

  constructor(value: Value, isOptional: boolean) {
    this.value = value;
    this.isOptional = isOptional;
  }
}

/** A place where a value is referred to. */
class Reference {
  readonly name: Name;

  constructor(name: Name) {
    this.name = name;
  }
}

/** What a pickler has written, in pieces: numbers are given to names when a pickle is complete. */
export class PickleOutput {
  readonly #write: ((bytes: string) => void) | null;
  #pieces: (string | Name | Reference)[] = [];

  /** @param write takes all bytes of a pickle; null where they are kept for `getvalue()` */
  constructor(write: ((bytes: string) => void) | null) {
    this.#write = write;
  }

  get isKept(): boolean {
    return this.#write === null;
  }

  add(bytes: string): void {
    if (bytes.length > FREE_BYTES) thread.interpreter.budget.reserve(bytes.length);
    this.#pieces.push(bytes);
  }

  /** Names the value written last. */
  put(name: Name): void {
    this.#pieces.push(name);
  }

  /** Refers to a value by its name. */
  get(name: Name): void {
    name.isWanted = true;
    this.#pieces.push(new Reference(name));
  }

  /** The names in what has been written that have no number yet. */
  *newNames(): Iterable<Name> {
    for (const piece of this.#pieces) if (piece instanceof Name && piece.index === 0) yield piece;
  }

  /** Hands a complete pickle on. */
  finish(isBinary: boolean): void {
    if (this.#write === null) return;
    const bytes = this.text(isBinary);
    this.clear();
    this.#write(bytes);
  }

  /** All bytes; where they are kept, binary pickles do without the names that nothing refers to. */
  text(isBinary: boolean): string {
    let bytes = '';
    for (const piece of this.#pieces) {
      if (typeof piece === 'string') bytes += piece;
      else if (piece instanceof Reference) bytes += instruction(piece.name.index, isBinary, GET, BINGET, LONG_BINGET);
      else if (piece.isWanted || (!piece.isOptional && !(this.isKept && isBinary))) {
        bytes += instruction(piece.index, isBinary, PUT, BINPUT, LONG_BINPUT);
      }
    }
    return bytes;
  }

  clear(): void {
    this.#pieces = [];
  }
}

function instruction(index: number, isBinary: boolean, text: string, short: string, long: string): string {
  if (!isBinary) return `${text}${index}\n`;
  return index < 256 ? short + byte(index) : long + fourBytes(index);
}
