import { type CharacterClasses, lowerFor } from './character-classes.ts';
import { CharacterSet, type PageAllowance } from './character-set.ts';
import { firstTest } from './first-test.ts';
import * as op from './opcodes.ts';
import * as ins from './program.ts';
import { RegexError } from './regex-error.ts';
import { planSearch } from './search-plan.ts';
import { type StepBudget, spend } from './step-budget.ts';

/** Nesting that the assembler follows; the parser's own limit is lower. */
const MAX_NESTING = 1000;
/** Pages of 256 bytes that the sets of one program may fill with remembered answers. */
const MAX_PAGES = 4096;

function invalid(): never {
  throw new RegexError('RuntimeError', 'invalid SRE code');
}

/**
 * Check a code array as CPython's `_validate` does and decode it for the matcher.
 *
 * @param words SRE code, each an integer in 0…2^32−1
 * @param flags the pattern's flags
 * @param groups how many groups the caller says there are, the whole match not included
 * @param budget charged for the words, the tables and the program
 * @returns the program
 * @throws RegexError `RuntimeError: invalid SRE code`. Stricter than CPython in three things that its compiler never
 * emits: the body of REPEAT_ONE must be one character test, a branch must jump to its own end, and nesting is bounded.
 */
export function assemble(
  words: readonly number[],
  flags: number,
  groups: number,
  classes: CharacterClasses,
  budget: StepBudget,
): ins.Program {
  if (groups < 0 || groups > op.MAXGROUPS || words.length === 0 || words[words.length - 1] !== op.OP_SUCCESS) invalid();
  spend(budget, words.length);
  return new Assembler(words, flags, groups === 0 ? op.MAXGROUPS : groups, classes).run(budget);
}

/** The one character that a set `[^c]` excludes, or −1. */
function excludedBy({ words, lower }: CharacterSet): number {
  const single = lower === null && words.length === 3 && words[0] === op.OP_NEGATE && words[1] === op.OP_LITERAL;
  return single && words[2]! < 65536 ? words[2]! : -1;
}

class Assembler {
  private readonly words: readonly number[];
  private readonly classes: CharacterClasses;
  private readonly groups: number;
  private readonly lower: (c: number) => number;
  private readonly out: number[] = [];
  private readonly sets: CharacterSet[] = [];
  private readonly setIndex = new Map<string, number>();
  private readonly allowance: PageAllowance = { left: MAX_PAGES };
  /** Where each choice starts, and the start of the outermost repeat around it. */
  private readonly choices: number[] = [];
  private outermostRepeat = -1;
  private lastMark = -1;
  private markCount = 0;
  private minWidth = 0;
  private depth = 0;

  constructor(words: readonly number[], flags: number, groups: number, classes: CharacterClasses) {
    this.words = words;
    this.classes = classes;
    this.groups = groups;
    this.lower = lowerFor(flags, classes);
  }

  run(budget: StepBudget): ins.Program {
    const { words, out, classes } = this;
    if (words[0] === op.OP_INFO && words.length > 3) this.minWidth = words[3]!;
    this.sequence(0, words.length - 1);
    out.push(ins.I_SUCCESS);
    budget.allocate(this.sets.length * 256 + out.length * 4);
    spend(budget, this.sets.length * 256);
    const tables = new Uint8Array(this.sets.length * 256);
    this.sets.forEach((set, k) => {
      for (let c = 0; c < 256; c++) if (set.evaluate(c)) tables[k * 256 + c] = 1;
    });
    this.fillTests();
    const code = Int32Array.from(out);
    return {
      code,
      tables,
      sets: this.sets,
      excluded: Int32Array.from(this.sets, excludedBy),
      markCount: this.markCount,
      minWidth: this.minWidth,
      plan: planSearch(code, tables),
      lower: this.lower,
      isUnicodeWord: (c) => c === 95 || classes.isAlnum(c),
    };
  }

  /** Decode the operations in words[from, to). */
  private sequence(from: number, to: number): void {
    const { words, out } = this;
    if (from > to) invalid();
    if (++this.depth > MAX_NESTING) invalid();
    let run = -1;
    for (let i = from; i < to; ) {
      const code = words[i]!;
      if (code === op.OP_LITERAL) {
        const c = this.argument(i + 1, to);
        if (run < 0) {
          run = out.length;
          out.push(ins.I_LITERAL, c | 0);
        } else {
          if (out[run] === ins.I_LITERAL) out.splice(run, 1, ins.I_STRING, 1);
          out.push(c | 0);
          out[run + 1]!++;
        }
        i += 2;
        continue;
      }
      run = -1;
      i = this.operation(code, i + 1, to);
    }
    this.depth--;
  }

