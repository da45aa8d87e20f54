import { thread } from '../objects/thread-state.ts';
import type { Budget } from './budget.ts';
import { type BudgetLimits, Interrupted, LimitReached, NO_LIMITS } from './limit-reached.ts';

/** Fuel handed out at once: small enough that a limit is noticed soon, below 2^30 so that the counter stays a small integer. */
const PORTION = 1 << 14;

/** The least that is handed out where steps turn out to take long. */
const SMALLEST_PORTION = 1 << 6;

/** Milliseconds between two looks at the clock that are soon enough, and those that are needlessly often. */
const LATE = 8;
const EARLY = 2;

/** Bytes that one step is reckoned to leave behind, beside what is announced. */
const STEP_BYTES = 64;

/** Bytes that a run may make though no more are allowed, so that it can let go of what earlier runs left behind. */
const GRACE = 1 << 18;

/** Steps announced at once that are enough to ask whether there is time for them, and the milliseconds each takes. */
const MANY = 1 << 18;
const STEP_MS = 4e-5;

/** What was spent, by the measures of the limits. */
export interface Spent {
  readonly steps: number;
  readonly timeMs: number;
  /** The most that was held at a time, as estimated. */
  readonly memoryBytes: number;
  readonly outputBytes: number;
  readonly hostCalls: number;
}

/** What a budget needs to know of its surroundings. */
export interface BudgetSurroundings {
  /** Milliseconds from any fixed moment; time is not counted where absent. */
  readonly clock?: () => number;
  /** Bytes that Python code can reach now, counted no further than `atMost`; calls `visit` from time to time. */
  readonly measure?: (atMost: number, visit: () => void) => number;
  /** Called whenever fuel is used up: where the owner looks whether somebody asked to stop. */
  readonly onRefuel?: () => void;
}

/** Where limits stood before a run narrowed them. */
interface Bounds {
  steps: number;
  deadline: number;
  output: number;
  hostCalls: number;
  /** The limits as they were given: what errors speak of. */
  allowed: BudgetLimits;
  readonly outer: Bounds | null;
}

const UNBOUNDED: Bounds = {
  steps: Number.POSITIVE_INFINITY,
  deadline: Number.POSITIVE_INFINITY,
  output: Number.POSITIVE_INFINITY,
  hostCalls: Number.POSITIVE_INFINITY,
  allowed: NO_LIMITS,
  outer: null,
};

/**
 * Counts what runs of one interpreter spend against their limits. Runs nest (a host function may run Python): an inner
 * one spends its own budget and that of all around it.
 *
 * Memory is an upper bound of what is alive: everything announced since the last measurement, and a lump sum for each
 * step. Where that bound meets the limit, what can be reached is measured, and the bound falls to it.
 */
export class RunBudget implements Budget {
  readonly #surroundings: BudgetSurroundings;
  #bounds: Bounds = UNBOUNDED;
  /** Steps of portions that are used up, in all runs. */
  #spent = 0;
  /** Fuel that was handed out last. */
  #portion = 0;
  #size = PORTION;
  #output = 0;
  #hostCalls = 0;
  #held = 0;
  #peak = 0;
  #grace = 0;
  #started = 0;
  #looked = 0;
  #time = 0;
  #paused = 0;
  #depth = 0;
  #isInterrupted = false;
  #reason: unknown = undefined;

  constructor(limits: Partial<BudgetLimits> = NO_LIMITS, surroundings: BudgetSurroundings = {}) {
    this.#surroundings = surroundings;
    if (limits !== NO_LIMITS) this.#bounds = this.#narrowed({ ...NO_LIMITS, ...limits });
  }

  get nestingDepth(): number {
    return this.#bounds.allowed.nestingDepth;
  }

