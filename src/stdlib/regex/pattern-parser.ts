import * as op from './opcodes.ts';
import { type GroupScope, itemEscape, setEscape } from './pattern-escape.ts';
import {
  asciiText,
  END,
  ESCAPED,
  isDigit,
  isName,
  PatternSource,
  type PatternText,
  parseInteger,
  pushToken,
  reprOf,
} from './pattern-source.ts';
import { type PatternNode, PatternSequence, type SetItem, sameNode } from './pattern-tree.ts';
import { RegexError } from './regex-error.ts';
import { type StepBudget, spend } from './step-budget.ts';

/** What parsing a pattern gives. */
export interface ParsedPattern {
  readonly tree: PatternSequence;
  /** The flags given and those switched on inside. */
  readonly flags: number;
  /** How many groups, the whole match included. */
  readonly groups: number;
  /** Named groups in the order of their numbers. */
  readonly groupIndex: ReadonlyMap<string, number>;
  /** Messages of the RuntimeWarnings that CPython issues, in order. */
  readonly warnings: readonly string[];
}

const LOOKBEHIND_WARNING = 'group references in lookbehind assertions are not supported';

function fail(message: string): never {
  throw new RegexError('error', message);
}

function flagOf(letter: number): number {
  switch (letter) {
    case 105:
      return op.FLAG_IGNORECASE;
    case 76:
      return op.FLAG_LOCALE;
    case 109:
      return op.FLAG_MULTILINE;
    case 115:
      return op.FLAG_DOTALL;
    case 120:
      return op.FLAG_VERBOSE;
    case 116:
      return op.FLAG_TEMPLATE;
    case 117:
      return op.FLAG_UNICODE;
    default:
      return 0;
  }
}

/** Whether a token may be one of `. \ [ { ( ) * + ? ^ $ |`, and so is not a literal. */
function isSpecial(token: number): boolean {
  switch (token) {
    case 46:
    case 91:
    case 123:
    case 40:
    case 41:
    case 42:
    case 43:
    case 63:
    case 94:
    case 36:
    case 124:
      return true;
    default:
      return token >= ESCAPED;
  }
}

/**
 * Parse a pattern (`sre_parse.parse`).
 *
 * @param text the pattern
 * @param flags flags given from outside
 * @param nesting how many groups may be open within each other before Python's recursion limit would be met
 * @param budget charged a step for each token and each item moved
 * @throws RegexError with CPython's class and message
 */
export function parsePattern(text: PatternText, flags: number, nesting: number, budget: StepBudget): ParsedPattern {
  const parser = new PatternParser(text, flags, nesting, budget);
  const tree = parser.parse();
  // switched on inside: white space before the switch has been read as literals, so once more from the start
  if ((flags & op.FLAG_VERBOSE) === 0 && (parser.flags & op.FLAG_VERBOSE) !== 0) {
    const again = new PatternParser(text, parser.flags, nesting, budget);
    const verbose = again.parse();
    return again.result(verbose, parser.warnings);
  }
  return parser.result(tree, []);
}

class PatternParser implements GroupScope {
  private readonly source: PatternSource;
  private readonly unicode: boolean;
  private readonly budget: StepBudget;
  private readonly nesting: number;
  private readonly open = new Set<number>();
  private readonly groupIndex = new Map<string, number>();
  private lookbehind = 0;
  readonly warnings: string[] = [];
  flags: number;
  groupCount = 1;

  constructor(text: PatternText, flags: number, nesting: number, budget: StepBudget) {
    this.source = new PatternSource(text, budget);
    this.unicode = text.unicode;
    this.budget = budget;
    this.nesting = nesting;
    this.flags = flags;
  }

  parse(): PatternSequence {
    const tree = this.alternatives(0);
    const tail = this.source.get();
    if (tail === 41) fail('unbalanced parenthesis');
    if (tail !== END) fail('bogus characters at end of regular expression');
    return tree;
  }

  result(tree: PatternSequence, earlier: readonly string[]): ParsedPattern {
    const { flags, groupCount: groups, groupIndex } = this;
    return { tree, flags, groups, groupIndex, warnings: [...earlier, ...this.warnings] };
  }

  isOpen(group: number): boolean {
    return this.open.has(group);
  }

  noteReference(): void {
    if (this.lookbehind > 0) this.warnings.push(LOOKBEHIND_WARNING);
  }

  /** `a|b|c`, up to the parenthesis that closes it (`_parse_sub`). */
  private alternatives(nested: number): PatternSequence {
    const { source } = this;
    if (nested > this.nesting) throw new RegexError('RuntimeError', 'maximum recursion depth exceeded');
    const items: PatternSequence[] = [];
    for (;;) {
      items.push(this.sequence(nested));
      if (source.match(124)) continue;
      if (nested === 0 || source.next === END || source.next === 41) break;
      fail('pattern not properly closed');
    }
    if (items.length === 1) return items[0]!;
    return new PatternSequence(this.joinAlternatives(items));
  }

