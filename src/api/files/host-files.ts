/** From the public `FileSystem` to the one that the runtime knows. */
import {
  EBADF,
  EEXIST,
  EINVAL,
  EIO,
  EISDIR,
  ENOENT,
  ENOTDIR,
  ENOTEMPTY,
  errorNumbers,
  errorText,
} from '../../runtime/host/errno.ts';
import * as host from '../../runtime/host/host.ts';
import { arrayOfBytes, bytesOfArray, bytesOfText, shownText } from '../conversion/text.ts';
import { MinipyError } from '../errors.ts';
import { FileError, type FileHandle, type FileSystem } from './file-system.ts';
import { normalized } from './paths.ts';

const DIRECTORY = 0o040755;
const FILE = 0o100644;

function fail(errno: number): never {
  throw new host.HostError(errno, errorText(errno));
}

/** Runs an operation of the host's; its failures are `HostError`s that say no more than their number. */
function guarded<T>(action: () => T): T {
  try {
    return action();
  } catch (failure) {
    if (failure instanceof host.HostError) throw failure;
    if (failure instanceof FileError) return fail(errorNumbers.get(failure.code) ?? EIO);
    if (failure instanceof MinipyError) throw failure;
    const { code } = failure as { code?: unknown };
    return fail((typeof code === 'string' ? errorNumbers.get(code) : undefined) ?? EIO);
  }
}

/** What an interpreter without files sees. */
export const noFiles: FileSystem = {
  open(path) {
    throw new FileError('ENOENT', path);
  },
  stat: (path) => (path === '/' ? { kind: 'directory', size: 0, modified: 0 } : undefined),
  list(path) {
    if (path === '/') return [];
    throw new FileError('ENOENT', path);
  },
  remove(path) {
    throw new FileError('ENOENT', path);
  },
  rename(path) {
    throw new FileError('ENOENT', path);
  },
  makeDirectory(path) {
    throw new FileError('EROFS', path);
  },
};

/** The runtime's view of public files: byte-string paths, a current directory, POSIX flags. */
export class HostFiles implements host.FileSystem {
  readonly #files: FileSystem;
  readonly #onOpen: (path: string, mode: string) => void;
  #directory = '/';

  /** @param onOpen told of each file that there is, or is going to be, before it is opened; may throw */
  constructor(files: FileSystem, onOpen: (path: string, mode: string) => void = () => {}) {
    this.#files = files;
    this.#onOpen = onOpen;
  }

  open(path: string, flags: Parameters<host.FileSystem['open']>[1]): host.HostFile {
    const name = this.#name(path);
    const facts = guarded(() => this.#files.stat(name));
    if (facts?.kind === 'directory') return fail(EISDIR);
    if (facts === undefined ? !flags.create : flags.exclusive === true && flags.create) {
      return fail(facts === undefined ? ENOENT : EEXIST);
    }
    if (facts === undefined && path.endsWith('/')) return fail(EISDIR);
    const mode = flags.append ? 'a' : flags.truncate || facts === undefined ? 'w' : flags.write ? 'r+' : 'r';
    this.#onOpen(name, mode);
    return guarded(() => {
      return new OpenFile(this.#files.open(name, mode), flags, () => this.#files.stat(name)?.size ?? 0);
    });
  }

  stat(path: string): host.FileStat {
    const facts = guarded(() => this.#files.stat(this.#name(path)));
    if (facts === undefined) return fail(ENOENT);
    if (facts.kind === 'file' && path.endsWith('/')) return fail(ENOTDIR);
    const { size, modified } = facts;
    return {
      mode: facts.kind === 'directory' ? DIRECTORY : FILE,
      inode: 0,
      device: 0,
      links: 1,
      uid: 0,
      gid: 0,
      size,
      accessed: modified,
      modified,
      changed: modified,
    };
  }

  list(path: string): string[] {
    return guarded(() => this.#files.list(this.#name(path)).map(bytesOfText));
  }

  remove(path: string): void {
    const name = this.#name(path);
    guarded(() => {
      if (this.#files.stat(name)?.kind === 'directory') fail(EISDIR);
      this.#files.remove(name);
    });
  }

  removeDirectory(path: string): void {
    const name = this.#name(path);
    guarded(() => {
      const facts = this.#files.stat(name);
      if (facts === undefined) fail(ENOENT);
      else if (facts.kind !== 'directory') fail(ENOTDIR);
      else if (this.#files.list(name).length > 0) fail(ENOTEMPTY);
      this.#files.remove(name);
    });
  }

  rename(from: string, to: string): void {
    guarded(() => this.#files.rename(this.#name(from), this.#name(to)));
  }

  makeDirectory(path: string): void {
    guarded(() => this.#files.makeDirectory(this.#name(path)));
  }

  readLink(path: string): string {
    this.stat(path);
    return fail(EINVAL);
  }

  access(path: string): boolean {
    try {
      return this.#files.stat(this.#name(path)) !== undefined;
    } catch {
      return false;
    }
  }

  currentDirectory(): string {
    return bytesOfText(this.#directory);
  }

  changeDirectory(path: string): void {
    const { mode } = this.stat(path);
    if (mode !== DIRECTORY) fail(ENOTDIR);
    this.#directory = this.#name(path);
  }

  #name(path: string): string {
    if (path === '') return fail(ENOENT);
    return normalized(shownText(path), this.#directory);
  }
}

/** An open file of the host's as the runtime knows it. */
export function hostFileOf(handle: FileHandle): host.HostFile {
  return new OpenFile(handle, { read: true, write: true, append: false }, () => fail(EINVAL));
}

class OpenFile implements host.HostFile {
  readonly descriptor = -1;
  readonly isTerminal = false;
  readonly #handle: FileHandle;
  readonly #flags: { readonly read: boolean; readonly write: boolean; readonly append: boolean };
  readonly #size: () => number;

  constructor(
    handle: FileHandle,
    flags: { readonly read: boolean; readonly write: boolean; readonly append: boolean },
    size: () => number,
  ) {
    this.#handle = handle;
    this.#flags = flags;
    this.#size = size;
  }

  read(size: number): string {
    if (!this.#flags.read) return fail(EBADF);
    return guarded(() => bytesOfArray(this.#handle.read(size)));
  }

  write(bytes: string): number {
    if (!this.#flags.write && !this.#flags.append) return fail(EBADF);
    guarded(() => this.#handle.write(arrayOfBytes(bytes)));
    return bytes.length;
  }

  seek(offset: number, whence: 0 | 1 | 2): number {
    return guarded(() => {
      const from = whence === 0 ? 0 : whence === 1 ? this.#handle.tell() : this.#size();
      if (from + offset < 0) return fail(EINVAL);
      this.#handle.seek(from + offset);
      return from + offset;
    });
  }

  tell(): number {
    return guarded(() => this.#handle.tell());
  }

  truncate(size: number): void {
    if (!this.#flags.write && !this.#flags.append) fail(EINVAL);
    guarded(() => this.#handle.truncate(size));
  }

  flush(): void {}

  close(): void {
    guarded(() => this.#handle.close());
  }
}
