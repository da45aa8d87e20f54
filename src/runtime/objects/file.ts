import { building, built } from '../budget/construction.ts';
import { HostError, type HostFile } from '../host/host.ts';
import { UniversalNewlines } from '../host/universal-newlines.ts';
import type { PyFrame } from './frame.ts';
import { bindClass, PyObject, type Value } from './object.ts';
import { thread } from './thread-state.ts';
import { builtinType } from './type.ts';

export const fileType = builtinType('file', { hasWeakrefs: true });
fileType.hasWeakrefs = true;

/** Bytes that C's stdio holds back or reads ahead. */
const BUFFER_SIZE = 4096;

/** Bytes asked of the host at once. */
const READ_SIZE = 8192;
const BULK_READ_SIZE = 65536;

/** Bytes that are read in the time of one step, as a power of two. */
const READ_STEP_BITS = 8;

/** What iteration reads ahead, at first. */
const ITERATION_SIZE = 8192;

/** Key of the set of files that hold bytes back, in the interpreter's state. */
const unwritten = {};

function unwrittenFiles(): Set<PyFile> {
  const { moduleState } = thread.interpreter;
  let files = moduleState.get(unwritten) as Set<PyFile> | undefined;
  if (files === undefined) moduleState.set(unwritten, (files = new Set()));
  return files;
}

/**
 * Writes out what files hold back, the standard streams excepted unless `all`. CPython closes a file as soon as nobody
 * refers to it; here nobody knows when that is, so everything that could see the difference (another file is opened,
 * the operating system is asked, the program ends) comes here first. A file in a variable of a running frame is left
 * alone: in CPython, too, others do not see yet what it holds back.
 *
 * @throws HostError the first failure, after every file had its turn
 */
export function flushFiles(all = false): void {
  let first: HostError | undefined;
  for (const file of [...unwrittenFiles()]) {
    if (!all && (file.keepOpen || isOwned(file))) continue;
    try {
      file.flush();
    } catch (failure) {
      if (!(failure instanceof HostError)) throw failure;
      first ??= failure;
    }
  }
  if (first !== undefined) throw first;
}

/** What an abandoned file still holds back belongs before what happens now; its failures are nobody's. */
export function flushAbandonedFiles(): void {
  try {
    flushFiles();
  } catch (failure) {
    if (!(failure instanceof HostError)) throw failure;
  }
}

/** Whether the frame that keeps the file in a variable is still running. */
function isOwned(file: PyFile): boolean {
  if (file.owner === null) return false;
  for (let frame = thread.frame; frame !== null; frame = frame.back) {
    if (frame === file.owner) return true;
  }
  file.owner = null;
  return false;
}

/** Writes out what the standard streams hold back; what fails is lost, as `fflush` loses it. */
export function flushStandardStreams(): void {
  for (const file of [...unwrittenFiles()]) {
    if (!file.keepOpen) continue;
    try {
      file.flush();
    } catch (failure) {
      if (!(failure instanceof HostError)) throw failure;
    }
  }
}

/**
 * An open file of C's stdio, as Python 2 wraps it: bytes in, bytes out, one buffer for each direction, and another that
 * iteration reads ahead (CPython 2.7's `Objects/fileobject.c`). Methods throw `HostError`; the type turns that into
 * IOError.
 */
export class PyFile extends PyObject {
  /** The path as bytes. */
  fileName = '<uninitialized file>';
  /** The name as given: a str or unicode object. */
  name: Value = '<uninitialized file>';
  mode = '<uninitialized file>';
  encoding: Value = null;
  errors: Value = null;
  softspace = 0;
  /** Null before `__init__` and after `close`. */
  host: HostFile | null = null;
  /** How many operations are under way whose Python code might close the file. */
  users = 0;
  /** The frame that keeps the file in a variable, as far as is known. */
  owner: PyFrame | null = null;
  /** Set where closing must leave the stream open for others (`sys.stdout`). */
  keepOpen = false;
  readable = false;
  writable = false;
  binary = false;
  /** Writes go to the end, wherever the position is. */
  append = false;
  lineBuffered = false;
  /** Bytes held back at most; 0 where every write goes straight on. */
  bufferSize = BUFFER_SIZE;
  /** Null unless opened with mode `U`. */
  newlines: UniversalNewlines | null = null;
  #pending = '';
  #ahead = '';
  #aheadAt = 0;
  #lines = '';
  #linesAt = 0;

  /** Makes this the Python side of an open file. */
  open(host: HostFile, name: Value, fileName: string, mode: string): this {
    this.host = host;
    this.name = name;
    this.fileName = fileName;
    this.setMode(mode);
    return this;
  }