  /** Decode one operation whose operands begin at `i`; answers where the next one begins. */
  private operation(code: number, i: number, to: number): number {
    const { words, out } = this;
    switch (code) {
      case op.OP_MARK: {
        const mark = this.argument(i, to);
        if (mark > 2 * this.groups + 1) invalid();
        this.lastMark = out.length;
        this.markCount = Math.max(this.markCount, (mark | 1) + 1);
        out.push(ins.I_MARK, mark);
        return i + 1;
      }
      case op.OP_NOT_LITERAL:
      case op.OP_LITERAL_IGNORE:
      case op.OP_NOT_LITERAL_IGNORE:
        this.argument(i, to);
        out.push(ins.I_SET, this.setOf(code, i));
        return i + 1;
      case op.OP_ANY:
        out.push(ins.I_SET, this.setOf(code, i));
        return i;
      case op.OP_ANY_ALL:
        out.push(ins.I_ANY_ALL);
        return i;
      case op.OP_SUCCESS:
        out.push(ins.I_SUCCESS);
        return i;
      case op.OP_FAILURE:
        out.push(ins.I_FAIL);
        return i;
      case op.OP_AT: {
        const at = this.argument(i, to);
        if (at > op.AT_UNI_NON_BOUNDARY) invalid();
        out.push(ins.I_AT, at);
        return i + 1;
      }
      case op.OP_IN:
      case op.OP_IN_IGNORE: {
        const skip = this.skip(i, to);
        out.push(ins.I_SET, this.setOf(code, i));
        return i + skip;
      }
      case op.OP_INFO:
        return this.info(i, to);
      case op.OP_BRANCH:
        return this.branch(i, to);
      case op.OP_REPEAT_ONE:
      case op.OP_MIN_REPEAT_ONE:
        return this.repeatOne(code, i, to);
      case op.OP_REPEAT:
        return this.repeat(i, to);
      case op.OP_GROUPREF:
      case op.OP_GROUPREF_IGNORE: {
        const group = this.argument(i, to);
        if (group >= this.groups) invalid();
        this.markCount = Math.max(this.markCount, group * 2 + 2);
        out.push(code === op.OP_GROUPREF ? ins.I_GROUP : ins.I_GROUP_FOLDED, group);
        return i + 1;
      }
      case op.OP_GROUPREF_EXISTS:
        return this.conditional(i, to);
      case op.OP_ASSERT:
      case op.OP_ASSERT_NOT: {
        const skip = this.skip(i, to);
        const back = this.argument(i + 1, to);
        const end = i + skip;
        if (back >= 0x80000000 || skip < 3 || words[end - 1] !== op.OP_SUCCESS) invalid();
        const at = out.length;
        out.push(code === op.OP_ASSERT ? ins.I_ASSERT : ins.I_ASSERT_NOT, back, 0);
        this.sequence(i + 2, end - 1);
        out.push(ins.I_SUCCESS);
        out[at + 2] = out.length;
        return end;
      }
      default:
        return invalid();
    }
  }

  private argument(i: number, to: number): number {
    if (i >= to) invalid();
    return this.words[i]!;
  }

  /** A skip word at `i`, relative to its own place, that stays within `to`. */
  private skip(i: number, to: number): number {
    const skip = this.argument(i, to);
    if (skip > to - i || skip === 0) invalid();
    return skip;
  }

  private info(i: number, to: number): number {
    const { words } = this;
    const end = i + this.skip(i, to);
    if (end - i < 4) invalid();
    const flags = words[i + 1]!;
    const prefix = (flags & op.INFO_PREFIX) !== 0;
    const charset = (flags & op.INFO_CHARSET) !== 0;
    if (flags > 7 || (prefix && charset) || ((flags & op.INFO_LITERAL) !== 0 && !prefix)) invalid();
    let next = i + 4;
    if (prefix) {
      const length = this.argument(next, end);
      next += 2;
      if (length > end - next) invalid();
      next += length;
      if (length > end - next) invalid();
      for (let k = 0; k < length; k++) if (words[next + k]! >= length) invalid();
      next += length;
    }
    if (charset) {
      this.checkSet(next, end - 1);
      if (words[end - 1] !== op.OP_FAILURE) invalid();
    } else if (next !== end) invalid();
    return end;
  }

