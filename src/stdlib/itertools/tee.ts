/** `tee` (CPython 2.7 `Modules/itertoolsmodule.c`). */
import { definition, method } from '../../runtime/declare/declare.ts';
import { parsedAs } from '../../runtime/declare/parsed-as.ts';
import type { BuiltinDefinition } from '../../runtime/objects/builtin-function.ts';
import { bindClass, PyObject, type Value } from '../../runtime/objects/object.ts';
import { memoryError, runtimeError, valueError } from '../../runtime/objects/raise.ts';
import { emptyTuple, PyTuple } from '../../runtime/objects/tuple.ts';
import { findAttribute, getAttribute } from '../../runtime/protocols/attribute.ts';
import { call0 } from '../../runtime/protocols/call.ts';
import { toLong } from '../../runtime/protocols/index-number.ts';
import { iterate } from '../../runtime/protocols/iterate.ts';
import { reserveItems } from '../../runtime/types/item-budget.ts';
import { advance, defineIterator, iteratorType } from './iterator-type.ts';

/** An item that was read from the shared source, and what was read after it. */
class Link {
  readonly item: Value;
  next: Link | null = null;
  constructor(item: Value) {
    this.item = item;
  }
}

/** What the iterators of one `tee` read from. */
class Source {
  readonly iterator: Value;
  /** It is being asked for an item; whoever asks again meanwhile is refused. */
  isAsked = false;
  constructor(iterator: Value) {
    this.iterator = iterator;
  }
}

const teeType = iteratorType('tee', false);
teeType.hasWeakrefs = true;
class PyTee extends PyObject {
  readonly source: Source;
  /** The item handed out last. */
  last: Link;
  constructor(source: Source, last: Link) {
    super();
    this.source = source;
    this.last = last;
  }
}
bindClass(PyTee, teeType);

function copyOf(tee: PyTee): PyTee {
  return new PyTee(tee.source, tee.last);
}

function teeOf(iterable: Value): PyTee {
  const iterator = iterate(iterable);
  return iterator instanceof PyTee ? copyOf(iterator) : new PyTee(new Source(iterator), new Link(null));
}

defineIterator(
  teeType,
  'One of several iterators over the same items, which are kept until the last has seen them.',
  definition('tee(iterable)', null, teeOf, 'unpack'),
  {
    next: (self) => {
      const tee = self as PyTee;
      let { next } = tee.last;
      if (next === null) {
        const { last, source } = tee;
        if (source.isAsked) throw runtimeError('cannot re-enter the tee iterator');
        source.isAsked = true;
        let item: Value | undefined;
        try {
          item = advance(source.iterator);
        } finally {
          source.isAsked = false;
        }
        if (item === undefined) return undefined;
        last.next = next = new Link(item);
      }
      tee.last = next;
      return next.item;
    },
  },
  [method('__copy__()', 'Another iterator that goes on from the same place.', copyOf)],
);

/** No list of so many iterators can be made. */
const TOO_MANY = 2 ** 27;

function tee(iterable: Value, count: Value = 2): Value {
  const size = Number(toLong(count));
  if (size < 0) throw valueError('n must be >= 0');
  if (size === 0) return emptyTuple;
  if (size > TOO_MANY) throw memoryError();
  reserveItems(size);
  const first = findAttribute(iterable, '__copy__') === undefined ? teeOf(iterable) : iterable;
  const copies: Value[] = [first];
  if (size === 1) return new PyTuple(copies);
  const copy = getAttribute(first, '__copy__');
  while (copies.length < size) copies.push(call0(copy));
  return new PyTuple(copies);
}

const TEE_DOC = 'tee(iterable, n=2) -> tuple of n independent iterators over the same items';

export const teeFunction: BuiltinDefinition = parsedAs('', definition('tee(iterable[, n])', TEE_DOC, tee));
