import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createWholeInterpreter } from '../../src/api/whole-interpreter.ts';
import { nodeHost } from '../../src/node/host.ts';
import { LimitReached } from '../../src/runtime/budget/limit-reached.ts';
import { RunBudget } from '../../src/runtime/budget/run-budget.ts';
import { runCode } from '../../src/runtime/evaluator/exec.ts';
import { compileSource } from '../../src/runtime/evaluator/source.ts';
import { enterInterpreter } from '../../src/runtime/interpreter.ts';
import type { InterpreterState } from '../../src/runtime/objects/interpreter-state.ts';
import type { PyList } from '../../src/runtime/objects/list.ts';
import type { PyModule } from '../../src/runtime/objects/module.ts';
import type { Value } from '../../src/runtime/objects/object.ts';

const facts = JSON.parse(readFileSync(new URL('string-facts.json', import.meta.url), 'latin1')) as readonly (readonly [
  string,
  string,
])[];

/** What the recorder does with each expression, in Python. */
const OUTCOME = `
def outcome(expression):
    try:
        value = eval(expression)
    except Exception as error:
        return '%s: %s' % (type(error).__name__, error)
    return '%s %r' % (type(value).__name__, value)
result = [outcome(expression) for expression in expressions]
`;

/** Runs a program and answers what it left in the name `result`. */
function run(interpreter: InterpreterState, source: string): Value | undefined {
  return enterInterpreter(interpreter, () => {
    const { dict } = interpreter.modules.getStr('__main__') as PyModule;
    runCode(compileSource(source, { filename: '<test>', mode: 'exec', origin: 'string' }), dict, dict);
    return dict.getStr('result');
  });
}

describe('string types', () => {
  let interpreter: InterpreterState;

  beforeAll(() => {
    interpreter = createWholeInterpreter(nodeHost());
  });

  it('answer what CPython 2.7.18 does', () => {
    const expressions = facts.map(([expression]) => JSON.stringify(expression));
    const { items } = run(interpreter, `expressions = [${expressions.join(',')}]\n${OUTCOME}`) as PyList;
    const wrong = facts.filter(([, answer], i) => items[i] !== answer);
    expect(wrong.map(([expression, answer]) => `${expression} -> ${answer}`)).toEqual([]);
  });

  it('keep a bytearray in its place while a memoryview of it can be reached, and no longer', () => {
    const source = `
result = []
def attempt(array):
    try:
        array.append(0)
        result.append('moved')
    except BufferError:
        result.append('kept')
array = bytearray('abc')
memoryview(array)[1:].tobytes()
attempt(array)
holder = {'views': [memoryview(array)[1:]]}
attempt(array)
del holder
attempt(array)
def inner():
    view = memoryview(array)
    attempt(array)
    return lambda: view
closure = inner()
attempt(array)
closure = None
attempt(array)
`;
    const { items } = run(interpreter, source) as PyList;
    expect(items).toEqual(['moved', 'kept', 'moved', 'kept', 'kept', 'moved']);
  });

  it('announce what they are about to make', () => {
    const limits = { steps: 1_000_000, memoryBytes: 1_000_000 };
    const makers = [
      "'x' * 10**7",
      "u'x' * 10**7",
      'bytearray(10**7)',
      "'x'.ljust(10**7)",
      "u'x'.center(10**7)",
      "'x'.zfill(10**7)",
      "'%10000000d' % 1",
      "'%.10000000f' % 1.5",
      "u'%10000000s' % u'x'",
      "'{:10000000}'.format('x')",
      "'{:.10000000f}'.format(1.5)",
      "('x' * 5000).replace('x', 'y' * 5000)",
      "('x' * 5000).replace('', 'y' * 5000)",
      "('x' * 5000).join(['a'] * 5000)",
      "u','.join([u'x' * 5000] * 5000)",
      "'\\t'.expandtabs(10**7)",
      "bytearray('x') * 10**7",
      "buffer('x') * 10**7",
    ];
    for (const maker of makers) {
      const small = createWholeInterpreter(nodeHost(), { budget: new RunBudget(limits) });
      expect(() => run(small, `result = ${maker}`), maker).toThrow(LimitReached);
    }
  });
});