  private branch(i: number, to: number): number {
    const { words, out } = this;
    const at = out.length;
    let alternatives = 0;
    for (let k = i; words[k] !== 0; alternatives++) k += this.skip(k, to);
    out.push(ins.I_BRANCH, 0);
    for (let k = 0; k < alternatives; k++) out.push(0, 0, 0, -1);
    out.push(-1);
    this.noteChoice(at);
    const jumps: number[] = [];
    let target = -1;
    for (let k = 0; k < alternatives; k++) {
      const skip = this.skip(i, to);
      const jump = i + skip - 2;
      if (skip < 3 || words[jump] !== op.OP_JUMP) invalid();
      out[at + 2 + k * 4] = out.length;
      this.sequence(i + 1, jump);
      const goal = jump + 1 + this.skip(jump + 1, to);
      if (target >= 0 && goal !== target) invalid();
      target = goal;
      out.push(ins.I_JUMP, 0);
      jumps.push(out.length - 1);
      i += skip;
    }
    if (this.argument(i, to) !== 0) invalid();
    if (target >= 0 && target !== i + 1) invalid();
    for (const jump of jumps) out[jump] = out.length;
    return i + 1;
  }

  private repeatOne(code: number, i: number, to: number): number {
    const { words, out } = this;
    const skip = this.skip(i, to);
    const end = i + skip;
    if (skip < 5 || words[end - 1] !== op.OP_SUCCESS) invalid();
    const [min, max] = this.bounds(i + 1);
    const item = words[i + 3]!;
    let kind = ins.TEST_SET;
    let arg = 0;
    let width = 2;
    switch (item) {
      case op.OP_LITERAL:
        kind = ins.TEST_LITERAL;
        arg = words[i + 4]! | 0;
        break;
      case op.OP_ANY_ALL:
        kind = ins.TEST_ANY;
        width = 1;
        break;
      case op.OP_ANY:
        arg = this.setOf(item, i + 4);
        width = 1;
        break;
      case op.OP_NOT_LITERAL:
      case op.OP_LITERAL_IGNORE:
      case op.OP_NOT_LITERAL_IGNORE:
        arg = this.setOf(item, i + 4);
        break;
      case op.OP_IN:
      case op.OP_IN_IGNORE:
        width = 1 + this.skip(i + 4, end - 1);
        arg = this.setOf(item, i + 4);
        break;
      default:
        invalid();
    }
    if (i + 3 + width !== end - 1) invalid();
    this.noteChoice(out.length);
    const at = out.length;
    out.push(code === op.OP_REPEAT_ONE ? ins.I_ONE : ins.I_LAZY_ONE, 0, at + 10, min, max, kind, arg, 0, 0, -1);
    return end;
  }

  private repeat(i: number, to: number): number {
    const { words, out } = this;
    const skip = this.skip(i, to);
    // the UNTIL stands where the skip leads, and belongs to the repeat
    const until = i + skip;
    if (skip < 3 || until >= to) invalid();
    const [min, max] = this.bounds(i + 1);
    const lazy = words[until] === op.OP_MIN_UNTIL;
    if (!lazy && words[until] !== op.OP_MAX_UNTIL) invalid();
    const at = out.length;
    const outer = this.outermostRepeat;
    if (outer < 0) this.outermostRepeat = at;
    out.push(ins.I_REPEAT, at + 8, 0, min, max, 0, 0, -1);
    this.noteChoice(at);
    this.sequence(i + 3, until);
    out.push(lazy ? ins.I_LAZY_UNTIL : ins.I_UNTIL);
    out[at + 2] = out.length;
    this.outermostRepeat = outer;
    return until + 1;
  }

  private conditional(i: number, to: number): number {
    const { words, out } = this;
    const group = this.argument(i, to);
    if (group >= this.groups) invalid();
    this.markCount = Math.max(this.markCount, group * 2 + 2);
    const skip = this.argument(i + 1, to);
    // relative to the group's place; leads to the else part, or to the end
    const otherwise = i + skip;
    if (skip < 2 || otherwise > to) invalid();
    const at = out.length;
    out.push(ins.I_IF_GROUP, group, 0);
    // CPython tells the two forms apart by this word alone
    if (skip >= 4 && words[otherwise - 2] === op.OP_JUMP) {
      this.sequence(i + 2, otherwise - 2);
      const jump = out.length;
      out.push(ins.I_JUMP, 0);
      out[at + 2] = out.length;
      const end = otherwise - 1 + this.skip(otherwise - 1, to);
      this.sequence(otherwise, end);
      out[jump + 1] = out.length;
      return end;
    }
    this.sequence(i + 2, otherwise);
    out[at + 2] = out.length;
    return otherwise;
  }

  private bounds(i: number): [number, number] {
    const min = this.words[i]!;
    const max = this.words[i + 1]!;
    if (min > max) invalid();
    return [Math.min(min, ins.UNBOUNDED), Math.min(max, ins.UNBOUNDED)];
  }

