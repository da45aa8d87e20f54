/** `count`, `cycle` and `repeat` (CPython 2.7 `Modules/itertoolsmodule.c`). */
import { definition, method } from '../../runtime/declare/declare.ts';
import { intValueOf } from '../../runtime/objects/int-value.ts';
import { bindClass, PyObject, type Value } from '../../runtime/objects/object.ts';
import { typeError } from '../../runtime/objects/raise.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { add } from '../../runtime/protocols/arithmetic.ts';
import { isNumber } from '../../runtime/protocols/coerce.ts';
import { toLong } from '../../runtime/protocols/index-number.ts';
import { iterate } from '../../runtime/protocols/iterate.ts';
import { repr } from '../../runtime/protocols/text.ts';
import { countGrowth } from '../../runtime/types/item-budget.ts';
import { advance, defineIterator, iteratorType } from './iterator-type.ts';

export const countType = iteratorType('count');
class PyCount extends PyObject {
  value: Value;
  readonly step: Value;
  /** Counts ints by one: shown and pickled without the step. */
  readonly isPlain: boolean;
  constructor(value: Value, step: Value) {
    super();
    const start = intValueOf(value);
    this.isPlain = start !== undefined && intValueOf(step) === 1;
    this.value = this.isPlain && typeof start === 'number' ? start : value;
    this.step = step;
  }
}
bindClass(PyCount, countType);

defineIterator(
  countType,
  'count(start=0, step=1) -> start, start + step, start + 2 * step, …',
  definition('count(start=0, step=1)', null, (start: Value = 0, step: Value = 1) => {
    if (!isNumber(start) || !isNumber(step)) throw typeError('a number is required');
    return new PyCount(start, step);
  }),
  {
    next: (self) => {
      const count = self as PyCount;
      const { value } = count;
      if (count.isPlain && typeof value === 'number' && value < Number.MAX_SAFE_INTEGER) count.value = value + 1;
      else count.value = add(value, count.step);
      return value;
    },
    repr: (self) => {
      const { value, step } = self as PyCount;
      return intValueOf(step) === 1 ? `count(${repr(value)})` : `count(${repr(value)}, ${repr(step)})`;
    },
  },
  [
    method('__reduce__()', 'What pickling needs to know.', (self: PyCount) => {
      const isShort = self.isPlain && intValueOf(self.value) !== undefined;
      return new PyTuple([typeOf(self), new PyTuple(isShort ? [self.value] : [self.value, self.step])]);
    }),
  ],
);

export const cycleType = iteratorType('cycle');
class PyCycle extends PyObject {
  /** Null once it has ended: from then on the saved items are repeated. */
  iterator: Value;
  readonly saved: Value[] = [];
  index = 0;
  constructor(iterator: Value) {
    super();
    this.iterator = iterator;
  }
}
bindClass(PyCycle, cycleType);

defineIterator(
  cycleType,
  'cycle(iterable) -> the items of the iterable, over and over',
  definition('cycle(iterable)', null, (iterable: Value) => new PyCycle(iterate(iterable)), 'unpack'),
  {
    next: (self) => {
      const cycle = self as PyCycle;
      const { iterator, saved } = cycle;
      if (iterator !== null) {
        const item = advance(iterator);
        if (item !== undefined) {
          saved.push(item);
          countGrowth(saved.length);
          return item;
        }
        cycle.iterator = null;
      }
      const item = saved[cycle.index];
      if (++cycle.index >= saved.length) cycle.index = 0;
      return item;
    },
  },
);

export const repeatType = iteratorType('repeat');
class PyRepeat extends PyObject {
  readonly object: Value;
  /** How often it still comes; negative where that has no end. */
  left: number;
  constructor(object: Value, times: number) {
    super();
    this.object = object;
    this.left = times;
  }
}
bindClass(PyRepeat, repeatType);

defineIterator(
  repeatType,
  'repeat(object[, times]) -> the object that many times, or for ever',
  definition('repeat(object, times=None)', null, (object: Value, times?: Value) => {
    return new PyRepeat(object, times === undefined ? -1 : Math.max(0, Number(toLong(times))));
  }),
  {
    next: (self) => {
      const repeat = self as PyRepeat;
      if (repeat.left === 0) return undefined;
      if (repeat.left > 0) repeat.left--;
      return repeat.object;
    },
    repr: (self) => {
      const { object, left } = self as PyRepeat;
      return left < 0 ? `repeat(${repr(object)})` : `repeat(${repr(object)}, ${left})`;
    },
  },
  [
    method('__length_hint__()', 'Private: how often the object still comes.', (self: PyRepeat) => {
      if (self.left < 0) throw typeError('len() of unsized object');
      return self.left;
    }),
  ],
);
