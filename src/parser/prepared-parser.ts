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
  protected decisions: readonly Decision[] = [];
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
      const internals = this as unknown as Internals;
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

  /** The token that comes next. */
  protected next(): IToken {
    const { tokVector, currIdx } = this as unknown as Internals;
    // While chevrotain records the grammar there are none, and it answers one of its own.
    return tokVector[currIdx + 1] ?? this.LA(1);
  }
}

/** What the methods below see of a parser. */
interface Parsing extends Internals {
  decisions: readonly Decision[];
  LA(distance: number): IToken;
}

// Chevrotain's methods for the parts of a rule, each in one function: a call that is interpreted costs as much as what
// most of them do. Those for tokens and rules are the same whatever the number behind their name is.

function consume(this: Parsing, type: TokenType): IToken {
  const token = this.tokVector[this.currIdx + 1]!;
  if (token.tokenTypeIdx !== type.tokenTypeIdx) {
    throw this.SAVE_ERROR(new MismatchedTokenException('', token, this.LA(0)));
  }
  this.currIdx++;
  return token;
}

function subrule(this: Parsing, rule: Rule, options?: { readonly ARGS?: readonly never[] }): unknown {
  const { decisions } = this;
  this.decisions = rule.decisions;
  const result =
    options?.ARGS === undefined ? rule.originalGrammarAction() : rule.originalGrammarAction(...options.ARGS);
  this.decisions = decisions;
  return result;
}

/** The methods that choose, by the number behind their name. */
function choosing(occurrence: number): Record<string, (this: Parsing, parts: never) => unknown> {
  const or = OR + occurrence;
  const option = OPTION + occurrence;
  const many = MANY + occurrence;
  const atLeastOne = AT_LEAST_ONE + occurrence;
  return {
    OR(alternatives: Alternatives) {
      const choice = this.decisions[or]![this.tokVector[this.currIdx + 1]!.tokenTypeIdx];
      if (choice === undefined) throw this.SAVE_ERROR(new NoViableAltException('', this.LA(1), this.LA(0)));
      return alternatives[choice]!.ALT();
    },
    OPTION(content: Content) {
      const isThere = this.decisions[option]![this.tokVector[this.currIdx + 1]!.tokenTypeIdx] !== undefined;
      if (typeof content === 'function') return isThere ? content() : undefined;
      return isThere && (content.GATE === undefined || content.GATE()) ? content.DEF() : undefined;
    },
    MANY(content: Content) {
      const action = typeof content === 'function' ? content : content.DEF;
      const gate = typeof content === 'function' ? undefined : content.GATE;
      const decision = this.decisions[many]!;
      while (decision[this.tokVector[this.currIdx + 1]!.tokenTypeIdx] !== undefined && (gate === undefined || gate())) {
        action();
      }
    },
    AT_LEAST_ONE(content: Content) {
      const action = typeof content === 'function' ? content : content.DEF;
      const gate = typeof content === 'function' ? undefined : content.GATE;
      const decision = this.decisions[atLeastOne]!;
      const first = this.currIdx;
      while (decision[this.tokVector[this.currIdx + 1]!.tokenTypeIdx] !== undefined && (gate === undefined || gate())) {
        action();
      }
      if (this.currIdx === first) throw this.SAVE_ERROR(new EarlyExitException('', this.LA(1), this.LA(0)));
    },
  };
}

const methods = PreparedParser.prototype as unknown as Record<string, unknown>;
for (let number = 0; number < 10; number++) {
  const suffix = number === 0 ? '' : `${number}`;
  methods[`CONSUME${suffix}`] = consume;
  methods[`SUBRULE${suffix}`] = subrule;
  for (const [name, method] of Object.entries(choosing(number))) methods[name + suffix] = method;
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
