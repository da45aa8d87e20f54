import type { FileHandle, FileStat, FileSystem } from './files/file-system.ts';
import { MemoryFiles } from './files/memory-files.ts';
import { isWithin, parentOf } from './files/paths.ts';

/** Where modules that were defined by their source seem to be. */
export const SOURCES_PATH = '/usr/lib/minipy-host';

/** Files of the host, and the sources that it defined modules by among them, read-only. */
export class FilesWithSources implements FileSystem {
  readonly #below: FileSystem;
  #sources: MemoryFiles | null = null;

  constructor(below: FileSystem) {
    this.#below = below;
  }

  /** Makes `import name` find this source; of a dotted name the packages are made as they are missing. */
  define(name: string, source: string): void {
    const sources = (this.#sources ??= new MemoryFiles({ [`${SOURCES_PATH}/.keep`]: '' }, { maxBytes: Infinity }));
    const path = `${SOURCES_PATH}/${name.replaceAll('.', '/')}.py`;
    const write = (file: string, text: string): void => {
      const handle = sources.open(file, 'w');
      handle.write(new TextEncoder().encode(text));
      handle.close();
    };
    const packages: string[] = [];
    for (let each = parentOf(path); each !== SOURCES_PATH; each = parentOf(each)) packages.unshift(each);
    for (const each of packages) {
      if (sources.stat(each) === undefined) {
        sources.makeDirectory(each);
        write(`${each}/__init__.py`, '');
      }
    }
    write(path, source);
  }

  /** The names that were defined. */
  has(name: string): boolean {
    return this.#sources?.stat(`${SOURCES_PATH}/${name.replaceAll('.', '/')}.py`) !== undefined;
  }

  open(path: string, mode: 'r' | 'r+' | 'w' | 'a'): FileHandle {
    return this.#at(path, mode === 'r').open(path, mode);
  }

  stat(path: string): FileStat | undefined {
    return this.#at(path, true).stat(path);
  }

  list(path: string): readonly string[] {
    return this.#at(path, true).list(path);
  }

  remove(path: string): void {
    this.#below.remove(path);
  }

  rename(from: string, to: string): void {
    this.#below.rename(from, to);
  }

  makeDirectory(path: string): void {
    this.#below.makeDirectory(path);
  }

  #at(path: string, reads: boolean): FileSystem {
    return reads && this.#sources !== null && isWithin(path, SOURCES_PATH) ? this.#sources : this.#below;
  }
}
