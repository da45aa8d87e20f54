import { UsageError } from '../errors.ts';
import type { FileSystem } from './file-system.ts';

const OPERATIONS: readonly (keyof FileSystem)[] = ['open', 'stat', 'list', 'remove', 'rename', 'makeDirectory'];

/** @throws UsageError where a value is no `FileSystem`, naming it by `what` */
export function requireFiles(value: unknown, what: string): void {
  for (const operation of OPERATIONS) {
    if (typeof (value as Partial<FileSystem> | null | undefined)?.[operation] !== 'function') {
      throw new UsageError(`${what} must be a FileSystem: it has no function '${operation}'`);
    }
  }
}
