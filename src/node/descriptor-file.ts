import { closeSync, fstatSync, fsyncSync, ftruncateSync, readFileSync, readSync, type Stats, writeSync } from 'node:fs';
import { EAGAIN, EINVAL, ESPIPE, ESTALE, errorText } from '../runtime/host/errno.ts';
import { type FileStat, HostError, type HostFile } from '../runtime/host/host.ts';
import { fileStat } from './file-stat.ts';
import { hostError, systemCall } from './node-failure.ts';
import { offerDescriptor, openDescriptor, withdrawDescriptor } from './open-descriptor.ts';
import { isTerminal } from './terminal.ts';
import { wait } from './wait.ts';

/** How long a descriptor that is not ready (a non-blocking pipe or terminal) is left alone, in milliseconds. */
const RETRY_AFTER = 2;

const scratch = Buffer.allocUnsafe(65536);

/** How a file was opened, so that it can be opened again. */
export interface Opening {
  readonly path: Buffer;
  /** Flags of the second time: nothing is created or cut off then. */
  readonly flags: number;
}

const SUSPENDED = -1;

/**
 * A file descriptor of the operating system. Node has no `lseek`, so the position of a regular file is kept here; one
 * that was inherited starts where the operating system has it, until somebody seeks. A regular file that was opened by
 * its path can do without its descriptor for a while.
 */
export class DescriptorFile implements HostFile {
  #descriptor: number;
  /** Null for what was inherited, or is no regular file. */
  readonly #opening: Opening | null;
  #identity: FileStat | null = null;
  readonly #append: boolean;
  readonly #isRegular: boolean;
  readonly isTerminal: boolean;
  readonly #canSeek: boolean;
  /** Null where reading and writing go on wherever the operating system is. */
  #position: number | null;

  /** @param opening absent for a descriptor that the process was started with */
  constructor(descriptor: number, append: boolean, opening?: Opening) {
    this.#descriptor = descriptor;
    this.#append = append;
    const stat = statOf(descriptor);
    this.#isRegular = stat?.isFile() ?? false;
    this.isTerminal = stat !== undefined && isTerminal(descriptor, stat);
    this.#canSeek =
      stat !== undefined && (stat.isFile() || stat.isBlockDevice() || stat.isCharacterDevice()) && !this.isTerminal;
    this.#position = this.#isRegular && opening !== undefined ? 0 : null;
    this.#opening = this.#isRegular ? (opening ?? null) : null;
    if (this.#opening !== null) offerDescriptor(this);
  }

  get descriptor(): number {
    if (this.#descriptor === SUSPENDED) this.#resume(this.#opening!);
    return this.#descriptor;
  }

  /** Gives the descriptor back until it is needed again. */
  suspend(): void {
    this.#identity = fileStat(fstatSync(this.#descriptor, { bigint: true }));
    closeSync(this.#descriptor);
    this.#descriptor = SUSPENDED;
  }

  /** @throws HostError where the path leads to another file by now, or to none */
  #resume({ path, flags }: Opening): void {
    const descriptor = systemCall(() => openDescriptor(path, flags, 0));
    const { inode, device } = fileStat(fstatSync(descriptor, { bigint: true }));
    if (inode !== this.#identity!.inode || device !== this.#identity!.device) {
      closeSync(descriptor);
      throw new HostError(ESTALE, errorText(ESTALE));
    }
    this.#descriptor = descriptor;
    offerDescriptor(this);
  }

  read(size: number): string {
    const buffer = size <= scratch.length ? scratch : Buffer.allocUnsafe(size);
    const count = this.#untilReady(() => readSync(this.descriptor, buffer, 0, size, this.#position));
    if (this.#position !== null) this.#position += count;
    return buffer.toString('latin1', 0, count);
  }

  write(bytes: string): number {
    const at = this.#append ? null : this.#position;
    const count = this.#untilReady(() => writeSync(this.descriptor, bytes, at, 'latin1'));
    if (this.#position !== null) this.#position = this.#append ? this.#size() : this.#position + count;
    return count;
  }

  seek(offset: number, whence: 0 | 1 | 2): number {
    if (!this.#canSeek) throw new HostError(ESPIPE, errorText(ESPIPE));
    if (!this.#isRegular) return 0;
    const base = whence === 0 ? 0 : whence === 1 ? this.tell() : whence === 2 ? this.#size() : Number.NaN;
    const position = base + offset;
    if (!(position >= 0 && position <= Number.MAX_SAFE_INTEGER)) throw new HostError(EINVAL, errorText(EINVAL));
    this.#position = position;
    return position;
  }

  tell(): number {
    if (!this.#canSeek) throw new HostError(ESPIPE, errorText(ESPIPE));
    return this.#position ?? (this.#isRegular ? systemPosition(this.descriptor) : 0);
  }

  truncate(size: number): void {
    systemCall(() => ftruncateSync(this.descriptor, size));
  }

  flush(): void {}

  stat(): FileStat {
    return systemCall(() => fileStat(fstatSync(this.descriptor, { bigint: true })));
  }

  sync(): void {
    systemCall(() => fsyncSync(this.descriptor));
  }

  close(): void {
    withdrawDescriptor(this);
    const descriptor = this.#descriptor;
    if (descriptor !== SUSPENDED) systemCall(() => closeSync(descriptor));
  }

  #size(): number {
    return systemCall(() => fstatSync(this.descriptor).size);
  }

  #untilReady(transfer: () => number): number {
    for (;;) {
      try {
        return transfer();
      } catch (failure) {
        if ((failure as NodeJS.ErrnoException).code === 'EOF') return 0;
        const error = hostError(failure);
        if (error.errno !== EAGAIN) throw error;
        wait(RETRY_AFTER);
      }
    }
  }
}

/** Where the operating system is in a file that was inherited open, as Linux tells it; 0 where it does not. */
function systemPosition(descriptor: number): number {
  try {
    const position = /^pos:\s*(\d+)/m.exec(readFileSync(`/proc/self/fdinfo/${descriptor}`, 'latin1'));
    return position === null ? 0 : Number(position[1]);
  } catch {
    return 0;
  }
}

function statOf(descriptor: number): Stats | undefined {
  try {
    return fstatSync(descriptor);
  } catch {
    return undefined;
  }
}
