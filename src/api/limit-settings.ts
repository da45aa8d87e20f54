/** Limits filled in, checked and compared with what was spent. */
import type { BudgetLimits } from '../runtime/budget/limit-reached.ts';
import type { Spent } from '../runtime/budget/run-budget.ts';
import { UsageError } from './errors.ts';
import type { LimitName, Limits, Usage } from './limits.ts';

/** Every limit, none left open. */
export type AllLimits = Readonly<Record<LimitName, number>>;

/** Python's own. */
const RECURSION_DEPTH = 1000;

/** What an `Interpreter` has: nothing but the recursion that Python itself limits. */
export const OPEN_LIMITS: AllLimits = {
  steps: Number.POSITIVE_INFINITY,
  timeMs: Number.POSITIVE_INFINITY,
  memoryBytes: Number.POSITIVE_INFINITY,
  recursionDepth: RECURSION_DEPTH,
  outputBytes: Number.POSITIVE_INFINITY,
  hostCalls: Number.POSITIVE_INFINITY,
  sourceBytes: Number.POSITIVE_INFINITY,
  nestingDepth: Number.POSITIVE_INFINITY,
};

/** What a `Sandbox` has where its options do not say otherwise. */
export const SANDBOX_LIMITS: AllLimits = {
  steps: 10_000_000,
  timeMs: 5_000,
  memoryBytes: 64 * 2 ** 20,
  recursionDepth: 500,
  outputBytes: 2 ** 20,
  hostCalls: 100_000,
  sourceBytes: 2 ** 20,
  nestingDepth: 100,
};

const NAMES = Object.keys(OPEN_LIMITS) as LimitName[];

/**
 * Limits with what is absent filled in.
 *
 * @throws UsageError for a name that is no limit, and for a value that is no number above or equal to 0
 */
export function completeLimits(limits: Limits | undefined, defaults: AllLimits): AllLimits {
  if (limits === undefined) return defaults;
  for (const [name, value] of Object.entries(limits) as [LimitName, unknown][]) {
    if (!NAMES.includes(name)) throw new UsageError(`limits: there is no '${name}'; there are ${NAMES.join(', ')}`);
    if (value !== undefined && (typeof value !== 'number' || !(value >= 0))) {
      throw new UsageError(`limits.${name} must be a number that is not negative (Infinity for none)`);
    }
  }
  return { ...defaults, ...withoutUndefined(limits) };
}

/** Of each limit the lower one. */
export function tighterLimits(one: AllLimits, other: AllLimits): AllLimits {
  return Object.fromEntries(NAMES.map((name) => [name, Math.min(one[name], other[name])])) as AllLimits;
}

function withoutUndefined(limits: Limits): Limits {
  return Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined));
}

/** The part of the limits that a budget keeps; the evaluator counts recursion. */
export function budgetLimits({ recursionDepth: _, ...limits }: AllLimits): BudgetLimits {
  return limits;
}

/** What is in `now` and was not yet `before`. */
export function usageSince(before: Spent, now: Spent, limits: AllLimits): Usage {
  const spent = {
    steps: now.steps - before.steps,
    timeMs: now.timeMs - before.timeMs,
    memoryBytes: now.memoryBytes,
    outputBytes: now.outputBytes - before.outputBytes,
    hostCalls: now.hostCalls - before.hostCalls,
  };
  let closest: { limit: LimitName; share: number } | undefined;
  for (const limit of Object.keys(spent) as (keyof typeof spent)[]) {
    const allowed = limits[limit];
    if (allowed === Number.POSITIVE_INFINITY) continue;
    const share = allowed === 0 ? 1 : Math.min(spent[limit] / allowed, 1);
    if (closest === undefined || share > closest.share) closest = { limit, share };
  }
  return { ...spent, closest };
}
