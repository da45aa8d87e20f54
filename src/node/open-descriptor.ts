import { openSync } from 'node:fs';

/** Something that can do without its descriptor until it is used again. */
export interface Suspendable {
  suspend(): void;
}

/** What has a descriptor to spare, the oldest first. */
const suspendable = new Set<Suspendable>();

/** Says that a file's descriptor may be taken away when descriptors run out. */
export function offerDescriptor(file: Suspendable): void {
  suspendable.add(file);
}

export function withdrawDescriptor(file: Suspendable): void {
  suspendable.delete(file);
}

/**
 * Opens a file. Python programs leave files to be closed by whoever finds them abandoned, which nobody does here: when
 * the operating system has no descriptor left, the older half of the files that can be opened again give theirs back.
 */
export function openDescriptor(path: Buffer, flags: number, mode: number): number {
  try {
    return openSync(path, flags, mode);
  } catch (failure) {
    const { code } = failure as NodeJS.ErrnoException;
    if ((code !== 'EMFILE' && code !== 'ENFILE') || suspendable.size === 0) throw failure;
  }
  const files = [...suspendable];
  for (const file of files.slice(0, Math.ceil(files.length / 2))) {
    suspendable.delete(file);
    file.suspend();
  }
  return openSync(path, flags, mode);
}
