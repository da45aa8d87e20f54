/**
 * What a match or a compilation may consume. `fuel` goes down by one for each operation and each character that a
 * fast loop passes; when it is below zero the engine calls `exhausted`, which refills it or throws. `allocate` hears of
 * every change of the engine's memory, in bytes, before it happens (negative when memory is given back), and may throw.
 * The engine's state stays sound when either throws.
 */
export interface StepBudget {
  fuel: number;
  exhausted(): void;
  allocate(bytes: number): void;
}

/** A budget that never ends, for callers that do not meter. */
export function unlimitedBudget(): StepBudget {
  return {
    fuel: Number.MAX_SAFE_INTEGER,
    exhausted() {
      this.fuel = Number.MAX_SAFE_INTEGER;
    },
    allocate() {},
  };
}

/** Charge `amount` steps to a budget. */
export function spend(budget: StepBudget, amount: number): void {
  budget.fuel -= amount;
  if (budget.fuel < 0) budget.exhausted();
}
