/** Builtins over iterables. */
import { checkLength, noteGrowth } from '../budget/array-growth.ts';
import { building, built } from '../budget/construction.ts';
import { definition } from '../declare/declare.ts';
import type { BuiltinDefinition } from '../objects/builtin-function.ts';
import { PyClassicInstance } from '../objects/classic.ts';
import { MemoryError } from '../objects/exception.ts';
import { intFromBigInt, sizeValue } from '../objects/int-value.ts';
import type { Keywords } from '../objects/keywords.ts';
import { listType, PyList } from '../objects/list.ts';
import type { Value } from '../objects/object.ts';
import { type PyRaise, stopIteration, typeError, valueError } from '../objects/raise.ts';
import { PyCallableIterator, PySequenceIterator } from '../objects/sequence-iterator.ts';
import { strType } from '../objects/str.ts';
import { thread } from '../objects/thread-state.ts';
import { PyTuple, tupleType } from '../objects/tuple.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyUnicode, unicodeType } from '../objects/unicode.ts';
import { PyWideXRange } from '../objects/xrange.ts';
import { add } from '../protocols/arithmetic.ts';
import { specialMethod } from '../protocols/attribute.ts';
import { call, call0, call1, call2 } from '../protocols/call.ts';
import { callBuiltin } from '../protocols/call-builtin.ts';
import { isCallable } from '../protocols/callable.ts';
import { compareHolds } from '../protocols/compare.ts';
import { toInt } from '../protocols/index-number.ts';
import {
  forEachItem,
  forEachNext,
  isPlainSequence,
  iterate,
  iterateArgument,
  listItems,
  nextItem,
} from '../protocols/iterate.ts';
import { askLengthHint } from '../protocols/length-hint.ts';
import { getSequenceItem, length } from '../protocols/sequence.ts';
import { bytesOf } from '../protocols/text.ts';
import { isTrue } from '../protocols/truth.ts';
import { caught, isA, landing } from '../protocols/unwind.ts';
import { concatTexts, type Text } from '../text/code-points.ts';
import { sortList } from '../types/list-sort.ts';
import { rangeList } from './range.ts';

function extreme(name: 'min' | 'max') {
  const op = name === 'min' ? 'lt' : 'gt';
  return (args: readonly Value[], keywords: Keywords | null): Value => {
    if (args.length === 0) throw typeError(`${name} expected 1 arguments, got 0`);
    let key: Value | undefined;
    if (keywords !== null) {
      key = keywords.get('key');
      if (key === undefined || keywords.size > 1) throw typeError(`${name}() got an unexpected keyword argument`);
    }
    const items: Value = args.length > 1 ? new PyTuple([...args]) : args[0]!;
    let best: Value | undefined;
    let bestKey: Value | undefined;
    forEachItem(items, (item) => {
      const value = key === undefined ? item : call1(key, item);
      if (bestKey === undefined || compareHolds(value, bestKey, op)) {
        best = item;
        bestKey = value;
      }
    });
    if (best === undefined) throw valueError(`${name}() arg is an empty sequence`);
    return best;
  };
}

/** Does `fill` with a new array, which counts as held meanwhile. */
function filled(fill: (items: Value[]) => Value): Value {
  const items: Value[] = [];
  const mark = building(items);
  try {
    return fill(items);
  } finally {
    built(mark);
  }
}

/** `filter` over a str or unicode answers one of the same type, over a tuple a tuple, over anything else a list. */
function filter(fn: Value, sequence: Value): Value {
  const keep = (item: Value): boolean => isTrue(fn === null ? item : call1(fn, item));
  const type = typeOf(sequence);
  if (type.isSubtype(strType) && bytesOf(sequence) !== undefined) return filterString(fn, sequence, keep);
  if (type.isSubtype(unicodeType) && sequence instanceof PyUnicode) return filterUnicode(fn, sequence, keep);
  if (sequence instanceof PyTuple) {
    if (type === tupleType) {
      thread.interpreter.budget.spend(sequence.items.length);
      return new PyTuple(sequence.items.filter(keep));
    }
    const kept: Value[] = [];
    for (let i = 0; i < sequence.items.length; i++) {
      const item = getSequenceItem(sequence, i);
      if (keep(item)) kept.push(item);
    }
    return new PyTuple(kept);
  }
  if (sequence instanceof PyList && type === listType) {
    thread.interpreter.budget.spend(sequence.items.length);
    return new PyList(sequence.items.filter(keep));
  }
  const iterator = iterate(sequence);
  askLengthHint(sequence);
  return filled((kept) => {
    forEachNext(iterator, (item) => {
      if (keep(item)) noteGrowth(kept.push(item));
    });
    return new PyList(kept);
  });
}

