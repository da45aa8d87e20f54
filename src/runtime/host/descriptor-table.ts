import { EBADF, errorText } from './errno.ts';
import { type FileStat, HostError, type HostFile } from './host.ts';

/** An open file, which several descriptors may stand for (POSIX's open file description). */
interface OpenFile {
  readonly file: HostFile;
  readonly path: string | undefined;
  references: number;
}

function badDescriptor(): HostError {
  return new HostError(EBADF, errorText(EBADF));
}

/**
 * The file descriptors of one interpreter: small numbers for open files, the lowest free one first, whatever numbers
 * the host itself gives them.
 */
export class DescriptorTable {
  readonly #open: (OpenFile | undefined)[] = [];

  /** @param standard the files behind descriptors 0, 1 and 2 */
  constructor(standard: readonly HostFile[]) {
    for (const file of standard) this.#open.push({ file, path: undefined, references: 1 });
  }

  /**
   * Gives an open file a descriptor.
   * @param path what it was opened by, for hosts that can tell about a file by its path alone
   */
  add(file: HostFile, path?: string): Descriptor {
    return this.#assign(this.#lowestFree(), { file, path, references: 1 });
  }

  /** The file of a descriptor. @throws HostError EBADF where it is not open */
  at(number: number): Descriptor {
    this.#entry(number);
    return new Descriptor(this, number);
  }

  isOpen(number: number): boolean {
    return this.#open[number] !== undefined;
  }

  /** @throws HostError EBADF */
  file(number: number): HostFile {
    return this.#entry(number).file;
  }

  /** The path that the file of a descriptor was opened by, where there was one. @throws HostError EBADF */
  path(number: number): string | undefined {
    return this.#entry(number).path;
  }

  /** A second descriptor for the same open file (`dup`). @throws HostError EBADF */
  duplicate(number: number): number {
    const entry = this.#entry(number);
    entry.references++;
    return this.#assign(this.#lowestFree(), entry).descriptor;
  }

  /** Makes `to` another descriptor of what `from` stands for, having closed it (`dup2`). @throws HostError EBADF */
  redirect(from: number, to: number): void {
    const entry = this.#entry(from);
    if (!(to >= 0 && to < MOST_DESCRIPTORS)) throw badDescriptor();
    if (from === to) return;
    entry.references++;
    if (this.isOpen(to)) this.close(to);
    this.#assign(to, entry);
  }

  /** Closes a descriptor, and the file with the last one. Answers the exit status behind it. @throws HostError */
  close(number: number): number | undefined {
    const entry = this.#entry(number);
    this.#open[number] = undefined;
    if (--entry.references > 0) return undefined;
    entry.file.close();
    return entry.file.exitStatus;
  }

  /** The open descriptors from `low` up to `high`, which is not one of them. */
  between(low: number, high: number): number[] {
    const numbers: number[] = [];
    const end = Math.min(high, this.#open.length);
    for (let number = Math.max(low, 0); number < end; number++) if (this.isOpen(number)) numbers.push(number);
    return numbers;
  }

  #entry(number: number): OpenFile {
    const entry = this.#open[number];
    if (entry === undefined) throw badDescriptor();
    return entry;
  }

  #lowestFree(): number {
    const free = this.#open.indexOf(undefined);
    return free < 0 ? this.#open.length : free;
  }

  #assign(number: number, entry: OpenFile): Descriptor {
    while (this.#open.length < number) this.#open.push(undefined);
    this.#open[number] = entry;
    return new Descriptor(this, number);
  }
}

/** How many descriptors a process may have open. */
const MOST_DESCRIPTORS = 1 << 20;

/** A file by its descriptor: what the table has under that number at the time it is used. */
export class Descriptor implements HostFile {
  readonly descriptor: number;
  exitStatus: number | undefined = undefined;
  readonly #table: DescriptorTable;

  constructor(table: DescriptorTable, descriptor: number) {
    this.#table = table;
    this.descriptor = descriptor;
  }

  get isTerminal(): boolean {
    return this.#table.isOpen(this.descriptor) && this.#table.file(this.descriptor).isTerminal;
  }

  read(size: number): string {
    return this.#table.file(this.descriptor).read(size);
  }

  write(bytes: string): number {
    return this.#table.file(this.descriptor).write(bytes);
  }

  seek(offset: number, whence: 0 | 1 | 2): number {
    return this.#table.file(this.descriptor).seek(offset, whence);
  }

  tell(): number {
    return this.#table.file(this.descriptor).tell();
  }

  truncate(size: number): void {
    this.#table.file(this.descriptor).truncate(size);
  }

  flush(): void {
    this.#table.file(this.descriptor).flush();
  }

  stat(): FileStat {
    const { stat } = this.#table.file(this.descriptor);
    if (stat === undefined) throw badDescriptor();
    return stat.call(this.#table.file(this.descriptor));
  }

  sync(): void {
    this.#table.file(this.descriptor).sync?.();
  }

  close(): void {
    this.exitStatus = this.#table.close(this.descriptor);
  }
}
