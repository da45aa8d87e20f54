/** An exception and its traceback as text: what the interpreter prints (CPython 2.7's `PyErr_Display`). */
import type { PyClassicClass } from '../objects/classic.ts';
import { flushStandardStreams } from '../objects/file.ts';
import { PyIntObject } from '../objects/int.ts';
import type { Value } from '../objects/object.ts';
import { typeError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { PyTraceback } from '../objects/traceback.ts';
import type { PyType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { findAttribute, getAttribute } from './attribute.ts';
import { asciiEncode } from './default-encoding.ts';
import { isExceptionClass } from './exception-match.ts';
import { integerOf, toInteger } from './index-number.ts';
import { softspace, writeBytes } from './print.ts';
import { SourceLines } from './source-line.ts';
import { bytesOf, str } from './text.ts';
import { caught, landing } from './unwind.ts';

/** The text of a line of source, counted from 1; undefined where it is not known. */
export type FindSourceLine = (filename: string, line: number) => string | undefined;

/** Takes the text piece by piece, in CPython's pieces: a stream's `write` can tell. */
export type WritePiece = (piece: string) => void;

/** Entries of a traceback that are shown at most, the last ones. */
const TRACEBACK_LIMIT = 1000;

/** Longest file or function name that is shown. */
const MAX_NAME = 500;

/**
 * The text of an exception: `Traceback (most recent call last):`, its entries, and `Type: message`. An exception whose
 * `str()` fails says so.
 *
 * @param type the class, or whatever was given for one
 * @param traceback null where there is none
 */
export function formatException(
  type: Value,
  value: Value,
  traceback: PyTraceback | null,
  sourceLine: FindSourceLine,
): string {
  let text = '';
  writeException(type, value, traceback, sourceLine, (piece) => {
    text += piece;
  });
  return text;
}

/** The same, handed to `write` as it comes: `str(value)` runs when what stands before it has been written. */
export function writeException(
  type: Value,
  value: Value,
  traceback: Value,
  sourceLine: FindSourceLine,
  write: WritePiece,
): void {
  if (traceback !== null && !(traceback instanceof PyTraceback)) {
    write('\n');
    return;
  }
  if (traceback !== null) writeTraceback(traceback, sourceLine, write);
  const place = attempt(() => findAttribute(value, 'print_file_and_line')) === undefined ? undefined : placeOf(value);
  if (place !== undefined) writePlace(place, write);
  if (isExceptionClass(type)) writeClassName(type, write);
  else {
    const name = attempt(() => str(type));
    if (name !== undefined) write(name);
  }
  writeMessage(place === undefined ? value : place.message, write);
  write('\n');
}

/** Prints an exception on `sys.stderr` (`sys.__excepthook__`). What goes wrong there ends it, and is not heard of. */
export function displayException(type: Value, value: Value, traceback: Value): void {
  const { sysDict, host } = thread.interpreter;
  const stream = sysDict.getStr('stderr');
  if (stream === undefined || stream === null) {
    host.stderr.write('lost sys.stderr\n');
    return;
  }
  finishOutputLine();
  flushStandardStreams();
  const lines = new SourceLines();
  attempt(() =>
    writeException(
      type,
      value,
      traceback,
      (filename, line) => lines.find(filename, line),
      (piece) => writeBytes(stream, piece),
    ),
  );
}

/** Ends a line that a `print` statement left open on `sys.stdout` with its comma (CPython's `Py_FlushLine`). */
export function finishOutputLine(): void {
  const stream = thread.interpreter.sysDict.getStr('stdout');
  if (stream === undefined) return;
  attempt(() => {
    if (softspace(stream, 0) !== 0) writeBytes(stream, '\n');
  });
}

/** Writes to `sys.stderr`, or to the host's own where that is missing or fails (CPython's `PySys_WriteStderr`). */
export function writeStandardError(text: string): void {
  const stream = thread.interpreter.sysDict.getStr('stderr');
  const isWritten =
    stream !== undefined &&
    stream !== null &&
    attempt(() => {
      writeBytes(stream, text);
      return true;
    }) === true;
  if (!isWritten) thread.interpreter.host.stderr.write(text);
}

/** What `action` answers; undefined where it raises. */
function attempt<T>(action: () => T): T | undefined {
  const at = landing();
  try {
    return action();
  } catch (thrown) {
    caught(thrown, at);
    return undefined;
  }
}

/** `sys.tracebacklimit`, where it is an int. */
function tracebackLimit(): number {
  const limit = thread.interpreter.sysDict.getStr('tracebacklimit');
  if (typeof limit === 'number') return limit;
  if (typeof limit === 'boolean') return limit ? 1 : 0;
  return limit instanceof PyIntObject ? Number(limit.value) : TRACEBACK_LIMIT;
}

/** The entries of a traceback under their heading. */
export function writeTraceback(traceback: PyTraceback, sourceLine: FindSourceLine, write: WritePiece): void {
  const limit = tracebackLimit();
  if (limit <= 0) return;
  let depth = 0;
  for (let entry: PyTraceback | null = traceback; entry !== null; entry = entry.next) depth++;
  write('Traceback (most recent call last):\n');
  for (let entry: PyTraceback | null = traceback; entry !== null; entry = entry.next) {
    if (depth-- > limit) continue;
    const { filename, name, domain } = entry.frame.code;
    write(`  File "${filename.slice(0, MAX_NAME)}", line ${entry.line}, in ${name.slice(0, MAX_NAME)}\n`);
    // A sandbox may name any file it likes when it compiles: what stands in that file is not shown.
    const source = domain === null ? sourceLine(filename, entry.line) : undefined;
    if (source === undefined) continue;
    write('    ');
    write(withoutIndentation(source));
    if (!source.includes('\n')) write('\n');
  }
}

function withoutIndentation(line: string): string {
  let start = 0;
  for (let code = line.charCodeAt(0); code === 32 || code === 9 || code === 12; code = line.charCodeAt(start)) start++;
  return line.slice(start);
}

/** Where a SyntaxError is. */
interface Place {
  readonly message: Value;
  readonly filename: string | null;
  readonly line: number;
  /** Column counted from 1; −1 where it is unknown. */
  readonly offset: number;
  readonly text: string | null;
}

/** Reads the place out of an exception that has one; undefined where a member is missing or of a wrong type. */
function placeOf(value: Value): Place | undefined {
  return attempt(() => {
    const message = getAttribute(value, 'msg');
    const filename = getAttribute(value, 'filename');
    const line = getAttribute(value, 'lineno');
    const offset = getAttribute(value, 'offset');
    const text = getAttribute(value, 'text');
    return {
      message,
      filename: filename === null ? null : stringOf(filename),
      line: numberOf(line),
      offset: offset === null ? -1 : numberOf(offset),
      text: text === null ? null : stringOf(text),
    };
  });
}

function stringOf(value: Value): string {
  return value instanceof PyUnicode ? asciiEncode(value) : requiredBytes(value);
}

function requiredBytes(value: Value): string {
  const bytes = bytesOf(value);
  if (bytes === undefined) throw typeError(`expected string or Unicode object, ${typeOf(value).name} found`);
  return bytes;
}

function numberOf(value: Value): number {
  const direct = integerOf(value);
  if (direct !== undefined) return Number(direct);
  const { int } = typeOf(value).slots;
  if (int === undefined) throw typeError('an integer is required');
  return Number(toInteger(int(value)));
}

function writePlace({ filename, line, offset, text }: Place, write: WritePiece): void {
  write('  File "');
  write(filename ?? '<string>');
  write('", line ');
  write(String(line));
  write('\n');
  if (text !== null) writeErrorText(text, offset, write);
}

/** The line of source with a caret under the place; of a text of several lines the one the place is in. */
function writeErrorText(whole: string, position: number, write: WritePiece): void {
  let text = whole;
  let offset = position;
  if (offset >= 0) {
    if (offset > 0 && offset === text.length && text.endsWith('\n')) offset--;
    for (let newline = text.indexOf('\n'); newline >= 0 && newline < offset; newline = text.indexOf('\n')) {
      offset -= newline + 1;
      text = text.slice(newline + 1);
    }
    let start = 0;
    while (text[start] === ' ' || text[start] === '\t') start++;
    text = text.slice(start);
    offset -= start;
  }
  write('    ');
  write(text);
  if (!text.endsWith('\n')) write('\n');
  if (offset === -1) return;
  write('    ');
  for (let column = 1; column < offset; column++) write(' ');
  write('^\n');
}

/** The name of an exception class, with its module unless that is `exceptions`. */
function writeClassName(type: PyType | PyClassicClass, write: WritePiece): void {
  const module = attempt(() => getAttribute(type, '__module__'));
  if (module === undefined) write('<unknown>');
  else {
    const name = attempt(() => stringOf(module));
    if (name !== undefined && name !== 'exceptions') {
      write(name);
      write('.');
    }
  }
  const { name } = type;
  write(name.slice(name.lastIndexOf('.') + 1));
}

function writeMessage(value: Value, write: WritePiece): void {
  if (value === null) return;
  const text = attempt(() => str(value));
  if (text === undefined) write(': <exception str() failed>');
  else if (text !== '') {
    write(': ');
    write(text);
  }
}