  /** Notes a mode and what it allows. */
  setMode(mode: string): void {
    const universal = mode.includes('U');
    const both = mode.includes('+');
    this.mode = mode;
    this.binary = mode.includes('b');
    this.append = mode.includes('a');
    this.readable = both || universal || mode.includes('r');
    this.writable = both || this.append || mode.includes('w');
    this.newlines = universal ? new UniversalNewlines() : null;
    this.lineBuffered = false;
    this.bufferSize = BUFFER_SIZE;
  }

  /** Writes bytes, in the order of calls, as far as the buffering says. */
  write(bytes: string): void {
    if (this.#ahead !== '') this.#dropAhead();
    const pending = (this.#pending += bytes);
    const { bufferSize } = this;
    if (bufferSize === 0) this.#writeOut(pending.length);
    else if (this.lineBuffered)
      this.#writeOut(Math.max(pending.lastIndexOf('\n') + 1, fullBuffers(pending, bufferSize)));
    else if (pending.length > bufferSize) this.#writeOut(fullBuffers(pending, bufferSize));
    if (pending.length === bytes.length && this.#pending !== '') unwrittenFiles().add(this);
  }

  /** Hands on what was held back. */
  flush(): void {
    this.#flushPending();
    this.host?.flush();
  }

  /** Up to `size` bytes; all that are left where `size` is negative. */
  read(size: number): string {
    const pieces: string[] = [];
    const mark = building(pieces);
    try {
      for (let left = size < 0 ? Number.POSITIVE_INFINITY : size; left > 0; ) {
        const wanted = Math.min(left, BULK_READ_SIZE);
        const piece = this.#readTranslated(wanted);
        pieces.push(piece);
        if (piece.length < wanted) break;
        left -= wanted;
        if (left > 0) {
          announceMore(BULK_READ_SIZE);
        }
      }
    } finally {
      built(mark);
    }
    return pieces.length === 1 ? pieces[0]! : pieces.join('');
  }

  /** The whole rest. */
  readAll(): string {
    return this.read(-1);
  }

  /** A line with its newline, '' at the end; no more than `limit` bytes where that is not negative. */
  readLine(limit = -1): string {
    this.#flushPending();
    if (this.newlines !== null) return this.#readTranslatedLine(this.newlines, limit);
    let result = '';
    for (;;) {
      if (this.#aheadAt >= this.#ahead.length && !this.#fill(READ_SIZE)) return result;
      const newline = this.#ahead.indexOf('\n', this.#aheadAt);
      let end = newline < 0 ? this.#ahead.length : newline + 1;
      if (limit >= 0) end = Math.min(end, this.#aheadAt + limit - result.length);
      result += this.#ahead.slice(this.#aheadAt, end);
      this.#aheadAt = end;
      if (end === newline + 1 || result.length === limit) return result;
      announceMore(READ_SIZE);
    }
  }

  /** The lines that are left, or those of about the first `hint` bytes where that is positive. */
  readLines(hint: number): string[] {
    const lines: string[] = [];
    let size = ITERATION_SIZE;
    let total = 0;
    let line = '';
    for (let isShort = false; !isShort; ) {
      const room = size - line.length;
      const chunk = this.#readTranslated(room);
      isShort = chunk.length < room;
      total += chunk.length;
      let from = 0;
      for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
        lines.push(line + chunk.slice(from, at + 1));
        line = '';
        from = at + 1;
      }
      if (from === 0) announceMore((size *= 2));
      else if (hint > 0 && total >= hint) {
        line = chunk.slice(from);
        if (line !== '') line += this.readLine();
        break;
      }
      line += chunk.slice(from);
      thread.interpreter.budget.reserve(chunk.length);
    }
    if (line !== '') lines.push(line);
    return lines;
  }

  /** The next line of an iteration, '' at the end. It reads far ahead: other methods must ask `isIterating`. */
  nextLine(): string {
    let line = '';
    for (let size = ITERATION_SIZE; ; size += size >> 2) {
      if (this.#linesAt >= this.#lines.length) {
        if (line !== '') announceMore(size);
        this.#lines = this.#readTranslated(size);
        this.#linesAt = 0;
        if (this.#lines === '') return line;
      }
      const newline = this.#lines.indexOf('\n', this.#linesAt);
      if (newline >= 0) {
        const end = newline + 1;
        const last = this.#lines.slice(this.#linesAt, end);
        this.#linesAt = end;
        return line === '' ? last : line + last;
      }
      line += this.#lines.slice(this.#linesAt);
      this.#linesAt = this.#lines.length;
    }
  }

  /** Whether iteration has read lines ahead that nobody has seen yet. */
  get isIterating(): boolean {
    return this.#linesAt < this.#lines.length;
  }

  seek(offset: number, whence: 0 | 1 | 2): void {
    this.#lines = '';
    this.#linesAt = 0;
    this.#flushPending();
    this.host!.seek(whence === 1 ? offset - this.#aheadLength : offset, whence);
    this.#ahead = '';
    this.#aheadAt = 0;
    if (this.newlines !== null) this.newlines.afterCr = false;
  }

  tell(): number {
    const host = this.host!;
    if (this.#pending !== '') return (this.append ? host.seek(0, 2) : host.tell()) + this.#pending.length;
    const position = host.tell() - this.#aheadLength;
    const { newlines } = this;
    if (newlines === null || !newlines.afterCr) return position;
    // Asking for the position settles whether the last \r has a \n.
    if (this.#aheadAt >= this.#ahead.length && !this.#fill(READ_SIZE)) return position;
    if (this.#ahead.charCodeAt(this.#aheadAt) !== 10) return position;
    newlines.translate('\n');
    this.#aheadAt++;
    return position + 1;
  }

  /** Cuts the file off, or lengthens it; the position stays. */
  truncate(size: number | undefined): void {
    const position = this.tell();
    this.#flushPending();
    this.host!.truncate(size ?? position);
    this.seek(position, 0);
  }

  /** Answers how the command behind it ended, unless well. */
  close(): number | undefined {
    const { host } = this;
    if (host === null) return undefined;
    try {
      this.#flushPending();
    } finally {
      this.#pending = '';
      this.#ahead = '';
      this.#lines = '';
      this.host = null;
      this.owner = null;
      if (!this.keepOpen) host.close();
    }
    return host.exitStatus || undefined;
  }

  #flushPending(): void {
    if (this.#pending !== '') this.#writeOut(this.#pending.length);
  }

  /** Hands the first `count` bytes on. Where that fails all that is held back is lost, as in C. */
  #writeOut(count: number): void {
    if (count === 0) return;
    const pending = this.#pending;
    let rest = pending.length === count ? pending : pending.slice(0, count);
    this.#pending = '';
    unwrittenFiles().delete(this);
    const host = this.host!;
    for (let written = host.write(rest); written !== rest.length; written = host.write(rest)) {
      rest = rest.slice(written);
    }
    if (pending.length === count) return;
    this.#pending = pending.slice(count);
    unwrittenFiles().add(this);
  }

  get #aheadLength(): number {
    return this.#ahead.length - this.#aheadAt;
  }

  /** Goes back to where Python is, when the operating system has been read beyond it. */
  #dropAhead(): void {
    const ahead = this.#aheadLength;
    this.#ahead = '';
    this.#aheadAt = 0;
    if (ahead > 0) this.host!.seek(-ahead, 1);
  }

  /** Up to `size` bytes, fewer only at the end of the file, with line ends as the mode says. */
  #readTranslated(size: number): string {
    this.#flushPending();
    const { newlines } = this;
    if (newlines === null) return this.#readRaw(size);
    let result = '';
    while (result.length < size) {
      const wanted = size - result.length;
      const raw = this.#readRaw(wanted);
      result += newlines.translate(raw);
      if (raw.length < wanted) {
        if (raw !== '') newlines.atEnd();
        break;
      }
    }
    return result;
  }

  #readRaw(size: number): string {
    let result = '';
    while (result.length < size) {
      const missing = size - result.length;
      if (this.#aheadAt >= this.#ahead.length && !this.#fill(Math.min(missing, BULK_READ_SIZE))) break;
      const end = Math.min(this.#ahead.length, this.#aheadAt + missing);
      result += this.#ahead.slice(this.#aheadAt, end);
      this.#aheadAt = end;
    }
    return result;
  }

  #readTranslatedLine(newlines: UniversalNewlines, limit: number): string {
    let result = '';
    while (limit < 0 || result.length < limit) {
      if (this.#aheadAt >= this.#ahead.length && !this.#fill(READ_SIZE)) {
        newlines.atEnd();
        return result;
      }
      const from = this.#aheadAt;
      const most = limit < 0 ? this.#ahead.length : Math.min(this.#ahead.length, from + limit - result.length);
      let end = from;
      while (end < most && !isLineEnd(this.#ahead.charCodeAt(end))) end++;
      // The line end goes with the line, and so does a \n that belongs to the \r before it.
      if (end < most || end === from) end++;
      const piece = newlines.translate(this.#ahead.slice(from, end));
      this.#aheadAt = end;
      result += piece;
      if (piece.endsWith('\n')) return result;
      announceMore(READ_SIZE);
    }
    return result;
  }

  #fill(size: number): boolean {
    this.#ahead = this.host!.read(Math.max(size, READ_SIZE));
    this.#aheadAt = 0;
    return this.#ahead !== '';
  }
}
bindClass(PyFile, fileType);

/** Says before it that reading, which has not come to an end yet, goes on with so many bytes. */
function announceMore(bytes: number): void {
  const { budget } = thread.interpreter;
  budget.reserve(bytes);
  budget.spend(bytes >> READ_STEP_BITS);
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** How much of what is held back fills whole buffers: stdio writes that on as soon as there is more than one. */
function fullBuffers(pending: string, bufferSize: number): number {
  return pending.length > bufferSize ? pending.length - (pending.length % bufferSize) : 0;
}
