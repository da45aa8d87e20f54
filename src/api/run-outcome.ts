import type { MinipyError } from './errors.ts';
import type { Usage } from './limits.ts';
import type { JSValue } from './values.ts';

/** What a run came to, its output and its cost. */
export type RunOutcome = RunSuccess | RunFailure;

/** What every run leaves. */
export interface RunRecord {
  /** What it wrote to `sys.stdout`. */
  readonly stdout: string;
  /** What it wrote to `sys.stderr`. */
  readonly stderr: string;
  /** What it cost. */
  readonly usage: Usage;
}

/** A run that came to its end. */
export interface RunSuccess extends RunRecord {
  /** It did. */
  readonly ok: true;
  /** The value of the expression at its end; null where there is none. */
  readonly value: JSValue;
}

/** A run that ended in an error. */
export interface RunFailure extends RunRecord {
  /** It did not come to its end. */
  readonly ok: false;
  /** Why. */
  readonly error: MinipyError;
}
