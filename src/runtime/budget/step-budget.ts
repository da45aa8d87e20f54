import { thread } from '../objects/thread-state.ts';
import type { Budget } from './budget.ts';

/** Fuel handed out at once: small enough that a limit is noticed soon, below 2^30 so that the counter stays a small integer. */
const PORTION = 1 << 14;

/** A budget was spent, or the host asked to stop. No Python code can catch it. */
export class LimitReached {
  readonly limit: 'steps' | 'timeMs' | 'memoryBytes' | 'outputBytes' | 'hostCalls' | 'sourceBytes' | 'interrupt';
  readonly allowed: number;

  constructor(limit: LimitReached['limit'], allowed: number) {
    this.limit = limit;
    this.allowed = allowed;
  }
}

export interface BudgetLimits {
  readonly steps: number;
  /** Largest single allocation plus what was reserved since the last refill that a run may ask for. */
  readonly memoryBytes: number;
}

/** Counts steps and reserved bytes against limits; `onRefuel` is where the owner looks at clocks and interruptions. */
export class StepBudget implements Budget {
  readonly limits: BudgetLimits;
  readonly onRefuel: (() => void) | undefined;
  /** Steps of portions that are used up. */
  #spent = 0;
  #portion = 0;
  #reserved = 0;

  constructor(limits: BudgetLimits, onRefuel?: () => void) {
    this.limits = limits;
    this.onRefuel = onRefuel;
  }

  get steps(): number {
    return this.#spent + this.#portion - Math.max(thread.fuel, 0);
  }

  get reservedBytes(): number {
    return this.#reserved;
  }

  refuel(): void {
    // `fuel` is below zero by the steps that went beyond the portion.
    this.#spent += this.#portion - thread.fuel;
    const left = this.limits.steps - this.#spent;
    if (left < 0) throw new LimitReached('steps', this.limits.steps);
    this.#portion = Math.min(PORTION, left);
    thread.fuel = this.#portion;
    this.onRefuel?.();
  }

  spend(items: number): void {
    thread.fuel -= items;
    if (thread.fuel < 0) this.refuel();
  }

  reserve(bytes: number): void {
    if (bytes > this.limits.memoryBytes) throw new LimitReached('memoryBytes', this.limits.memoryBytes);
    this.#reserved += bytes;
  }
}
