/** Iterators over several iterables, or over calls (CPython 2.7 `Modules/itertoolsmodule.c`). */
import { classMethod, definition } from '../../runtime/declare/declare.ts';
import { TypeError as TypeErrorType } from '../../runtime/objects/exception.ts';
import type { Keywords } from '../../runtime/objects/keywords.ts';
import { bindClass, PyObject, type Value } from '../../runtime/objects/object.ts';
import { typeError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple, tupleType } from '../../runtime/objects/tuple.ts';
import type { PyType } from '../../runtime/objects/type.ts';
import { call, call1 } from '../../runtime/protocols/call.ts';
import { iterate, listItems } from '../../runtime/protocols/iterate.ts';
import { caught, isA, landing } from '../../runtime/protocols/unwind.ts';
import { advance, defineIterator, iteratorType, stopping } from './iterator-type.ts';

export const chainType = iteratorType('chain');
class PyChain extends PyObject {
  /** An iterator of the iterables; null once it has ended. */
  source: Value;
  /** That of the current iterable; null between two. */
  active: Value = null;
  constructor(source: Value) {
    super();
    this.source = source;
  }
}
bindClass(PyChain, chainType);

defineIterator(
  chainType,
  'chain(*iterables) -> the items of the first iterable, then those of the second …',
  definition('chain(*iterables)', null, (iterables: readonly Value[]) => {
    return new PyChain(iterate(new PyTuple(iterables.slice())));
  }),
  {
    next: (self) => {
      const chain = self as PyChain;
      while (chain.source !== null) {
        if (chain.active === null) {
          const iterable = advance(chain.source);
          if (iterable === undefined) {
            chain.source = null;
            return undefined;
          }
          chain.active = activeOf(chain, iterable);
        }
        const item = advance(chain.active);
        if (item !== undefined) return item;
        chain.active = null;
        if (--thread.fuel < 0) thread.interpreter.budget.refuel();
      }
      return undefined;
    },
  },
  [
    classMethod(
      'from_iterable(iterable)',
      'chain of the iterables that an iterable yields',
      (type: PyType, iterable: Value) => {
        const chain: PyObject = new PyChain(iterate(iterable));
        if (type !== chainType) chain.cls = type;
        return chain;
      },
    ),
  ],
);

/** The iterator of the next iterable; a chain whose iterable is none has ended. */
function activeOf(chain: PyChain, iterable: Value): Value {
  const { source } = chain;
  chain.source = null;
  const iterator = iterate(iterable);
  chain.source = source;
  return iterator;
}

/** The iterators of several arguments, with the complaint of `izip` about one that has none. */
function iteratorsOf(name: string, iterables: readonly Value[]): Value[] {
  return iterables.map((iterable, i) => {
    const at = landing();
    try {
      return iterate(iterable);
    } catch (thrown) {
      const raised = caught(thrown, at);
      if (!isA(raised, TypeErrorType)) throw raised;
      throw typeError(`${name} argument #${i + 1} must support iteration`);
    }
  });
}

/** The next item of each iterator; undefined at the end of the first that ends. */
function nextRow(iterators: readonly Value[]): Value[] | undefined {
  const row: Value[] = [];
  for (let i = 0; i < iterators.length; i++) {
    const item = advance(iterators[i]!);
    if (item === undefined) return undefined;
    row.push(item);
  }
  return row;
}

export const zipType = iteratorType('izip');
class PyZip extends PyObject {
  readonly iterators: readonly Value[];
  constructor(iterators: readonly Value[]) {
    super();
    this.iterators = iterators;
  }
}
bindClass(PyZip, zipType);

defineIterator(
  zipType,
  'izip(*iterables) -> tuples of one item of each, up to the end of the shortest',
  definition('izip(*iterables)', null, (iterables: readonly Value[]) => new PyZip(iteratorsOf('izip', iterables))),
  {
    next: (self) => {
      const { iterators } = self as PyZip;
      if (iterators.length === 0) return undefined;
      const row = nextRow(iterators);
      return row === undefined ? undefined : new PyTuple(row);
    },
  },
);

export const zipLongestType = iteratorType('izip_longest');
class PyZipLongest extends PyObject {
  /** Null in the place of each that has ended. */
  readonly iterators: Value[];
  readonly fill: Value;
  active: number;
  constructor(iterators: Value[], fill: Value) {
    super();
    this.iterators = iterators;
    this.fill = fill;
    this.active = iterators.length;
  }
}
bindClass(PyZipLongest, zipLongestType);

defineIterator(
  zipLongestType,
  'izip_longest(*iterables, fillvalue=None) -> tuples of one item of each, up to the end of the longest',
  definition('izip_longest(*iterables, **keywords)', null, (iterables: readonly Value[], keywords: Keywords | null) => {
    const fill = keywords?.get('fillvalue');
    if (keywords !== null && (fill === undefined || keywords.size > 1)) {
      throw typeError('izip_longest() got an unexpected keyword argument');
    }
    return new PyZipLongest(iteratorsOf('izip_longest', iterables), fill ?? null);
  }),
  {
    next: (self) => {
      const zip = self as PyZipLongest;
      const { iterators, fill } = zip;
      if (zip.active === 0) return undefined;
      const row: Value[] = [];
      for (let i = 0; i < iterators.length; i++) {
        const item = iterators[i] === null ? undefined : advance(iterators[i]!);
        if (item !== undefined) row.push(item);
        else {
          if (iterators[i] !== null) {
            iterators[i] = null;
            if (--zip.active === 0) return undefined;
          }
          row.push(fill);
        }
      }
      return new PyTuple(row);
    },
  },
);

export const mapType = iteratorType('imap');
class PyMap extends PyObject {
  readonly fn: Value;
  readonly iterators: readonly Value[];
  constructor(fn: Value, iterators: readonly Value[]) {
    super();
    this.fn = fn;
    this.iterators = iterators;
  }
}
bindClass(PyMap, mapType);

defineIterator(
  mapType,
  'imap(function or None, *iterables) -> what the function answers for one item of each; tuples of them with None',
  definition('imap(*args)', null, (args: readonly Value[]) => {
    if (args.length < 2) throw typeError('imap() must have at least two arguments.');
    return new PyMap(args[0]!, args.slice(1).map(iterate));
  }),
  {
    next: stopping(({ fn, iterators }: PyMap) => {
      if (iterators.length === 1 && fn !== null) {
        const item = advance(iterators[0]!);
        return item === undefined ? undefined : call1(fn, item);
      }
      const row = nextRow(iterators);
      if (row === undefined) return undefined;
      return fn === null ? new PyTuple(row) : call(fn, row);
    }),
  },
);

export const starMapType = iteratorType('starmap');
class PyStarMap extends PyObject {
  readonly fn: Value;
  readonly iterator: Value;
  constructor(fn: Value, iterator: Value) {
    super();
    this.fn = fn;
    this.iterator = iterator;
  }
}
bindClass(PyStarMap, starMapType);

defineIterator(
  starMapType,
  'starmap(function, sequence) -> what function(*item) answers for each item of the sequence',
  definition(
    'starmap(function, sequence)',
    null,
    (fn: Value, sequence: Value) => {
      return new PyStarMap(fn, iterate(sequence));
    },
    'unpack',
  ),
  {
    next: stopping(({ fn, iterator }: PyStarMap) => {
      const item = advance(iterator);
      if (item === undefined) return undefined;
      return call(fn, item instanceof PyTuple && item.cls === tupleType ? item.items : listItems(item));
    }),
  },
);
