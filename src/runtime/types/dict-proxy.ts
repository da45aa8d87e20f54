/** `dictproxy`: the dictionary of a class, which only the class may change (CPython 2.7 `Objects/descrobject.c`). */
import { defineType, method } from '../declare/declare.ts';
import { dictProxyType } from '../objects/builtin-function.ts';
import { dictType } from '../objects/dict.ts';
import type { PyDictProxy } from '../objects/dict-proxy.ts';
import type { Value } from '../objects/object.ts';
import { genericGetAttribute, getAttribute } from '../protocols/attribute.ts';
import { call } from '../protocols/call.ts';
import { richCompare, threeWayCompare } from '../protocols/compare.ts';
import { repr, str } from '../protocols/text.ts';

const dictOf = (self: Value) => (self as PyDictProxy).dict;

/** A method that passes its arguments on to the dict's. */
function passedOn(signature: string, doc: string, style?: 'unpack') {
  const name = signature.slice(0, signature.indexOf('('));
  return method(
    signature,
    doc,
    ({ dict }: PyDictProxy, ...args: (Value | undefined)[]) => {
      return call(
        getAttribute(dict, name),
        args.filter((argument) => argument !== undefined),
      );
    },
    style,
  );
}

defineType(dictProxyType, {
  slots: {
    getAttribute: genericGetAttribute,
    mappingLength: (self) => dictOf(self).size,
    subscript: (self, key) => dictType.slots.subscript!(dictOf(self), key),
    contains: (self, key) => dictOf(self).has(key),
    iter: (self) => dictType.slots.iter!(dictOf(self)),
    repr: (self) => `dict_proxy(${repr(dictOf(self))})`,
    str: (self) => str(dictOf(self)),
    compare: (self, other) => threeWayCompare(dictOf(self), other),
    richCompare: (self, other, op) => richCompare(dictOf(self), other, op),
  },
  members: [
    passedOn('has_key(k)', 'D.has_key(k) -> whether D has the key k'),
    passedOn('get(k[, d])', 'D.get(k[,d]) -> D[k] where D has the key k, else d, which is None if left out', 'unpack'),
    passedOn('keys()', 'D.keys() -> list of the keys'),
    passedOn('values()', 'D.values() -> list of the values'),
    passedOn('items()', 'D.items() -> list of the (key, value) pairs'),
    passedOn('iterkeys()', 'D.iterkeys() -> iterator of the keys'),
    passedOn('itervalues()', 'D.itervalues() -> iterator of the values'),
    passedOn('iteritems()', 'D.iteritems() -> iterator of the (key, value) pairs'),
    passedOn('copy()', 'D.copy() -> a dict with the same items'),
  ],
});
