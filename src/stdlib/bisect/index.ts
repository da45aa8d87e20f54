/** Module `_bisect` (CPython 2.7 `Modules/_bisectmodule.c`). */

import { checkLength } from '../../runtime/budget/array-growth.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import type { BuiltinDefinition } from '../../runtime/objects/builtin-function.ts';
import { listType, PyList } from '../../runtime/objects/list.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { valueError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { getAttribute } from '../../runtime/protocols/attribute.ts';
import { call2 } from '../../runtime/protocols/call.ts';
import { compareHolds } from '../../runtime/protocols/compare.ts';
import { toSize } from '../../runtime/protocols/index-number.ts';
import { getSequenceItem, length } from '../../runtime/protocols/sequence.ts';
import { countMoved } from '../../runtime/types/item-budget.ts';

type Side = 'left' | 'right';

/** The place of an item in a sorted sequence: before what equals it, or behind. */
function place(side: Side, sequence: Value, item: Value, lo?: Value, hi?: Value): number {
  let low = lo === undefined ? 0 : toSize(lo);
  let high = hi === undefined ? -1 : toSize(hi);
  if (low < 0) throw valueError('lo must be non-negative');
  if (high === -1) high = length(sequence);
  while (low < high) {
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    const middle = Math.floor((low + high) / 2);
    const found = getSequenceItem(sequence, middle);
    const goesLeft = side === 'right' ? compareHolds(item, found, 'lt') : !compareHolds(found, item, 'lt');
    if (goesLeft) high = middle;
    else low = middle + 1;
  }
  return low;
}

function insert(side: Side, sequence: Value, item: Value, lo?: Value, hi?: Value): null {
  const at = place(side, sequence, item, lo, hi);
  if (sequence instanceof PyList && sequence.cls === listType) {
    const { items } = sequence;
    checkLength(items.length + 1);
    countMoved(items.length - at);
    items.splice(at, 0, item);
  } else call2(getAttribute(sequence, 'insert'), at, item);
  return null;
}

type Implementation = BuiltinDefinition['implementation'];
const placeLeft: Implementation = (a, x, lo, hi) => place('left', a, x, lo, hi);
const placeRight: Implementation = (a, x, lo, hi) => place('right', a, x, lo, hi);
const insertLeft: Implementation = (a, x, lo, hi) => insert('left', a, x, lo, hi);
const insertRight: Implementation = (a, x, lo, hi) => insert('right', a, x, lo, hi);

function functions(side: Side, suffix: string): BuiltinDefinition[] {
  const where = side === 'left' ? 'before' : 'behind';
  return [
    {
      ...keywordsOf(`bisect${suffix}`, `bisect_${side}`),
      doc: `The place of x in a sorted sequence, ${where} what equals it; lo and hi bound the search.`,
      implementation: side === 'left' ? placeLeft : placeRight,
    },
    {
      ...keywordsOf(`insort${suffix}`, `insort_${side}`),
      doc: `Puts x into a sorted list, ${where} what equals it; lo and hi bound the search.`,
      implementation: side === 'left' ? insertLeft : insertRight,
    },
  ];
}

/** Two arguments that are required and two that are not, all of them by name as well. */
function keywordsOf(name: string, parserName: string): Omit<BuiltinDefinition, 'doc' | 'implementation'> {
  return {
    name,
    parserName,
    style: 'keywords',
    parameters: ['a', 'x', 'lo', 'hi'],
    minimum: 2,
    maximum: 4,
    takesKeywords: true,
  };
}

export const bisectModule: BuiltinModule = {
  name: '_bisect',
  make: () =>
    makeModule('_bisect', {
      doc: 'Keeps lists in order: where an item belongs, and putting it there.',
      functions: [...functions('right', '_right'), ...functions('right', ''), ...functions('left', '_left')],
    }),
};
