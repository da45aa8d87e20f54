/** Where pickles are written to: memory, an open file, anything with `write`, or the Pickler itself. */
import { HostError } from '../../runtime/host/host.ts';
import { PyFile } from '../../runtime/objects/file.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { typeError, valueError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { findAttribute } from '../../runtime/protocols/attribute.ts';
import { call1 } from '../../runtime/protocols/call.ts';
import { hostFailure } from '../../runtime/protocols/host-failure.ts';

export interface PickleSink {
  write(bytes: string): void;
  /** Hands on what was held back: a pickle is complete, or cannot be completed. */
  flush(isComplete: boolean): void;
}

/** How much is written before memory is asked for again. */
const RESERVED_AT_ONCE = 1 << 16;

/** The bytes of `cPickle.dumps`. */
export class MemorySink implements PickleSink {
  bytes = '';
  #reserved = 0;

  write(bytes: string): void {
    this.bytes += bytes;
    if (this.bytes.length > this.#reserved) {
      thread.interpreter.budget.reserve(this.bytes.length + RESERVED_AT_ONCE - this.#reserved);
      this.#reserved = this.bytes.length + RESERVED_AT_ONCE;
    }
  }

  flush(): void {}
}

class FileSink implements PickleSink {
  readonly #file: PyFile;
  #held = '';

  constructor(file: PyFile) {
    this.#file = file;
  }

  write(bytes: string): void {
    this.#held += bytes;
    if (this.#held.length > RESERVED_AT_ONCE) this.flush();
  }

  flush(): void {
    const bytes = this.#held;
    this.#held = '';
    if (bytes === '') return;
    if (this.#file.host === null) throw valueError('I/O operation on closed file');
    try {
      this.#file.write(bytes);
    } catch (failure) {
      throw failure instanceof HostError ? hostFailure(failure) : failure;
    }
  }
}

/** None in place of a file: everything is forgotten. */
class NullSink implements PickleSink {
  write(): void {}
  flush(): void {}
}

/** Bytes that are held back from a `write` method. */
const BUFFER_SIZE = 256;

class ObjectSink implements PickleSink {
  readonly #writeMethod: Value;
  #held = '';

  constructor(writeMethod: Value) {
    this.#writeMethod = writeMethod;
  }

  write(bytes: string): void {
    if (this.#held !== '' && this.#held.length + bytes.length > BUFFER_SIZE) this.flush(true);
    if (bytes.length > BUFFER_SIZE) call1(this.#writeMethod, bytes);
    else this.#held += bytes;
  }

  flush(isComplete: boolean): void {
    if (!isComplete || this.#held === '') return;
    const bytes = this.#held;
    this.#held = '';
    call1(this.#writeMethod, bytes);
  }
}

/**
 * What a Pickler without a file keeps. In protocols 1 and 2 it leaves out, when asked for its value, the numbers that
 * no later part refers to.
 */
export class ListSink implements PickleSink {
  #pieces: (string | number)[] = [''];
  #used = new Set<number>();

  write(bytes: string): void {
    const last = this.#pieces.length - 1;
    (this.#pieces[last] as string) += bytes;
    if (bytes.length > BUFFER_SIZE) thread.interpreter.budget.reserve(bytes.length);
  }

  flush(): void {}

  /** Notes that the value just written has a number: `put` says it where something will refer to it. */
  number(number: number): void {
    this.#pieces.push(number, '');
  }

  refer(number: number): void {
    this.#used.add(number);
  }

  /** Everything written since the last time. */
  take(putBytes: (number: number) => string, clears: boolean): string {
    const parts = this.#pieces.map((piece) => {
      if (typeof piece === 'string') return piece;
      return this.#used.has(piece) ? putBytes(piece) : '';
    });
    if (clears) {
      this.#pieces = [''];
      this.#used = new Set();
    }
    return parts.join('');
  }
}

/**
 * What a Pickler writes to.
 * @throws ValueError for a closed file, TypeError for what cannot be written to
 */
export function sinkOf(file: Value): PickleSink {
  if (file instanceof PyFile) {
    if (file.host === null) throw valueError('I/O operation on closed file');
    return new FileSink(file);
  }
  if (file === null) return new NullSink();
  const write = findAttribute(file, 'write');
  if (write === undefined) throw typeError("argument must have 'write' attribute");
  return new ObjectSink(write);
}
