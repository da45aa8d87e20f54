/** What each option of interpreters and runs has to be. */
import { UsageError } from './errors.ts';
import type { Observer } from './observer.ts';
import {
  ANYTHING,
  checkOptions,
  FUNCTION,
  type Kind,
  type OptionKinds,
  oneOf,
  RECORD,
  TEXT,
  TEXT_RECORD,
  TEXTS,
  withFunctions,
} from './option-check.ts';
import type { CompileOptions, InterpreterOptions, RunOptions } from './options.ts';

export const INTERPRETER_OPTIONS = {
  stdin: ANYTHING,
  stdout: ANYTHING,
  stderr: ANYTHING,
  files: withFunctions('open', 'stat', 'list', 'remove', 'rename', 'makeDirectory'),
  modules: RECORD,
  globals: RECORD,
  limits: RECORD,
  restrictedLimits: RECORD,
  argv: TEXTS,
  environ: TEXT_RECORD,
  clock: withFunctions('now'),
  seed: { wording: 'a number or a string', test: (value) => ['number', 'string'].includes(typeof value) },
  convert: RECORD,
  observer: RECORD,
} satisfies Record<keyof InterpreterOptions, Kind>;

const RUN_OPTIONS = {
  filename: TEXT,
  globals: RECORD,
  limits: RECORD,
  convert: RECORD,
  signal: {
    wording: 'an AbortSignal',
    test: (value) => typeof value === 'object' && typeof (value as AbortSignal | null)?.aborted === 'boolean',
  },
} satisfies Record<keyof RunOptions, Kind>;

const COMPILE_OPTIONS = {
  filename: TEXT,
  mode: oneOf('exec', 'eval', 'single'),
} satisfies Record<keyof CompileOptions, Kind>;

const OBSERVER = {
  onLine: FUNCTION,
  onCall: FUNCTION,
  onReturn: FUNCTION,
  onException: FUNCTION,
  onImport: FUNCTION,
  onOpen: FUNCTION,
  onHostCall: FUNCTION,
  onViolation: FUNCTION,
} satisfies Record<keyof Observer, Kind>;

/** @throws UsageError */
export function checkInterpreterOptions(options: InterpreterOptions, kinds: OptionKinds): void {
  checkOptions('options', options, kinds);
  const { observer } = options;
  // An observer may be an instance of a class, and have other members too.
  for (const [name, kind] of Object.entries(OBSERVER)) {
    const member: unknown = observer?.[name as keyof Observer];
    if (member !== undefined && !kind.test(member)) throw new UsageError(`observer.${name} must be ${kind.wording}`);
  }
}

/** @throws UsageError */
export function checkRunOptions(options: RunOptions): void {
  checkOptions('options', options, RUN_OPTIONS);
}

/** @throws UsageError */
export function checkCompileOptions(options: CompileOptions): void {
  checkOptions('options', options, COMPILE_OPTIONS);
}
