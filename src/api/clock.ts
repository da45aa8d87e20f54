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