  /** Move what all alternatives begin with in front of them; make single literals a set. */
  private joinAlternatives(items: readonly PatternSequence[]): PatternNode[] {
    const first = items[0]!.nodes;
    let common = 0;
    for (; common < first.length; common++) {
      const prefix = first[common]!;
      spend(this.budget, items.length);
      if (!items.every(({ nodes }) => common < nodes.length && sameNode(nodes[common]!, prefix))) break;
    }
    const nodes = first.slice(0, common);
    if (common > 0) for (const item of items) item.nodes.splice(0, common);
    const literals: SetItem[] = [];
    for (const { nodes: rest } of items) {
      const only = rest[0];
      if (rest.length === 1 && only!.op === 'literal') literals.push({ op: 'literal', value: only!.value });
    }
    if (literals.length === items.length) nodes.push({ op: 'in', items: literals });
    else nodes.push({ op: 'branch', branches: items });
    return nodes;
  }

  /** One alternative (`_parse`). */
  private sequence(nested: number): PatternSequence {
    const { source } = this;
    const nodes: PatternNode[] = [];
    for (;;) {
      if (source.next === 124 || source.next === 41) break;
      const token = source.get();
      if (token === END) break;
      if ((this.flags & op.FLAG_VERBOSE) !== 0) {
        if (token === 32 || (token >= 9 && token <= 13)) continue;
        if (token === 35) {
          for (let t = source.get(); t !== END && t !== 10; ) t = source.get();
          continue;
        }
      }
      if (!isSpecial(token)) nodes.push({ op: 'literal', value: token });
      else if (token >= ESCAPED) nodes.push(itemEscape(source, token, this));
      else {
        switch (token) {
          case 91:
            nodes.push(this.set());
            break;
          case 42:
          case 43:
          case 63:
          case 123:
            this.repeat(token, nodes);
            break;
          case 46:
            nodes.push({ op: 'any' });
            break;
          case 40: {
            const node = this.parenthesis(nested);
            if (node !== null) nodes.push(node);
            break;
          }
          case 94:
            nodes.push({ op: 'at', at: op.AT_BEGINNING });
            break;
          default:
            nodes.push({ op: 'at', at: op.AT_END });
        }
      }
    }
    return new PatternSequence(nodes);
  }

  /** A character set; its bracket has been taken. */
  private set(): PatternNode {
    const { source } = this;
    const items: SetItem[] = [];
    const negated = source.match(94);
    if (negated) items.push({ op: 'negate' });
    const start = items.length;
    for (;;) {
      const token = source.get();
      if (token === 93 && items.length > start) break;
      const low = this.setMember(token);
      if (!source.match(45)) {
        items.push(low);
        continue;
      }
      const to = source.get();
      if (to === 93) {
        items.push(low, { op: 'literal', value: 45 });
        break;
      }
      const high = this.setMember(to);
      if (low.op !== 'literal' || high.op !== 'literal' || high.value < low.value) return fail('bad character range');
      items.push({ op: 'range', low: low.value, high: high.value });
    }
    const only = items[start];
    if (items.length === start + 1 && only!.op === 'literal') {
      return { op: negated ? 'not_literal' : 'literal', value: only!.value };
    }
    return { op: 'in', items };
  }

  private setMember(token: number): SetItem {
    if (token === END) fail('unexpected end of regular expression');
    return token >= ESCAPED ? setEscape(this.source, token) : { op: 'literal', value: token };
  }

  /** A repetition of the last of `nodes`; its first character has been taken. */
  private repeat(token: number, nodes: PatternNode[]): void {
    const { source } = this;
    let min = token === 43 ? 1 : 0;
    let max = token === 63 ? 1 : op.MAXREPEAT;
    if (token === 123) {
      if (source.next === 125) {
        nodes.push({ op: 'literal', value: token });
        return;
      }
      const here = source.tell();
      const low = this.digits();
      const high = source.match(44) ? this.digits() : low;
      if (!source.match(125)) {
        nodes.push({ op: 'literal', value: token });
        source.seek(here);
        return;
      }
      if (low >= op.MAXREPEAT || high >= op.MAXREPEAT) {
        throw new RegexError('OverflowError', 'the repetition number is too large');
      }
      if (low >= 0) min = low;
      if (high >= 0) {
        max = high;
        if (max < min) fail('bad repeat interval');
      }
    }
    const item = nodes.at(-1);
    if (item === undefined || item.op === 'at') fail('nothing to repeat');
    if (item.op === 'max_repeat' || item.op === 'min_repeat') fail('multiple repeat');
    const lazy = source.match(63);
    nodes[nodes.length - 1] = { op: lazy ? 'min_repeat' : 'max_repeat', min, max, body: new PatternSequence([item]) };
  }

