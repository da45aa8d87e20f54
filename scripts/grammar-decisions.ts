/**
 * Prepares the parser's decisions: which token starts which alternative, option or repetition.
 *
 *     npx tsx scripts/grammar-decisions.ts
 *
 * writes `src/parser/decisions.generated.ts`. A unit test tells when the grammar has changed since.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  Alternation,
  type IProduction,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  type Rule,
  Terminal,
} from 'chevrotain';
import { tokenTypes } from '../src/lexer/index.ts';
import { Grammar } from '../src/parser/grammar.ts';
import { DECISION_KINDS } from '../src/parser/prepared-parser.ts';

/** The tokens that may start a production, by their place among all, and whether it may be empty. */
interface FirstSet {
  readonly tokens: ReadonlySet<number>;
  readonly nullable: boolean;
}

/** A production that holds others. */
type Container = IProduction & { readonly definition: IProduction[]; readonly idx: number };

/** Computes FIRST sets, and from them the decisions of an LL(1) grammar. */
class Decisions {
  private readonly rules = new Map<Rule, FirstSet>();
  readonly sets = new Map<string, number>();

  /** The decisions of a rule: place, and the number of a set (options, repetitions) or those of the alternatives. */
  of(rule: Rule): [place: number, sets: number | number[]][] {
    const found: [number, number | number[]][] = [];
    const pending: IProduction[] = [...rule.definition];
    for (let production = pending.pop(); production !== undefined; production = pending.pop()) {
      if (production instanceof Terminal || production instanceof NonTerminal) continue;
      const { definition, idx } = production as Container;
      pending.push(...definition);
      const where = `rule ${rule.name}`;
      if (production instanceof Alternation) {
        const sets = definition.map((alternative) => this.setOf((alternative as Container).definition, where));
        found.push([DECISION_KINDS.OR + idx, sets]);
      } else {
        const kind = kindOf(production);
        if (kind !== undefined) found.push([kind + idx, this.setOf(definition, where)]);
      }
    }
    return found.sort(([a], [b]) => a - b);
  }

  private setOf(sequence: readonly IProduction[], where: string): number {
    const { tokens, nullable } = this.firstOfSequence(sequence);
    if (nullable) throw new Error(`possibly empty alternative, option or repetition in ${where}`);
    const key = JSON.stringify([...tokens].sort((a, b) => a - b));
    let number = this.sets.get(key);
    if (number === undefined) this.sets.set(key, (number = this.sets.size));
    return number;
  }

  private firstOfRule(rule: Rule): FirstSet {
    let first = this.rules.get(rule);
    if (first === undefined) this.rules.set(rule, (first = this.firstOfSequence(rule.definition)));
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
      return { tokens: new Set([tokenTypes.TOKEN_TYPES.indexOf(production.terminalType)]), nullable: false };
    }
    if (production instanceof NonTerminal) return this.firstOfRule(production.referencedRule);
    const { definition } = production as Container;
    if (!(production instanceof Alternation)) {
      const first = this.firstOfSequence(definition);
      const optional = production instanceof Option || production instanceof Repetition;
      return optional ? { tokens: first.tokens, nullable: true } : first;
    }
    const alternatives = definition.map((alternative) => this.firstOfSequence((alternative as Container).definition));
    return {
      tokens: new Set(alternatives.flatMap(({ tokens }) => [...tokens])),
      nullable: alternatives.some(({ nullable }) => nullable),
    };
  }
}

function kindOf(production: IProduction): number | undefined {
  if (production instanceof Option) return DECISION_KINDS.OPTION;
  if (production instanceof RepetitionMandatory) return DECISION_KINDS.AT_LEAST_ONE;
  return production instanceof Repetition ? DECISION_KINDS.MANY : undefined;
}

/**
 * The text of the generated file. Making the grammar has chevrotain check it: it must be LL(1).
 *
 * @returns TypeScript source
 */
export function grammarDecisions(): string {
  const rules: Record<string, Rule> = analysedGrammar().getGAstProductions();
  const decisions = new Decisions();
  const lines = Object.values(rules).map(
    (rule) => `  [${JSON.stringify(rule.name)}, ${JSON.stringify(decisions.of(rule))}],\n`,
  );
  return [
    '// Made from the grammar by scripts/grammar-decisions.ts: do not edit.\n',
    '/** Sets of tokens, by their places among all token types. */\n',
    `export const FIRST_SETS: readonly (readonly number[])[] = [\n${[...decisions.sets.keys()].map((set) => `  ${set},\n`).join('')}];\n`,
    '/** For each rule: its decisions, by place, and the sets that start the content or the alternatives. */\n',
    'export const DECISIONS: readonly (readonly [\n  rule: string,\n',
    '  decisions: readonly (readonly [place: number, sets: number | readonly number[]])[],\n])[] = [\n',
    ...lines,
    '];\n',
  ].join('');
}

/** A grammar that chevrotain has recorded and validated, which takes a function that Node 20 lacks. */
function analysedGrammar(): Grammar {
  const host = Object as { groupBy?: unknown };
  const given = host.groupBy;
  host.groupBy ??= <T>(items: Iterable<T>, keyOf: (item: T) => string) => {
    const groups: Record<string, T[]> = {};
    for (const item of items) (groups[keyOf(item)] ??= []).push(item);
    return groups;
  };
  try {
    return new Grammar(true);
  } finally {
    if (given === undefined) delete host.groupBy;
  }
}

const generated = fileURLToPath(new URL('../src/parser/decisions.generated.ts', import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(generated, grammarDecisions());
