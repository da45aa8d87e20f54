/** Calls of special methods: looked up on the class, functions called without making a bound method. */
import { PyFunction } from '../objects/function.ts';
import type { Value } from '../objects/object.ts';
import { attributeError } from '../objects/raise.ts';
import { notImplemented } from '../objects/singletons.ts';
import { typeOf } from '../objects/type-of.ts';
import { call, call0, call1, call2, call3 } from './call.ts';
import { lookup } from './type-lookup.ts';

function bind(found: Value, self: Value): Value {
  const { descriptorGet } = typeOf(found).slots;
  return descriptorGet === undefined ? found : descriptorGet(found, self, typeOf(self));
}

/** @throws AttributeError (the bare name) where the class has no such method */
function required(self: Value, name: string): Value {
  const found = lookup(typeOf(self), name);
  if (found === undefined) throw attributeError(name);
  return found;
}

export function callSpecial0(self: Value, name: string): Value {
  const found = required(self, name);
  return found instanceof PyFunction ? call1(found, self) : call0(bind(found, self));
}

export function callSpecial1(self: Value, name: string, a: Value): Value {
  const found = required(self, name);
  return found instanceof PyFunction ? call2(found, self, a) : call1(bind(found, self), a);
}

export function callSpecial2(self: Value, name: string, a: Value, b: Value): Value {
  const found = required(self, name);
  return found instanceof PyFunction ? call3(found, self, a, b) : call2(bind(found, self), a, b);
}

export function callSpecial3(self: Value, name: string, a: Value, b: Value, c: Value): Value {
  return call(bind(required(self, name), self), [a, b, c]);
}

/** Like `callSpecial1`, but answers NotImplemented where there is no such method. */
export function callSpecialMaybe(self: Value, name: string, a: Value): Value {
  const found = lookup(typeOf(self), name);
  if (found === undefined) return notImplemented;
  return found instanceof PyFunction ? call2(found, self, a) : call1(bind(found, self), a);
}

/** The method bound to `self`, or undefined where the class has none. */
export function findSpecial(self: Value, name: string): Value | undefined {
  const found = lookup(typeOf(self), name);
  return found === undefined ? undefined : bind(found, self);
}
