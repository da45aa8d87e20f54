/** List comprehensions run in their block: as in 2.7 they leak their variable. The others are functions of their own. */
import type { ListComp } from '../../parser/ast.ts';
import { PyList } from '../objects/list.ts';
import type { Value } from '../objects/object.ts';
import { thread } from '../objects/thread-state.ts';
import type { Evaluate } from './completion.ts';
import { compileLoops } from './comprehension-loops.ts';
import type { Unit } from './unit.ts';

/** Bytes one item of a list is reckoned to take. */
const ITEM_BYTES = 16;

export function compileListComprehension(unit: Unit, node: ListComp): Evaluate {
  const temporary = unit.temporary();
  let append: Evaluate;
  const loops = compileLoops(unit, node.generators, unit.expression(node.generators[0]!.iter), () => {
    append = unit.expression(node.elt);
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
