/** Files as the host offers them. */
import { MinipyError } from '../errors.ts';

/**
 * Files as Python sees them: absolute POSIX paths without `.`, `..` or doubled slashes, bytes inside. Implement this to
 * put anything behind `open`; failures throw `FileError`.
 */
export interface FileSystem {
  /** Opens a file: `r` and `r+` one that exists, `w` an empty one, `a` to write at its end. */
  open(path: string, mode: 'r' | 'r+' | 'w' | 'a'): FileHandle;
  /** Facts about a file or directory; undefined where there is none. */
  stat(path: string): FileStat | undefined;
  /** The names in a directory. */
  list(path: string): readonly string[];
  /** Removes a file, or a directory that is empty. */
  remove(path: string): void;
  /** Gives a file or directory another path; what is there is replaced. */
  rename(from: string, to: string): void;
  /** Makes an empty directory. */
  makeDirectory(path: string): void;
}

/** An open file. */
export interface FileHandle {
  /** The next bytes, `size` at most; all that are left where it is absent. None at the end. */
  read(size?: number): Uint8Array;
  /** Writes bytes where the file stands, and moves behind them. */
  write(bytes: Uint8Array): void;
  /** Moves to a byte, counted from the beginning. */
  seek(position: number): void;
  /** The byte that it stands at. */
  tell(): number;
  /** Makes the file `size` bytes long. */
  truncate(size: number): void;
  /** Ends its use. */
  close(): void;
}

/** Facts about a file or directory. */
export interface FileStat {
  /** What it is. */
  readonly kind: 'file' | 'directory';
  /** Its length in bytes. */
  readonly size: number;
  /** Seconds since the epoch. */
  readonly modified: number;
}

/** Why a file operation failed, by the names of `errno`. */
export type FileErrorCode =
  | 'EACCES'
  | 'EBADF'
  | 'EEXIST'
  | 'EFBIG'
  | 'EINVAL'
  | 'EIO'
  | 'EISDIR'
  | 'ENOENT'
  | 'ENOSPC'
  | 'ENOTDIR'
  | 'ENOTEMPTY'
  | 'EPERM'
  | 'EROFS'
  | 'EXDEV';

/** A failed file operation: Python code gets it as IOError or OSError. */
export class FileError extends MinipyError {
  /** The name of the class. */
  override readonly name: string = 'FileError';
  /** Why it failed. */
  readonly code: FileErrorCode;

  constructor(code: FileErrorCode, path?: string) {
    super(path === undefined ? code : `${code}: ${path}`);
    this.code = code;
  }
}
