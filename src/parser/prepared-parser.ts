import {
  EarlyExitException,
  EmbeddedActionsParser,
  type IToken,
  MismatchedTokenException,
  NoViableAltException,
  type TokenType,
} from 'chevrotain';
import { tokenTypes } from '../lexer/index.ts';
import { DECISIONS, FIRST_SETS } from './decisions.generated.ts';

/** For a token type's number: the alternative to take, or 1 where the content of an option or a repetition starts. */
type Decision = readonly (number | undefined)[];

type Action = () => unknown;
type Content = Action | { readonly GATE?: () => boolean; readonly DEF: Action };
type Alternatives = readonly { readonly ALT: Action }[];

/** A rule as chevrotain makes it, with its decisions. */
interface Rule {
  readonly ruleName: string;
  readonly originalGrammarAction: (...args: never[]) => unknown;
  decisions: readonly Decision[];
}

/** Where a rule's decisions stand by kind; the number of the occurrence (`OR3`: 3) is added. */
export const DECISION_KINDS = { OR: 0, OPTION: 10, MANY: 20, AT_LEAST_ONE: 30 } as const;
const { OR, OPTION, MANY, AT_LEAST_ONE } = DECISION_KINDS;

/** What chevrotain's parser (13.2) keeps to itself. */
interface Internals {
  tokVector: IToken[];
  currIdx: number;
  definedRulesNames: string[];
  shortRuleNameToFull: string[];
  RECORDING_PHASE: boolean;
  SAVE_ERROR<E>(error: E): E;
  defineRule(name: string, body: (...args: never[]) => unknown, options: object): Rule;
  ruleInvocationStateUpdate(rule: number, name: string, occurrence: number): void;
}

/**
 * Chevrotain's parser for a grammar that has been analysed before.
 *
 * Chevrotain records all rules and computes its decisions each time a parser is made, in the first milliseconds of
 * every process; and the functions between a rule and its parts serve trees, recovery and lookahead of any depth. Here
 * decisions are tables made beforehand (`decisions.generated.ts`), and what runs between a rule and its parts is only
 * what decisions by one token, without a tree and without recovery, need: that halves the time of a first parse, when
 * all of it is interpreted.
 */
export abstract class PreparedParser extends EmbeddedActionsParser {
  /** The decisions of the rule that is being parsed. */
  private decisions: readonly Decision[] = [];
  private readonly isPrepared: boolean;

  /** @param analysed whether chevrotain records and checks the grammar: for its preparation and for tests */
  constructor(analysed: boolean) {
    super(tokenTypes.TOKEN_TYPES as TokenType[], {
      maxLookahead: 1,
      recoveryEnabled: false,
      skipValidations: !analysed,
    });
    this.isPrepared = !analysed;
  }

  /** Makes the parser ready: with the prepared decisions, or by chevrotain's analysis. */
  protected override performSelfAnalysis(): void {
    if (this.isPrepared) {
      const internals = this.internals();
      const decisions = preparedDecisions();
      for (const name of internals.definedRulesNames) {
        const rule = (this as unknown as Record<string, Rule>)[name]!;
        rule.decisions = decisions.get(name) ?? [];
      }
      // Nothing is left to record: what remains is to make the parser an object with fast properties.
      internals.definedRulesNames = [];
    }
    super.performSelfAnalysis();
  }

  private internals(): Internals {
    return this as unknown as Internals;
  }

  // ------------------------------------------------------------ what chevrotain calls

  protected enableRecording(): void {
    if (!this.isPrepared) SUPER.enableRecording.call(this);
  }

  protected disableRecording(): void {
    if (!this.isPrepared) SUPER.disableRecording.call(this);
  }

  protected ruleInvocationStateUpdate(rule: number, name: string, occurrence: number): void {
    SUPER.ruleInvocationStateUpdate.call(this, rule, name, occurrence);
    this.decisions = (this as unknown as Record<string, Rule>)[name]!.decisions;
  }

  protected subruleInternal(rule: Rule, _: number, options?: { readonly ARGS?: readonly never[] }): unknown {
    const { decisions } = this;
    this.decisions = rule.decisions;
    const result =
      options?.ARGS === undefined ? rule.originalGrammarAction() : rule.originalGrammarAction(...options.ARGS);
    this.decisions = decisions;
    return result;
  }

  protected consumeInternal(type: TokenType): IToken {
    const { tokVector, currIdx } = this.internals();
    const token = tokVector[currIdx + 1]!;
    if (token.tokenTypeIdx !== type.tokenTypeIdx) {
      throw this.internals().SAVE_ERROR(new MismatchedTokenException('', token, this.LA(0)));
    }
    this.internals().currIdx = currIdx + 1;
    return token;
  }

  protected orInternal(alternatives: Alternatives, occurrence: number): unknown {
    const choice = this.decide(OR + occurrence);
    if (choice === undefined) {
      throw this.internals().SAVE_ERROR(new NoViableAltException('', this.LA(1), this.LA(0)));
    }
    return alternatives[choice]!.ALT();
  }

  protected optionInternal(content: Content, occurrence: number): unknown {
    if (typeof content === 'function') return this.decide(OPTION + occurrence) === undefined ? undefined : content();
    return this.enters(content, OPTION + occurrence) ? content.DEF() : undefined;
  }

  protected manyInternal(occurrence: number, content: Content): void {
    if (typeof content === 'function') {
      while (this.decide(MANY + occurrence) !== undefined) content();
    } else {
      while (this.enters(content, MANY + occurrence)) content.DEF();
    }
  }

  protected atLeastOneInternal(occurrence: number, content: Content): void {
    const repeated = typeof content === 'function' ? { DEF: content } : content;
    if (!this.enters(repeated, AT_LEAST_ONE + occurrence)) {
      throw this.internals().SAVE_ERROR(new EarlyExitException('', this.LA(1), this.LA(0)));
    }
    do repeated.DEF();
    while (this.enters(repeated, AT_LEAST_ONE + occurrence));
  }

  /** What the next token decides. */
  private decide(decision: number): number | undefined {
    const { tokVector, currIdx } = this.internals();
    return this.decisions[decision]![tokVector[currIdx + 1]!.tokenTypeIdx];
  }

  private enters(content: Exclude<Content, Action>, decision: number): boolean {
    return (content.GATE === undefined || content.GATE()) && this.decide(decision) !== undefined;
  }
}

const SUPER = EmbeddedActionsParser.prototype as unknown as Internals & {
  enableRecording(): void;
  disableRecording(): void;
};

let prepared: Map<string, readonly Decision[]> | undefined;

/** The decisions of all rules, as tables by the numbers that chevrotain has given the token types. */
function preparedDecisions(): ReadonlyMap<string, readonly Decision[]> {
  if (prepared !== undefined) return prepared;
  const numbers = tokenTypes.TOKEN_TYPES.map((type) => type.tokenTypeIdx as number);
  const length = Math.max(...numbers) + 1;
  const empty = (): (number | undefined)[] => new Array(length).fill(undefined);
  const optional = FIRST_SETS.map((set) => {
    const table = empty();
    for (const token of set) table[numbers[token]!] = 1;
    return table;
  });
  prepared = new Map();
  for (const [name, decisions] of DECISIONS) {
    const tables: Decision[] = [];
    for (const [place, sets] of decisions) {
      if (typeof sets === 'number') tables[place] = optional[sets]!;
      else {
        const table = empty();
        sets.forEach((set, choice) => {
          for (const token of FIRST_SETS[set]!) table[numbers[token]!] ??= choice;
        });
        tables[place] = table;
      }
    }
    prepared.set(name, tables);
  }
  return prepared;
}
