import * as fs from 'node:fs';
import { join, sep } from 'node:path';
import { UsageError } from '../api/errors.ts';
import { FileError, type FileHandle, type FileStat, type FileSystem } from '../api/files/file-system.ts';

/** How a directory of the host is shown. */
export interface DirectoryOptions {
  /** Whether Python may write there. */
  readonly mode: 'read-only' | 'read-write';
}

/**
 * A directory of the host as files of the sandbox. Nothing outside it can be reached: `..` ends at its top, and a path
 * that leads out through a symbolic link is refused.
 *
 * @throws UsageError where there is no such directory
 */
export function directory(hostPath: string, options: DirectoryOptions = { mode: 'read-only' }): FileSystem {
  if (options.mode !== 'read-only' && options.mode !== 'read-write') {
    throw new UsageError("directory: mode must be 'read-only' or 'read-write'");
  }
  let root: string;
  try {
    root = fs.realpathSync(hostPath);
    if (!fs.statSync(root).isDirectory()) throw new Error('no directory');
  } catch {
    throw new UsageError(`directory: there is no directory ${hostPath}`);
  }
  return new HostDirectory(root, options.mode === 'read-write');
}

class HostDirectory implements FileSystem {
  readonly #root: string;
  readonly #isWritable: boolean;

  constructor(root: string, isWritable: boolean) {
    this.#root = root;
    this.#isWritable = isWritable;
  }

  open(path: string, mode: 'r' | 'r+' | 'w' | 'a'): FileHandle {
    if (mode !== 'r') this.#requireWritable(path);
    const { O_RDONLY, O_RDWR, O_CREAT, O_TRUNC, O_APPEND, O_NOFOLLOW, O_NONBLOCK } = fs.constants;
    const flags = {
      r: O_RDONLY,
      'r+': O_RDWR,
      w: O_RDWR | O_CREAT | O_TRUNC,
      a: O_RDWR | O_CREAT | O_APPEND,
    }[mode];
    // The last part is resolved already: a link that was put there meanwhile is not followed.
    const descriptor = fs.openSync(this.#resolve(path), flags | O_NOFOLLOW | O_NONBLOCK, 0o666);
    const facts = fs.fstatSync(descriptor);
    const real = openedPath(descriptor);
    if (!facts.isFile() || (real !== undefined && !this.#isInside(real))) {
      fs.closeSync(descriptor);
      throw new FileError(facts.isDirectory() ? 'EISDIR' : 'EACCES', path);
    }
    return new DirectoryHandle(descriptor, mode === 'a');
  }

  stat(path: string): FileStat | undefined {
    try {
      const facts = fs.statSync(this.#resolve(path));
      if (!facts.isFile() && !facts.isDirectory()) return undefined;
      return { kind: facts.isFile() ? 'file' : 'directory', size: facts.size, modified: facts.mtimeMs / 1000 };
    } catch (failure) {
      if (isMissing(failure)) return undefined;
      throw failure;
    }
  }

  list(path: string): readonly string[] {
    return fs.readdirSync(this.#resolve(path)).sort();
  }

  remove(path: string): void {
    this.#requireWritable(path);
    const host = this.#place(path);
    if (fs.lstatSync(host).isDirectory()) fs.rmdirSync(host);
    else fs.unlinkSync(host);
  }

  rename(from: string, to: string): void {
    this.#requireWritable(from);
    fs.renameSync(this.#place(from), this.#place(to));
  }

  makeDirectory(path: string): void {
    this.#requireWritable(path);
    fs.mkdirSync(this.#place(path));
  }

  #requireWritable(path: string): void {
    if (!this.#isWritable) throw new FileError('EROFS', path);
  }

  #isInside(host: string): boolean {
    return host === this.#root || host.startsWith(this.#root === sep ? sep : this.#root + sep);
  }

  /** Where a path is once every link on the way has been followed. */
  #resolve(path: string): string {
    const host = join(this.#root, path);
    let real: string;
    try {
      real = fs.realpathSync(host);
    } catch (failure) {
      if (!isMissing(failure)) throw failure;
      return this.#place(path);
    }
    if (!this.#isInside(real)) throw new FileError('EACCES', path);
    return real;
  }

  /** Where a path's last part is or would be: the directory it is in is followed, the part itself is not. */
  #place(path: string): string {
    const host = join(this.#root, path);
    if (host === this.#root) throw new FileError('EACCES', path);
    const parent = fs.realpathSync(join(host, '..'));
    if (!this.#isInside(parent)) throw new FileError('EACCES', path);
    return join(parent, host.slice(host.lastIndexOf(sep) + 1));
  }
}

function isMissing(failure: unknown): boolean {
  const { code } = failure as { code?: unknown };
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** The path that an open descriptor really is at, where the system can tell. */
function openedPath(descriptor: number): string | undefined {
  try {
    return fs.readlinkSync(`/proc/self/fd/${descriptor}`);
  } catch {
    return undefined;
  }
}

class DirectoryHandle implements FileHandle {
  readonly #descriptor: number;
  readonly #appends: boolean;
  #at = 0;

  constructor(descriptor: number, appends: boolean) {
    this.#descriptor = descriptor;
    this.#appends = appends;
  }

  read(size?: number): Uint8Array {
    const left = Math.max(fs.fstatSync(this.#descriptor).size - this.#at, 0);
    const bytes = new Uint8Array(Math.min(size ?? left, left));
    const count = fs.readSync(this.#descriptor, bytes, 0, bytes.length, this.#at);
    this.#at += count;
    return bytes.subarray(0, count);
  }

  write(bytes: Uint8Array): void {
    if (this.#appends) this.#at = fs.fstatSync(this.#descriptor).size;
    for (let done = 0; done < bytes.length; ) {
      const count = fs.writeSync(this.#descriptor, bytes, done, bytes.length - done, this.#at);
      done += count;
      this.#at += count;
    }
  }

  seek(position: number): void {
    this.#at = position;
  }

  tell(): number {
    return this.#at;
  }

  truncate(size: number): void {
    fs.ftruncateSync(this.#descriptor, size);
  }

  close(): void {
    fs.closeSync(this.#descriptor);
  }
}
