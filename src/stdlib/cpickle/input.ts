import { EOFError } from '../../runtime/objects/exception.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { raise, typeError } from '../../runtime/objects/raise.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { findAttribute } from '../../runtime/protocols/attribute.ts';
import { call0, call1 } from '../../runtime/protocols/call.ts';
import { bytesOf } from '../../runtime/protocols/text.ts';
import { unpicklingError } from './errors.ts';

/** Where a pickle's bytes come from. */
export interface PickleInput {
  /** Exactly so many bytes. @throws EOFError where there are less */
  read(count: number): string;
  /** The rest of a line, its newline included; what is left where there is none. */
  readLine(): string;
}

/** A pickle in a string. */
export class StringInput implements PickleInput {
  readonly #bytes: string;
  #at = 0;

  constructor(bytes: string) {
    this.#bytes = bytes;
  }

  read(count: number): string {
    const end = this.#at + count;
    if (end > this.#bytes.length) throw raise(EOFError);
    const bytes = this.#bytes.slice(this.#at, end);
    this.#at = end;
    return bytes;
  }

  readLine(): string {
    const newline = this.#bytes.indexOf('\n', this.#at);
    const end = newline < 0 ? this.#bytes.length : newline + 1;
    const line = this.#bytes.slice(this.#at, end);
    this.#at = end;
    return line;
  }
}

/** A pickle in anything that has `read` and `readline`. */
export class FileInput implements PickleInput {
  readonly #read: Value;
  readonly #readLine: Value;

  constructor(file: Value) {
    const read = findAttribute(file, 'read');
    const readLine = findAttribute(file, 'readline');
    if (read === undefined || readLine === undefined) {
      throw typeError("argument must have 'read' and 'readline' attributes");
    }
    this.#read = read;
    this.#readLine = readLine;
  }

  read(count: number): string {
    const bytes = bytesGiven(call1(this.#read, count));
    if (bytes.length !== count) throw raise(EOFError);
    return bytes;
  }

  readLine(): string {
    return bytesGiven(call0(this.#readLine));
  }
}

function bytesGiven(value: Value): string {
  const bytes = bytesOf(value);
  if (bytes === undefined) throw typeError(`expected string or Unicode object, ${typeOf(value).name} found`);
  return bytes;
}

/**
 * A line without its last byte, which is the newline.
 * @throws UnpicklingError where it has less than `least` bytes before that
 */
export function readText(input: PickleInput, least = 1): string {
  const line = input.readLine();
  if (line.length < least + 1) throw unpicklingError.raise('pickle data was truncated');
  return line.slice(0, -1);
}
