/** What changes a bytearray in place. */
import { countText } from '../../budget/text-budget.ts';
import { type Member, method } from '../../declare/declare.ts';
import type { PyByteArray } from '../../objects/bytearray.ts';
import type { Value } from '../../objects/object.ts';
import { indexError, valueError } from '../../objects/raise.ts';
import { bufferOf } from '../../protocols/buffer.ts';
import { toSize } from '../../protocols/index-number.ts';
import { askLengthHint } from '../../protocols/length-hint.ts';
import { bytesOf } from '../../protocols/text.ts';
import { appendByte, bytesFrom, byteValue, replaceRange } from './contents.ts';

function insert(self: PyByteArray, index: Value, item: Value): Value {
  const at = toSize(index);
  const byte = String.fromCharCode(byteValue(item));
  const { length } = self;
  const place = at < 0 ? Math.max(0, at + length) : Math.min(at, length);
  replaceRange(self, place, place, byte);
  return null;
}

function pop(self: PyByteArray, index: Value | undefined): Value {
  const given = index === undefined ? -1 : toSize(index);
  const { length } = self;
  if (length === 0) throw indexError('pop from empty bytearray');
  const at = given < 0 ? given + length : given;
  if (at < 0 || at >= length) throw indexError('pop index out of range');
  const byte = self.bytes[at]!;
  replaceRange(self, at, at + 1, '');
  return byte;
}

function remove(self: PyByteArray, item: Value): Value {
  const byte = byteValue(item);
  countText(self.length);
  const at = self.content().indexOf(byte);
  if (at < 0) throw valueError('value not found in bytearray');
  replaceRange(self, at, at + 1, '');
  return null;
}

export const mutationMethods: readonly Member[] = [
  method(
    'append(int)',
    'B.append(int) -> None\n\nPuts one more byte at the end of B.',
    (self: PyByteArray, item: Value) => {
      appendByte(self, byteValue(item));
      return null;
    },
  ),
  method(
    'extend(iterable)',
    'B.extend(iterable) -> None\n\nPuts all the bytes of an iterable, or of an object that has bytes, at the end of B.',
    (self: PyByteArray, iterable: Value) => {
      if (bytesOf(iterable) === undefined && bufferOf(iterable) === undefined) askLengthHint(iterable);
      const bytes = bytesFrom(iterable);
      replaceRange(self, self.length, self.length, bytes);
      return null;
    },
  ),
  method('insert(index, int)', 'B.insert(index, int) -> None\n\nPuts one more byte before that index of B.', insert),
  method(
    'pop([index])',
    'B.pop([index]) -> int\n\nTakes a byte out of B, the last one without an index, and returns it.',
    pop,
  ),
  method('remove(int)', 'B.remove(int) -> None\n\nTakes the first byte of that value out of B.', remove),
  method('reverse()', 'B.reverse() -> None\n\nTurns the order of the bytes of B round.', (self: PyByteArray) => {
    countText(self.length);
    self.content().reverse();
    return null;
  }),
];
