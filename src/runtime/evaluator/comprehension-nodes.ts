/** List comprehensions run in their block: as in 2.7 they leak their variable. The others are functions of their own. */

import type { ListComp } from '../../parser/ast.ts';
import { noteGrowth } from '../budget/array-growth.ts';
import { PyList } from '../objects/list.ts';
import type { Value } from '../objects/object.ts';
import type { Evaluate } from './completion.ts';
import { compileLoops } from './comprehension-loops.ts';
import type { Unit } from './unit.ts';

export function compileListComprehension(unit: Unit, node: ListComp): Evaluate {
  const temporary = unit.temporary();
  let append: Evaluate;
  const loops = compileLoops(unit, node.generators, unit.expression(node.generators[0]!.iter), () => {
    append = unit.expression(node.elt);
    return (frame) => {
      const items = frame.slots[temporary] as Value[];
      noteGrowth(items.push(append(frame)));
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
