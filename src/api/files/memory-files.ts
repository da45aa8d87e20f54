import { UsageError } from '../errors.ts';
import { FileError, type FileHandle, type FileStat, type FileSystem } from './file-system.ts';
import { isWithin, nameOf, normalized, parentOf } from './paths.ts';

/** One file's bytes, with room behind them. */
class Content {
  #bytes: Uint8Array;
  #size: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#size = bytes.length;
  }

  get size(): number {
    return this.#size;
  }

  /** The bytes themselves, not to be kept. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#size);
  }

  write(bytes: Uint8Array, at: number): void {
    const end = at + bytes.length;
    this.#makeRoom(end);
    this.#bytes.set(bytes, at);
    this.#size = Math.max(this.#size, end);
  }

  resize(size: number): void {
    this.#makeRoom(size);
    if (size < this.#size) this.#bytes.fill(0, size, this.#size);
    this.#size = size;
  }

  #makeRoom(size: number): void {
    if (size <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(size, this.#bytes.length * 2));
    larger.set(this.bytes);
    this.#bytes = larger;
  }
}

/** Options of `MemoryFiles`. */
export interface MemoryFilesOptions {
  /** Bytes that all files together may hold; 16 MiB where absent. */
  readonly maxBytes?: number;
}

const MAX_BYTES = 16 * 2 ** 20;

/** Bytes that a file or directory takes beside its content. */
const ENTRY_BYTES = 128;

/** Files kept in memory, from a plain object of path to content. */
export class MemoryFiles implements FileSystem {
  readonly #files = new Map<string, Content>();
  readonly #directories = new Set<string>(['/']);
  readonly #maxBytes: number;
  #used = 0;

