/**
 * What restricted code may spend that trusted code of the same program started (`r.r_exec`, `exec`, a callback). When
 * it is spent the restricted code ends, and the trusted code that started it gets an exception it can catch.
 *
 * Nothing is done when restricted code is entered or left. Whenever the budget is looked at anyway, the chain of frames
 * tells whether restricted code is running, and which: the outermost restricted frame stands for all that it calls.
 */
import { MemoryError, RuntimeError } from '../objects/exception.ts';
import { PyExhaustion } from '../objects/exhaustion.ts';
import type { PyFrame } from '../objects/frame.ts';
import { PyRaise } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { PyTuple } from '../objects/tuple.ts';
import { type BudgetLimits, NO_LIMITS } from './limit-reached.ts';

/** What trusted code that restricted code called may spend on cleaning up once the limit is reached. */
const GRACE_STEPS = 1 << 16;
const GRACE_MS = 1000;
const GRACE_BYTES = 1 << 20;
/** Fuel handed out at once meanwhile. */
const GRACE_PORTION = 1 << 8;

/**
 * The part of a memory limit by which announced bytes, and the heap, may grow before memory is measured, and by which it
 * may overshoot. A heap that only makes garbage goes up and down by some 40 MB.
 */
const LOOK = 3 / 4;
const HEAP_LOOK = 1 / 2;
const SLACK = 1 / 16;
/** How many times the estimate, which the limit is held against, the memory of the host may be. */
const TOLERANCE = 1.5;

/** What has been counted of all code until now. */
export interface Account {
  readonly steps: number;
  readonly timeMs: number;
  /** Bytes announced. */
  readonly announced: number;
  /** Bytes that steps are reckoned to have left behind. */
  readonly leftBehind: number;
}

/** What the budget tells. */
export interface Gauges {
  account(): Account;
  /** Bytes that Python code can reach, counted no further than `atMost`; calls `visit` from time to time. */
  measure(atMost: number, visit: () => void): number;
  /** Bytes in use by the host's heap, garbage included; undefined where the host does not say. */
  heap(): number | undefined;
  /** The same once the garbage was collected; absent where that cannot be asked for. */
  collectedHeap?(): number;
}

/** What could be reached at some moment. */
interface Measurement {
  readonly alive: number;
  readonly heap: number | undefined;
  readonly account: Account;
}

/** Restricted code that is running, and what it has spent. */
interface Run {
  /** Its outermost frame. */
  readonly frame: PyFrame;
  steps: number;
  timeMs: number;
  output: number;
  /** Memory when it began. */
  readonly start: Measurement;
  /** How far the heap, and what steps leave behind where the heap is not known, may grow until memory is looked at. */
  heapMark: number;
  leftBehindMark: number;
  /** The limit that was reached, and what is left since then for cleaning up. */
  exhausted: keyof BudgetLimits | undefined;
  graceSteps: number;
  graceUntil: number;
}

export class RestrictedAllowance {
  readonly #limits: BudgetLimits;
  readonly #gauges: Gauges;
  #run: Run | undefined;
  /** The account when the running code was charged last. */
  #charged: Account;
  #measured: Measurement | undefined;

  /** @param limits what each run of restricted code may spend; absent ones are none */
  constructor(limits: Partial<BudgetLimits>, gauges: Gauges) {
    this.#limits = { ...NO_LIMITS, ...limits };
    this.#gauges = gauges;
    this.#charged = gauges.account();
  }

