/** `cell`: a variable that nested functions share (CPython's `Objects/cellobject.c`). */
import { defineType, getter } from '../declare/declare.ts';
import { type Cell, cellType } from '../objects/cell.ts';
import { attributeError, valueError } from '../objects/raise.ts';
import { typeOf } from '../objects/type-of.ts';
import { genericGetAttribute } from '../protocols/attribute.ts';
import { threeWayCompare } from '../protocols/compare.ts';
import { address } from '../protocols/text.ts';

defineType(cellType, {
  slots: {
    getAttribute: genericGetAttribute,
    repr: (self) => {
      const { value } = self as Cell;
      const content = value === undefined ? 'empty' : `${typeOf(value).name} object at ${address(value)}`;
      return `<cell at ${address(self)}: ${content}>`;
    },
    compare: (left, right) => {
      const a = (left as Cell).value;
      const b = (right as Cell).value;
      if (a === undefined) return b === undefined ? 0 : -1;
      return b === undefined ? 1 : threeWayCompare(a, b);
    },
  },
  members: [
    getter(
      'cell_contents',
      null,
      (self: Cell) => {
        if (self.value === undefined) throw valueError('Cell is empty');
        return self.value;
      },
      () => {
        throw attributeError("attribute 'cell_contents' of 'cell' objects is not writable");
      },
    ),
  ],
});
