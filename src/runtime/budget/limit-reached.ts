import type { PyFrame } from '../objects/frame.ts';
import { thread } from '../objects/thread-state.ts';

/** Upper bounds of one run; Infinity for none. */
export interface BudgetLimits {
  readonly steps: number;
  readonly timeMs: number;
  readonly memoryBytes: number;
  readonly outputBytes: number;
  readonly hostCalls: number;
  readonly sourceBytes: number;
  readonly nestingDepth: number;
}

/** No limits at all. */
export const NO_LIMITS: BudgetLimits = {
  steps: Number.POSITIVE_INFINITY,
  timeMs: Number.POSITIVE_INFINITY,
  memoryBytes: Number.POSITIVE_INFINITY,
  outputBytes: Number.POSITIVE_INFINITY,
  hostCalls: Number.POSITIVE_INFINITY,
  sourceBytes: Number.POSITIVE_INFINITY,
  nestingDepth: Number.POSITIVE_INFINITY,
};

/** A budget was spent. Thrown, and no Python code can catch it. */
export class LimitReached {
  readonly limit: keyof BudgetLimits;
  readonly allowed: number;
  /** Where it happened. */
  readonly frame: PyFrame | null = thread.frame;

  constructor(limit: keyof BudgetLimits, allowed: number) {
    this.limit = limit;
    this.allowed = allowed;
  }
}

/** The host asked the running code to stop. Thrown, and no Python code can catch it. */
export class Interrupted {
  readonly reason: unknown;
  readonly frame: PyFrame | null = thread.frame;

  constructor(reason: unknown) {
    this.reason = reason;
  }
}
