/**
 * The slot functions of Python-made classes: each calls the special method of that name (the `slot_…` functions of
 * CPython's `Objects/typeobject.c`). `slot-table.ts` says which slot each stands in.
 */

import { AttributeError } from '../objects/exception.ts';
import { PyFunction } from '../objects/function.ts';
import { identityOf } from '../objects/identity.ts';
import { intType } from '../objects/int.ts';
import { sizeValue } from '../objects/int-value.ts';
import { int64Of } from '../objects/int64.ts';
import type { Keywords } from '../objects/keywords.ts';
import { PyLongObject } from '../objects/long.ts';
import type { PyObject, Value } from '../objects/object.ts';
import { typeError, valueError } from '../objects/raise.ts';
import { PySequenceIterator } from '../objects/sequence-iterator.ts';
import { notImplemented } from '../objects/singletons.ts';
import type { Binary, CompareOp, Slots, Ternary, Unary } from '../objects/slots.ts';
import { PyTuple } from '../objects/tuple.ts';
import type { PyType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { genericGetAttribute, getAttribute } from './attribute.ts';
import { call, call1, call2 } from './call.ts';
import {
  callSpecial0,
  callSpecial1,
  callSpecial2,
  callSpecial3,
  callSpecialMaybe,
  findSpecial,
} from './call-special.ts';
import { markPythonCompare, NO_ORDER } from './compare.ts';
import { COMPARE_METHODS, MIRRORED } from './compare-operators.ts';
import { hash } from './hash.ts';
import { asLong, integerOf, MAX_INDEX, toLong, toSsize } from './index-number.ts';
import { untilStopIteration } from './iterate.ts';
import { containsByIteration } from './sequence.ts';
import { defaultRepr, repr } from './text.ts';
import { isTrue } from './truth.ts';
import { lookup } from './type-lookup.ts';
import { caught, isA, landing } from './unwind.ts';

/** A binary operator with its reflected form (CPython's `SLOT1BINFULL`). */
export function pythonBinary(slot: keyof Slots, name: string, reflected: string): Binary {
  const own: Binary = (left, right) => {
    const leftType = typeOf(left);
    const rightType = typeOf(right);
    let askRight = leftType !== rightType && rightType.slots[slot] === own;
    if (leftType.slots[slot] === own) {
      if (askRight && rightType.isSubtype(leftType) && lookup(rightType, reflected) !== lookup(leftType, reflected)) {
        const result = callSpecialMaybe(right, reflected, left);
        if (result !== notImplemented) return result;
        askRight = false;
      }
      const result = callSpecialMaybe(left, name, right);
      if (result !== notImplemented || leftType === rightType) return result;
    }
    return askRight ? callSpecialMaybe(right, reflected, left) : notImplemented;
  };
  return own;
}

export const pythonPower: Ternary = (base, exponent, modulus) => {
  if (modulus === null) return powerOfTwo(base, exponent);
  if (typeOf(base).slots.power === pythonPower) return callSpecial2(base, '__pow__', exponent, modulus);
  return notImplemented;
};
function powerOfTwo(base: Value, exponent: Value): Value {
  const baseType = typeOf(base);
  const exponentType = typeOf(exponent);
  let askRight = baseType !== exponentType && exponentType.slots.power === pythonPower;
  if (baseType.slots.power === pythonPower) {
    if (
      askRight &&
      exponentType.isSubtype(baseType) &&
      lookup(exponentType, '__rpow__') !== lookup(baseType, '__rpow__')
    ) {
      const result = callSpecialMaybe(exponent, '__rpow__', base);
      if (result !== notImplemented) return result;
      askRight = false;
    }
    const result = callSpecialMaybe(base, '__pow__', exponent);
    if (result !== notImplemented || baseType === exponentType) return result;
  }
  return askRight ? callSpecialMaybe(exponent, '__rpow__', base) : notImplemented;
}
export const pythonUnary =
  (name: string): Unary =>
  (self) =>
    callSpecial0(self, name);
export const pythonInplace =
  (name: string): Binary =>
  (self, other) =>
    callSpecial1(self, name, other);
export const pythonInplacePower: Ternary = (self, other) => callSpecial1(self, '__ipow__', other);

export function pythonRepr(self: Value): Value {
  const method = findSpecial(self, '__repr__');
  return method === undefined ? defaultRepr(self) : call(method, []);
}

export function pythonStr(self: Value): Value {
  const method = findSpecial(self, '__str__');
  return method === undefined ? repr(self) : call(method, []);
}

export function pythonHash(self: Value): number | bigint {
  const result = callSpecial0(self, '__hash__');
  if (typeof result === 'bigint' || result instanceof PyLongObject) {
    return hash(typeof result === 'bigint' ? result : result.value);
  }
  const integer = asLong(result);
  return integer === -1 ? -2 : integer;
}

export function pythonCall(self: Value, args: readonly Value[], keywords: Keywords | null): Value {
  const found = lookup(typeOf(self), '__call__')!;
  if (found instanceof PyFunction) return call(found, [self, ...args], keywords);
  return call(findSpecial(self, '__call__')!, args, keywords);
}

/** `__getattribute__`, then `__getattr__` where that raises AttributeError. */
export function pythonGetAttribute(self: Value, name: string): Value | undefined {
  const type = typeOf(self);
  const hook = lookup(type, '__getattr__');
  const main = lookup(type, '__getattribute__');
  const plain = isGenericGetAttribute(main);
  if (hook === undefined) return plain ? genericGetAttribute(self, name) : callSpecial1(self, '__getattribute__', name);
  const at = landing();
  try {
    const found = plain ? genericGetAttribute(self, name) : callSpecial1(self, '__getattribute__', name);
    if (found !== undefined) return found;
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (!isA(raised, AttributeError)) throw raised;
  }
  return hook instanceof PyFunction ? call2(hook, self, name) : call1(findSpecial(self, '__getattr__')!, name);
}

let genericWrapper: Value | undefined;
/** Tells the wrapper of `object.__getattribute__`, which need not be called through Python. */
export function setGenericGetAttribute(wrapper: Value): void {
  genericWrapper = wrapper;
}
function isGenericGetAttribute(found: Value | undefined): boolean {
  return found !== undefined && found === genericWrapper;
}

export function pythonSetAttribute(self: Value, name: string, value: Value | undefined): void {
  if (value === undefined) callSpecial1(self, '__delattr__', name);
  else callSpecial2(self, '__setattr__', name, value);
}

export function pythonRichCompare(self: Value, other: Value, op: CompareOp): Value {
  if (typeOf(self).slots.richCompare === pythonRichCompare) {
    const result = callSpecialMaybe(self, COMPARE_METHODS[op], other);
    if (result !== notImplemented) return result;
  }
  if (typeOf(other).slots.richCompare === pythonRichCompare) {
    return callSpecialMaybe(other, COMPARE_METHODS[MIRRORED[op]], self);
  }
  return notImplemented;
}

function halfCompare(self: Value, other: Value): number {
  const result = callSpecialMaybe(self, '__cmp__', other);
  if (result === notImplemented) return NO_ORDER;
  const order = toLong(result);
  return order < 0 ? -1 : order > 0 ? 1 : 0;
}

export function pythonCompare(self: Value, other: Value): number {
  if (typeOf(self).slots.compare === pythonCompare) {
    const result = halfCompare(self, other);
    if (result !== NO_ORDER) return result;
  }
  if (typeOf(other).slots.compare === pythonCompare) {
    const result = halfCompare(other, self);
    if (result !== NO_ORDER) return -result;
  }
  return Math.sign(identityOf(self as PyObject) - identityOf(other as PyObject));
}
markPythonCompare(pythonCompare);

export function pythonIter(self: Value): Value {
  const found = findSpecial(self, '__iter__');
  if (found !== undefined) return call(found, []);
  if (findSpecial(self, '__getitem__') === undefined) {
    throw typeError(`'${typeOf(self).name}' object is not iterable`);
  }
  return new PySequenceIterator(self);
}

export function pythonNext(self: Value): Value | undefined {
  // The method may have been taken away while it is iterated.
  if (lookup(typeOf(self), 'next') === undefined) throw typeError(`'${typeOf(self).name}' object is not iterable`);
  return untilStopIteration(() => callSpecial0(self, 'next'));
}

export function pythonDescriptorGet(self: Value, instance: Value | undefined, owner: Value): Value {
  if (findSpecial(self, '__get__') === undefined) return self;
  return callSpecial2(self, '__get__', instance === undefined ? null : instance, owner);
}

export function pythonDescriptorSet(self: Value, instance: Value, value: Value | undefined): void {
  if (value === undefined) callSpecial1(self, '__delete__', instance);
  else callSpecial2(self, '__set__', instance, value);
}

export function pythonInit(self: Value, args: readonly Value[], keywords: Keywords | null): void {
  const found = lookup(typeOf(self), '__init__')!;
  const result =
    found instanceof PyFunction
      ? args.length === 1 && keywords === null
        ? call2(found, self, args[0]!)
        : call(found, [self, ...args], keywords)
      : call(findSpecial(self, '__init__')!, args, keywords);
  if (result !== null) throw typeError(`__init__() should return None, not '${typeOf(result).name}'`);
}

export function pythonNew(type: PyType, args: readonly Value[], keywords: Keywords | null): Value {
  return call(getAttribute(type, '__new__'), [type, ...args], keywords);
}

export function pythonDel(self: Value): void {
  callSpecial0(self, '__del__');
}

export function pythonNonzero(self: Value): boolean {
  const byLength = findSpecial(self, '__nonzero__') === undefined;
  if (byLength && findSpecial(self, '__len__') === undefined) return true;
  const name = byLength ? '__len__' : '__nonzero__';
  const result = callSpecial0(self, name);
  const isFit = byLength ? integerOf(result) !== undefined && typeof result !== 'bigint' : isInt(result);
  if (!isFit) {
    throw typeError(`${name} should return bool or int, returned ${typeOf(result).name}`);
  }
  return isTrue(result);
}

/** A bool or an int of no subclass: what an answer of `__nonzero__` must be. */
function isInt(value: Value): boolean {
  return typeof value === 'boolean' || typeOf(value) === intType;
}

export function pythonLength(self: Value): number {
  const result = toSsize(callSpecial0(self, '__len__'));
  if (result < 0) throw valueError('__len__() should return >= 0');
  return result;
}

export function pythonContains(self: Value, item: Value): boolean {
  const method = findSpecial(self, '__contains__');
  if (method !== undefined) return isTrue(call1(method, item));
  return containsByIteration(self, item, typeOf(self).slots.iter !== undefined);
}

export function pythonCoerce(self: Value, other: Value): readonly [Value, Value] | undefined {
  const result = callSpecialMaybe(self, '__coerce__', other);
  if (result === notImplemented) return undefined;
  if (!(result instanceof PyTuple) || result.items.length !== 2) throw typeError("__coerce__ didn't return a 2-tuple");
  return [result.items[0]!, result.items[1]!];
}

export const pythonSubscript: Binary = (self, key) => callSpecial1(self, '__getitem__', key);
export function pythonSetSubscript(self: Value, key: Value, value: Value | undefined): void {
  if (value === undefined) callSpecial1(self, '__delitem__', key);
  else callSpecial2(self, '__setitem__', key, value);
}
export const pythonItem = (self: Value, index: number): Value => callSpecial1(self, '__getitem__', index);
export const pythonSetItem: (self: Value, index: number, value: Value | undefined) => void = pythonSetSubscript;
/** An end that was left out is `sys.maxint`. */
function bound(index: number): Value {
  return index === Number.MAX_SAFE_INTEGER ? int64Of(MAX_INDEX) : sizeValue(index);
}
export const pythonSlice = (self: Value, low: number, high: number): Value =>
  callSpecial2(self, '__getslice__', bound(low), bound(high));
export function pythonSetSlice(self: Value, low: number, high: number, value: Value | undefined): void {
  if (value === undefined) callSpecial2(self, '__delslice__', bound(low), bound(high));
  else callSpecial3(self, '__setslice__', bound(low), bound(high), value);
}
