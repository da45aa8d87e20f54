import { assemble } from './assembler.ts';
import { type CharacterClasses, lowerFor } from './character-classes.ts';
import { compileCharset, type SetFolding } from './charset-compiler.ts';
import * as op from './opcodes.ts';
import { type ParsedPattern, parsePattern } from './pattern-parser.ts';
import type { PatternText } from './pattern-source.ts';
import type { PatternNode, PatternSequence, SetItem } from './pattern-tree.ts';
import type { Program } from './program.ts';
import { RegexError } from './regex-error.ts';
import { type StepBudget, spend } from './step-budget.ts';

/** Groups that may be open within each other where re.compile is called at the top level of a module. */
export const DEFAULT_NESTING = 494;

/** A pattern ready to match, and what its Python object shows. */
export interface CompiledPattern {
  readonly code: readonly number[];
  readonly program: Program;
  /** The flags given and those switched on inside. */
  readonly flags: number;
  /** How many groups, the whole match not included. */
  readonly groups: number;
  readonly groupIndex: ReadonlyMap<string, number>;
  /** Group names by number, null for those without. */
  readonly indexGroup: readonly (string | null)[];
  readonly parsed: ParsedPattern;
}

/**
 * Compile a pattern (`sre_compile.compile`).
 *
 * @param text the pattern
 * @param flags flags given from outside
 * @param classes the unicode database
 * @param budget what the compilation may use
 * @param nesting how deep groups may nest before Python's recursion limit would be met
 * @throws RegexError with CPython's class and message
 */
export function compilePattern(
  text: PatternText,
  flags: number,
  classes: CharacterClasses,
  budget: StepBudget,
  nesting = DEFAULT_NESTING,
): CompiledPattern {
  const parsed = parsePattern(text, flags, nesting, budget);
  const all = parsed.flags | flags;
  const code = generateCode(parsed.tree, all, classes, budget);
  if (parsed.groups > op.MAXGROUPS) {
    throw new RegexError('AssertionError', 'sorry, but this version only supports 100 named groups');
  }
  checkWords(code);
  const indexGroup: (string | null)[] = new Array(parsed.groups).fill(null);
  for (const [name, group] of parsed.groupIndex) indexGroup[group] = name;
  return {
    code,
    program: assemble(code, all, parsed.groups - 1, classes, budget),
    flags: all,
    groups: parsed.groups - 1,
    groupIndex: parsed.groupIndex,
    indexGroup,
    parsed,
  };
}

/**
 * Make sure that every word of a code array fits 32 bits, as `_sre.compile` does before it looks at the code.
 * @throws RegexError OverflowError
 */
export function checkWords(code: readonly number[]): void {
  for (const word of code) {
    if (!(word >= 0 && word <= op.MAXCODE)) {
      throw new RegexError('OverflowError', 'regular expression code size limit exceeded');
    }
  }
}

/**
 * SRE code of a parsed pattern (`sre_compile._code`), word for word CPython's.
 * @throws RegexError look-behind of variable width, repeats under the TEMPLATE flag
 */
export function generateCode(
  tree: PatternSequence,
  flags: number,
  classes: CharacterClasses,
  budget: StepBudget,
): number[] {
  const generator = new CodeGenerator(flags, classes, budget);
  generator.info(tree);
  generator.sequence(tree);
  generator.code.push(op.OP_SUCCESS);
  return generator.code;
}

/** Lower-case characters that have the same upper case: what a case-insensitive unicode literal also matches. */
const EQUIVALENT: readonly (readonly number[])[] = [
  [0x69, 0x131],
  [0x73, 0x17f],
  [0xb5, 0x3bc],
  [0x345, 0x3b9, 0x1fbe],
  [0x3b2, 0x3d0],
  [0x3b5, 0x3f5],
  [0x3b8, 0x3d1],
  [0x3ba, 0x3f0],
  [0x3c0, 0x3d6],
  [0x3c1, 0x3f1],
  [0x3c2, 0x3c3],
  [0x3c6, 0x3d5],
  [0x1e61, 0x1e9b],
];

const EQUIVALENTS: ReadonlyMap<number, readonly number[]> = new Map(
  EQUIVALENT.flatMap((group) => group.map((c) => [c, group.filter((k) => k !== c)] as const)),
);

