import { describe, expect, it } from 'vitest';
import { grade } from '../../examples/exercise-grader.ts';
import { type Order, RulesEngine } from '../../examples/rules-engine.ts';

describe('rules engine', () => {
  const order: Order = {
    customer: 'ann',
    country: 'FR',
    lines: [
      { product: 'tea', count: 10, price: 3.5 },
      { product: 'cup', count: 2, price: 8 },
    ],
  };

  it('decides by rules, and by no rule that fails', () => {
    const engine = new RulesEngine(new Map([['tea', 100]]));
    engine.add('volume', "0.1 if sum(line['count'] for line in order['lines']) > 5 else 0");
    engine.add('stock', "0.05 if in_stock('tea', count=50) else 0");
    engine.add('broken', "order['nothing']");
    engine.add('endless', 'sum(xrange(10 ** 12))');
    engine.add('nosy', "__import__('os').environ");
    engine.add('text', "'much'");
    const byRule = new Map(engine.decide(order).map((decision) => [decision.rule, decision]));
    expect(byRule.get('volume')?.discount).toBe(0.1);
    expect(byRule.get('stock')?.discount).toBe(0.05);
    expect(byRule.get('broken')?.problem).toBe("KeyError: 'nothing'");
    expect(byRule.get('endless')?.problem).toBe('took too long');
    expect(byRule.get('nosy')?.discount).toBe(undefined);
    expect(byRule.get('text')?.problem).toBe('the rule did not answer a number');
  });

  it('refuses a rule that does not parse', () => {
    expect(() => new RulesEngine(new Map()).add('bad', 'order[')).toThrow('SyntaxError');
  });
});

describe('exercise grader', () => {
  const tests = [
    { name: 'empty', args: [[]], expected: 0 },
    { name: 'some', args: [[1, 2, 3]], expected: 6 },
  ];

  it('passes right answers, and shows what was printed', () => {
    const result = grade(
      'def total(numbers):\n    print "adding", len(numbers)\n    return sum(numbers)',
      'total',
      tests,
    );
    expect(result).toEqual({ passed: ['empty', 'some'], failed: [], printed: 'adding 0\nadding 3\n' });
  });

  it.each([
    ['def total(numbers): return 0', 'wrong answer'],
    ['def total(numbers):\n    while numbers: pass\n    return 0', 'did not finish (steps)'],
    ['def total(numbers): return numbers[0] * 0 + sum(numbers) if numbers else 1 / 0', 'ZeroDivisionError'],
    ['def total(numbers) return 1', 'line 1: SyntaxError'],
    ['def total(numbers): return open("/tests").read()', "can't open files"],
  ])('%s', (source, reason) => {
    expect(grade(source, 'total', tests).failed[0]?.reason).toContain(reason);
  });
});
