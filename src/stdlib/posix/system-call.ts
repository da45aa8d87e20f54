import { HostError } from '../../runtime/host/host.ts';
import { flushFiles } from '../../runtime/objects/file.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { osFailure } from '../../runtime/protocols/host-failure.ts';

/**
 * Asks the host something; its refusals become OSError.
 * @param filename what the error names, if anything
 */
export function systemCall<T>(call: () => T, filename?: Value): T {
  try {
    return call();
  } catch (failure) {
    if (failure instanceof HostError) throw osFailure(failure, filename);
    throw failure;
  }
}

/** The same about files by their paths: what abandoned files still hold back is written first. */
export function fileCall<T>(call: () => T, filename?: Value): T {
  return systemCall(() => {
    flushFiles();
    return call();
  }, filename);
}
