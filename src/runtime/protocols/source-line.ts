import { HostError } from '../host/host.ts';
import { PyFile } from '../objects/file.ts';
import { PyList } from '../objects/list.ts';
import { thread } from '../objects/thread-state.ts';
import { DataNotLoaded } from '../recorded/recorded-data.ts';
import { bytesOf } from './text.ts';

/** Most bytes of a line that are kept: of a longer one the last piece is shown. */
const PIECE = 1999;

/** Finds lines of source for tracebacks; a file is read once. */
export class SourceLines {
  readonly #files = new Map<string, readonly string[] | undefined>();

  /**
   * A line of a source file, with its newline where it has one (CPython's `_Py_DisplaySourceLine`). A file that is not
   * there is looked for by its own name along `sys.path`. Beyond the last line there is the last line.
   *
   * @param line counted from 1
   * @returns undefined where the file cannot be read
   */
  find(filename: string, line: number): string | undefined {
    if (!this.#files.has(filename)) this.#files.set(filename, readLines(filename));
    const lines = this.#files.get(filename);
    if (lines === undefined || line < 1) return undefined;
    const text = lines[Math.min(line, lines.length) - 1] ?? '';
    const start = text.length <= PIECE ? 0 : Math.floor((text.length - 1) / PIECE) * PIECE;
    return text.slice(start);
  }
}

function readLines(filename: string): readonly string[] | undefined {
  const direct = readFile(filename);
  if (direct !== undefined) return direct;
  const tail = filename.slice(filename.lastIndexOf('/') + 1);
  const path = thread.interpreter.sysDict.getStr('path');
  if (!(path instanceof PyList)) return undefined;
  for (const item of path.items) {
    const directory = bytesOf(item);
    if (directory === undefined) continue;
    const found = readFile(directory === '' || directory.endsWith('/') ? directory + tail : `${directory}/${tail}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function readFile(path: string): readonly string[] | undefined {
  try {
    const host = thread.interpreter.host.files.open(path, {
      read: true,
      write: false,
      append: false,
      create: false,
      truncate: false,
    });
    const file = new PyFile().open(host, path, path, 'rU');
    const lines = file.readLines(0);
    file.close();
    return lines;
  } catch (failure) {
    if (failure instanceof HostError || failure instanceof DataNotLoaded) return undefined;
    throw failure;
  }
}
