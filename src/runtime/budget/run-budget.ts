import { thread } from '../objects/thread-state.ts';
import type { Budget } from './budget.ts';
import { type BudgetLimits, Interrupted, LimitReached, NO_LIMITS } from './limit-reached.ts';
import { RestrictedAllowance } from './restricted-allowance.ts';

/** Fuel handed out at once: small enough that a limit is noticed soon, below 2^30 so that the counter stays a small integer. */
const PORTION = 1 << 12;

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
  /** Bytes in use by the host's heap, garbage included. */
  readonly heap?: () => number;
  /** The same once the garbage was collected. */
  readonly collectedHeap?: () => number;
  /** What each run of restricted code may spend that trusted Python code starts; no limits where absent. */
  readonly restricted?: Partial<BudgetLimits>;
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
  readonly #allowance: RestrictedAllowance | undefined;
  #bounds: Bounds = UNBOUNDED;
  /** Steps of portions that are used up, in all runs. */
  #spent = 0;
  /** Fuel that was handed out last. */
  #portion = 0;
  #size = PORTION;
  #output = 0;
  #hostCalls = 0;
  /** Bytes announced in all runs. */
  #made = 0;
  /** How far `#made` may go before somebody has to look. */
  #room = 0;
  /** Bytes that were made and turned out to be gone. */
  #released = 0;
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
    const { restricted, measure, heap, collectedHeap } = surroundings;
    if (restricted !== undefined) {
      this.#allowance = new RestrictedAllowance(restricted, {
        account: () => ({
          steps: this.#spent,
          timeMs: this.#now() - this.#paused,
          announced: this.#made,
          leftBehind: this.#spent * STEP_BYTES,
        }),
        measure: (atMost, visit) =>
          measure?.(atMost, () => {
            this.#keepTime();
            visit();
          }) ?? this.#held,
        heap: () => heap?.(),
        ...(collectedHeap === undefined ? {} : { collectedHeap }),
      });
    }
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

  /** Bytes that are alive, at most. */
  get #held(): number {
    return this.#made + this.#spent * STEP_BYTES - this.#released;
  }

  /** Milliseconds that whoever waits may wait at most, since then a limit is reached. */
  get patience(): number {
    const own = this.#bounds.deadline - this.#now();
    return Math.max(0, Math.min(own, this.#allowance?.timeLeft ?? own));
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
    this.#room = 0;
    return before;
  }

  end(before: Bounds): void {
    this.#settle();
    this.#bounds = before;
    this.#room = 0;
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
    this.#keepTime();
    const held = this.#held;
    if (held > allowed.memoryBytes) this.#makeRoom(0);
    else this.#room = Math.min(this.#room, this.#made + allowed.memoryBytes - held);
    const granted = this.#allowance === undefined ? this.#size : this.#charge(this.#allowance);
    this.#portion = thread.fuel = Math.min(this.#size, granted, left);
  }

  spend(items: number): void {
    if (items > MANY) this.#foresee(items);
    thread.fuel -= items;
    if (thread.fuel < 0) this.refuel();
  }

  look(ahead = 0): void {
    this.#surroundings.onRefuel?.();
    if (this.#isInterrupted) throw new Interrupted(this.#reason);
    this.#foreseeTime(ahead);
  }

  reserve(bytes: number): void {
    const made = this.#made + bytes;
    if (made > this.#room) this.#makeRoom(bytes);
    else this.#made = made;
  }

  source(bytes: number): void {
    const { sourceBytes } = this.#bounds.allowed;
    if (bytes > sourceBytes) throw new LimitReached('sourceBytes', sourceBytes);
    this.#allowance?.source(bytes);
  }

  /** Counts bytes about to be written. */
  output(bytes: number): void {
    this.#allowance?.output(bytes);
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
    this.#portion = thread.fuel = 0;
  }

  #now(): number {
    return this.#surroundings.clock?.() ?? 0;
  }

  /** Charges restricted code for what it spent; answers the most fuel to hand out. */
  #charge(allowance: RestrictedAllowance): number {
    const granted = allowance.charge();
    if (granted === undefined) return this.#size;
    if (this.#bounds.deadline === Number.POSITIVE_INFINITY) this.#pace(this.#now());
    if (allowance.isGrown) this.#makeRoom(0);
    return granted;
  }

  /** Looks whether there is time left. */
  #keepTime(): void {
    if (this.#bounds.deadline === Number.POSITIVE_INFINITY) return;
    const now = this.#now();
    if (now > this.#bounds.deadline) throw new LimitReached('timeMs', this.#bounds.allowed.timeMs);
    this.#pace(now);
  }

  /** Fits the portions to how long steps take. */
  #pace(now: number): void {
    const elapsed = now - this.#looked;
    this.#looked = now;
    if (elapsed > LATE) this.#size = Math.max(this.#size >> 2, SMALLEST_PORTION);
    else if (elapsed < EARLY && this.#size < PORTION) this.#size <<= 1;
  }

  /** Gives up at once what cannot be done in the time that is left: nobody could interrupt it. */
  #foresee(items: number): void {
    this.#foreseeTime(items * STEP_MS);
  }

  #foreseeTime(needed: number): void {
    if (this.#bounds.deadline < Number.POSITIVE_INFINITY && this.#now() + needed > this.#bounds.deadline) {
      throw new LimitReached('timeMs', this.#bounds.allowed.timeMs);
    }
    this.#allowance?.foresee(needed);
  }

  /** Looks whether there is room for so many bytes more, and says up to where nobody has to look again. */
  #makeRoom(bytes: number): void {
    const { memoryBytes } = this.#bounds.allowed;
    if (this.#held + bytes > memoryBytes) this.#measure(bytes);
    const room = memoryBytes - this.#held - bytes;
    const granted = this.#allowance?.room(bytes) ?? room;
    this.#made += bytes;
    this.#room = this.#made + Math.min(room, granted);
  }

  /** Measures what is alive, for there seems to be no room for so many bytes more. */
  #measure(bytes: number): void {
    const { memoryBytes } = this.#bounds.allowed;
    const { measure } = this.#surroundings;
    const small = Math.max(bytes, GRACE >> 2);
    if (small <= this.#grace) {
      this.#grace -= small;
      return;
    }
    if (measure !== undefined && bytes <= memoryBytes) {
      this.#peak = Math.max(this.#peak, Math.min(this.#held, memoryBytes));
      const alive = measure(memoryBytes - bytes + 1, () => this.#keepTime());
      this.#released += Math.max(0, this.#held - alive);
    }
    if (this.#held + bytes > memoryBytes) throw new LimitReached('memoryBytes', memoryBytes);
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
