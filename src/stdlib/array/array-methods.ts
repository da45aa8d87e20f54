/** The methods of an array that a list has not, or has otherwise (CPython 2.7 `Modules/arraymodule.c`). */

import { checkLength } from '../../runtime/budget/array-growth.ts';
import { building, built } from '../../runtime/budget/construction.ts';
import { getter, type Member, method } from '../../runtime/declare/declare.ts';
import { attributesOf } from '../../runtime/objects/attribute-holder.ts';
import { PyFile } from '../../runtime/objects/file.ts';
import { identityOf } from '../../runtime/objects/identity.ts';
import { dictOf } from '../../runtime/objects/instance-attributes.ts';
import { PyList } from '../../runtime/objects/list.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { eofError, indexError, typeError, valueError } from '../../runtime/objects/raise.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { PyUnicode } from '../../runtime/objects/unicode.ts';
import { getAttribute } from '../../runtime/protocols/attribute.ts';
import { call1 } from '../../runtime/protocols/call.ts';
import { toSize } from '../../runtime/protocols/index-number.ts';
import { forEachItem } from '../../runtime/protocols/iterate.ts';
import { readOnlyBytesArgument } from '../../runtime/protocols/string-argument.ts';
import { bytesOf } from '../../runtime/protocols/text.ts';
import { denied } from '../../runtime/restricted/guards.ts';
import { isRestricted } from '../../runtime/restricted/mode.ts';
import { characterAt, stringFromUnits } from '../../runtime/text/code-points.ts';
import { countGrowth, countMoved, reserveItems } from '../../runtime/types/item-budget.ts';
import { countOfItem, indexOfItem } from '../../runtime/types/item-sequence.ts';
import { removeItem } from '../../runtime/types/list-assignment.ts';
import { PyArray } from './array-object.ts';
import { bytesOfItems, itemsOfBytes } from './item-kind.ts';

/** Appends the items of an array of the same kind, or of any iterable. */
export function extendArray(array: PyArray, iterable: Value): null {
  const { items, kind } = array;
  if (iterable instanceof PyArray) {
    if (iterable.kind !== kind) throw typeError('can only extend with array of same kind');
    const more = iterable.items.length;
    reserveItems(more);
    checkLength(items.length + more);
    for (let i = 0; i < more; i++) items.push(iterable.items[i]!);
  } else {
    const mark = building(array);
    try {
      forEachItem(iterable, (item) => {
        countGrowth(items.push(kind.convert(item)));
      });
    } finally {
      built(mark);
    }
  }
  return null;
}

export function appendUnicode(array: PyArray, { text }: PyUnicode): void {
  reserveItems(text.length);
  for (let i = 0; i < text.length; i++) array.items.push(new PyUnicode(characterAt(text, i)));
}

/** The text of an array of unicode characters. */
export function textOf(array: PyArray): PyUnicode {
  return call1(getAttribute(new PyUnicode(''), 'join'), new PyList(array.items)) as PyUnicode;
}

function found(array: PyArray, value: Value, method: string): number {
  const at = indexOfItem(array.list, value, 0, Number.POSITIVE_INFINITY);
  if (at < 0) throw valueError(`array.${method}(x): x not in list`);
  return at;
}

function fromList(array: PyArray, list: Value): null {
  if (!(list instanceof PyList)) throw typeError('arg must be list');
  reserveItems(list.items.length);
  // All are converted before any is appended.
  const fresh = list.items.map((item) => array.kind.convert(item));
  checkLength(array.items.length + fresh.length);
  for (const item of fresh) array.items.push(item);
  return null;
}

function swapBytes(array: PyArray): null {
  const { kind, items } = array;
  reserveItems(items.length);
  const bytes = bytesOfItems(kind, items, 0, items.length);
  for (let at = 0; at < bytes.length; at += kind.size) bytes.subarray(at, at + kind.size).reverse();
  const swapped = itemsOfBytes(kind, stringFromUnits(bytes, 0, bytes.length));
  for (let i = 0; i < swapped.length; i++) items[i] = swapped[i]!;
  return null;
}

function toFile(array: PyArray, file: Value): null {
  if (!(file instanceof PyFile)) throw typeError('arg must be open file');
  call1(getAttribute(file, 'write'), array.bytes());
  return null;
}

function fromFile(array: PyArray, file: Value, count: Value): null {
  if (!(file instanceof PyFile)) throw typeError('arg1 must be open file');
  const { size } = array.kind;
  const wanted = toSize(count);
  if (wanted <= 0) return null;
  const bytes = bytesOf(call1(getAttribute(file, 'read'), wanted * size))!;
  const whole = Math.floor(bytes.length / size);
  array.appendBytes(bytes.slice(0, whole * size));
  if (whole < wanted) throw eofError('not enough items in file');
  return null;
}

