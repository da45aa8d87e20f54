/** `--max-steps` and its like: what a program may spend, and what it is told when that is spent. */
import { type BudgetLimits, NO_LIMITS } from '../runtime/budget/limit-reached.ts';

/** Limits of the command line; recursion is the evaluator's own. */
export interface CommandLimits extends BudgetLimits {
  readonly recursionDepth: number;
}

/** Python's own, and no others. */
const OPEN: CommandLimits = { ...NO_LIMITS, recursionDepth: 1000 };

/** What `--restricted` has where nothing else is said: generous, and finite. */
const RESTRICTED: CommandLimits = {
  steps: 2e9,
  timeMs: 120_000,
  memoryBytes: 2 ** 30,
  outputBytes: 2 ** 28,
  hostCalls: Number.POSITIVE_INFINITY,
  sourceBytes: 2 ** 25,
  nestingDepth: Number.POSITIVE_INFINITY,
  recursionDepth: 1000,
};

interface LimitOption {
  readonly limit: keyof CommandLimits;
  readonly kind: 'count' | 'seconds' | 'bytes';
}

const OPTIONS: ReadonlyMap<string, LimitOption> = new Map([
  ['--max-steps', { limit: 'steps', kind: 'count' }],
  ['--timeout', { limit: 'timeMs', kind: 'seconds' }],
  ['--max-memory', { limit: 'memoryBytes', kind: 'bytes' }],
  ['--max-output', { limit: 'outputBytes', kind: 'bytes' }],
  ['--max-recursion', { limit: 'recursionDepth', kind: 'count' }],
  ['--max-source', { limit: 'sourceBytes', kind: 'bytes' }],
]);

/** Whether a word of the command line sets a limit. */
export function isLimitOption(word: string): boolean {
  return OPTIONS.has(nameOf(word));
}

/**
 * Reads a word that sets a limit.
 *
 * @returns the limit and its value, or the complaint about it
 */
export function limitOption(word: string): readonly [keyof CommandLimits, number] | string {
  const name = nameOf(word);
  const { limit, kind } = OPTIONS.get(name)!;
  const value = amount(word.slice(name.length + 1), kind);
  if (value !== undefined) return [limit, value];
  const example = { count: '1000000', seconds: '2.5', bytes: '64m' }[kind];
  return `${name} should be a number like ${name}=${example}, or ${name}=none`;
}

function nameOf(word: string): string {
  const at = word.indexOf('=');
  return at < 0 ? word : word.slice(0, at);
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['k', 2 ** 10],
  ['m', 2 ** 20],
  ['g', 2 ** 30],
]);

function amount(text: string, kind: LimitOption['kind']): number | undefined {
  if (text === 'none') return Number.POSITIVE_INFINITY;
  const found = /^(\d+(?:\.\d+)?)([kmg]?)$/i.exec(text);
  if (found === null) return undefined;
  const unit = found[2]!.toLowerCase();
  if (unit !== '' && kind !== 'bytes') return undefined;
  return Number(found[1]) * UNITS.get(unit)! * (kind === 'seconds' ? 1000 : 1);
}

/** The limits in force: those given, over the defaults of what is run. */
export function commandLimits(given: ReadonlyMap<keyof CommandLimits, number>, isRestricted: boolean): CommandLimits {
  return { ...(isRestricted ? RESTRICTED : OPEN), ...Object.fromEntries(given) };
}