class CodeGenerator {
  readonly code: number[] = [];
  private readonly flags: number;
  private readonly budget: StepBudget;
  private readonly ignoreCase: boolean;
  private readonly lower: (c: number) => number;
  private readonly folding: SetFolding | null;

  constructor(flags: number, classes: CharacterClasses, budget: StepBudget) {
    this.flags = flags;
    this.budget = budget;
    this.ignoreCase = (flags & op.FLAG_IGNORECASE) !== 0;
    this.lower = lowerFor(flags, classes);
    const unicode = (flags & op.FLAG_LOCALE) === 0 && (flags & op.FLAG_UNICODE) !== 0;
    this.folding = this.ignoreCase ? { lower: this.lower, equivalents: unicode ? EQUIVALENTS : null } : null;
  }

  /** A word to be filled in by `close` with the distance to it. */
  private reserve(): number {
    return this.code.push(0) - 1;
  }

  private close(at: number): void {
    this.code[at] = this.code.length - at;
  }

  sequence({ nodes }: PatternSequence): void {
    spend(this.budget, 1 + nodes.length);
    for (const node of nodes) this.node(node);
  }

  private node(node: PatternNode): void {
    const { code } = this;
    switch (node.op) {
      case 'literal':
      case 'not_literal':
        this.literal(node.op === 'not_literal', node.value);
        return;
      case 'in': {
        code.push(this.ignoreCase ? op.OP_IN_IGNORE : op.OP_IN);
        const skip = this.reserve();
        compileCharset(node.items, this.flags, code, this.folding, this.budget);
        this.close(skip);
        return;
      }
      case 'any':
        code.push((this.flags & op.FLAG_DOTALL) !== 0 ? op.OP_ANY_ALL : op.OP_ANY);
        return;
      case 'at':
        code.push(op.OP_AT, this.position(node.at));
        return;
      case 'max_repeat':
      case 'min_repeat':
        this.repeat(node.op === 'min_repeat', node.min, node.max, node.body);
        return;
      case 'subpattern':
        if (node.group !== null) code.push(op.OP_MARK, (node.group - 1) * 2);
        this.sequence(node.body);
        if (node.group !== null) code.push(op.OP_MARK, (node.group - 1) * 2 + 1);
        return;
      case 'assert':
      case 'assert_not': {
        code.push(node.op === 'assert' ? op.OP_ASSERT : op.OP_ASSERT_NOT);
        const skip = this.reserve();
        if (node.direction > 0) code.push(0);
        else {
          const [low, high] = node.body.width;
          if (low !== high) throw new RegexError('error', 'look-behind requires fixed-width pattern');
          code.push(low);
        }
        this.sequence(node.body);
        code.push(op.OP_SUCCESS);
        this.close(skip);
        return;
      }
      case 'branch': {
        code.push(op.OP_BRANCH);
        const tails: number[] = [];
        for (const branch of node.branches) {
          const skip = this.reserve();
          this.sequence(branch);
          code.push(op.OP_JUMP);
          tails.push(this.reserve());
          this.close(skip);
        }
        code.push(0);
        for (const tail of tails) this.close(tail);
        return;
      }
      case 'groupref':
        code.push(this.ignoreCase ? op.OP_GROUPREF_IGNORE : op.OP_GROUPREF, node.group - 1);
        return;
      case 'groupref_exists': {
        code.push(op.OP_GROUPREF_EXISTS, node.group - 1);
        const yes = this.reserve();
        this.sequence(node.yes);
        if (node.no !== null && node.no.nodes.length > 0) {
          code.push(op.OP_JUMP);
          const no = this.reserve();
          code[yes] = code.length - yes + 1;
          this.sequence(node.no);
          this.close(no);
        } else code[yes] = code.length - yes + 1;
        return;
      }
    }
  }

  private literal(negated: boolean, value: number): void {
    const { code } = this;
    if (this.folding === null) {
      code.push(negated ? op.OP_NOT_LITERAL : op.OP_LITERAL, value);
      return;
    }
    const lower = this.lower(value);
    const equivalents = this.folding.equivalents?.get(lower);
    if (equivalents === undefined) {
      code.push(negated ? op.OP_NOT_LITERAL_IGNORE : op.OP_LITERAL_IGNORE, lower);
      return;
    }
    code.push(op.OP_IN_IGNORE);
    const skip = this.reserve();
    if (negated) code.push(op.OP_NEGATE);
    for (const c of [lower, ...equivalents]) code.push(op.OP_LITERAL, c);
    code.push(op.OP_FAILURE);
    this.close(skip);
  }