function filterString(fn: Value, sequence: Value, keep: (item: Value) => boolean): Value {
  const size = length(sequence);
  if (fn === null && typeof sequence === 'string') return sequence;
  let result = '';
  for (let i = 0; i < size; i++) {
    const item = getSequenceItem(sequence, i);
    if (!keep(item)) continue;
    const piece = bytesOf(item);
    if (piece === undefined) throw typeError("can't filter str to str: __getitem__ returned different type");
    result += piece;
  }
  return result;
}

function filterUnicode(fn: Value, sequence: PyUnicode, keep: (item: Value) => boolean): Value {
  if (fn === null && sequence.cls === unicodeType) return sequence;
  const size = length(sequence);
  let result: Text = '';
  for (let i = 0; i < size; i++) {
    const item = getSequenceItem(sequence, i);
    if (!keep(item)) continue;
    if (!(item instanceof PyUnicode))
      throw typeError("can't filter unicode to unicode: __getitem__ returned different type");
    result = concatTexts(result, item.text);
  }
  return new PyUnicode(result);
}

/**
 * Asks a sequence for its length, to make room for as many results. A failure waits until an iterator ends without an
 * exception, and is forgotten where one ends with an exception (CPython's `map` goes on with the error set).
 */
function failedHint(sequence: Value): PyRaise | undefined {
  if (isPlainSequence(sequence)) return undefined;
  const at = landing();
  try {
    askLengthHint(sequence);
    return undefined;
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (isA(raised, MemoryError)) throw raised;
    return raised;
  }
}

function endsByException(iterator: Value): boolean {
  return iterator instanceof PySequenceIterator || iterator instanceof PyClassicInstance || typeOf(iterator).isHeap;
}

function map(args: readonly Value[]): Value {
  if (args.length < 2) throw typeError('map() requires at least two args');
  return filled((result) => mapInto(result, args as [Value, ...Value[]]));
}

function mapInto(result: Value[], [fn, ...sequences]: readonly [Value, ...Value[]]): Value {
  if (sequences.length === 1) {
    if (fn === null) return new PyList(listItems(sequences[0]!));
    const visit = (item: Value): void => {
      noteGrowth(result.push(call1(fn, item)));
    };
    const iterator = iterateArgument(sequences[0]!, 'argument 2 to map() must support iteration');
    const failure = failedHint(sequences[0]!);
    forEachNext(iterator, visit);
    if (failure !== undefined && !endsByException(iterator)) throw failure;
    return new PyList(result);
  }
  let failure: PyRaise | undefined;
  const iterators = sequences.map((sequence, i) => {
    const iterator = iterateArgument(sequence, `argument ${i + 2} to map() must support iteration`);
    failure = failedHint(sequence) ?? failure;
    return iterator;
  });
  const ended = iterators.map(() => false);
  for (;;) {
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    const row = iterators.map((iterator, i) => {
      if (ended[i]) return null;
      const item = nextItem(iterator);
      if (item !== undefined) return item;
      if (failure !== undefined && !endsByException(iterator)) throw failure;
      failure = undefined;
      ended[i] = true;
      return null;
    });
    if (ended.every((end) => end)) return new PyList(result);
    noteGrowth(result.push(fn === null ? new PyTuple(row) : call(fn, row)));
  }
}

