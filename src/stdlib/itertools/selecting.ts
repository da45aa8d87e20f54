/** Iterators that pass some items on (CPython 2.7 `Modules/itertoolsmodule.c`). */
import { definition } from '../../runtime/declare/declare.ts';
import { boolType } from '../../runtime/objects/bool.ts';
import { bindClass, PyObject, type Value } from '../../runtime/objects/object.ts';
import { valueError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { call1 } from '../../runtime/protocols/call.ts';
import { iterate } from '../../runtime/protocols/iterate.ts';
import { isTrue } from '../../runtime/protocols/truth.ts';
import { caught, landing } from '../../runtime/protocols/unwind.ts';
import { intArgument } from './int-argument.ts';
import { advance, defineIterator, iteratorType, requiredKeywords, stopping } from './iterator-type.ts';

/** An iterator that asks a function about each item. */
class PyPredicateIterator extends PyObject {
  readonly predicate: Value;
  readonly iterator: Value;
  /** Whether `takewhile` has ended, or `dropwhile` has begun to pass items on. */
  isDecided = false;
  constructor(predicate: Value, iterator: Value) {
    super();
    this.predicate = predicate;
    this.iterator = iterator;
  }
}

function predicateType(name: string, doc: string, next: (self: PyPredicateIterator) => Value | undefined) {
  const type = iteratorType(name);
  class PyOwnIterator extends PyPredicateIterator {}
  bindClass(PyOwnIterator, type);
  defineIterator(
    type,
    doc,
    definition(
      `${name}(predicate, iterable)`,
      null,
      (predicate: Value, iterable: Value) => new PyOwnIterator(predicate, iterate(iterable)),
      'unpack',
    ),
    { next: stopping(next) },
  );
  return type;
}

/** The next item for which the predicate (None: its own truth) is `wanted`. */
function nextWhere({ predicate, iterator }: PyPredicateIterator, wanted: boolean): Value | undefined {
  const isOwnTruth = predicate === null || predicate === boolType;
  for (;;) {
    const item = advance(iterator);
    if (item === undefined || isTrue(isOwnTruth ? item : call1(predicate, item)) === wanted) return item;
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
  }
}

export const filterType = predicateType(
  'ifilter',
  'ifilter(predicate or None, iterable) -> the items for which the predicate holds, or that are true',
  (self) => nextWhere(self, true),
);

export const filterFalseType = predicateType(
  'ifilterfalse',
  'ifilterfalse(predicate or None, iterable) -> the items for which the predicate does not hold, or that are false',
  (self) => nextWhere(self, false),
);

export const takeWhileType = predicateType(
  'takewhile',
  'takewhile(predicate, iterable) -> the items up to the first one for which the predicate does not hold',
  (self) => {
    if (self.isDecided) return undefined;
    const item = advance(self.iterator);
    if (item === undefined || isTrue(call1(self.predicate, item))) return item;
    self.isDecided = true;
    return undefined;
  },
);

export const dropWhileType = predicateType(
  'dropwhile',
  'dropwhile(predicate, iterable) -> the items from the first one for which the predicate does not hold',
  (self) => {
    if (!self.isDecided) {
      const item = nextDropped(self);
      if (item !== undefined) self.isDecided = true;
      return item;
    }
    return advance(self.iterator);
  },
);

function nextDropped({ predicate, iterator }: PyPredicateIterator): Value | undefined {
  for (;;) {
    const item = advance(iterator);
    if (item === undefined || !isTrue(call1(predicate, item))) return item;
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
  }
}

export const compressType = iteratorType('compress');
class PyCompress extends PyObject {
  readonly data: Value;
  readonly selectors: Value;
  constructor(data: Value, selectors: Value) {
    super();
    this.data = data;
    this.selectors = selectors;
  }
}
bindClass(PyCompress, compressType);

defineIterator(
  compressType,
  'compress(data, selectors) -> the items of data whose selectors are true',
  requiredKeywords('compress', ['data', 'selectors'], (data: Value, selectors: Value) => {
    return new PyCompress(iterate(data), iterate(selectors));
  }),
  {
    next: stopping(({ data, selectors }: PyCompress) => {
      for (;;) {
        const item = advance(data);
        if (item === undefined) return undefined;
        const selector = advance(selectors);
        if (selector === undefined) return undefined;
        if (isTrue(selector)) return item;
        if (--thread.fuel < 0) thread.interpreter.budget.refuel();
      }
    }),
  },
);

export const sliceType = iteratorType('islice');
class PySliceIterator extends PyObject {
  /** Null once it has ended. */
  iterator: Value;
  /** Items taken so far. */
  count = 0;
  /** Which item comes next. */
  following: number;
  /** Infinity where there is none. */
  readonly stop: number;
  readonly step: number;
  constructor(iterator: Value, start: number, stop: number, step: number) {
    super();
    this.iterator = iterator;
    this.following = start;
    this.stop = stop;
    this.step = step;
  }
}
bindClass(PySliceIterator, sliceType);

/** A bound as C reads it; `otherwise` where it is None, −1 where it is no integer, whatever its conversion raised. */
function bound(value: Value | undefined, otherwise: number): number {
  if (value === undefined || value === null) return otherwise;
  const at = landing();
  try {
    return intArgument(value);
  } catch (thrown) {
    caught(thrown, at);
    return -1;
  }
}

function makeSlice(sequence: Value, ...bounds: (Value | undefined)[]): PySliceIterator {
  const [first, last] = bounds.length === 1 ? [undefined, bounds[0]] : bounds;
  const start = bound(first, 0);
  const stop = bound(last, Number.POSITIVE_INFINITY);
  if (stop === -1) throw valueError('Stop argument for islice() must be None or an integer: 0 <= x <= maxint.');
  if (start < 0 || stop < 0) {
    throw valueError('Indices for islice() must be None or an integer: 0 <= x <= maxint.');
  }
  const step = bound(bounds[2], 1);
  if (step < 1) throw valueError('Step for islice() must be a positive integer or None.');
  return new PySliceIterator(iterate(sequence), start, stop, step);
}

defineIterator(
  sliceType,
  'islice(iterable, [start,] stop[, step]) -> the items that a slice of these bounds would select',
  definition('islice(iterable, stop[, end, step])', null, makeSlice, 'unpack'),
  {
    next: (self) => {
      const slice = self as PySliceIterator;
      const { iterator, stop } = slice;
      if (iterator === null) return undefined;
      while (slice.count < slice.following) {
        if (advance(iterator) === undefined) return endSlice(slice);
        slice.count++;
        if (--thread.fuel < 0) thread.interpreter.budget.refuel();
      }
      if (slice.count >= stop) return endSlice(slice);
      const item = advance(iterator);
      if (item === undefined) return endSlice(slice);
      slice.count++;
      slice.following = Math.min(slice.following + slice.step, stop);
      return item;
    },
  },
);

function endSlice(slice: PySliceIterator): undefined {
  slice.iterator = null;
  return undefined;
}
