/** Parsed, checked, immutable source. */
export interface Program {
  /** Its name in tracebacks. */
  readonly filename: string;
  /** What it was compiled as. */
  readonly mode: 'exec' | 'eval' | 'single';
  /** Absolute names that this source imports, found without running it. */
  readonly imports: readonly string[];
}