function sorted(iterable: Value, compare?: Value, key?: Value, reverse?: Value): Value {
  const list = new PyList(listItems(iterable));
  sortList(list, compare ?? null, key ?? null, reverse !== undefined && toInt(reverse) !== 0);
  return list;
}

/** What is given by name is handed on to `list.sort`, which knows nothing of an iterable. */
const sortedArguments = definition('sorted(iterable, cmp=None, key=None, reverse=False)', null, sorted);

function zip(args: readonly Value[]): Value {
  // The shortest length is asked for, until one is not known.
  for (const sequence of args) if (!isPlainSequence(sequence) && !askLengthHint(sequence)) break;
  const iterators = args.map((sequence, i) =>
    iterateArgument(sequence, `zip argument #${i + 1} must support iteration`),
  );
  return filled((result) => zipInto(result, iterators));
}

function zipInto(result: Value[], iterators: readonly Value[]): Value {
  if (iterators.length === 0) return new PyList(result);
  for (;;) {
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    const row: Value[] = [];
    for (const iterator of iterators) {
      const item = nextItem(iterator);
      if (item === undefined) return new PyList(result);
      row.push(item);
    }
    checkLength(result.push(new PyTuple(row)));
    if ((result.length & 1023) === 0) thread.interpreter.budget.reserve(1024 * 64);
  }
}

/** `reduce`, which module functools has as well. */
export const reduceFunction: BuiltinDefinition = definition(
  'reduce(function, sequence[, initial])',
  'reduce(function, sequence[, initial]) -> what is left when the first two items (or initial and the first) have been\nreplaced by function(a, b) again and again',
  (fn: Value, sequence: Value, initial?: Value) => {
    let result = initial;
    const visit = (item: Value): void => {
      result = result === undefined ? item : call2(fn, result, item);
    };
    forEachItem(sequence, visit, 'reduce() arg 2 must support iteration');
    if (result === undefined) throw typeError('reduce() of empty sequence with no initial value');
    return result;
  },
  'unpack',
);