  /** What all runs spent until now. */
  get spent(): Spent {
    return {
      steps: this.#spent + (thread.interpreter?.budget === this ? this.#portion - thread.fuel : 0),
      timeMs: this.#time + (this.#depth === 0 ? 0 : this.#now() - this.#started - this.#paused),
      memoryBytes: Math.max(this.#peak, this.#held),
      outputBytes: this.#output,
      hostCalls: this.#hostCalls,
    };
  }

  /**
   * Begins a run; where one is going on, its bounds hold as well.
   *
   * @returns what `end` needs to put things back
   */
  begin(limits: BudgetLimits): Bounds {
    const before = this.#bounds;
    if (this.#depth++ === 0) {
      this.#portion = thread.fuel = 0;
      this.#started = this.#looked = this.#now();
      this.#paused = 0;
      this.#peak = this.#held;
      this.#grace = GRACE;
      this.#size = PORTION;
    } else this.#settle();
    this.#bounds = this.#narrowed(limits);
    return before;
  }

  end(before: Bounds): void {
    this.#settle();
    this.#bounds = before;
    if (--this.#depth > 0) return;
    this.#time += this.#now() - this.#started - this.#paused;
    this.#isInterrupted = false;
    this.#reason = undefined;
    this.#peak = Math.max(this.#peak, this.#held);
  }

  /** Has the running code stop at its next step. Without effect where none is running. */
  interrupt(reason: unknown): void {
    if (this.#depth === 0) return;
    this.#isInterrupted = true;
    this.#reason = reason;
    if (thread.interpreter?.budget === this) this.#settle();
  }

  /** Says that so many milliseconds went by in waiting for the host. */
  excuse(milliseconds: number): void {
    this.#paused += milliseconds;
    for (let bounds: Bounds | null = this.#bounds; bounds !== null; bounds = bounds.outer)
      bounds.deadline += milliseconds;
  }

  refuel(): void {
    this.#settle();
    const { steps, allowed } = this.#bounds;
    const left = steps - this.#spent;
    if (left < 0) throw new LimitReached('steps', allowed.steps);
    this.#surroundings.onRefuel?.();
    if (this.#isInterrupted) throw new Interrupted(this.#reason);
    if (this.#bounds.deadline < Number.POSITIVE_INFINITY) this.#lookAtClock();
    if (this.#held > allowed.memoryBytes) this.#makeRoom(0);
    this.#portion = thread.fuel = Math.min(this.#size, left);
  }

  spend(items: number): void {
    if (items > MANY && this.#bounds.deadline < Number.POSITIVE_INFINITY) this.#foresee(items);
    thread.fuel -= items;
    if (thread.fuel < 0) this.refuel();
  }

  reserve(bytes: number): void {
    const held = this.#held + bytes;
    if (held > this.#bounds.allowed.memoryBytes) this.#makeRoom(bytes);
    else this.#held = held;
  }

  source(bytes: number): void {
    const { sourceBytes } = this.#bounds.allowed;
    if (bytes > sourceBytes) throw new LimitReached('sourceBytes', sourceBytes);
  }

  /** Counts bytes about to be written. */
  output(bytes: number): void {
    this.#output += bytes;
    if (this.#output > this.#bounds.output) {
      this.#output -= bytes;
      throw new LimitReached('outputBytes', this.#bounds.allowed.outputBytes);
    }
  }

  /** Counts a call out of Python. */
  hostCall(): void {
    if (++this.#hostCalls > this.#bounds.hostCalls) {
      this.#hostCalls--;
      throw new LimitReached('hostCalls', this.#bounds.allowed.hostCalls);
    }
  }

  /** Takes what is left of the portion back. Below zero are the steps that went beyond it. */
  #settle(): void {
    const used = this.#portion - thread.fuel;
    this.#spent += used;
    this.#held += used * STEP_BYTES;
    this.#portion = thread.fuel = 0;
  }

  #now(): number {
    return this.#surroundings.clock?.() ?? 0;
  }

  #lookAtClock(): void {
    const now = this.#now();
    if (now > this.#bounds.deadline) throw new LimitReached('timeMs', this.#bounds.allowed.timeMs);
    const elapsed = now - this.#looked;
    this.#looked = now;
    if (elapsed > LATE) this.#size = Math.max(this.#size >> 2, SMALLEST_PORTION);
    else if (elapsed < EARLY && this.#size < PORTION) this.#size <<= 1;
  }

  /** Gives up at once what cannot be done in the time that is left: nobody could interrupt it. */
  #foresee(items: number): void {
    if (this.#now() + items * STEP_MS > this.#bounds.deadline) {
      throw new LimitReached('timeMs', this.#bounds.allowed.timeMs);
    }
  }

  /** Measures what is alive, for there seems to be no room for so many bytes more. */
  #makeRoom(bytes: number): void {
    const { memoryBytes } = this.#bounds.allowed;
    const { measure } = this.#surroundings;
    const small = Math.max(bytes, GRACE >> 2);
    if (small <= this.#grace) {
      this.#grace -= small;
      this.#held += bytes;
      return;
    }
    if (measure !== undefined && bytes <= memoryBytes) {
      this.#peak = Math.max(this.#peak, Math.min(this.#held, memoryBytes));
      const alive = measure(memoryBytes - bytes + 1, () => {
        if (this.#bounds.deadline < Number.POSITIVE_INFINITY) this.#lookAtClock();
      });
      this.#held = Math.min(this.#held, alive);
    }
    if (this.#held + bytes > memoryBytes) throw new LimitReached('memoryBytes', memoryBytes);
    this.#held += bytes;
  }

  /** The bounds as they are, and these limits from here on. */
  #narrowed(limits: BudgetLimits): Bounds {
    const { steps, deadline, output, hostCalls, allowed } = this.#bounds;
    const now = limits.timeMs === Number.POSITIVE_INFINITY ? 0 : this.#now();
    const least = (name: keyof BudgetLimits): number => Math.min(allowed[name], limits[name]);
    const isOwn = (bound: number, own: number): boolean => own <= bound;
    return {
      steps: Math.min(steps, this.#spent + limits.steps),
      deadline: Math.min(deadline, now + limits.timeMs),
      output: Math.min(output, this.#output + limits.outputBytes),
      hostCalls: Math.min(hostCalls, this.#hostCalls + limits.hostCalls),
      allowed: {
        steps: isOwn(steps, this.#spent + limits.steps) ? limits.steps : allowed.steps,
        timeMs: isOwn(deadline, now + limits.timeMs) ? limits.timeMs : allowed.timeMs,
        outputBytes: isOwn(output, this.#output + limits.outputBytes) ? limits.outputBytes : allowed.outputBytes,
        hostCalls: isOwn(hostCalls, this.#hostCalls + limits.hostCalls) ? limits.hostCalls : allowed.hostCalls,
        memoryBytes: least('memoryBytes'),
        sourceBytes: least('sourceBytes'),
        nestingDepth: least('nestingDepth'),
      },
      outer: this.#bounds,
    };
  }
}
