/** The library's Python files as files: a directory that exists in every interpreter, whatever its host shows. */
import { EBADF, EINVAL, EISDIR, ENOENT, ENOTDIR, EROFS, errorText } from '../runtime/host/errno.ts';
import { type FileStat, type FileSystem, HostError, type HostFile } from '../runtime/host/host.ts';
import { recordedData } from '../runtime/recorded/recorded-data.ts';
import { codePageNames } from '../runtime/text/code-pages.ts';

/** Where the library seems to be installed: the last entry of `sys.path`. */
export const LIBRARY_PATH = '/usr/lib/minipy';

const PREFIX = `${LIBRARY_PATH}/`;
const DIRECTORY_MODE = 0o040555;
const FILE_MODE = 0o100444;

/** What each module of package `encodings` that is a single-byte encoding consists of. */
const CODE_PAGE_SOURCE = `from encodings import _code_page
_code_page.define(globals())
`;

function codePageSources(): [path: string, source: string][] {
  return codePageNames().map((name) => [`encodings/${name}.py`, CODE_PAGE_SOURCE]);
}

/** Sources by absolute path, and the directories they are in with their entries; made when first looked at. */
class Library {
  readonly files: ReadonlyMap<string, string>;
  readonly directories: ReadonlyMap<string, ReadonlySet<string>>;

  constructor() {
    const files = new Map<string, string>();
    const directories = new Map<string, Set<string>>([[LIBRARY_PATH, new Set()]]);
    for (const [path, source] of [...recordedData('library').LIBRARY_SOURCES, ...codePageSources()]) {
      files.set(PREFIX + path, source);
      let directory = LIBRARY_PATH;
      for (const part of path.split('/')) {
        const entries = directories.get(directory);
        if (entries === undefined) directories.set(directory, new Set([part]));
        else entries.add(part);
        directory += `/${part}`;
      }
    }
    this.files = files;
    this.directories = directories;
  }
}

let library: Library | undefined;

function sharedLibrary(): Library {
  return (library ??= new Library());
}

/** The source of a library module that is one file. */
export function librarySource(name: string): { readonly path: string; readonly source: string } {
  const path = `${PREFIX}${name}.py`;
  return { path, source: sharedLibrary().files.get(path)! };
}

/** Whether a path leads into the library. */
function isInLibrary(path: string): boolean {
  return (
    path.startsWith(LIBRARY_PATH) &&
    (path.length === LIBRARY_PATH.length || path.charCodeAt(LIBRARY_PATH.length) === 47)
  );
}

function fail(errno: number): never {
  throw new HostError(errno, errorText(errno));
}

/** A path without a slash at its end. */
function withoutSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}

class LibraryFile implements HostFile {
  readonly descriptor = -1;
  readonly isTerminal = false;
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(size: number): string {
    const bytes = this.#text.slice(this.#at, this.#at + size);
    this.#at += bytes.length;
    return bytes;
  }

  write(): number {
    return fail(EBADF);
  }

  seek(offset: number, whence: 0 | 1 | 2): number {
    const from = whence === 0 ? 0 : whence === 1 ? this.#at : this.#text.length;
    if (from + offset < 0) return fail(EINVAL);
    this.#at = from + offset;
    return this.#at;
  }

  tell(): number {
    return this.#at;
  }

  truncate(): void {
    fail(EBADF);
  }

  flush(): void {}
  close(): void {}
}

/** A file system with the library's directory in it, read-only; everything else is the one underneath. */
class FilesWithLibrary implements FileSystem {
  readonly #below: FileSystem;
  readonly chmod?: NonNullable<FileSystem['chmod']>;
  readonly utime?: NonNullable<FileSystem['utime']>;
  readonly symlink?: NonNullable<FileSystem['symlink']>;
  readonly link?: NonNullable<FileSystem['link']>;

  constructor(below: FileSystem) {
    this.#below = below;
    const { chmod, utime, symlink, link } = below;
    if (chmod !== undefined) this.chmod = (path, mode) => chmod.call(this.#writable(path), path, mode);
    if (utime !== undefined) {
      this.utime = (path, accessed, modified) => utime.call(this.#writable(path), path, accessed, modified);
    }
    if (symlink !== undefined) this.symlink = (target, path) => symlink.call(this.#writable(path), target, path);
    if (link !== undefined) this.link = (target, path) => link.call(this.#writable(path), target, path);
  }

  open(path: string, flags: Parameters<FileSystem['open']>[1], mode?: number): HostFile {
    if (!isInLibrary(path)) return this.#below.open(path, flags, mode);
    const { files, directories } = sharedLibrary();
    const text = files.get(path);
    if (text === undefined) return fail(directories.has(withoutSlash(path)) ? EISDIR : ENOENT);
    if (flags.write || flags.append || flags.truncate) return fail(EROFS);
    return new LibraryFile(text);
  }

  stat(path: string, followLinks: boolean): FileStat {
    if (!isInLibrary(path)) return this.#below.stat(path, followLinks);
    const { files, directories } = sharedLibrary();
    const text = files.get(path);
    if (text === undefined && !directories.has(withoutSlash(path))) return fail(ENOENT);
    return {
      mode: text === undefined ? DIRECTORY_MODE : FILE_MODE,
      inode: 0,
      device: 0,
      links: 1,
      uid: 0,
      gid: 0,
      size: text === undefined ? 0 : text.length,
      accessed: 0,
      modified: 0,
      changed: 0,
    };
  }

  list(path: string): string[] {
    if (!isInLibrary(path)) return this.#below.list(path);
    const { files, directories } = sharedLibrary();
    const entries = directories.get(withoutSlash(path));
    return entries === undefined ? fail(files.has(path) ? ENOTDIR : ENOENT) : [...entries];
  }

  access(path: string, mode: number): boolean {
    if (!isInLibrary(path)) return this.#below.access(path, mode);
    const { files, directories } = sharedLibrary();
    const isDirectory = directories.has(withoutSlash(path));
    if (!isDirectory && !files.has(path)) return false;
    return (mode & WRITE) === 0 && ((mode & EXECUTE) === 0 || isDirectory);
  }

  readLink(path: string): string {
    return this.#below.readLink(path);
  }

  remove(path: string): void {
    this.#writable(path).remove(path);
  }

  removeDirectory(path: string): void {
    this.#writable(path).removeDirectory(path);
  }

  rename(from: string, to: string): void {
    this.#writable(from);
    this.#writable(to).rename(from, to);
  }

  makeDirectory(path: string, mode: number): void {
    this.#writable(path).makeDirectory(path, mode);
  }

  currentDirectory(): string {
    return this.#below.currentDirectory();
  }

  changeDirectory(path: string): void {
    this.#below.changeDirectory(path);
  }

  #writable(path: string): FileSystem {
    return isInLibrary(path) ? fail(EROFS) : this.#below;
  }
}

const EXECUTE = 1;
const WRITE = 2;

/** Adds the library's directory to a host's files. */
export function withLibrary(files: FileSystem): FileSystem {
  return new FilesWithLibrary(files);
}
