import type { Clock as HostClock } from '../runtime/host/host.ts';

/** Where Python's `time` comes from. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Waits; without it `time.sleep` returns at once. */
  sleep?(ms: number): void;
}

/** A clock that stands still at the epoch but for what `time.sleep` moves it on: runs repeat. */
export class VirtualClock implements Clock {
  #now: number;

  /** @param start milliseconds since the epoch */
  constructor(start = 0) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  sleep(ms: number): void {
    this.#now += ms;
  }
}

/** The clock of the machine. `time.sleep` does not wait: give a clock with a `sleep` where it should. */
export const systemClock: Clock = { now: () => Date.now() };

/** A public clock as the runtime knows it. */
export function hostClock(clock: Clock): HostClock {
  const start = clock.now();
  return {
    now: () => clock.now() / 1000,
    cpu: () => (clock.now() - start) / 1000,
    sleep: (seconds) => clock.sleep?.(seconds * 1000),
  };
}
