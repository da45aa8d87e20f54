import { thread } from '../../runtime/objects/thread-state.ts';
import type { StepBudget } from '../regex/index.ts';

/** Engine steps handed out at once. */
const PORTION = 4096;
/** Engine steps that take the time of one step of the evaluator, as a power of two. */
const PER_STEP_BITS = 3;

/** The running interpreter's budget, in the measure of the regex engine. */
class EngineBudget implements StepBudget {
  fuel = PORTION;

  exhausted(): void {
    const used = PORTION - this.fuel;
    this.fuel = PORTION;
    thread.interpreter.budget.spend(used >> PER_STEP_BITS);
  }

  allocate(bytes: number): void {
    if (bytes > 0) thread.interpreter.budget.reserve(bytes);
  }
}

const key = {};

/** The budget of regular expressions in the running interpreter. */
export function engineBudget(): StepBudget {
  const { moduleState } = thread.interpreter;
  let budget = moduleState.get(key) as EngineBudget | undefined;
  if (budget === undefined) moduleState.set(key, (budget = new EngineBudget()));
  return budget;
}
