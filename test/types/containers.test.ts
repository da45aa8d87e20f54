import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RunBudget } from '../../src/runtime/budget/run-budget.ts';
import { definition } from '../../src/runtime/declare/declare.ts';
import { runCode } from '../../src/runtime/evaluator/exec.ts';
import { compileSource } from '../../src/runtime/evaluator/source.ts';
import { createInterpreter, enterInterpreter, type InterpreterParts } from '../../src/runtime/interpreter.ts';
import { PyBuiltinFunction } from '../../src/runtime/objects/builtin-function.ts';
import { PyDict } from '../../src/runtime/objects/dict.ts';
import type { Value } from '../../src/runtime/objects/object.ts';
import { thread } from '../../src/runtime/objects/thread-state.ts';
import { PyTuple } from '../../src/runtime/objects/tuple.ts';
import type { PyType } from '../../src/runtime/objects/type.ts';
import { repr, str } from '../../src/runtime/protocols/text.ts';
import { caught, landing } from '../../src/runtime/protocols/unwind.ts';

/** Statements in the order they are executed, each with what it showed, or the exception it raised. */
type Sequence = readonly (readonly [source: string, outcome: string])[];
interface Facts {
  readonly prelude: string;
  readonly sequences: readonly Sequence[];
}

const facts = JSON.parse(readFileSync(new URL('container-facts.json', import.meta.url), 'utf8')) as Facts;

/** Executes statements in a namespace of their own and answers what each one showed or raised. */
function outcomesOf(statements: Sequence): string[] {
  const budget = new RunBudget();
  const compilerHooks = { unicodeName: () => undefined, decodeSource: () => undefined, warn() {} };
  const interpreter = createInterpreter({ budget, compilerHooks } as unknown as InterpreterParts);
  return enterInterpreter(interpreter, () => {
    thread.recursionLimit = 1000;
    thread.stackLimit = 3000;
    const space = new PyDict();
    const shown: string[] = [];
    const show = definition('P(*values)', null, (values: readonly Value[]) => {
      shown.push(repr(new PyTuple(values)));
      return null;
    });
    space.setStr('__builtins__', interpreter.builtins);
    space.setStr('__name__', '__builtin__');
    space.setStr('P', new PyBuiltinFunction(show, undefined, null));
    const run = (source: string): void => {
      runCode(compileSource(source, { filename: '<string>', mode: 'exec' }), space, space);
    };
    run(facts.prelude);
    return statements.map(([source]) => {
      shown.length = 0;
      const at = landing();
      try {
        run(source);
        return shown.join(' ');
      } catch (thrown) {
        const raised = caught(thrown, at);
        return `${(raised.type as PyType).name.replace('exceptions.', '')}: ${str(raised.value)}`;
      }
    });
  });
}

const withoutAddresses = (outcome: string): string => outcome.replace(/0x[0-9a-f]+/g, '0xX');

describe('statements about containers as CPython 2.7.18 executes them', () => {
  facts.sequences.forEach((statements, number) => {
    it(`sequence ${number}`, () => {
      const outcomes = outcomesOf(statements);
      const shown = statements.map(([source], i) => [source, withoutAddresses(outcomes[i]!)]);
      expect(shown).toEqual(statements);
    });
  });
});
