import type { HostFile } from '../host/host.ts';
import { bindClass, PyObject, type Value } from './object.ts';
import { builtinType } from './type.ts';

export const fileType = builtinType('file');

/** Bytes a file reads ahead, and holds back when it writes. */
const BUFFER_SIZE = 8192;

const NO_BYTES = '';

/**
 * An open file of C's stdio, as Python 2 wraps it: bytes in, bytes out, one buffer for each direction. Methods throw
 * `HostError`; the type turns that into IOError.
 */
export class PyFile extends PyObject {
  fileName: string = '<uninitialized file>';
  /** The name as given: a str or unicode object. */
  name: Value = '<uninitialized file>';
  mode = '<uninitialized file>';
  encoding: Value = null;
  errors: Value = null;
  softspace = 0;
  /** Null before `__init__` and after `close`. */
  host: HostFile | null = null;
  /** Set while closed streams of the process must stay open for others (`sys.stdout`). */
  keepOpen = false;
  readable = false;
  writable = false;
  lineBuffered = false;
  unbuffered = false;
  universalNewlines = false;
  newlinesSeen = 0;
  #skipLineFeed = false;
  #ahead = NO_BYTES;
  #aheadAt = 0;
  #pending = NO_BYTES;
  #atEnd = false;

  /** Writes bytes, in the order of calls, as far as the buffering says. */
  write(bytes: string): void {
    this.#dropReadAhead();
    this.#pending += bytes;
    if (this.unbuffered || this.#pending.length >= BUFFER_SIZE || (this.lineBuffered && bytes.includes('\n'))) this.flush();
  }

  /** Hands on what was held back. */
  flush(): void {
    const pending = this.#pending;
    if (pending !== NO_BYTES) {
      this.#pending = NO_BYTES;
      writeAll(this.host!, pending);
    }
    this.host?.flush();
  }

  /** Up to `size` bytes; all that are left where `size` is negative. */
  read(size: number): string {
    this.#flushPending();
    let result = NO_BYTES;
    while (size < 0 || result.length < size) {
      if (this.#aheadAt >= this.#ahead.length && !this.#fill(size < 0 ? BUFFER_SIZE * 8 : BUFFER_SIZE)) break;
      const end = size < 0 ? this.#ahead.length : Math.min(this.#ahead.length, this.#aheadAt + size - result.length);
      result += this.#ahead.slice(this.#aheadAt, end);
      this.#aheadAt = end;
    }
    return result;
  }

  /** The whole rest. */
  readAll(): string {
    return this.read(-1);
  }

  /** A line with its newline, '' at the end; no more than `limit` bytes where that is not negative. */
  readLine(limit = -1): string {
    this.#flushPending();
    let result = NO_BYTES;
    for (;;) {
      if (this.#aheadAt >= this.#ahead.length && !this.#fill(BUFFER_SIZE)) return result;
      const newline = this.#ahead.indexOf('\n', this.#aheadAt);
      let end = newline < 0 ? this.#ahead.length : newline + 1;
      const complete = newline >= 0;
      if (limit >= 0 && end - this.#aheadAt > limit - result.length) end = this.#aheadAt + limit - result.length;
      result += this.#ahead.slice(this.#aheadAt, end);
      const cut = limit >= 0 && result.length >= limit;
      this.#aheadAt = end;
      if (complete || cut) return result;
    }
  }

  seek(offset: number, whence: 0 | 1 | 2): void {
    this.#flushPending();
    this.#dropReadAhead();
    this.#skipLineFeed = false;
    this.host!.seek(offset, whence);
  }

  tell(): number {
    this.#flushPending();
    return this.host!.tell() - (this.#ahead.length - this.#aheadAt);
  }

  truncate(size: number): void {
    this.#flushPending();
    this.#dropReadAhead();
    this.host!.truncate(size);
  }

  close(): void {
    const { host } = this;
    if (host === null) return;
    try {
      this.#flushPending();
    } finally {
      this.host = null;
      if (!this.keepOpen) host.close();
    }
  }

  #flushPending(): void {
    if (this.#pending !== NO_BYTES) {
      const pending = this.#pending;
      this.#pending = NO_BYTES;
      writeAll(this.host!, pending);
    }
  }

  /** Goes back to where Python is, when the operating system has been read beyond it. */
  #dropReadAhead(): void {
    const ahead = this.#ahead.length - this.#aheadAt;
    if (this.#ahead === NO_BYTES) return;
    this.#ahead = NO_BYTES;
    this.#aheadAt = 0;
    if (ahead > 0) this.host!.seek(-ahead, 1);
  }

  #fill(size: number): boolean {
    const buffer = new Uint8Array(size);
    const count = this.host!.read(buffer);
    if (count === 0) {
      this.#atEnd = true;
      if (this.universalNewlines && this.#skipLineFeed) this.#skipLineFeed = false;
      return false;
    }
    let text = latin1(buffer.subarray(0, count));
    if (this.universalNewlines) text = this.#translate(text);
    this.#ahead = text;
    this.#aheadAt = 0;
    return text !== NO_BYTES || this.#fill(size);
  }

  /** Makes `\r` and `\r\n` into `\n`, remembering which were seen (mode `U`). */
  #translate(text: string): string {
    let result = text;
    if (this.#skipLineFeed) {
      if (result.startsWith('\n')) {
        result = result.slice(1);
        this.newlinesSeen |= NEWLINE_CRLF;
      } else this.newlinesSeen |= NEWLINE_CR;
      this.#skipLineFeed = false;
    }
    if (!result.includes('\r')) {
      if (result.includes('\n')) this.newlinesSeen |= NEWLINE_LF;
      return result;
    }
    if (result.endsWith('\r')) {
      this.#skipLineFeed = true;
      result = `${result.slice(0, -1)}\n`;
    }
    return result.replace(/\r\n|\r|\n/g, (found, at: number) => {
      if (found === '\r\n') this.newlinesSeen |= NEWLINE_CRLF;
      else if (found === '\r') this.newlinesSeen |= NEWLINE_CR;
      else if (!(this.#skipLineFeed && at === result.length - 1)) this.newlinesSeen |= NEWLINE_LF;
      return '\n';
    });
  }

  /** Whether a read has come to the end of the file. */
  get isAtEnd(): boolean {
    return this.#atEnd;
  }
}
bindClass(PyFile, fileType);

export const NEWLINE_CR = 1;
export const NEWLINE_LF = 2;
export const NEWLINE_CRLF = 4;

/** Bytes as a string of code units 0–255. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096) {
    text += String.fromCharCode.apply(null, bytes.subarray(at, at + 4096) as unknown as number[]);
  }
  return text;
}

/** A byte string as bytes. */
export function bytesFromLatin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

function writeAll(host: HostFile, text: string): void {
  let bytes = bytesFromLatin1(text);
  while (bytes.length > 0) bytes = bytes.subarray(host.write(bytes));
}
