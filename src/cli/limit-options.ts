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

/** What restricted code may spend that a program runs itself, by `rexec` or `exec`: about what a `Sandbox` has. */
export const SANDBOX_DEFAULTS: BudgetLimits = {
  ...NO_LIMITS,
  timeMs: 7000,
  memoryBytes: 2 ** 27,
  outputBytes: 2 ** 26,
  sourceBytes: 2 ** 20,
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

/** What an option begins with that is about the restricted code that a program runs. */
const OF_SANDBOXES = '--sandbox-';

/** The limits that options set: of the program, and of the restricted code that it runs. */
export interface GivenLimits {
  readonly program: Partial<CommandLimits>;
  readonly sandboxes: Partial<BudgetLimits>;
}

/** Whether a word of the command line sets a limit. */
export function isLimitOption(word: string): boolean {
  const option = OPTIONS.get(ownName(nameOf(word)));
  return option !== undefined && !(word.startsWith(OF_SANDBOXES) && option.limit === 'recursionDepth');
}

/**
 * Reads a word that sets a limit.
 *
 * @returns the limits that are set by now, or the complaint about the word
 */
export function withLimit(given: GivenLimits, word: string): GivenLimits | string {
  const name = nameOf(word);
  const { limit, kind } = OPTIONS.get(ownName(name))!;
  const value = amount(word.slice(name.length + 1), kind);
  if (value !== undefined) {
    const side = name.startsWith(OF_SANDBOXES) ? 'sandboxes' : 'program';
    return { ...given, [side]: { ...given[side], [limit]: value } };
  }
  const example = { count: '1000000', seconds: '2.5', bytes: '64m' }[kind];
  return `${name} should be a number like ${name}=${example}, or ${name}=none`;
}

/** The name of the option of the program that an option is like. */
function ownName(name: string): string {
  return name.startsWith(OF_SANDBOXES) ? `--${name.slice(OF_SANDBOXES.length)}` : name;
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
export function commandLimits(given: Partial<CommandLimits>, isRestricted: boolean): CommandLimits {
  return { ...(isRestricted ? RESTRICTED : OPEN), ...given };
}

/** The same for the restricted code that a program runs. */
export function sandboxLimits(given: Partial<BudgetLimits>): BudgetLimits {
  return { ...SANDBOX_DEFAULTS, ...given };
}