function fromUnicode(array: PyArray, text: Value): null {
  if (!(text instanceof PyUnicode)) {
    throw typeError(`fromunicode() argument 1 must be cannot convert raw buffers, not ${typeOf(text).name}`);
  }
  if (array.kind.code !== 'u') throw valueError("fromunicode() may only be called on type 'u' arrays");
  appendUnicode(array, text);
  return null;
}

function reduce(array: PyArray): Value {
  const holder = attributesOf(array);
  if (holder !== undefined && isRestricted()) {
    throw denied('attribute', '__reduce__', '__reduce__ not accessible in restricted mode');
  }
  const args = new PyTuple([array.kind.code, listOf(array)]);
  return new PyTuple([typeOf(array), args, holder === undefined ? null : dictOf(holder)]);
}

function listOf(array: PyArray): PyList {
  reserveItems(array.items.length);
  return new PyList(array.items.slice());
}

function copy(array: PyArray): PyArray {
  return new PyArray(array.kind, listOf(array).items);
}

const ARRAY_BYTES = 56;

export const arrayMembers: readonly Member[] = [
  method('append(x)', 'Puts an item at the end.', (array: PyArray, item: Value) => {
    checkLength(array.items.push(array.kind.convert(item)));
    return null;
  }),
  method('buffer_info()', 'The address (of the array) and the number of items.', (array: PyArray) => {
    return new PyTuple([identityOf(array), array.items.length]);
  }),
  method('byteswap()', 'Turns round the bytes of each item.', swapBytes),
  method('__copy__()', 'An array with the same items.', copy),
  method('count(x)', 'How many items equal x.', (array: PyArray, x: Value) => countOfItem(array.list, x)),
  method('__deepcopy__(memo)', 'An array with the same items.', copy),
  method('extend(iterable)', 'Puts the items of an array of the same kind, or any iterable, at the end.', extendArray),
  method('fromfile(f, n)', 'Reads n items from a file and puts them at the end.', fromFile),
  method('fromlist(list)', 'Puts the items of a list at the end: all or none.', fromList),
  method(
    'fromstring(string)',
    'Puts the items whose bytes a string has at the end.',
    (array: PyArray, string: Value) => {
      if (string === array) throw valueError('array.fromstring(x): x cannot be self');
      array.appendBytes(readOnlyBytesArgument(string, 'fromstring() argument 1'));
      return null;
    },
    'tuple',
  ),
  method('fromunicode(ustr)', 'Puts the characters of a unicode string at the end.', fromUnicode, 'tuple'),
  method('index(x)', 'Where the first item that equals x is.', (array: PyArray, x: Value) => found(array, x, 'index')),
  method('insert(i, x)', 'Puts x before the item at index i.', (array: PyArray, index: Value, item: Value) => {
    const { items } = array;
    const at = toSize(index);
    const fresh = array.kind.convert(item);
    checkLength(items.length + 1);
    const where = at < 0 ? Math.max(0, at + items.length) : Math.min(at, items.length);
    countMoved(items.length - where);
    items.splice(where, 0, fresh);
    return null;
  }),
  method(
    'pop([i])',
    'Takes out and answers the item at index i (the last one if left out).',
    (array: PyArray, i?: Value) => {
      const { items } = array;
      const at = i === undefined ? -1 : toSize(i);
      if (items.length === 0) throw indexError('pop from empty array');
      const where = at < 0 ? at + items.length : at;
      if (where < 0 || where >= items.length) throw indexError('pop index out of range');
      return removeItem(items, where);
    },
  ),
  method('read(f, n)', 'The old name of fromfile.', fromFile),
  method('__reduce__()', 'What a copy is made of, for pickle.', reduce),
  method('remove(x)', 'Takes out the first item that equals x.', (array: PyArray, x: Value) => {
    removeItem(array.items, found(array, x, 'remove'));
    return null;
  }),
  method('reverse()', 'Turns the array round.', (array: PyArray) => {
    countMoved(array.items.length);
    array.items.reverse();
    return null;
  }),
  method('__sizeof__()', 'Size in memory, in bytes.', (array: PyArray) => {
    return BigInt(ARRAY_BYTES + array.items.length * array.kind.size);
  }),
  method('tofile(f)', 'Writes the bytes of all items to a file.', toFile),
  method('tolist()', 'A list of the items.', listOf),
  method('tostring()', 'The bytes of all items.', (array: PyArray) => array.bytes()),
  method('tounicode()', 'The unicode string of the characters.', (array: PyArray) => {
    if (array.kind.code !== 'u') throw valueError("tounicode() may only be called on type 'u' arrays");
    return textOf(array);
  }),
  method('write(f)', 'The old name of tofile.', toFile),
  getter('typecode', 'the letter of the kind of items', ({ kind }: PyArray) => kind.code),
  getter('itemsize', 'the size of an item, in bytes', ({ kind }: PyArray) => kind.size),
];
