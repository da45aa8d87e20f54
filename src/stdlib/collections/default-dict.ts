/** `collections.defaultdict` (CPython 2.7 `Modules/_collectionsmodule.c`). */
import { defineType, member, method } from '../../runtime/declare/declare.ts';
import { dictType, PyDict } from '../../runtime/objects/dict.ts';
import { bindClass, type Value } from '../../runtime/objects/object.ts';
import { keyError, typeError } from '../../runtime/objects/raise.ts';
import { emptyTuple, PyTuple } from '../../runtime/objects/tuple.ts';
import { builtinType } from '../../runtime/objects/type.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { genericGetAttribute, getAttribute } from '../../runtime/protocols/attribute.ts';
import { call0, call2 } from '../../runtime/protocols/call.ts';
import { isCallable } from '../../runtime/protocols/callable.ts';
import { containerRepr, repr } from '../../runtime/protocols/text.ts';

export const defaultDictType = builtinType('defaultdict', { module: 'collections', base: dictType });

export class PyDefaultDict extends PyDict {
  /** Makes the values of missing keys; undefined and None for none. */
  factory: Value | undefined = undefined;
}
bindClass(PyDefaultDict, defaultDictType);

/** The value that a missing key gets. @throws KeyError where there is no factory */
function missing(dict: PyDefaultDict, key: Value): Value {
  const factory = dict.factory ?? null;
  if (factory === null) throw keyError(key);
  const value = call0(factory);
  dict.set(key, value);
  return value;
}

function copy(dict: PyDefaultDict): Value {
  return call2(typeOf(dict), dict.factory ?? null, dict);
}

function reprOf(self: Value): string {
  const dict = self as PyDefaultDict;
  const items = dictType.slots.repr!(dict) as string;
  const { factory } = dict;
  const shown = factory === undefined ? 'None' : containerRepr(factory, '...', () => repr(factory));
  return `defaultdict(${shown}, ${items})`;
}

defineType(defaultDictType, {
  doc: 'defaultdict(default_factory[, ...]) -> dict in which missing keys get the value that default_factory() makes',
  slots: {
    new: (type) => {
      const dict = new PyDefaultDict();
      if (type !== defaultDictType) dict.cls = type;
      return dict;
    },
    init: (self, args, keywords) => {
      const dict = self as PyDefaultDict;
      const factory = args[0];
      if (factory !== undefined && factory !== null && !isCallable(factory)) {
        throw typeError('first argument must be callable or None');
      }
      dict.factory = factory;
      dictType.slots.init!(dict, args.slice(1), keywords);
    },
    getAttribute: genericGetAttribute,
    repr: reprOf,
  },
  members: [
    method(
      '__missing__(key)',
      'Called for a key that is missing: it gets the value that default_factory() makes.',
      missing,
    ),
    method('copy()', 'D.copy() -> another defaultdict with the same items', copy),
    method('__copy__()', 'D.copy() -> another defaultdict with the same items', copy),
    method('__reduce__()', 'What a copy is made of, for pickle.', (dict: PyDefaultDict) => {
      const args = (dict.factory ?? null) === null ? emptyTuple : new PyTuple([dict.factory!]);
      return new PyTuple([typeOf(dict), args, null, null, call0(getAttribute(dict, 'iteritems'))]);
    }),
    member(
      'default_factory',
      'makes the values of missing keys',
      (dict: PyDefaultDict) => dict.factory ?? null,
      (dict: PyDefaultDict, value) => {
        dict.factory = value;
      },
    ),
  ],
});

// An exact defaultdict need not look for `__missing__`; it is no special method of its own, which subclasses would get.
defaultDictType.slots.subscript = (self, key) => {
  const dict = self as PyDefaultDict;
  const found = dict.get(key);
  return found === undefined ? missing(dict, key) : found;
};
