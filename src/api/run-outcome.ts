import type { MinipyError } from './errors.ts';
import type { Usage } from './limits.ts';
import type { JSValue } from './values.ts';

/** What a run came to, its output and its cost. */
export type RunOutcome = { readonly stdout: string; readonly stderr: string; readonly usage: Usage } & (
  | { readonly ok: true; readonly value: JSValue }
  | { readonly ok: false; readonly error: MinipyError }
);
