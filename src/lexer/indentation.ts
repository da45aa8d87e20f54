import { BAD_DEDENT, INCONSISTENT_TABS, type LexicalError, TOO_DEEP } from './lexical-error.ts';

/** CPython's MAXINDENT: the stack, its bottom included, never holds more. */
const MAX_LEVELS = 100;
const TAB_SIZE = 8;

/** What happens to indentation whose meaning depends on the width of a tab: CPython's default, `-t`, `-tt`. */
export type TabCheck = 'ignore' | 'warn' | 'error';

/**
 * The stack of open indentation levels (CPython 2.7 `Parser/tokenizer.c`): a tab advances to a multiple of eight for
 * the width that counts, and by one for the width that only checks consistency.
 */
export class Indentation {
  /** Whether an inconsistency was met (`-t` prints a warning for the first). */
  inconsistent = false;
  /** Width of a tab; comments such as `vi:ts=4:` change it. */
  tabSize = TAB_SIZE;
  private readonly widths: number[] = [0];
  private readonly checks: number[] = [0];
  private readonly tabCheck: TabCheck;

  constructor(tabCheck: TabCheck) {
    this.tabCheck = tabCheck;
  }

  /** Number of open levels. */
  get depth(): number {
    return this.widths.length - 1;
  }

  /**
   * Enters a logical line.
   *
   * @param width its indentation, tabs to multiples of `tabSize`
   * @param check its indentation, a tab counted as one
   * @returns the change of depth (1, 0 or negative), or the error
   */
  enter(width: number, check: number): number | LexicalError {
    const { widths, checks } = this;
    let top = widths.length - 1;
    if (width === widths[top]) return check === checks[top] || this.tolerates() ? 0 : INCONSISTENT_TABS;
    if (width > widths[top]!) {
      if (widths.length >= MAX_LEVELS) return TOO_DEEP;
      if (check <= checks[top]! && !this.tolerates()) return INCONSISTENT_TABS;
      widths.push(width);
      checks.push(check);
      return 1;
    }
    const before = top;
    while (top > 0 && width < widths[top]!) {
      widths.pop();
      checks.pop();
      top--;
    }
    if (width !== widths[top]) return BAD_DEDENT;
    if (check !== checks[top] && !this.tolerates()) return INCONSISTENT_TABS;
    return top - before;
  }

  /** Closes all levels and returns how many there were. */
  close(): number {
    const { depth } = this;
    this.widths.length = 1;
    this.checks.length = 1;
    return depth;
  }

  private tolerates(): boolean {
    this.inconsistent = true;
    return this.tabCheck !== 'error';
  }
}
