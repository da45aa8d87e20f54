import type { Denial } from '../runtime/restricted/audit.ts';
import { shownText } from './conversion/text.ts';
import type { Observation } from './observation.ts';
import type { Violation } from './observer.ts';

/** Violations that are kept; an observer hears of all. */
const KEPT = 1000;

/** What restricted code was refused, in order. */
export class ViolationLog {
  readonly violations: Violation[] = [];
  readonly #observation: Observation;

  constructor(observation: Observation) {
    this.#observation = observation;
  }

  /** Keeps a denial and tells the observer of it. */
  add({ rule, subject, file, line, message }: Denial): void {
    const violation: Violation = {
      rule,
      subject: shownText(subject),
      position: { filename: shownText(file), line, column: 0 },
      error: shownText(message),
    };
    if (this.violations.length < KEPT) this.violations.push(violation);
    this.#observation.violation(violation);
  }
}
