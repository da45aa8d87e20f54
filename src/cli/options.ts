/** The command line, as python2.7 reads it (CPython 2.7 `Modules/main.c`), and what minipy adds. */

import type { BudgetLimits } from '../runtime/budget/limit-reached.ts';
import type { Door } from '../runtime/objects/interpreter-state.ts';
import { DOORS } from '../runtime/restricted/lab.ts';
import {
  type CommandLimits,
  commandLimits,
  type GivenLimits,
  isLimitOption,
  sandboxLimits,
  withLimit,
} from './limit-options.ts';

/** What to run. */
export type Target =
  | { readonly kind: 'command'; readonly text: string }
  | { readonly kind: 'module'; readonly name: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'stdin' };

export interface CommandLine {
  readonly target: Target;
  /** `sys.argv`; its first item for `-m` is put in once the module is found. */
  readonly argv: readonly string[];
  /** How often each option that only counts was given. */
  readonly counts: ReadonlyMap<string, number>;
  readonly division: 'old' | 'warn' | 'warnall' | 'new';
  /** Arguments of `-W`. */
  readonly warnOptions: readonly string[];
  /** Run the program in `rexec.RExec`. */
  readonly restricted: boolean;
  /** `--lab`: what restricted mode leaves open. */
  readonly openDoors: ReadonlySet<Door>;
  /** Tell of everything that restricted code is refused, and how. */
  readonly violations: ViolationReport | undefined;
  /** Undo the typesetting of the book's listings. */
  readonly book: boolean;
  readonly limits: CommandLimits;
  /** Limits of the restricted code that the program runs. */
  readonly sandboxLimits: BudgetLimits;
}

/** How `--violations` tells of a denial. */
export interface ViolationReport {
  readonly format: 'text' | 'json';
  /** The file that is written; standard error where undefined. */
  readonly path: string | undefined;
}

/** Instead of a command line: something to print, and the exit code. */
export interface Answer {
  readonly output: 'usage' | 'version' | 'complaint';
  readonly text: string;
}

const WITH_ARGUMENT = 'cmQW';
const COUNTED = '3bBdEhiORsStuUvVx?';

const DIVISIONS: ReadonlyMap<string, CommandLine['division']> = new Map([
  ['old', 'old'],
  ['warn', 'warn'],
  ['warnall', 'warnall'],
  ['new', 'new'],
]);

/** Reads arguments, the program's name not among them. */
export function parseArguments(args: readonly string[]): CommandLine | Answer {
  const counts = new Map<string, number>();
  const warnOptions: string[] = [];
  let division: CommandLine['division'] = 'old';
  let restricted = false;
  let book = false;
  let violations: ViolationReport | undefined;
  let openDoors: ReadonlySet<Door> = new Set();
  let limits: GivenLimits = { program: {}, sandboxes: {} };
  let target: Target | undefined;
  let at = 0;
  while (at < args.length && target === undefined) {
    const word = args[at]!;
    if (word === '-' || !word.startsWith('-')) break;
    at++;
    if (word === '--') break;
    if (word === '--help') return { output: 'usage', text: '' };
    if (word === '--version') return { output: 'version', text: '' };
    if (word === '--restricted') restricted = true;
    else if (word === '--book') book = true;
    else if (word === '--lab') {
      const doors = doorsOf(args[at++] ?? '');
      if (doors === undefined)
        return complaint(`--lab should be followed by open=DOOR,...: ${[...DOORS.keys()].join(', ')}`);
      openDoors = doors;
    } else if (isLimitOption(word)) {
      const found = withLimit(limits, word);
      if (typeof found === 'string') return complaint(found);
      limits = found;
    } else if (word === '--violations' || word.startsWith('--violations=')) {
      violations = violationReport(word.slice('--violations='.length));
      if (violations === undefined)
        return complaint("--violations should be `text', `json', `text:FILE' or `json:FILE'");
    } else {
      for (let i = 1; i < word.length; i++) {
        const option = word.charAt(i);
        if (option === 'J') return complaint('-J is reserved for Jython');
        if (option === 'X') return complaint('-X is reserved for implementation-specific arguments');
        if (COUNTED.includes(option)) {
          counts.set(option, (counts.get(option) ?? 0) + 1);
          continue;
        }
        if (!WITH_ARGUMENT.includes(option)) return complaint(`Unknown option: -${option}`);
        const argument = i + 1 < word.length ? word.slice(i + 1) : args[at++];
        if (argument === undefined) return complaint(`Argument expected for the -${option} option`);
        if (option === 'c') target = { kind: 'command', text: `${argument}\n` };
        else if (option === 'm') target = { kind: 'module', name: argument };
        else if (option === 'W') warnOptions.push(argument);
        else {
          const found = DIVISIONS.get(argument);
          if (found === undefined) {
            return complaint("-Q option should be `-Qold', `-Qwarn', `-Qwarnall', or `-Qnew' only");
          }
          division = found;
        }
        break;
      }
    }
  }
  if (counts.has('h') || counts.has('?')) return { output: 'usage', text: '' };
  if (counts.has('V')) return { output: 'version', text: '' };
  const rest = args.slice(at);
  let argv: readonly string[];
  if (target !== undefined) argv = ['-c', ...rest];
  else {
    argv = rest.length === 0 ? [''] : rest;
    target = rest.length === 0 || rest[0] === '-' ? { kind: 'stdin' } : { kind: 'file', path: rest[0]! };
  }
  return {
    target,
    argv,
    counts,
    division,
    warnOptions,
    restricted,
    openDoors,
    violations,
    book,
    limits: commandLimits(limits.program, restricted),
    sandboxLimits: sandboxLimits(limits.sandboxes),
  };
}

/** The doors that `open=a,b` names. */
function doorsOf(text: string): ReadonlySet<Door> | undefined {
  if (!text.startsWith('open=')) return undefined;
  const names = text.slice('open='.length).split(',');
  const doors = new Set<Door>();
  for (const door of DOORS.keys()) if (names.includes(door)) doors.add(door);
  return doors.size === new Set(names).size ? doors : undefined;
}

/** What stands behind `--violations=`: a format, a colon and a path, each of which may be left out. */
function violationReport(text: string): ViolationReport | undefined {
  const colon = text.indexOf(':');
  const format = (colon < 0 ? text : text.slice(0, colon)) || 'text';
  const path = colon < 0 ? undefined : text.slice(colon + 1);
  return (format === 'text' || format === 'json') && path !== '' ? { format, path } : undefined;
}

function complaint(text: string): Answer {
  return { output: 'complaint', text };
}
