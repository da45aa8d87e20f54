/** What the host's own code threw while Python was running: no Python code may catch it. The host gets the error itself. */
export class HostFault {
  readonly error: unknown;

  constructor(error: unknown) {
    this.error = error;
  }
}

/**
 * Runs code of the host's: an observer, a stream, a clock.
 *
 * @throws HostFault for whatever it throws
 */
export function hosted<T>(action: () => T): T {
  try {
    return action();
  } catch (failure) {
    throw failure instanceof HostFault ? failure : new HostFault(failure);
  }
}
