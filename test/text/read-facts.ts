import { readFileSync } from 'node:fs';
import type { Text } from '../../src/runtime/text/code-points.ts';

/** Read a file of facts that scripts/record-text-facts.py recorded. */
export function readFacts<Row>(name: string): Row[] {
  const lines = readFileSync(new URL(`./facts/${name}.jsonl`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}

/** A recorded value with its wide texts made: the form that the algorithms answer. */
export function fromFact(fact: unknown): unknown {
  if (!Array.isArray(fact)) return fact;
  if (fact.length > 0 && fact.every((part) => typeof part === 'number')) return Uint32Array.from(fact);
  return fact.map(fromFact);
}

/** A recorded text. */
export function textFact(fact: unknown): Text {
  return fromFact(fact) as Text;
}

/** Thrown by the refusals of tests: the class and message that Python's error would have. */
export class Refused {
  readonly outcome: readonly [string, string];
  constructor(kind: string, message: string) {
    this.outcome = [kind, message];
  }
}

/** A refusal for errors of a class. */
export function refusing(kind: string): (message: string) => never {
  return (message) => {
    throw new Refused(kind, message);
  };
}

/** `['ok', result]`, or the class and message refused with. */
export function outcomeOf(act: () => unknown): readonly [string, unknown] {
  try {
    return ['ok', act()];
  } catch (error) {
    if (error instanceof Refused) return error.outcome;
    throw error;
  }
}