  private position(at: number): number {
    const { flags } = this;
    if ((flags & op.FLAG_MULTILINE) !== 0) {
      if (at === op.AT_BEGINNING) return op.AT_BEGINNING_LINE;
      if (at === op.AT_END) return op.AT_END_LINE;
    }
    const boundary = at === op.AT_BOUNDARY || at === op.AT_NON_BOUNDARY;
    if (boundary && (flags & op.FLAG_LOCALE) !== 0) return at - op.AT_BOUNDARY + op.AT_LOC_BOUNDARY;
    if (boundary && (flags & op.FLAG_UNICODE) !== 0) return at - op.AT_BOUNDARY + op.AT_UNI_BOUNDARY;
    return at;
  }

  private repeat(lazy: boolean, min: number, max: number, body: PatternSequence): void {
    const { code } = this;
    if ((this.flags & op.FLAG_TEMPLATE) !== 0) {
      throw new RegexError('error', 'internal: unsupported template operator');
    }
    const [low, high] = body.width;
    const simple = low === 1 && high === 1 && body.nodes[0]!.op !== 'subpattern';
    if (simple) code.push(lazy ? op.OP_MIN_REPEAT_ONE : op.OP_REPEAT_ONE);
    else code.push(op.OP_REPEAT);
    const skip = this.reserve();
    code.push(min, max);
    this.sequence(body);
    if (simple) code.push(op.OP_SUCCESS);
    this.close(skip);
    if (!simple) code.push(lazy ? op.OP_MIN_UNTIL : op.OP_MAX_UNTIL);
  }

  /** The INFO block: width, and the literal prefix or first characters of every match (`_compile_info`). */
  info(tree: PatternSequence): void {
    const { code } = this;
    const [low, high] = tree.width;
    if (low === 0 && high > 0) return;
    const prefix: number[] = [];
    let charset: readonly SetItem[] = [];
    let skip = 0;
    if (!this.ignoreCase) {
      for (let node of tree.nodes) {
        if (node.op === 'literal') {
          if (prefix.length === skip) skip++;
        } else if (node.op === 'subpattern' && node.body.nodes.length === 1) {
          node = node.body.nodes[0]!;
        }
        if (node.op !== 'literal') break;
        prefix.push(node.value);
      }
      if (prefix.length === 0) charset = firstCharacters(tree);
    }
    code.push(op.OP_INFO);
    const length = this.reserve();
    let mask = 0;
    if (prefix.length > 0) {
      mask = op.INFO_PREFIX;
      if (prefix.length === skip && skip === tree.nodes.length) mask |= op.INFO_LITERAL;
    } else if (charset.length > 0) mask = op.INFO_CHARSET;
    code.push(mask, low, high < op.MAXCODE ? high : 0);
    if (prefix.length > 0) {
      code.push(prefix.length, skip);
      for (const c of prefix) code.push(c);
      for (const overlap of overlaps(prefix)) code.push(overlap);
    } else if (charset.length > 0) compileCharset(charset, this.flags, code, null, this.budget);
    this.close(length);
  }
}

/** The set of first characters, where the first item of the pattern tells it; empty otherwise. */
function firstCharacters({ nodes }: PatternSequence): readonly SetItem[] {
  let node = nodes[0];
  if (node === undefined) return [];
  if (node.op === 'in') return node.items;
  if (node.op === 'subpattern' && node.body.nodes.length > 0) {
    node = node.body.nodes[0]!;
    if (node.op === 'literal') return [{ op: 'literal', value: node.value }];
  }
  if (node.op !== 'branch') return [];
  const set: SetItem[] = [];
  for (const branch of node.branches) {
    const first = branch.nodes[0];
    if (first?.op !== 'literal') return [];
    set.push({ op: 'literal', value: first.value });
  }
  return set;
}

/** For each length of the prefix, how much of it can begin again where it ends (Knuth, Morris, Pratt). */
function overlaps(prefix: readonly number[]): number[] {
  const table = [-1];
  for (let i = 0; i < prefix.length; i++) {
    let overlap = table[i]! + 1;
    while (overlap > 0 && prefix[i] !== prefix[overlap - 1]) overlap = table[overlap - 1]! + 1;
    table.push(overlap);
  }
  return table.slice(1);
}
