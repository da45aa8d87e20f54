import type { PyFile } from '../objects/file.ts';
import { PyList } from '../objects/list.ts';
import { PyMemoryView } from '../objects/memoryview.ts';
import type { Value } from '../objects/object.ts';
import { typeError, valueError } from '../objects/raise.ts';
import { bufferOf, findCharacters } from '../protocols/buffer.ts';
import { forEachItem, iterate } from '../protocols/iterate.ts';
import { bytesOf } from '../protocols/text.ts';
import { caught, landing } from '../protocols/unwind.ts';

/** How many strings are taken from the iterable before any is written. */
const CHUNK = 1000;

/**
 * `file.writelines(lines)`: all strings of an iterable, a thousand at a time, so that a wrong one keeps those before it
 * in its thousand from being written.
 * @throws TypeError for what is no iterable of strings
 */
export function writeLines(file: PyFile, lines: Value): void {
  const items = iteratorOf(lines);
  let chunk: string[] = [];
  forEachItem(items, (line) => {
    chunk.push(bytesOfLine(file, line));
    if (chunk.length === CHUNK) {
      writeAll(file, chunk);
      chunk = [];
    }
  });
  writeAll(file, chunk);
}

/** A list as it is, of anything else an iterator; whatever keeps it from having one is the same error. */
function iteratorOf(lines: Value): Value {
  if (lines instanceof PyList) return lines;
  const at = landing();
  try {
    return iterate(lines);
  } catch (thrown) {
    caught(thrown, at);
    throw typeError('writelines() requires an iterable argument');
  }
}

function writeAll(file: PyFile, lines: readonly string[]): void {
  // Taking the lines may have closed the file.
  if (file.host === null) throw valueError('I/O operation on closed file');
  for (const line of lines) file.write(line);
}

/** A binary file takes any buffer as it lies in memory, a text file what counts as characters. */
function bytesOfLine(file: PyFile, line: Value): string {
  const bytes = bytesOf(line) ?? (file.binary ? bytesOfBuffer(line) : charactersOrNone(line));
  if (bytes === undefined) throw typeError('writelines() argument must be a sequence of strings');
  return bytes;
}

function bytesOfBuffer(line: Value): string | undefined {
  const procedures = bufferOf(line);
  // A memoryview can only be asked for views.
  return procedures === undefined || line instanceof PyMemoryView
    ? undefined
    : procedures.read(line, 0, procedures.size(line));
}

function charactersOrNone(line: Value): string | undefined {
  const at = landing();
  try {
    return findCharacters(line);
  } catch (thrown) {
    // Unicode that cannot be encoded is as little a string as anything else.
    caught(thrown, at);
    return undefined;
  }
}