  /**
   * Charges what was spent since the last time to the restricted code that is running.
   *
   * @returns the most fuel to hand out; undefined where trusted code is running
   * @throws PyRaise with a `PyExhaustion` where the code has spent what it may
   */
  charge(): number | undefined {
    const before = this.#charged;
    const now = this.#gauges.account();
    this.#charged = now;
    const known = this.#run;
    const run = this.#running();
    if (run === undefined) return undefined;
    if (run === known) {
      const steps = now.steps - before.steps;
      run.steps += steps;
      run.timeMs += now.timeMs - before.timeMs;
      if (run.exhausted !== undefined) run.graceSteps -= steps;
    }
    if (run.exhausted !== undefined) {
      if (isRestrictedFrame(thread.frame) || !hasGrace(run)) throw this.#exhaustion(run);
      return GRACE_PORTION;
    }
    if (run.steps > this.#limits.steps) throw this.#exhaust(run, 'steps');
    if (run.timeMs > this.#limits.timeMs) throw this.#exhaust(run, 'timeMs');
    return Math.max(this.#limits.steps - run.steps, 1);
  }

  /** Milliseconds that the running code may take; Infinity where that is trusted code. */
  get timeLeft(): number {
    const run = this.#running();
    if (run === undefined) return Number.POSITIVE_INFINITY;
    return Math.max(this.#limits.timeMs - run.timeMs - (this.#gauges.account().timeMs - this.#charged.timeMs), 0);
  }

  /** Gives up at once what would take so many milliseconds, where there is not so much time. */
  foresee(milliseconds: number): void {
    const { timeLeft } = this;
    if (timeLeft > 0 && milliseconds <= timeLeft) return;
    this.charge();
    throw this.#exhaust(this.#run!, 'timeMs');
  }

  /** Whether so much has grown since memory was looked at that `room` is to be asked. */
  get isGrown(): boolean {
    const run = this.#running();
    if (run === undefined || run.exhausted !== undefined) return false;
    const heap = this.#gauges.heap();
    return heap === undefined ? this.#gauges.account().leftBehind > run.leftBehindMark : heap > run.heapMark;
  }

  /**
   * Looks whether the restricted code that is running may have so many bytes more.
   *
   * @returns how many bytes may be announced before memory is to be looked at again
   * @throws PyRaise as `charge` does
   */
  room(bytes: number): number {
    const { memoryBytes } = this.#limits;
    const look = memoryBytes * LOOK;
    const run = this.#running();
    if (run === undefined) return look;
    if (run.exhausted !== undefined) {
      if (bytes > GRACE_BYTES || !hasGrace(run)) throw this.#exhaustion(run);
      return GRACE_BYTES;
    }
    if (bytes > memoryBytes) throw this.#exhaust(run, 'memoryBytes');
    const { start } = run;
    const account = this.#gauges.account();
    const heap = this.#gauges.heap();
    const leftBehind = account.leftBehind - start.account.leftBehind;
    const grown = heap === undefined || start.heap === undefined ? leftBehind : heap - start.heap;
    run.leftBehindMark = account.leftBehind + look;
    // What is announced counts in full: the host may not have made it yet.
    const announced = account.announced - start.account.announced + bytes;
    const tolerated = memoryBytes * HEAP_LOOK;
    if (announced <= look && grown <= tolerated) return look - announced;
    const { alive } = this.#measure(start.alive + memoryBytes + 1, () => {
      if (this.timeLeft === 0) throw this.#exhaust(run, 'timeMs');
    });
    let left = start.alive + memoryBytes - alive - bytes;
    if (start.heap !== undefined && grown > memoryBytes) {
      // The estimate may be low, or what fills the heap be garbage.
      const real = (this.#gauges.collectedHeap?.() ?? start.heap) - start.heap;
      left = Math.min(left, memoryBytes * TOLERANCE - real);
    }
    if (left < 0) throw this.#exhaust(run, 'memoryBytes');
    const soon = Math.max(left, memoryBytes * SLACK);
    run.heapMark = (heap ?? 0) + soon / 2;
    return soon;
  }

  /** Counts bytes about to be written. @throws PyRaise as `charge` does */
  output(bytes: number): void {
    const run = this.#running();
    if (run === undefined || run.exhausted !== undefined) return;
    run.output += bytes;
    if (run.output > this.#limits.outputBytes) throw this.#exhaust(run, 'outputBytes');
  }

  /** Announces source about to be compiled. @throws PyRaise as `charge` does */
  source(bytes: number): void {
    if (bytes <= this.#limits.sourceBytes) return;
    const run = this.#running();
    if (run !== undefined) throw this.#exhaust(run, 'sourceBytes');
  }

  /** The restricted code that is running: the same as before, or another that begins now. */
  #running(): Run | undefined {
    const frame = outermostRestricted(thread.frame);
    if (frame === null) return undefined;
    if (this.#run?.frame === frame) return this.#run;
    const start = this.#startingPoint();
    const { memoryBytes } = this.#limits;
    this.#run = {
      frame,
      steps: 0,
      timeMs: 0,
      output: 0,
      start,
      heapMark: (start.heap ?? 0) + memoryBytes * HEAP_LOOK,
      leftBehindMark: start.account.leftBehind + memoryBytes * LOOK,
      exhausted: undefined,
      graceSteps: GRACE_STEPS,
      graceUntil: Number.POSITIVE_INFINITY,
    };
    return this.#run;
  }

  /** Memory as it is now; where little has happened since the last measurement, as it was then. */
  #startingPoint(): Measurement {
    const account = this.#gauges.account();
    const heap = this.#gauges.heap();
    if (this.#limits.memoryBytes === Number.POSITIVE_INFINITY) return { alive: 0, heap, account };
    const last = this.#measured;
    if (last !== undefined) {
      const isHeapKnown = heap !== undefined && last.heap !== undefined;
      const grown = isHeapKnown ? heap - last.heap : account.leftBehind - last.account.leftBehind;
      const announced = account.announced - last.account.announced;
      if (Math.abs(grown) <= this.#limits.memoryBytes * HEAP_LOOK && announced <= this.#limits.memoryBytes * LOOK) {
        return { alive: last.alive + Math.max(grown, 0), heap, account };
      }
    }
    return this.#measure(Number.POSITIVE_INFINITY);
  }

  #measure(atMost: number, visit: () => void = () => {}): Measurement {
    const alive = this.#gauges.measure(atMost, visit);
    this.#measured = { alive, heap: this.#gauges.heap(), account: this.#gauges.account() };
    return this.#measured;
  }

  #exhaust(run: Run, limit: keyof BudgetLimits): PyRaise {
    run.exhausted = limit;
    run.graceUntil = run.timeMs + GRACE_MS;
    thread.fuel = 0;
    return this.#exhaustion(run);
  }

  #exhaustion(run: Run): PyRaise {
    const limit = run.exhausted!;
    const type = limit === 'memoryBytes' ? MemoryError : RuntimeError;
    const args = new PyTuple([`restricted code reached its limit: ${WORDING[limit](this.#limits[limit])}`]);
    return new PyRaise(type, new PyExhaustion(type, args, !hasGrace(run)));
  }
}

function hasGrace(run: Run): boolean {
  return run.graceSteps > 0 && run.timeMs < run.graceUntil;
}

const WORDING: Readonly<Record<keyof BudgetLimits, (allowed: number) => string>> = {
  steps: (allowed) => `${allowed} steps`,
  timeMs: (allowed) => `${allowed / 1000} seconds`,
  memoryBytes: (allowed) => `${allowed} bytes of memory`,
  outputBytes: (allowed) => `${allowed} bytes of output`,
  hostCalls: (allowed) => `${allowed} calls of the host`,
  sourceBytes: (allowed) => `${allowed} bytes of source`,
  nestingDepth: (allowed) => `source nested ${allowed} deep`,
};

function isRestrictedFrame(frame: PyFrame | null): boolean {
  return frame?.scope.restricted === true;
}

/** The first restricted frame that was entered of those that are running below and at `frame`; null where none is. */
function outermostRestricted(frame: PyFrame | null): PyFrame | null {
  let found: PyFrame | null = null;
  for (let at = frame; at !== null; at = at.back) if (at.scope.restricted) found = at;
  return found;
}

/** Whether code of a frame may catch the end of restricted code. */
export function mayCatch(exhaustion: PyExhaustion, frame: PyFrame | null): boolean {
  return exhaustion.isFinal ? outermostRestricted(frame) === null : !isRestrictedFrame(frame);
}
