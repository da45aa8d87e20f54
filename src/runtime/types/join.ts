/** `join` of str and unicode (`string_join`, `PyUnicode_Join` of CPython 2.7). */

import { reserveText } from '../budget/text-budget.ts';
import { TypeError } from '../objects/exception.ts';
import { listType, PyList } from '../objects/list.ts';
import type { Value } from '../objects/object.ts';
import { type PyRaise, typeError } from '../objects/raise.ts';
import { PyStrObject } from '../objects/str.ts';
import { PyTuple, tupleType } from '../objects/tuple.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyUnicode, unicodeType } from '../objects/unicode.ts';
import { asciiDecode } from '../protocols/default-encoding.ts';
import { iterate, listItems } from '../protocols/iterate.ts';
import { caught, isA, landing } from '../protocols/unwind.ts';
import { joinSize, joinTexts, type Text } from '../text/code-points.ts';
import { countItems } from './item-budget.ts';

/** Up to so many strings are put together one by one: the host's `join` costs more to set up. */
const FEW = 8;
/** Up to so many strings are given to the host's `join` at once. */
const BLOCK = 2048;

/** The items to join: those of a list or tuple as they stand, of anything else in a new array. */
export function joinedItems(iterable: Value): readonly Value[] {
  if (iterable instanceof PyList && iterable.cls === listType) return iterable.items;
  if (iterable instanceof PyTuple && iterable.cls === tupleType) return iterable.items;
  return listItems(iteratorOf(iterable));
}

function iteratorOf(iterable: Value): Value {
  const at = landing();
  try {
    return iterate(iterable);
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (!isA(raised, TypeError)) throw raised;
    throw typeError('can only join an iterable');
  }
}

function wrongItem(index: number, wanted: string, item: Value): PyRaise {
  return typeError(`sequence item ${index}: expected ${wanted}, ${typeOf(item).name} found`);
}

/**
 * `separator.join(iterable)` of str: a str, or unicode where an item is.
 * @throws TypeError for what is no iterable or no string, UnicodeDecodeError
 */
export function joinStrs(separator: string, iterable: Value): Value {
  const items = joinedItems(iterable);
  const count = items.length;
  if (count === 0) return '';
  if (count === 1) {
    const only = items[0]!;
    if (typeof only === 'string' || (only instanceof PyUnicode && only.cls === unicodeType)) return only;
  }
  countItems(count);
  let size = separator.length * (count - 1);
  let allExact = true;
  for (let i = 0; i < count; i++) {
    const item = items[i]!;
    if (typeof item === 'string') size += item.length;
    else if (item instanceof PyStrObject) {
      size += item.value.length;
      allExact = false;
    } else if (item instanceof PyUnicode) {
      return joinUnicodeItems(count === 1 ? '' : asciiDecode(separator).text, items);
    } else throw wrongItem(i, 'string', item);
  }
  reserveText(size);
  if (allExact && count <= FEW) {
    let text = items[0] as string;
    for (let i = 1; i < count; i++) text += separator + (items[i] as string);
    return text;
  }
  if (allExact) return joinInBlocks(separator, items as readonly string[]);
  return items.map((item) => (item instanceof PyStrObject ? item.value : (item as string))).join(separator);
}

/** The host's `join`, which takes twice as long for each of many strings as for each of some. */
function joinInBlocks(separator: string, pieces: readonly string[]): string {
  if (pieces.length <= BLOCK) return pieces.join(separator);
  let text = pieces.slice(0, BLOCK).join(separator);
  for (let i = BLOCK; i < pieces.length; i += BLOCK) text += separator + pieces.slice(i, i + BLOCK).join(separator);
  return text;
}

/** `separator.join(iterable)` of unicode. */
export function joinUnicode(separator: Text, iterable: Value): Value {
  return joinUnicodeItems(separator, joinedItems(iterable));
}

function joinUnicodeItems(separator: Text, items: readonly Value[]): Value {
  const count = items.length;
  if (count === 0) return new PyUnicode('');
  if (count === 1) {
    const only = items[0]!;
    if (only instanceof PyUnicode && only.cls === unicodeType) return only;
  }
  countItems(count);
  const pieces: Text[] = [];
  for (let i = 0; i < count; i++) {
    const item = items[i]!;
    if (item instanceof PyUnicode) pieces.push(item.text);
    else if (typeof item === 'string') pieces.push(asciiDecode(item).text);
    else if (item instanceof PyStrObject) pieces.push(asciiDecode(item.value).text);
    else throw wrongItem(i, 'string or Unicode', item);
  }
  reserveText(joinSize(separator.length, pieces));
  return new PyUnicode(joinTexts(separator, pieces));
}
