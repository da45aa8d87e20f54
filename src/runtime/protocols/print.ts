/** The `print` statement and the interactive display, with 2.7's softspace rules (`PyFile_WriteObject`, `PRINT_ITEM`). */

import { HostError } from '../host/host.ts';
import { PyFile } from '../objects/file.ts';
import type { Value } from '../objects/object.ts';
import { ioError, runtimeError, valueError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { findAttribute, getAttribute, setAttribute } from './attribute.ts';
import { call1 } from './call.ts';
import { asciiEncode } from './default-encoding.ts';
import { hostFailure } from './host-failure.ts';
import { integerOf } from './index-number.ts';
import { isPrintedContainer, printContainer } from './print-container.ts';
import { bytesOf, repr, strValue } from './text.ts';
import { caught, landing } from './unwind.ts';

/** How often what `__str__` answers may want to be printed by its own `__str__`. */
const PRINT_NESTING = 10;

/** `sys.stdout`. @throws RuntimeError where it was deleted */
export function standardOutput(): Value {
  const stream = thread.interpreter.sysDict.getStr('stdout');
  if (stream === undefined) throw runtimeError('lost sys.stdout');
  return stream;
}

/** Sets a stream's softspace and answers what it was; a stream that has none counts as 0. */
export function softspace(stream: Value, value: number): number {
  if (stream instanceof PyFile) {
    const old = stream.softspace;
    stream.softspace = value;
    return old;
  }
  const old = findAttribute(stream, 'softspace');
  const at = landing();
  try {
    setAttribute(stream, 'softspace', value);
  } catch (thrown) {
    caught(thrown, at);
  }
  const number = old === undefined ? undefined : integerOf(old);
  return number === undefined ? 0 : Number(number);
}

/** Writes bytes to a stream. */
export function writeBytes(stream: Value, bytes: string): void {
  if (stream instanceof PyFile) {
    writeFile(stream, bytes);
    return;
  }
  call1(getAttribute(stream, 'write'), bytes);
}

function writeFile(file: PyFile, bytes: string): void {
  if (file.host === null) throw valueError('I/O operation on closed file');
  if (!file.writable) throw ioError('File not open for writing');
  try {
    file.write(bytes);
  } catch (failure) {
    if (failure instanceof HostError) throw hostFailure(failure);
    throw failure;
  }
}

/** `writeText` of a value whose own code may run meanwhile: the stream cannot be closed then. */
function writeObject(stream: Value, value: Value): void {
  if (!(stream instanceof PyFile)) {
    writeText(stream, value);
    return;
  }
  stream.users++;
  try {
    writeText(stream, value);
  } finally {
    stream.users--;
  }
}

/** Writes what `str(value)` says; unicode is encoded by the file's encoding, or handed on as it is to other streams. */
function writeText(stream: Value, value: Value): void {
  if (isPrintedContainer(value) && stream instanceof PyFile) {
    printContainer(value, (piece) => writeFile(stream, piece));
    return;
  }
  const text = strValue(value);
  if (text instanceof PyUnicode) {
    if (stream instanceof PyFile) {
      const bytes =
        stream.encoding === null
          ? asciiEncode(text)
          : thread.interpreter.encodeText(text, stream.encoding, stream.errors);
      writeFile(stream, bytes);
    } else call1(getAttribute(stream, 'write'), value instanceof PyUnicode ? value : text);
    return;
  }
  if (stream instanceof PyFile) {
    writeFile(stream, printed(text));
    return;
  }
  const bytes = bytesOf(text)!;
  call1(getAttribute(stream, 'write'), typeof value === 'string' ? value : bytes);
}

/** What `__str__` answered, as bytes: an instance of a class derived from str is asked for its own `__str__` in turn. */
function printed(text: Value): string {
  let last = text;
  for (let nesting = 1; typeof last !== 'string'; nesting++) {
    if (nesting > PRINT_NESTING) throw runtimeError('print recursion');
    last = strValue(last);
  }
  return last;
}

/** One item of a `print` statement: a blank before it where one is due, then its text. */
export function printItem(stream: Value, value: Value): void {
  if (softspace(stream, 0) !== 0) writeBytes(stream, ' ');
  if (typeof value === 'object' && value !== null) writeObject(stream, value);
  else writeText(stream, value);
  // A str that ends in white space other than a blank needs no blank after it; other objects always do.
  if (typeof value === 'string') {
    const last = value.length === 0 ? 32 : value.charCodeAt(value.length - 1);
    if (value.length === 0 || !isSpace(last) || last === 32) softspace(stream, 1);
  } else if (value instanceof PyUnicode) {
    const { text } = value;
    const last =
      text.length === 0 ? 32 : typeof text === 'string' ? text.charCodeAt(text.length - 1) : text[text.length - 1]!;
    if (text.length === 0 || !isSpace(last) || last === 32) softspace(stream, 1);
  } else softspace(stream, 1);
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** The newline at the end of a `print` statement. */
export function printNewline(stream: Value): void {
  writeBytes(stream, '\n');
  softspace(stream, 0);
}

/** What the interactive interpreter does with the value of an expression statement: `sys.displayhook`. */
export function displayValue(value: Value): void {
  const hook = thread.interpreter.sysDict.getStr('displayhook');
  if (hook === undefined) throw runtimeError('lost sys.displayhook');
  call1(hook, value);
}

/** `sys.__displayhook__`: prints the repr and binds `__builtin__._`. */
export function defaultDisplay(value: Value): void {
  if (value === null) return;
  const { builtinsDict } = thread.interpreter;
  builtinsDict.setStr('_', null);
  const stream = standardOutput();
  if (softspace(stream, 0) !== 0) writeBytes(stream, '\n');
  writeBytes(stream, repr(value));
  softspace(stream, 1);
  writeBytes(stream, '\n');
  softspace(stream, 0);
  builtinsDict.setStr('_', value);
}
