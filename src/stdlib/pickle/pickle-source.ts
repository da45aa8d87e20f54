/** Where pickles are read from: a string, an open file, or anything with `read` and `readline`. */
import { HostError } from '../../runtime/host/host.ts';
import { EOFError } from '../../runtime/objects/exception.ts';
import { PyFile } from '../../runtime/objects/file.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { raise, typeError, valueError } from '../../runtime/objects/raise.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { PyUnicode } from '../../runtime/objects/unicode.ts';
import { findAttribute } from '../../runtime/protocols/attribute.ts';
import { call0, call1 } from '../../runtime/protocols/call.ts';
import { asciiEncode } from '../../runtime/protocols/default-encoding.ts';
import { hostFailure } from '../../runtime/protocols/host-failure.ts';
import { bytesOf } from '../../runtime/protocols/text.ts';

export interface PickleSource {
  /** Exactly `count` bytes. @throws EOFError where there are fewer */
  take(count: number): string;
  /** The next line with its newline; less at the end. */
  line(): string;
}

/** The bytes of `cPickle.loads`. */
export class StringSource implements PickleSource {
  readonly #bytes: string;
  #at = 0;

  constructor(bytes: string) {
    this.#bytes = bytes;
  }

  take(count: number): string {
    const start = this.#at;
    const end = start + count;
    if (end > this.#bytes.length) throw raise(EOFError);
    this.#at = end;
    return count === 1 ? this.#bytes[start]! : this.#bytes.slice(start, end);
  }

  line(): string {
    const start = this.#at;
    const newline = this.#bytes.indexOf('\n', start);
    this.#at = newline < 0 ? this.#bytes.length : newline + 1;
    return this.#bytes.slice(start, this.#at);
  }
}

class FileSource implements PickleSource {
  readonly #file: PyFile;

  constructor(file: PyFile) {
    this.#file = file;
  }

  take(count: number): string {
    const bytes = this.#attempt(() => this.#file.read(count));
    if (bytes.length < count) throw raise(EOFError);
    return bytes;
  }

  line(): string {
    return this.#attempt(() => this.#file.readLine());
  }

  #attempt(read: () => string): string {
    if (this.#file.host === null) throw valueError('I/O operation on closed file');
    try {
      return read();
    } catch (failure) {
      throw failure instanceof HostError ? hostFailure(failure) : failure;
    }
  }
}

class ObjectSource implements PickleSource {
  readonly #read: Value;
  readonly #readLine: Value;

  constructor(read: Value, readLine: Value) {
    this.#read = read;
    this.#readLine = readLine;
  }

  take(count: number): string {
    const bytes = readBytes(call1(this.#read, count));
    if (bytes.length !== count) throw raise(EOFError);
    return bytes;
  }

  line(): string {
    return readBytes(call0(this.#readLine));
  }
}

function readBytes(value: Value): string {
  const bytes = value instanceof PyUnicode ? asciiEncode(value) : bytesOf(value);
  if (bytes === undefined) throw typeError(`expected string or Unicode object, ${typeOf(value).name} found`);
  return bytes;
}

/**
 * What an Unpickler reads from.
 * @throws ValueError for a closed file, TypeError for what cannot be read from
 */
export function sourceOf(file: Value): PickleSource {
  if (file instanceof PyFile) {
    if (file.host === null) throw valueError('I/O operation on closed file');
    return new FileSource(file);
  }
  const readLine = findAttribute(file, 'readline');
  const read = findAttribute(file, 'read');
  if (readLine === undefined || read === undefined) {
    throw typeError("argument must have 'read' and 'readline' attributes");
  }
  return new ObjectSource(read, readLine);
}
