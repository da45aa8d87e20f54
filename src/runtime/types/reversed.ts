/** Python's `reversed` (CPython 2.7 `Objects/enumobject.c`). */
import { defineType, definition, method } from '../declare/declare.ts';
import type { Value } from '../objects/object.ts';
import { typeError } from '../objects/raise.ts';
import { PyReversed, reversedType } from '../objects/reversed.ts';
import { typeOf } from '../objects/type-of.ts';
import { genericGetAttribute, specialMethod } from '../protocols/attribute.ts';
import { call0 } from '../protocols/call.ts';
import { callBuiltin } from '../protocols/call-builtin.ts';
import { length } from '../protocols/sequence.ts';
import { isSequence } from '../protocols/sequence-check.ts';
import { LENGTH_HINT_DOC } from './list-iterator.ts';
import { itemOrEnd } from './sequence-iterator.ts';

const construct = definition('reversed(sequence)', null, (sequence: Value) => sequence, 'unpack');

/** `len()`, but of a sequence alone: a memoryview has a mapping's. */
function sequenceLength(sequence: Value): number {
  const { slots, name } = typeOf(sequence);
  if (slots.sequenceLength === undefined) throw typeError(`object of type '${name}' has no len()`);
  return length(sequence);
}

defineType(reversedType, {
  doc: 'reversed(sequence) -> iterator of the items of a sequence, the last one first',
  slots: {
    new: (type, args, keywords) => {
      if (type === reversedType && keywords !== null && keywords.size > 0) {
        throw typeError('reversed() does not take keyword arguments');
      }
      const sequence = callBuiltin(construct, undefined, args, null);
      const own = specialMethod(sequence, '__reversed__');
      if (own !== undefined) return call0(own);
      if (!isSequence(sequence)) throw typeError('argument to reversed() must be a sequence');
      const reversed = new PyReversed(sequence, sequenceLength(sequence));
      if (type !== reversedType) reversed.cls = type;
      return reversed;
    },
    getAttribute: genericGetAttribute,
    iter: (self) => self,
    next: (self) => {
      const reversed = self as PyReversed;
      const { sequence, index } = reversed;
      if (sequence === undefined || index < 0) return undefined;
      const item = itemOrEnd(sequence, index);
      if (item !== undefined) {
        reversed.index--;
        return item;
      }
      reversed.index = -1;
      reversed.sequence = undefined;
      return undefined;
    },
  },
  members: [
    method('__length_hint__()', LENGTH_HINT_DOC, ({ sequence, index }: PyReversed): Value => {
      return sequence === undefined || length(sequence) < index + 1 ? 0 : index + 1;
    }),
  ],
});