  /** The set that a one-character operation tests, its operands at `i`; equal sets are shared. */
  private setOf(code: number, i: number): number {
    const { words } = this;
    let folded = false;
    let set: number[];
    switch (code) {
      case op.OP_ANY:
        set = [op.OP_NEGATE, op.OP_LITERAL, 10];
        break;
      case op.OP_NOT_LITERAL:
        set = [op.OP_NEGATE, op.OP_LITERAL, words[i]!];
        break;
      case op.OP_LITERAL_IGNORE:
        folded = true;
        set = [op.OP_LITERAL, this.lower(words[i]!)];
        break;
      case op.OP_NOT_LITERAL_IGNORE:
        folded = true;
        set = [op.OP_NEGATE, op.OP_LITERAL, this.lower(words[i]!)];
        break;
      default: {
        folded = code === op.OP_IN_IGNORE;
        const end = i + words[i]! - 1;
        if (end < i + 1 || words[end] !== op.OP_FAILURE) invalid();
        this.checkSet(i + 1, end);
        set = words.slice(i + 1, end);
      }
    }
    const key = `${folded ? 1 : 0}:${set.join()}`;
    let index = this.setIndex.get(key);
    if (index === undefined) {
      index = this.sets.length;
      this.sets.push(new CharacterSet(set, folded ? this.lower : null, this.classes, this.allowance));
      this.setIndex.set(key, index);
    }
    return index;
  }

  /** `_validate_charset`. */
  private checkSet(i: number, end: number): void {
    const { words } = this;
    if (i > end) invalid();
    while (i < end) {
      switch (words[i++]) {
        case op.OP_NEGATE:
          break;
        case op.OP_LITERAL:
          i++;
          break;
        case op.OP_RANGE:
          i += 2;
          break;
        case op.OP_CHARSET:
          i += 8;
          break;
        case op.OP_BIGCHARSET: {
          const blocks = this.argument(i++, end);
          if (blocks > 256 || i + 64 + blocks * 8 > end) invalid();
          for (let k = 0; k < 256; k++) {
            if (((words[i + (k >> 2)]! >>> ((k & 3) * 8)) & 255) >= blocks) invalid();
          }
          i += 64 + blocks * 8;
          break;
        }
        case op.OP_CATEGORY:
          if (this.argument(i, end) > op.CATEGORY_UNI_NOT_LINEBREAK) invalid();
          i++;
          break;
        default:
          invalid();
      }
      if (i > end) invalid();
    }
  }

  private noteChoice(at: number): void {
    this.choices.push(at, this.outermostRepeat < 0 ? at : this.outermostRepeat);
  }

  /** With the whole program known: mark quiet choices and give each its first-character tests. */
  private fillTests(): void {
    const { out, choices } = this;
    for (let k = 0; k < choices.length; k += 2) {
      const at = choices[k]!;
      const quiet = this.lastMark < choices[k + 1]! ? 1 : 0;
      switch (out[at]) {
        case ins.I_BRANCH:
          out[at + 1] = quiet;
          for (let a = at + 2; out[a] !== -1; a += 4) firstTest(out, out[a]!, out, a + 1);
          break;
        case ins.I_REPEAT:
          if (quiet === 1 && this.repeatsOne(at)) this.fillOne(at, quiet);
          else firstTest(out, out[at + 1]!, out, at + 5);
          break;
        default:
          this.fillOne(at, quiet);
      }
    }
  }

  private fillOne(at: number, quiet: number): void {
    const { out } = this;
    out[at + 1] = quiet;
    firstTest(out, out[at + 2]!, out, at + 7);
    if (out[out[at + 2]!] === ins.I_SUCCESS) out[at + 7] = ins.TEST_END;
  }

  /**
   * Turn a greedy repeat whose body is one character test, as `(?:a|b)*`, into ONE, which takes no more room. Where no
   * MARK can run afterwards the two do the same.
   */
  private repeatsOne(at: number): boolean {
    const { out } = this;
    const body = out[at + 1]!;
    const tail = out[at + 2]!;
    const test = out[body];
    const single = tail - body === (test === ins.I_ANY_ALL ? 2 : 3);
    if (!single || out[tail - 1] !== ins.I_UNTIL) return false;
    let kind = ins.TEST_ANY;
    if (test === ins.I_LITERAL) kind = ins.TEST_LITERAL;
    else if (test === ins.I_SET) kind = ins.TEST_SET;
    else if (test !== ins.I_ANY_ALL) return false;
    const [min, max, arg] = [out[at + 3]!, out[at + 4]!, out[body + 1]!];
    const one = [ins.I_ONE, 1, tail, min, max, kind, kind === ins.TEST_ANY ? 0 : arg, 0, 0, -1];
    for (let k = 0; k < one.length; k++) out[at + k] = one[k]!;
    return true;
  }
}
