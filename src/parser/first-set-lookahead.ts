import {
  Alternation,
  type ILookaheadStrategy,
  type IProduction,
  type IToken,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  type Rule,
  Terminal,
} from 'chevrotain';

/** The tokens that may start a production, and whether it may be empty. */
interface FirstSet {
  readonly tokens: ReadonlySet<number>;
  readonly nullable: boolean;
}

/** What chevrotain's own decisions (13.2) read the next token with: `LA` without its checks for the end of the input. */
interface TokenReader {
  LA_FAST(howMuch: number): IToken;
}

type Optional = 'Option' | 'Repetition' | 'RepetitionMandatory';

const OPTIONAL_CLASSES = { Option, Repetition, RepetitionMandatory } as const;

/** A production that holds others. */
type Container = IProduction & { readonly definition: IProduction[]; readonly idx?: number };

/**
 * Decisions by one token of lookahead, from FIRST sets.
 *
 * Chevrotain's own strategy enumerates paths, which takes most of the time that building a parser takes; an LL(1)
 * grammar needs only a table per decision. (A unit test checks with the stock strategy that the grammar is LL(1).)
 */
export class FirstSetLookahead implements ILookaheadStrategy {
  private readonly rules = new Map<Rule, FirstSet>();

  /** For `OR`: the number of the alternative that the next token starts. */
  buildLookaheadForAlternation(options: {
    prodOccurrence: number;
    rule: Rule;
  }): (this: TokenReader) => number | undefined {
    const { rule, prodOccurrence } = options;
    const alternation = find(rule, Alternation, prodOccurrence);
    const table: (number | undefined)[] = [];
    alternation.definition.forEach((alternative, choice) => {
      const { tokens, nullable } = this.firstOfSequence((alternative as Container).definition);
      if (nullable) throw new Error(`empty alternative ${choice + 1} of OR${prodOccurrence} in rule ${rule.name}`);
      for (const token of tokens) table[token] ??= choice;
    });
    const dense = Array.from(table);
    return function choose(): number | undefined {
      return dense[this.LA_FAST(1).tokenTypeIdx];
    };
  }

  /** For `OPTION`, `MANY` and `AT_LEAST_ONE`: whether the next token starts the content. */
  buildLookaheadForOptional(options: {
    prodOccurrence: number;
    prodType: string;
    rule: Rule;
  }): (this: TokenReader) => boolean {
    const { rule, prodOccurrence, prodType } = options;
    const production = find(rule, OPTIONAL_CLASSES[prodType as Optional], prodOccurrence);
    const { tokens, nullable } = this.firstOfSequence(production.definition);
    if (nullable) throw new Error(`empty content of ${prodType} ${prodOccurrence} in rule ${rule.name}`);
    if (tokens.size === 1) {
      const [only] = tokens;
      return function enters(): boolean {
        return this.LA_FAST(1).tokenTypeIdx === only;
      };
    }
    const table = new Array<boolean>(Math.max(...tokens) + 1).fill(false);
    for (const token of tokens) table[token] = true;
    return function enters(): boolean {
      return table[this.LA_FAST(1).tokenTypeIdx] === true;
    };
  }

  validate(): [] {
    return [];
  }

  private firstOfRule(rule: Rule): FirstSet {
    let first = this.rules.get(rule);
    if (first === undefined) {
      first = this.firstOfSequence(rule.definition);
      this.rules.set(rule, first);
    }
    return first;
  }

  private firstOfSequence(sequence: readonly IProduction[]): FirstSet {
    const tokens = new Set<number>();
    for (const production of sequence) {
      const first = this.firstOf(production);
      for (const token of first.tokens) tokens.add(token);
      if (!first.nullable) return { tokens, nullable: false };
    }
    return { tokens, nullable: true };
  }

  private firstOf(production: IProduction): FirstSet {
    if (production instanceof Terminal) {
      return { tokens: new Set([production.terminalType.tokenTypeIdx as number]), nullable: false };
    }
    if (production instanceof NonTerminal) return this.firstOfRule(production.referencedRule);
    const { definition } = production as Container;
    if (!(production instanceof Alternation)) {
      const first = this.firstOfSequence(definition);
      const optional = production instanceof Option || production instanceof Repetition;
      return optional ? { tokens: first.tokens, nullable: true } : first;
    }
    const tokens = new Set<number>();
    let nullable = false;
    for (const alternative of definition) {
      const first = this.firstOfSequence((alternative as Container).definition);
      for (const token of first.tokens) tokens.add(token);
      nullable ||= first.nullable;
    }
    return { tokens, nullable };
  }
}

/** The production of that class and number in a rule. */
function find(rule: Rule, type: abstract new (...args: never[]) => Container, occurrence: number): Container {
  const pending: IProduction[] = [...rule.definition];
  for (let production = pending.pop(); production !== undefined; production = pending.pop()) {
    if (production instanceof type && production.idx === occurrence) return production;
    if (!(production instanceof Terminal) && !(production instanceof NonTerminal)) {
      pending.push(...(production as Container).definition);
    }
  }
  throw new Error(`no such production in rule ${rule.name}`);
}
