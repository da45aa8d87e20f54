/** Weak proxies: every operation is the referent's (CPython 2.7 `Objects/weakrefobject.c`). */
import { defineType, method } from '../../runtime/declare/declare.ts';
import type { Value } from '../../runtime/objects/object.ts';
import type { Binary, Slots, Unary } from '../../runtime/objects/slots.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import {
  callableProxyType,
  PyCallableProxy,
  PyProxy,
  proxyType,
  referencesOf,
} from '../../runtime/objects/weak-reference.ts';
import * as arithmetic from '../../runtime/protocols/arithmetic.ts';
import { deleteAttribute, getAttribute, setAttribute } from '../../runtime/protocols/attribute.ts';
import { call, call0 } from '../../runtime/protocols/call.ts';
import { isCallable } from '../../runtime/protocols/callable.ts';
import { threeWayCompare } from '../../runtime/protocols/compare.ts';
import { toInteger } from '../../runtime/protocols/index-number.ts';
import { iterate, nextItem } from '../../runtime/protocols/iterate.ts';
import { toFloatObject, toIntObject, toLongObject } from '../../runtime/protocols/number-conversion.ts';
import {
  contains,
  deleteItem,
  getItem,
  getSlice,
  length,
  setItem,
  setSlice,
} from '../../runtime/protocols/sequence.ts';
import { address, strValue } from '../../runtime/protocols/text.ts';
import { isTrue } from '../../runtime/protocols/truth.ts';
import { currentDomain } from '../../runtime/restricted/provenance.ts';
import { weaklyReferenceable } from './weakly-referenceable.ts';

/** The referent of a proxy; any other value is itself. */
function unwrapped(value: Value): Value {
  return value instanceof PyProxy ? value.referent : value;
}

const unary =
  (operation: Unary): Unary =>
  (self) =>
    operation(unwrapped(self));
const binary =
  (operation: Binary): Binary =>
  (left, right) =>
    operation(unwrapped(left), unwrapped(right));

const operations: Partial<Slots> = {
  repr: (self) => {
    const { referent } = self as PyProxy;
    return `<weakproxy at ${address(self)} to ${typeOf(referent).name} at ${address(referent)}>`;
  },
  str: unary(strValue),
  compare: (self, other) => threeWayCompare(unwrapped(self), unwrapped(other)),
  getAttribute: (self, name) => getAttribute(unwrapped(self), name),
  setAttribute: (self, name, value) => {
    if (value === undefined) deleteAttribute(unwrapped(self), name);
    else setAttribute(unwrapped(self), name, value);
  },
  nonzero: (self) => isTrue(unwrapped(self)),
  iter: unary(iterate),
  next: (self) => nextItem(unwrapped(self)),
  mappingLength: (self) => length(unwrapped(self)),
  sequenceLength: (self) => length(unwrapped(self)),
  contains: (self, item) => contains(unwrapped(self), unwrapped(item)),
  slice: (self, low, high) => getSlice(unwrapped(self), low, high),
  setSlice: (self, low, high, value) => setSlice(unwrapped(self), low, high, value),
  subscript: (self, key) => getItem(unwrapped(self), unwrapped(key)),
  setSubscript: (self, key, value) => {
    if (value === undefined) deleteItem(unwrapped(self), key);
    else setItem(unwrapped(self), key, value);
  },
  int: unary(toIntObject),
  long: unary(toLongObject),
  float: unary(toFloatObject),
  index: (self) => toInteger(unwrapped(self)),
  add: binary(arithmetic.add),
  subtract: binary(arithmetic.subtract),
  multiply: binary(arithmetic.multiply),
  divide: binary(arithmetic.divide),
  floorDivide: binary(arithmetic.floorDivide),
  trueDivide: binary(arithmetic.trueDivide),
  remainder: binary(arithmetic.remainder),
  divmod: binary(arithmetic.divmod),
  power: (base, exponent, modulus) => arithmetic.power(unwrapped(base), unwrapped(exponent), unwrapped(modulus)),
  negative: unary(arithmetic.negative),
  positive: unary(arithmetic.positive),
  absolute: unary(arithmetic.absolute),
  invert: unary(arithmetic.invert),
  leftShift: binary(arithmetic.leftShift),
  rightShift: binary(arithmetic.rightShift),
  and: binary(arithmetic.bitAnd),
  xor: binary(arithmetic.bitXor),
  or: binary(arithmetic.bitOr),
  inplaceAdd: binary(arithmetic.inplaceAdd),
  inplaceSubtract: binary(arithmetic.inplaceSubtract),
  inplaceMultiply: binary(arithmetic.inplaceMultiply),
  inplaceDivide: binary(arithmetic.inplaceDivide),
  inplaceFloorDivide: binary(arithmetic.inplaceFloorDivide),
  inplaceTrueDivide: binary(arithmetic.inplaceTrueDivide),
  inplaceRemainder: binary(arithmetic.inplaceRemainder),
  inplacePower: (base, exponent) => arithmetic.inplacePower(unwrapped(base), unwrapped(exponent)),
  inplaceLeftShift: binary(arithmetic.inplaceLeftShift),
  inplaceRightShift: binary(arithmetic.inplaceRightShift),
  inplaceAnd: binary(arithmetic.inplaceAnd),
  inplaceXor: binary(arithmetic.inplaceXor),
  inplaceOr: binary(arithmetic.inplaceOr),
};

defineType(proxyType, {
  slots: operations,
  members: [method('__unicode__()', null, (self: PyProxy) => call0(getAttribute(self.referent, '__unicode__')))],
});
defineType(callableProxyType, {
  slots: {
    ...operations,
    call: (self, args, keywords) => call(unwrapped(self), args.map(unwrapped), keywords),
  },
});

/** `proxy(object[, callback])`: plain proxies of one object are one. */
export function proxy(object: Value, callback: Value = null): Value {
  const referent = weaklyReferenceable(object);
  const list = referencesOf(referent);
  if (callback === null && list.proxy !== null) return list.proxy;
  const made = new (isCallable(referent) ? PyCallableProxy : PyProxy)(referent, currentDomain());
  if (callback === null) list.proxy = made;
  else list.others.push(made);
  return made;
}
