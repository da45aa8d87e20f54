/** List comprehensions run in their block, as in 2.7 they leak their variable; the others are functions of their own. */
import type { Comprehension, Expr, ListComp } from '../../parser/ast.ts';
import type { PyFrame } from '../objects/frame.ts';
import { PyList } from '../objects/list.ts';
import type { Value } from '../objects/object.ts';
import { thread } from '../objects/thread-state.ts';
import { forEachOf } from './for-each.ts';
import { compileTarget, localSlotOf } from './assignment.ts';
import { compileTest } from './comparison-nodes.ts';
import type { Evaluate } from './completion.ts';
import type { Unit } from './unit.ts';

/** Bytes one item of a list is reckoned to take. */
const ITEM_BYTES = 16;

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
    return (frame) => forEachOf(frame, iterable(frame), each);
  };
  return build(0);
}

export function compileListComprehension(unit: Unit, node: ListComp): Evaluate {
  const temporary = unit.temporary();
  let append: Evaluate;
  const loops = compileLoops(unit, node.generators, unit.expression(node.generators[0]!.iter), () => {
    append = unit.expression(node.elt as Expr);
    return (frame) => {
      const items = frame.slots[temporary] as Value[];
      items.push(append(frame));
      if ((items.length & 1023) === 0) thread.interpreter.budget.reserve(1024 * ITEM_BYTES);
    };
  });
  return (frame) => {
    const outer = frame.slots[temporary];
    const items: Value[] = [];
    frame.slots[temporary] = items;
    loops(frame);
    frame.slots[temporary] = outer;
    return new PyList(items);
  };
}
