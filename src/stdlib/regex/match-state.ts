import { run } from './matcher.ts';
import type { Program } from './program.ts';
import { nextCandidate } from './scan.ts';
import type { StepBudget } from './step-budget.ts';
import type { Subject } from './subject.ts';

/**
 * One subject being matched by one program: CPython's SRE_STATE. `start` and `ptr` are the ends of the last match;
 * groups stay in `marks` until `reset`.
 */
export class MatchState {
  readonly program: Program;
  readonly text: string;
  readonly points: Int32Array | null;
  readonly length: number;
  /** Where the search stops; the subject ends here. */
  readonly end: number;
  readonly budget: StepBudget;
  start: number;
  ptr: number;
  lastMark = -1;
  lastIndex = -1;
  readonly marks: number[];
  /** Bytes of stack that the budget has been told of. */
  private reserved = 0;

  /**
   * @param pos first position, cut to the subject as slices are (negative is 0)
   * @param end end position, cut likewise
   */
  constructor(program: Program, subject: Subject, pos: number, end: number, budget: StepBudget) {
    this.program = program;
    if (typeof subject === 'string') {
      this.text = subject;
      this.points = null;
    } else {
      this.text = '';
      this.points =
        subject instanceof Int32Array ? subject : new Int32Array(subject.buffer, subject.byteOffset, subject.length);
    }
    this.length = subject.length;
    this.start = Math.min(Math.max(pos, 0), this.length);
    this.end = Math.min(Math.max(end, 0), this.length);
    this.ptr = this.start;
    this.budget = budget;
    const marks: number[] = [];
    for (let k = program.markCount; k > 0; k--) marks.push(-1);
    this.marks = marks;
  }

  /** Forget the groups of the last match. */
  reset(): void {
    this.lastMark = -1;
    this.lastIndex = -1;
  }

  /** Match at `start`; on success `ptr` is where the match ends. */
  match(): boolean {
    // from beyond the end, what takes no characters matches all the same, as in CPython
    if (this.start <= this.end && this.end - this.start < this.program.minWidth) return false;
    try {
      return run(this, this.start, false);
    } catch (error) {
      this.giveBack();
      throw error;
    }
  }

  /** Find the first match at or after `start`, and set `start` and `ptr` to its ends. */
  search(): boolean {
    const at = nextCandidate(this, this.start);
    this.budget.fuel -= ((at < 0 ? Math.max(this.end, this.start) : at) - this.start) >> 3;
    if (at < 0) return false;
    const { plan } = this.program;
    if (plan.kind === 'literal') {
      this.start = at;
      this.ptr = at + plan.points.length;
      return true;
    }
    try {
      return run(this, at, true);
    } catch (error) {
      this.giveBack();
      throw error;
    }
  }

  /** Ask the budget for more stack. */
  reserve(bytes: number): void {
    this.budget.allocate(bytes);
    this.reserved += bytes;
  }

  /** Tell the budget that the stack of this match is gone. */
  giveBack(): void {
    if (this.reserved > 0) {
      const bytes = this.reserved;
      this.reserved = 0;
      this.budget.allocate(-bytes);
    }
  }

  /** Move `start` to where the next search begins, one further after an empty match. */
  advance(): void {
    this.start = this.ptr === this.start ? this.ptr + 1 : this.ptr;
  }

  /** Start of group `group` (1…), −1 when it took no part. */
  groupStart(group: number): number {
    const mark = (group - 1) * 2;
    return mark < this.lastMark && this.marks[mark + 1]! >= 0 ? this.marks[mark]! : -1;
  }

  /** End of group `group` (1…), −1 when it took no part. */
  groupEnd(group: number): number {
    const mark = (group - 1) * 2;
    return mark < this.lastMark && this.marks[mark]! >= 0 ? this.marks[mark + 1]! : -1;
  }

  /** Both ends of the match and of each of its `groups` groups, flat; −1, −1 for a group that took no part. */
  spans(groups: number): number[] {
    const spans = [this.start, this.ptr];
    for (let g = 1; g <= groups; g++) spans.push(this.groupStart(g), this.groupEnd(g));
    return spans;
  }
}
