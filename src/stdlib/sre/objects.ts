/** Data of pattern, match and scanner objects. */
import { bindClass, PyObject, type Value } from '../../runtime/objects/object.ts';
import type { PyTuple } from '../../runtime/objects/tuple.ts';
import { builtinType } from '../../runtime/objects/type.ts';
import type { Program, Scanner, StepBudget } from '../regex/index.ts';
import type { Template } from './template.ts';

const module = '_sre';

export const patternType = builtinType('SRE_Pattern', { module, isBase: false, hasWeakrefs: true });
patternType.hasWeakrefs = true;

/** A compiled pattern. */
export class PyPattern extends PyObject {
  /** What it was compiled from: a string, or None. */
  readonly pattern: Value;
  readonly flags: number;
  /** How many groups, the whole match not included. */
  readonly groups: number;
  /** Group numbers by name: a dict, or whatever `_sre.compile` was given. */
  readonly groupIndex: Value;
  /** Group names by number. */
  readonly indexGroup: Value;
  readonly program: Program;
  readonly budget: StepBudget;
  /** The replacement template that was parsed last. */
  template: Template | null = null;

  constructor(
    pattern: Value,
    flags: number,
    groups: number,
    groupIndex: Value,
    indexGroup: Value,
    program: Program,
    budget: StepBudget,
  ) {
    super();
    this.pattern = pattern;
    this.flags = flags;
    this.groups = groups;
    this.groupIndex = groupIndex;
    this.indexGroup = indexGroup;
    this.program = program;
    this.budget = budget;
  }
}
bindClass(PyPattern, patternType);

export const matchType = builtinType('SRE_Match', { module, isBase: false });

/** One match. */
export class PyMatch extends PyObject {
  readonly pattern: PyPattern;
  /** What was matched against. */
  readonly string: Value;
  /** Start and end of the match and of each group, flat; −1 for a group that took no part. */
  readonly spans: readonly number[];
  readonly pos: number;
  readonly endpos: number;
  /** Number of the group that was closed last; −1 for none. */
  readonly lastIndex: number;
  regs: PyTuple | null = null;

  constructor(
    pattern: PyPattern,
    string: Value,
    spans: readonly number[],
    pos: number,
    endpos: number,
    lastIndex: number,
  ) {
    super();
    this.pattern = pattern;
    this.string = string;
    this.spans = spans;
    this.pos = pos;
    this.endpos = endpos;
    this.lastIndex = lastIndex;
  }
}
bindClass(PyMatch, matchType);

export const scannerType = builtinType('SRE_Scanner', { module, isBase: false });

/** Matches one after the other. */
export class PyScanner extends PyObject {
  readonly pattern: PyPattern;
  readonly string: Value;
  readonly scanner: Scanner;
  readonly pos: number;

  constructor(pattern: PyPattern, string: Value, scanner: Scanner) {
    super();
    this.pattern = pattern;
    this.string = string;
    this.scanner = scanner;
    this.pos = scanner.state.start;
  }
}
bindClass(PyScanner, scannerType);
