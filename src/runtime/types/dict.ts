/** Python's `dict` (CPython 2.7 `Objects/dictobject.c`). */
import { classMethod, defineType, method } from '../declare/declare.ts';
import { dictType, PyDict } from '../objects/dict.ts';
import { PyDictItemIterator, PyDictKeyIterator, PyDictValueIterator } from '../objects/dict-iterator.ts';
import { PyDictItems, PyDictKeys, PyDictValues } from '../objects/dict-view.ts';
import type { Keywords } from '../objects/keywords.ts';
import { PyList } from '../objects/list.ts';
import type { Value } from '../objects/object.ts';
import { keyError } from '../objects/raise.ts';
import { frozensetType, PyBaseSet, setType } from '../objects/set.ts';
import { notImplemented } from '../objects/singletons.ts';
import { thread } from '../objects/thread-state.ts';
import { PyTuple } from '../objects/tuple.ts';
import type { PyType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { genericGetAttribute } from '../protocols/attribute.ts';
import { call0, call1 } from '../protocols/call.ts';
import { findSpecial } from '../protocols/call-special.ts';
import { iterate } from '../protocols/iterate.ts';
import { setItem } from '../protocols/sequence.ts';
import { containerRepr, repr } from '../protocols/text.ts';
import { compareDicts, equalDicts } from './dict-compare.ts';
import { iteratorOf } from './dict-iterator.ts';
import { updateDict } from './dict-update.ts';
import { countGaps, countPop, reserveCopy, reserveItems } from './item-budget.ts';
import { appendPiece } from './item-sequence.ts';

/** What `sys.getsizeof` counts beside `__sizeof__`: the header of the garbage collector. */
const COLLECTOR_BYTES = 32;

function newDict(type: PyType): PyDict {
  const dict = new PyDict();
  if (type !== dictType) dict.cls = type;
  return dict;
}

function lengthOf(self: Value): number {
  return (self as PyDict).size;
}

/** `dict[key]`; a subclass may have `__missing__`. */
function subscript(self: Value, key: Value): Value {
  const dict = self as PyDict;
  const found = dict.get(key);
  if (found !== undefined) return found;
  if (dict.cls !== dictType) {
    const missing = findSpecial(dict, '__missing__');
    if (missing !== undefined) return call1(missing, key);
  }
  throw keyError(key);
}

function setSubscript(self: Value, key: Value, value: Value | undefined): void {
  const dict = self as PyDict;
  if (value !== undefined) dict.set(key, value);
  else if (!dict.delete(key)) throw keyError(key);
}

function has(self: Value, key: Value): boolean {
  return (self as PyDict).get(key) !== undefined;
}

function reprOf(self: Value): string {
  const dict = self as PyDict;
  return dict.size === 0 ? '{}' : containerRepr(dict, '{...}', () => `{${reprEntries(dict)}}`);
}

function reprEntries(dict: PyDict): string {
  countGaps(dict);
  let text = '';
  for (const entry of dict.entries()) {
    const { value } = entry;
    // Another item's representation may have deleted it.
    if (value === undefined) continue;
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    text = appendPiece(text, text === '' ? '' : ', ', `${repr(entry.key)}: ${repr(value)}`);
  }
  return text;
}

/** `type.fromkeys(keys, value)`: other tables make room in advance, where what the class makes is a new dict. */
function fromKeys(type: Value, keys: Value, value: Value = null): Value {
  const dict = call0(type);
  const isPlain = dict instanceof PyDict && dict.cls === dictType;
  if (isPlain && dict.size === 0 && isTable(keys)) {
    reserveCopy(keys);
    return PyDict.fromTable(keys, value);
  }
  const iterator = iterate(keys);
  const next = typeOf(iterator).slots.next!;
  for (;;) {
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    const key = next(iterator);
    if (key === undefined) return dict;
    if (isPlain) dict.set(key, value);
    else setItem(dict, key, value);
  }
}

function isTable(value: Value): value is PyDict | PyBaseSet {
  if (value instanceof PyDict) return value.cls === dictType;
  return value instanceof PyBaseSet && (value.cls === setType || value.cls === frozensetType);
}

function listOf(dict: PyDict, make: (dict: PyDict) => Value[]): PyList {
  reserveItems(dict.size);
  countGaps(dict);
  return new PyList(make(dict));
}

function itemTuples(dict: PyDict): Value[] {
  return dict.items().map((pair) => new PyTuple(pair));
}

defineType(dictType, {
  doc:
    'dict() -> an empty dictionary\n' +
    'dict(mapping) -> a dictionary with the items of a mapping\n' +
    'dict(iterable) -> a dictionary with the pairs of key and value that an iterable gives\n' +
    'dict(**kwargs) -> a dictionary of the keyword arguments, e.g. dict(one=1, two=2)',
  slots: {
    new: newDict,
    init: (self, args, keywords) => updateDict(self as PyDict, args, keywords, 'dict'),
    getAttribute: genericGetAttribute,
    hash: undefined,
    repr: reprOf,
    richCompare: (self, other, op) => {
      if ((op !== 'eq' && op !== 'ne') || !(self instanceof PyDict) || !(other instanceof PyDict))
        return notImplemented;
      return equalDicts(self, other) === (op === 'eq');
    },
    compare: (self, other) => compareDicts(self as PyDict, other as PyDict),
    iter: (self) => iteratorOf(PyDictKeyIterator, self as PyDict),
    contains: has,
    mappingLength: lengthOf,
    subscript,
    setSubscript,
  },
  unhashable: true,
  members: [
    method('__contains__(k)', 'D.__contains__(k) -> whether D has the key k', has),
    method('__getitem__(k)', 'x.__getitem__(y) <==> x[y]', subscript),
    method('__sizeof__()', 'D.__sizeof__() -> size in memory, in bytes', (dict: PyDict) => {
      return dict.bytesUsed - COLLECTOR_BYTES;
    }),
    method('has_key(k)', 'D.has_key(k) -> whether D has the key k', has),
    method(
      'get(k[, d])',
      'D.get(k[,d]) -> D[k] where D has the key k, else d, which is None if left out',
      (dict: PyDict, key: Value, otherwise: Value = null): Value => {
        const found = dict.get(key);
        return found === undefined ? otherwise : found;
      },
      'unpack',
    ),
    method(
      'setdefault(k[, d])',
      'D.setdefault(k[,d]) -> D[k], which is d (or None) from now on where D had no key k',
      (dict: PyDict, key: Value, otherwise: Value = null): Value => dict.setDefault(key, otherwise),
      'unpack',
    ),
    method(
      'pop(k[, d])',
      'D.pop(k[,d]) -> take out the key k, and answer its value.\nWhere there is none: d, or KeyError if that is left out.',
      (dict: PyDict, key: Value, otherwise?: Value): Value => {
        const found = dict.pop(key);
        if (found !== undefined) return found;
        if (otherwise !== undefined) return otherwise;
        throw keyError(key);
      },
      'unpack',
    ),
    method(
      'popitem()',
      'D.popitem() -> (k, v), some item that is taken out of D; KeyError where D is empty.',
      (dict: PyDict): Value => {
        countPop(dict);
        const pair = dict.popItem();
        if (pair === undefined) throw keyError('popitem(): dictionary is empty');
        return new PyTuple(pair);
      },
    ),
    method('keys()', 'D.keys() -> list of the keys', (dict: PyDict) => listOf(dict, (own) => own.keys())),
    method('items()', 'D.items() -> list of the (key, value) pairs', (dict: PyDict) => listOf(dict, itemTuples)),
    method('values()', 'D.values() -> list of the values', (dict: PyDict) => listOf(dict, (own) => own.values())),
    method(
      'update(*args, **kwargs)',
      'D.update([E, ]**F) -> None.  Put the items of E, then those of F into D.\nE is a mapping, if it has a method keys(), or else gives pairs of key and value.',
      (dict: PyDict, args: readonly Value[], keywords: Keywords | null) => {
        updateDict(dict, args, keywords, 'update');
        return null;
      },
    ),
    classMethod(
      'fromkeys(S[, v])',
      'dict.fromkeys(S[,v]) -> a dict that has the items of S for keys, and v (or None) for each of their values.',
      fromKeys,
      'unpack',
    ),
    method('clear()', 'D.clear() -> None.  Take everything out.', (dict: PyDict) => {
      dict.clear();
      return null;
    }),
    method('copy()', 'D.copy() -> another dict with the same items', (dict: PyDict) => {
      reserveCopy(dict);
      return dict.copy();
    }),
    method('iterkeys()', 'D.iterkeys() -> iterator of the keys', (dict: PyDict) => iteratorOf(PyDictKeyIterator, dict)),
    method('itervalues()', 'D.itervalues() -> iterator of the values', (dict: PyDict) =>
      iteratorOf(PyDictValueIterator, dict),
    ),
    method('iteritems()', 'D.iteritems() -> iterator of the (key, value) pairs', (dict: PyDict) => {
      return iteratorOf(PyDictItemIterator, dict);
    }),
    method(
      'viewkeys()',
      "D.viewkeys() -> what D's keys are at any time, as a set",
      (dict: PyDict) => new PyDictKeys(dict),
    ),
    method('viewitems()', "D.viewitems() -> what D's items are at any time, as a set", (dict: PyDict) => {
      return new PyDictItems(dict);
    }),
    method(
      'viewvalues()',
      "D.viewvalues() -> what D's values are at any time",
      (dict: PyDict) => new PyDictValues(dict),
    ),
  ],
});