export const sequenceFunctions = [
  definition(
    'all(iterable)',
    'all(iterable) -> bool\n\nReturn True if bool(x) is True for all values x in the iterable.\nIf the iterable is empty, return True.',
    (iterable: Value) => {
      let result = true;
      forEachItem(iterable, (item) => {
        if (!isTrue(item)) result = false;
        return !result;
      });
      return result;
    },
  ),
  definition(
    'any(iterable)',
    'any(iterable) -> bool\n\nReturn True if bool(x) is True for any x in the iterable.\nIf the iterable is empty, return False.',
    (iterable: Value) => {
      let result = false;
      forEachItem(iterable, (item) => {
        if (isTrue(item)) result = true;
        return result;
      });
      return result;
    },
  ),
  definition(
    'filter(function_or_None, sequence)',
    'filter(function or None, sequence) -> list, tuple, or string\n\nReturn those items of sequence for which function(item) is true.  If\nfunction is None, return the items that are true.  If sequence is a tuple\nor string, return the same type, else return a list.',
    (fn: Value, sequence: Value) => filter(fn, sequence),
    'unpack',
  ),
  definition(
    'map(*args)',
    'map(function, sequence[, sequence, ...]) -> list\n\nReturn a list of the results of applying the function to the items of\nthe argument sequence(s).  If more than one sequence is given, the\nfunction is called with an argument list consisting of the corresponding\nitem of each sequence, substituting None for missing values when not all\nsequences have the same length.  If the function is None, return a list of\nthe items of the sequence (or a list of tuples if more than one sequence).',
    (args: readonly Value[]) => map(args),
  ),
  definition(
    'zip(*args)',
    'zip(seq1 [, seq2 [...]]) -> [(seq1[0], seq2[0] ...), (...)]\n\nReturn a list of tuples, where each tuple contains the i-th element\nfrom each of the argument sequences.  The returned list is truncated\nin length to the length of the shortest argument sequence.',
    (args: readonly Value[]) => zip(args),
  ),
  reduceFunction,
  definition(
    'range(*args)',
    'range(stop) -> list of integers\nrange(start, stop[, step]) -> list of integers\n\nReturn a list containing an arithmetic progression of integers.\nrange(i, j) returns [i, i+1, i+2, ..., j-1]; start (!) defaults to 0.\nWhen step is given, it specifies the increment (or decrement).',
    (args: readonly Value[]) => rangeList(args),
  ),
  definition(
    'sorted(*args, **kw)',
    'sorted(iterable, cmp=None, key=None, reverse=False) --> new sorted list',
    (args: readonly Value[], keywords: Keywords | null) => {
      if (args.length === 1 && keywords === null) return sorted(args[0]!);
      if (
        args.length === 0 &&
        keywords?.has('iterable') === true &&
        keywords.names.every((name) => sortedArguments.parameters.includes(name))
      )
        throw typeError("'iterable' is an invalid keyword argument for this function");
      return callBuiltin(sortedArguments, undefined, args, keywords);
    },
  ),
  definition(
    'sum(sequence[, start])',
    "sum(sequence[, start]) -> value\n\nReturn the sum of a sequence of numbers (NOT strings) plus the value\nof parameter 'start' (which defaults to 0).  When the sequence is\nempty, return start.",
    (sequence: Value, start?: Value) => {
      if (start !== undefined && (bytesOf(start) !== undefined || start instanceof PyUnicode)) {
        iterate(sequence);
        throw typeError("sum() can't sum strings [use ''.join(seq) instead]");
      }
      let total: Value = start === undefined ? 0 : start;
      forEachItem(sequence, (item) => {
        if (typeof total === 'number' && typeof item === 'number') {
          const result = total + item;
          total = result <= Number.MAX_SAFE_INTEGER && result >= Number.MIN_SAFE_INTEGER ? result : add(total, item);
        } else total = add(total, item);
      });
      return total;
    },
    'unpack',
  ),
  definition(
    'min(*args, **kw)',
    'min(iterable[, key=func]) -> value\nmin(a, b, c, ...[, key=func]) -> value\n\nWith a single iterable argument, return its smallest item.\nWith two or more arguments, return the smallest argument.',
    extreme('min'),
  ),
  definition(
    'max(*args, **kw)',
    'max(iterable[, key=func]) -> value\nmax(a, b, c, ...[, key=func]) -> value\n\nWith a single iterable argument, return its largest item.\nWith two or more arguments, return the largest argument.',
    extreme('max'),
  ),
  definition(
    'len(object)',
    'len(object) -> integer\n\nReturn the number of items of a sequence or collection.',
    (object: Value) => {
      if (object instanceof PyList && object.cls === listType) return object.items.length;
      return object instanceof PyWideXRange ? intFromBigInt(object.length) : sizeValue(length(object));
    },
  ),
  definition(
    'iter(source[, sentinel])',
    'iter(collection) -> iterator\niter(callable, sentinel) -> iterator\n\nGet an iterator from an object.  In the first form, the argument must\nsupply its own iterator, or be a sequence.\nIn the second form, the callable is called until it returns the sentinel.',
    (source: Value, sentinel?: Value) => {
      if (sentinel === undefined) return iterate(source);
      if (!isCallable(source)) throw typeError('iter(v, w): v must be callable');
      return new PyCallableIterator(source, sentinel);
    },
    'unpack',
  ),
  definition(
    'next(iterator[, default])',
    'next(iterator[, default])\n\nReturn the next item from the iterator. If default is given and the iterator\nis exhausted, it is returned instead of raising StopIteration.',
    (iterator: Value, otherwise?: Value) => {
      if (typeOf(iterator).slots.next === undefined)
        throw typeError(`${typeOf(iterator).name} object is not an iterator`);
      // A method in Python may raise a StopIteration of its own: it is passed on as it is.
      const method = otherwise === undefined && typeOf(iterator).isHeap ? specialMethod(iterator, 'next') : undefined;
      if (method !== undefined) return call0(method);
      const item = nextItem(iterator);
      if (item === undefined && otherwise !== undefined) return otherwise;
      if (item === undefined) throw stopIteration();
      return item;
    },
    'unpack',
  ),
];
