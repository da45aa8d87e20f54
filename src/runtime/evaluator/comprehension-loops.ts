/** The loops of a comprehension, whatever it builds. */
import type { Comprehension } from '../../parser/ast.ts';
import type { PyFrame } from '../objects/frame.ts';
import type { Value } from '../objects/object.ts';
import { compileTarget, localSlotOf } from './assignment.ts';
import type { Evaluate } from './completion.ts';
import { compileTest } from './condition-nodes.ts';
import { forEachOf } from './for-each.ts';
import type { Unit } from './unit.ts';

/** Runs the loops of a comprehension; `body` is done for each item of the innermost. */
export type Loops = (frame: PyFrame) => void;

/**
 * The nested loops of a comprehension.
 * @param outermost evaluates the first iterable (given as an argument where the comprehension is a function)
 */
export function compileLoops(
  unit: Unit,
  generators: readonly Comprehension[],
  outermost: Evaluate,
  makeBody: () => Loops,
): Loops {
  const build = (at: number): Loops => {
    const generator = generators[at];
    if (generator === undefined) return makeBody();
    const iterable = at === 0 ? outermost : unit.expression(generator.iter);
    const line = Math.max(unit.line, (unit.scope.node as { readonly line?: number }).line ?? 0);
    const slot = localSlotOf(unit, generator.target);
    const store = compileTarget(unit, generator.target);
    const tests = generator.ifs.map((test) => compileTest(unit, test));
    const inner = unit.nested(() => build(at + 1));
    const each = (frame: PyFrame, item: Value): void => {
      if (slot >= 0) frame.slots[slot] = item;
      else store(frame, item);
      for (let i = 0; i < tests.length; i++) {
        const test = tests[i]!;
        if (!test(frame)) return;
      }
      inner(frame);
    };
    if (!unit.traced) return (frame) => forEachOf(frame, iterable(frame), each);
    // Each turn goes back to the line of the iterable, which is told of.
    const turn = (frame: PyFrame, item: Value): void => {
      each(frame, item);
      frame.line = 0;
      frame.line = line;
    };
    return (frame) => forEachOf(frame, iterable(frame), turn);
  };
  return build(0);
}