  /** @throws UsageError for content that is neither text nor bytes */
  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}, options: MemoryFilesOptions = {}) {
    this.#maxBytes = options.maxBytes ?? MAX_BYTES;
    for (const [name, content] of Object.entries(files)) {
      const path = normalized(name);
      if (typeof content !== 'string' && !(content instanceof Uint8Array)) {
        throw new UsageError(`file ${name}: the content must be a string or a Uint8Array`);
      }
      this.#makeParents(path);
      this.#add(path, typeof content === 'string' ? new TextEncoder().encode(content) : content.slice());
    }
  }

  open(path: string, mode: 'r' | 'r+' | 'w' | 'a'): FileHandle {
    if (this.#directories.has(path)) throw new FileError('EISDIR', path);
    let content = this.#files.get(path);
    if (content === undefined) {
      if (mode === 'r' || mode === 'r+') throw new FileError('ENOENT', path);
      this.#requireParent(path);
      content = this.#add(path, new Uint8Array(0));
    } else if (mode === 'w') this.#resize(content, 0);
    return new MemoryHandle(content, mode, (file, size) => this.#resize(file, size));
  }

  stat(path: string): FileStat | undefined {
    const content = this.#files.get(path);
    if (content !== undefined) return { kind: 'file', size: content.size, modified: 0 };
    return this.#directories.has(path) ? { kind: 'directory', size: 0, modified: 0 } : undefined;
  }

  list(path: string): readonly string[] {
    if (this.#files.has(path)) throw new FileError('ENOTDIR', path);
    if (!this.#directories.has(path)) throw new FileError('ENOENT', path);
    const names: string[] = [];
    for (const each of [...this.#directories, ...this.#files.keys()]) {
      if (each !== '/' && parentOf(each) === path) names.push(nameOf(each));
    }
    return names.sort();
  }

  remove(path: string): void {
    const content = this.#files.get(path);
    if (content !== undefined) {
      this.#files.delete(path);
      this.#used -= content.size + ENTRY_BYTES;
      return;
    }
    if (!this.#directories.has(path)) throw new FileError('ENOENT', path);
    if (this.list(path).length > 0 || path === '/') throw new FileError('ENOTEMPTY', path);
    this.#directories.delete(path);
    this.#used -= ENTRY_BYTES;
  }

  /** Gives a file or directory another path. */
  rename(from: string, to: string): void {
    if (this.stat(from) === undefined) throw new FileError('ENOENT', from);
    if (from === to) return;
    this.#requireParent(to);
    const content = this.#files.get(from);
    if (content !== undefined) {
      if (this.#directories.has(to)) throw new FileError('EISDIR', to);
      if (this.#files.has(to)) this.remove(to);
      this.#files.delete(from);
      this.#files.set(to, content);
      return;
    }
    if (isWithin(to, from)) throw new FileError('EINVAL', to);
    if (this.#files.has(to)) throw new FileError('ENOTDIR', to);
    if (this.#directories.has(to)) this.remove(to);
    for (const path of [...this.#directories].filter((each) => isWithin(each, from))) {
      this.#directories.delete(path);
      this.#directories.add(to + path.slice(from.length));
    }
    for (const [path, file] of [...this.#files].filter(([each]) => isWithin(each, from))) {
      this.#files.delete(path);
      this.#files.set(to + path.slice(from.length), file);
    }
  }

  /** Makes an empty directory. */
  makeDirectory(path: string): void {
    if (this.stat(path) !== undefined) throw new FileError('EEXIST', path);
    this.#requireParent(path);
    this.#spend(ENTRY_BYTES);
    this.#directories.add(path);
  }

  /** The files as text, by path: what the constructor takes. */
  toJSON(): Record<string, string> {
    const decoder = new TextDecoder();
    return Object.fromEntries([...this.#files].map(([path, content]) => [path, decoder.decode(content.bytes)]));
  }

  /** The files as bytes, by path. */
  toBytes(): Record<string, Uint8Array> {
    return Object.fromEntries([...this.#files].map(([path, content]) => [path, content.bytes.slice()]));
  }

  #add(path: string, bytes: Uint8Array): Content {
    this.#spend(bytes.length + ENTRY_BYTES);
    const content = new Content(bytes);
    this.#files.set(path, content);
    return content;
  }

  #resize(content: Content, size: number): void {
    this.#spend(size - content.size);
    content.resize(size);
  }

  #spend(bytes: number): void {
    if (bytes > 0 && this.#used + bytes > this.#maxBytes) throw new FileError('ENOSPC');
    this.#used += bytes;
  }

  #makeParents(path: string): void {
    for (let at = path.indexOf('/', 1); at > 0; at = path.indexOf('/', at + 1))
      this.#directories.add(path.slice(0, at));
  }

  #requireParent(path: string): void {
    const parent = parentOf(path);
    if (this.#files.has(parent)) throw new FileError('ENOTDIR', path);
    if (!this.#directories.has(parent)) throw new FileError('ENOENT', path);
  }
}

class MemoryHandle implements FileHandle {
  readonly #content: Content;
  readonly #mode: 'r' | 'r+' | 'w' | 'a';
  readonly #resize: (content: Content, size: number) => void;
  #at = 0;

  constructor(content: Content, mode: 'r' | 'r+' | 'w' | 'a', resize: (content: Content, size: number) => void) {
    this.#content = content;
    this.#mode = mode;
    this.#resize = resize;
  }

  read(size = Number.POSITIVE_INFINITY): Uint8Array {
    const bytes = this.#content.bytes.slice(this.#at, this.#at + size);
    this.#at += bytes.length;
    return bytes;
  }

  write(bytes: Uint8Array): void {
    if (this.#mode === 'r') throw new FileError('EBADF');
    const at = this.#mode === 'a' ? this.#content.size : this.#at;
    const end = at + bytes.length;
    if (end > this.#content.size) this.#resize(this.#content, end);
    this.#content.write(bytes, at);
    this.#at = end;
  }

  seek(position: number): void {
    this.#at = position;
  }

  tell(): number {
    return this.#at;
  }

  truncate(size: number): void {
    if (this.#mode === 'r') throw new FileError('EBADF');
    this.#resize(this.#content, size);
  }

  close(): void {}
}
