/**
 * The budgets of one interpreter. The evaluator counts `thread.fuel` down, one for each call and loop turn, and comes
 * here when it is used up; builtins that visit many items or make something large say so beforehand.
 */
export interface Budget {
  /** Called when `thread.fuel` fell below zero: settles the account, looks at every limit and refills, or throws. */
  refuel(): void;
  /** Counts `items` steps at once. */
  spend(items: number): void;
  /**
   * Looks at the clock and for an interruption: called in the middle of long work whose steps are counted already, and
   * before work that nothing can interrupt.
   *
   * @param ahead about how many milliseconds that work takes: it is not begun where there is no time for it
   */
  look(ahead?: number): void;
  /** Announces that about `bytes` are going to be allocated; throws where the limit does not allow it. */
  reserve(bytes: number): void;
  /** Announces source about to be compiled; throws where it is larger than allowed. */
  source(bytes: number): void;
  /** How deeply source may nest in brackets and blocks together. */
  readonly nestingDepth: number;
}
