/** Limits, and what was spent of them. */

/** Upper bounds of one run. `Infinity` lifts one on purpose; an absent one takes the default: `Sandbox` has finite ones. */
export interface Limits {
  /** Function calls plus loop turns plus items that builtins visit: the same number on every machine and run. */
  readonly steps?: number;
  /** Time that Python code runs, in milliseconds; waiting for a host's promise is not counted. */
  readonly timeMs?: number;
  /** Estimated bytes that Python code can reach; looked at before anything large is made. */
  readonly memoryBytes?: number;
  /** Nested Python calls; the only limit that Python code can catch, as RuntimeError. */
  readonly recursionDepth?: number;
  /** Bytes written to stdout and stderr together. */
  readonly outputBytes?: number;
  /** Calls from Python into host functions. */
  readonly hostCalls?: number;
  /** Length of one source text in bytes. */
  readonly sourceBytes?: number;
  /** How deeply source nests in brackets and blocks. */
  readonly nestingDepth?: number;
}

/** The name of a limit. */
export type LimitName = keyof Limits;

/** How much of a limit is spent. */
export interface LimitShare {
  /** Which limit. */
  readonly limit: LimitName;
  /** 0 for nothing, 1 for all of it. */
  readonly share: number;
}

/** What was spent, by the measures of `Limits`. */
export interface Usage {
  /** Steps taken. */
  readonly steps: number;
  /** Milliseconds that Python code ran. */
  readonly timeMs: number;
  /** The most that was in use at a time, as estimated. */
  readonly memoryBytes: number;
  /** Bytes written to stdout and stderr together. */
  readonly outputBytes: number;
  /** Calls into host functions. */
  readonly hostCalls: number;
  /** The limit of which the largest share is spent, 0 to 1: for warnings before the wall. */
  readonly closest: LimitShare | undefined;
}