  /** A decimal number, −1 where there is none. */
  private digits(): number {
    const { source } = this;
    let value = -1;
    while (isDigit(source.next)) value = Math.max(value, 0) * 10 + (source.get() - 48);
    return value;
  }

  /** What stands in parentheses, the opening one taken; null where it adds no item. */
  private parenthesis(nested: number): PatternNode | null {
    const { source } = this;
    if (!source.match(63)) return this.group(this.openGroup(null), 0, nested);
    if (source.match(80)) {
      if (source.match(60)) {
        const name = this.name(62);
        if (!isName(name)) fail(`bad character in group name ${reprOf(name, this.unicode)}`);
        return this.group(this.openGroup(name), 0, nested);
      }
      if (source.match(61)) {
        const name = this.name(41);
        if (!isName(name)) fail(`bad character in backref group name ${reprOf(name, this.unicode)}`);
        const group = this.groupNamed(name);
        this.noteReference();
        return { op: 'groupref', group };
      }
      const token = source.get();
      if (token === END) fail('unexpected end of pattern');
      const specifier: number[] = [];
      pushToken(specifier, token);
      const message = `unknown specifier: ?P${String.fromCodePoint(...specifier)}`;
      throw new RegexError('error', message, this.unicode);
    }
    if (source.match(58)) return this.group(null, 0, nested);
    if (source.match(35)) {
      while (source.next !== END && source.next !== 41) source.get();
      if (!source.match(41)) fail('unbalanced parenthesis');
      return null;
    }
    if (source.next === 61 || source.next === 33 || source.next === 60) return this.assertion(nested);
    if (source.match(40)) {
      const name = this.name(41);
      const condition = isName(name) ? this.groupNamed(name) : parseInteger(name);
      if (condition === null) return fail('bad character in group name');
      this.noteReference();
      return this.group(null, condition, nested);
    }
    if (flagOf(source.next) === 0) fail('unexpected end of pattern');
    while (flagOf(source.next) !== 0) this.flags |= flagOf(source.get());
    const token = source.get();
    if (token === END) fail('unexpected end of pattern');
    if (token !== 41) fail('unknown extension');
    return null;
  }

  private assertion(nested: number): PatternNode {
    const { source } = this;
    let kind = source.get();
    const behind = kind === 60;
    if (behind) {
      if (source.next !== 61 && source.next !== 33) fail('syntax error');
      kind = source.get();
      this.lookbehind++;
    }
    const body = this.alternatives(nested + 1);
    if (behind) this.lookbehind--;
    if (!source.match(41)) fail('unbalanced parenthesis');
    return { op: kind === 61 ? 'assert' : 'assert_not', direction: behind ? -1 : 1, body };
  }

  /** The contents of a group; `condition` is the group that a conditional asks for, 0 for other groups. */
  private group(group: number | null, condition: number, nested: number): PatternNode {
    const body = condition === 0 ? this.alternatives(nested + 1) : this.conditional(condition, nested + 1);
    if (!this.source.match(41)) fail('unbalanced parenthesis');
    if (group !== null) this.open.delete(group);
    return { op: 'subpattern', group, body };
  }

  /** `yes|no` of a conditional (`_parse_sub_cond`). */
  private conditional(group: number, nested: number): PatternSequence {
    const { source } = this;
    if (nested > this.nesting) throw new RegexError('RuntimeError', 'maximum recursion depth exceeded');
    const yes = this.sequence(nested);
    let no: PatternSequence | null = null;
    if (source.match(124)) {
      no = this.sequence(nested);
      if (source.match(124)) fail('conditional backref with more than two branches');
    }
    if (source.next !== END && source.next !== 41) fail('pattern not properly closed');
    return new PatternSequence([{ op: 'groupref_exists', group, yes, no }]);
  }

  private openGroup(name: readonly number[] | null): number {
    const group = this.groupCount++;
    if (name !== null) {
      const key = asciiText(name);
      const earlier = this.groupIndex.get(key);
      if (earlier !== undefined) {
        fail(`redefinition of group name ${reprOf(name, this.unicode)} as group ${group}; was group ${earlier}`);
      }
      this.groupIndex.set(key, group);
    }
    this.open.add(group);
    return group;
  }

  private groupNamed(name: readonly number[]): number {
    const group = this.groupIndex.get(asciiText(name));
    if (group === undefined) return fail(`unknown group name: ${reprOf(name, this.unicode)}`);
    return group;
  }

  /** The characters up to `end`, which is taken. */
  private name(end: number): number[] {
    const name: number[] = [];
    for (;;) {
      const token = this.source.get();
      if (token === END) fail('unterminated name');
      if (token === end) break;
      pushToken(name, token);
    }
    if (name.length === 0) fail('missing group name');
    return name;
  }
}
