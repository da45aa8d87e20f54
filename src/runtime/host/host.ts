/**
 * The outside, as one interpreter may reach it (DESIGN section 6). The core calls nothing else. A member that is
 * absent does not exist for Python code.
 */
export interface Host {
  readonly stdin: InputStream;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly files: FileSystem;
  readonly clock: Clock;
  /** Bytes to seed `random` with. */
  entropy(count: number): Uint8Array;
  readonly environment: ReadonlyMap<string, string>;
  /** Process facts and actions that only a real operating system gives; absent in a sandbox. */
  readonly process?: HostProcess;
}

export interface InputStream {
  /** One line as a byte string with its newline, '' at the end of input. `prompt` was already decided on by the caller. */
  readLine(): string;
  /** Up to `size` bytes as a byte string, all where negative. */
  read(size: number): string;
  readonly isTerminal: boolean;
  /** The open file this stream is, where the host has one: `sys.stdin` can then seek and be truncated. */
  readonly file?: HostFile;
}
export interface OutputStream {
  /** Writes a byte string. */
  write(bytes: string): void;
  flush(): void;
  readonly isTerminal: boolean;
  readonly file?: HostFile;
}

export interface Clock {
  /** Seconds since the epoch. */
  now(): number;
  /** Seconds of CPU time used. */
  cpu(): number;
  sleep(seconds: number): void;
  /** The time zone in force at a moment: seconds west of UTC, and its name; UTC where absent. */
  zone?(epochSeconds: number): { offset: number; name: string; isDst: boolean };
}

/** A host failure, by the number `errno` gives it; becomes IOError or OSError. */
export class HostError {
  readonly errno: number;
  readonly message: string;
  constructor(errno: number, message: string) {
    this.errno = errno;
    this.message = message;
  }
}

export interface FileStat {
  readonly mode: number;
  readonly inode: number;
  readonly device: number;
  readonly links: number;
  readonly uid: number;
  readonly gid: number;
  readonly size: number;
  /** Seconds since the epoch. */
  readonly accessed: number;
  readonly modified: number;
  readonly changed: number;
  /** Size of a block, number of 512-byte blocks, and the device that a device file is: 0 where absent. */
  readonly blockSize?: number;
  readonly blocks?: number;
  readonly specialDevice?: number;
}

/** An open file: byte strings in and out, positions and sizes in bytes. Failures throw `HostError`. */
export interface HostFile {
  /** The next bytes, `size` at most and one at least; '' at the end. */
  read(size: number): string;
  /** Writes what it can, and answers how many bytes that was. */
  write(bytes: string): number;
  seek(offset: number, whence: 0 | 1 | 2): number;
  tell(): number;
  truncate(size: number): void;
  flush(): void;
  close(): void;
  /** Once closed, the wait status of the command behind it, where there is one. */
  readonly exitStatus?: number | undefined;
  /** Facts about the open file; where absent, those of the path it was opened by. */
  stat?(): FileStat;
  /** Has everything written reach the disk. */
  sync?(): void;
  readonly descriptor: number;
  readonly isTerminal: boolean;
}

/** Files by path, as the operating system would spell them. Failures throw `HostError`. */
export interface FileSystem {
  open(
    path: string,
    flags: { read: boolean; write: boolean; append: boolean; create: boolean; truncate: boolean; exclusive?: boolean },
    mode?: number,
  ): HostFile;
  stat(path: string, followLinks: boolean): FileStat;
  list(path: string): string[];
  remove(path: string): void;
  removeDirectory(path: string): void;
  rename(from: string, to: string): void;
  makeDirectory(path: string, mode: number): void;
  readLink(path: string): string;
  access(path: string, mode: number): boolean;
  currentDirectory(): string;
  changeDirectory(path: string): void;
  chmod?(path: string, mode: number): void;
  utime?(path: string, accessed: number, modified: number): void;
  symlink?(target: string, path: string): void;
  link?(target: string, path: string): void;
}

/** A program to run, with its strings as bytes. */
export interface ProgramCall {
  readonly program: string;
  /** Its arguments, its own name first. */
  readonly args: readonly string[];
  /** Where it starts; the present directory where absent. */
  readonly directory?: string | undefined;
  /** Its environment; the present one where absent. */
  readonly environment?: ReadonlyMap<string, string> | undefined;
  /** All that it can read; the input of this process where absent. */
  readonly input?: string | undefined;
  /** Whether what it writes is collected; it goes to the streams of this process where not. */
  readonly collectsOutput: boolean;
  readonly collectsErrors: boolean;
}

/** What became of a program. */
export interface ProgramEnd {
  readonly pid: number;
  /** The wait status. */
  readonly status: number;
  readonly output: string;
  readonly errors: string;
}

export interface HostProcess {
  readonly pid: number;
  readonly parentPid: number;
  readonly uid: number;
  readonly gid: number;
  readonly uname: readonly [string, string, string, string, string];
  setEnvironment(name: string, value: string | undefined): void;
  /** The present value of a variable that `environment` has as it was at the start. */
  getEnvironment?(name: string): string | undefined;
  /** Runs a shell command to its end and answers the wait status. */
  system(command: string): number;
  /** Starts a shell command, to read its output or to write its input; closing answers the wait status. */
  popen?(command: string, mode: 'r' | 'w'): HostFile;
  /** Runs a program to its end. */
  run?(call: ProgramCall): ProgramEnd;
  /** Sets the mask of permissions that new files do not get, and answers the one before. */
  umask?(mask: number): number;
  /** Ends the process at once. */
  exit?(status: number): never;
}
