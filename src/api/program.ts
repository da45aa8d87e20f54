/** Parsed, checked, immutable source. */
export interface Program {
  readonly filename: string;
  readonly mode: 'exec' | 'eval' | 'single';
  /** Absolute names that this source imports, found without running it. */
  readonly imports: readonly string[];
}
