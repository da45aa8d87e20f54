import { EINVAL, errorNumbers, errorText } from '../runtime/host/errno.ts';
import { HostError } from '../runtime/host/host.ts';

/** Makes a `HostError` of what Node throws for a failed system call; anything else is thrown on. */
export function hostError(failure: unknown): HostError {
  if (failure instanceof HostError) return failure;
  if (!(failure instanceof Error)) throw failure;
  const { code } = failure as NodeJS.ErrnoException;
  if (code === undefined) throw failure;
  // Node refuses some arguments itself, before the system sees them.
  const errno = errorNumbers.get(code) ?? (code.startsWith('ERR_') ? EINVAL : undefined);
  if (errno === undefined) throw failure;
  return new HostError(errno, errorText(errno));
}

/** Runs a system call; its failures are `HostError`s. */
export function systemCall<T>(call: () => T): T {
  try {
    return call();
  } catch (failure) {
    throw hostError(failure);
  }
}
