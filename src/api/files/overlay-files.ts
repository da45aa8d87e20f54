import { FileError, type FileHandle, type FileStat, type FileSystem } from './file-system.ts';
import { MemoryFiles } from './memory-files.ts';
import { isWithin, parentOf } from './paths.ts';
import { requireFiles } from './require-files.ts';

/** Reads fall through to `base`; writes stay in memory. */
export function overlay(base: FileSystem): FileSystem {
  requireFiles(base, 'overlay: the base');
  return new OverlayFiles(base);
}

class OverlayFiles implements FileSystem {
  readonly #base: FileSystem;
  readonly #top = new MemoryFiles();
  /** Paths of the base that are gone, with all that is below them. */
  readonly #gone = new Set<string>();

  constructor(base: FileSystem) {
    this.#base = base;
  }

  open(path: string, mode: 'r' | 'r+' | 'w' | 'a'): FileHandle {
    if (this.stat(path)?.kind === 'directory') throw new FileError('EISDIR', path);
    if (mode === 'r') return (this.#top.stat(path) === undefined ? this.#below(path) : this.#top).open(path, mode);
    if (mode !== 'w') this.#lift(path);
    this.#liftDirectory(parentOf(path), path);
    return this.#top.open(path, mode);
  }

  stat(path: string): FileStat | undefined {
    return this.#top.stat(path) ?? (this.#isGone(path) ? undefined : this.#base.stat(path));
  }

  list(path: string): readonly string[] {
    const facts = this.stat(path);
    if (facts === undefined) throw new FileError('ENOENT', path);
    if (facts.kind === 'file') throw new FileError('ENOTDIR', path);
    const names = new Set<string>();
    if (!this.#isGone(path) && this.#base.stat(path)?.kind === 'directory') {
      const prefix = path === '/' ? '/' : `${path}/`;
      for (const name of this.#base.list(path)) if (!this.#isGone(prefix + name)) names.add(name);
    }
    if (this.#top.stat(path) !== undefined) for (const name of this.#top.list(path)) names.add(name);
    return [...names].sort();
  }

  remove(path: string): void {
    const facts = this.stat(path);
    if (facts === undefined) throw new FileError('ENOENT', path);
    if (facts.kind === 'directory' && this.list(path).length > 0) throw new FileError('ENOTEMPTY', path);
    if (this.#top.stat(path) !== undefined) this.#top.remove(path);
    this.#gone.add(path);
  }

  rename(from: string, to: string): void {
    const facts = this.stat(from);
    if (facts === undefined) throw new FileError('ENOENT', from);
    if (from === to) return;
    if (isWithin(to, from)) throw new FileError('EINVAL', to);
    this.#checkReplaced(to, facts.kind);
    this.#liftDirectory(parentOf(to), to);
    this.#liftTree(from);
    this.#top.rename(from, to);
    this.#gone.add(from);
    this.#gone.add(to);
  }

  /** Whether what is at the target of a renaming may give way. */
  #checkReplaced(path: string, kind: FileStat['kind']): void {
    const replaced = this.stat(path);
    if (replaced === undefined) return;
    if (replaced.kind !== kind) throw new FileError(kind === 'file' ? 'EISDIR' : 'ENOTDIR', path);
    if (kind === 'directory' && this.list(path).length > 0) throw new FileError('ENOTEMPTY', path);
  }

  makeDirectory(path: string): void {
    if (this.stat(path) !== undefined) throw new FileError('EEXIST', path);
    this.#liftDirectory(parentOf(path), path);
    this.#top.makeDirectory(path);
    this.#gone.add(path);
  }

  #below(path: string): FileSystem {
    if (this.#isGone(path)) throw new FileError('ENOENT', path);
    return this.#base;
  }

  #isGone(path: string): boolean {
    for (const each of this.#gone) if (isWithin(path, each)) return true;
    return false;
  }

  /** Copies a file of the base up, unless it is there. */
  #lift(path: string): void {
    if (this.#top.stat(path) !== undefined || this.#isGone(path) || this.#base.stat(path) === undefined) return;
    const source = this.#base.open(path, 'r');
    const bytes = source.read();
    source.close();
    this.#liftDirectory(parentOf(path), path);
    const copy = this.#top.open(path, 'w');
    copy.write(bytes);
    copy.close();
  }

  #liftDirectory(path: string, wanted: string): void {
    const facts = this.stat(path);
    if (facts === undefined) throw new FileError('ENOENT', wanted);
    if (facts.kind !== 'directory') throw new FileError('ENOTDIR', wanted);
    if (this.#top.stat(path) !== undefined) return;
    this.#liftDirectory(parentOf(path), wanted);
    this.#top.makeDirectory(path);
  }

  #liftTree(path: string): void {
    if (this.stat(path)?.kind === 'file') {
      this.#lift(path);
      return;
    }
    this.#liftDirectory(path, path);
    for (const name of this.list(path)) this.#liftTree(path === '/' ? `/${name}` : `${path}/${name}`);
  }
}
