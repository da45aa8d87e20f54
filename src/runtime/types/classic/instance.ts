/** Instances of old-style classes (CPython's `Objects/classobject.c`). */
import { defineType, definition } from '../../declare/declare.ts';
import { instanceType, PyClassicClass, PyClassicInstance } from '../../objects/classic.ts';
import { PyDict } from '../../objects/dict.ts';
import { identityOf } from '../../objects/identity.ts';
import { replaceDict } from '../../objects/instance-attributes.ts';
import { intValueOf, sizeValue } from '../../objects/int-value.ts';
import { int64Of } from '../../objects/int64.ts';
import { hashOfAddress } from '../../objects/key-hash.ts';
import type { Keywords } from '../../objects/keywords.ts';
import type { Value } from '../../objects/object.ts';
import { attributeError, typeError, valueError } from '../../objects/raise.ts';
import { PySequenceIterator } from '../../objects/sequence-iterator.ts';
import { PySlice } from '../../objects/slice.ts';
import type { Binary } from '../../objects/slots.ts';
import { typeOf } from '../../objects/type-of.ts';
import { getAttribute } from '../../protocols/attribute.ts';
import { call, call0, call1, call2, call3 } from '../../protocols/call.ts';
import { callBuiltin } from '../../protocols/call-builtin.ts';
import { hash } from '../../protocols/hash.ts';
import { integerOf, MAX_INDEX } from '../../protocols/index-number.ts';
import { untilStopIteration } from '../../protocols/iterate.ts';
import { integralOf } from '../../protocols/number-conversion.ts';
import { enterRecursion, leaveRecursion } from '../../protocols/recursion.ts';
import { containsByIteration } from '../../protocols/sequence.ts';
import { isSequence } from '../../protocols/sequence-check.ts';
import { address, bytesOf } from '../../protocols/text.ts';
import { isTrue } from '../../protocols/truth.ts';
import { denied } from '../../restricted/guards.ts';
import { isClosed } from '../../restricted/lab.ts';
import { binaryOperators, coercedPair, inplacePowerOf, instancePower, unaryOf } from './instance-arithmetic.ts';
import { instanceGetAttribute, instanceSetAttribute, methodOf, plainLookup } from './instance-attributes.ts';
import { instanceCompare, instanceRichCompare } from './instance-comparison.ts';

function instanceRepr(self: Value): Value {
  const instance = self as PyClassicInstance;
  // A bastion's own class says how it is shown; the object behind it is not asked.
  const method = instance.guard === null ? methodOf(instance, '__repr__') : plainLookup(instance, '__repr__');
  if (method !== undefined) return call0(method);
  const module = bytesOf(instance.class.dict.getStr('__module__') ?? null) ?? '?';
  return `<${module}.${instance.class.name} instance at ${address(instance)}>`;
}

function instanceStr(self: Value): Value {
  const guarded = (self as PyClassicInstance).guard !== null;
  const method = guarded ? undefined : methodOf(self, '__str__');
  return method === undefined ? instanceRepr(self) : call0(method);
}

function instanceHash(self: Value): number | bigint {
  const method = methodOf(self, '__hash__');
  if (method === undefined) {
    if (methodOf(self, '__eq__') !== undefined || methodOf(self, '__cmp__') !== undefined) {
      throw typeError('unhashable instance');
    }
    return hashOfAddress(identityOf(self as PyClassicInstance));
  }
  const result = call0(method);
  const integer = integerOf(result);
  if (integer === undefined) throw typeError('__hash__() should return an int');
  if (typeof result === 'bigint') return hash(result);
  return integer === -1 ? -2 : integer;
}

function instanceNonzero(self: Value): boolean {
  let method = methodOf(self, '__nonzero__');
  if (method === undefined) method = methodOf(self, '__len__');
  if (method === undefined) return true;
  const result = call0(method);
  const integer = intValueOf(result);
  if (integer === undefined) throw typeError('__nonzero__ should return an int');
  if (integer < 0) throw valueError('__nonzero__ should return >= 0');
  return integer > 0;
}

function instanceLength(self: Value): number {
  const result = call0(getAttribute(self, '__len__'));
  const integer = intValueOf(result);
  if (integer === undefined) throw typeError('__len__() should return an int');
  const size = Number(integer);
  if (size < 0) throw valueError('__len__() should return >= 0');
  return size;
}

const instanceSubscript: Binary = (self, key) => call1(getAttribute(self, '__getitem__'), key);
function instanceSetSubscript(self: Value, key: Value, value: Value | undefined): void {
  if (value === undefined) call1(getAttribute(self, '__delitem__'), key);
  else call2(getAttribute(self, '__setitem__'), key, value);
}

/** A bound as `__getslice__` gets it: an end that was left out is `sys.maxint`. */
const bound = (index: number): Value => (index === Number.MAX_SAFE_INTEGER ? int64Of(MAX_INDEX) : sizeValue(index));
const sliceOf = (low: number, high: number): PySlice => new PySlice(bound(low), bound(high), null);

function instanceSlice(self: Value, low: number, high: number): Value {
  const method = methodOf(self, '__getslice__');
  if (method !== undefined) return call2(method, bound(low), bound(high));
  return call1(getAttribute(self, '__getitem__'), sliceOf(low, high));
}

function instanceSetSlice(self: Value, low: number, high: number, value: Value | undefined): void {
  const method = methodOf(self, value === undefined ? '__delslice__' : '__setslice__');
  if (value === undefined) {
    if (method !== undefined) call2(method, bound(low), bound(high));
    else call1(getAttribute(self, '__delitem__'), sliceOf(low, high));
  } else if (method !== undefined) call3(method, bound(low), bound(high), value);
  else call2(getAttribute(self, '__setitem__'), sliceOf(low, high), value);
}

function instanceContains(self: Value, item: Value): boolean {
  const method = methodOf(self, '__contains__');
  if (method !== undefined) return isTrue(call1(method, item));
  return containsByIteration(self, item, true);
}

function instanceIter(self: Value): Value {
  const method = methodOf(self, '__iter__');
  if (method !== undefined) {
    const iterator = call0(method);
    if (typeOf(iterator).slots.next === undefined) {
      throw typeError(`__iter__ returned non-iterator of type '${typeOf(iterator).name}'`);
    }
    return iterator;
  }
  if (!isSequence(self)) throw typeError('iteration over non-sequence');
  return new PySequenceIterator(self);
}

function instanceNext(self: Value): Value | undefined {
  const method = methodOf(self, 'next');
  if (method === undefined) throw typeError('instance has no next() method');
  return untilStopIteration(() => call0(method));
}

function instanceCall(self: Value, args: readonly Value[], keywords: Keywords | null): Value {
  const method = methodOf(self, '__call__');
  if (method === undefined) {
    throw attributeError(`${(self as PyClassicInstance).class.name} instance has no __call__ method`);
  }
  enterRecursion(' in __call__');
  const result = call(method, args, keywords);
  leaveRecursion();
  return result;
}

/** `__int__`, else the integer that `__trunc__` answers. */
function instanceInt(self: Value): Value {
  const method = methodOf(self, '__int__');
  return method === undefined ? integralOf(call0(getAttribute(self, '__trunc__'))) : call0(method);
}

function instanceLong(self: Value): Value {
  const method = methodOf(self, '__long__');
  return method === undefined ? instanceInt(self) : call0(method);
}

function instanceIndex(self: Value): Value {
  const method = methodOf(self, '__index__');
  if (method === undefined) throw typeError('object cannot be interpreted as an index');
  return call0(method);
}

const newInstanceArguments = definition('instance(class[, dict])', null, (cls: Value, dict?: Value) => {
  if (isClosed('constructors'))
    throw denied('builtin', 'instance', 'instance() constructor not accessible in restricted mode');
  if (!(cls instanceof PyClassicClass))
    throw typeError(`instance() argument 1 must be classobj, not ${typeOf(cls).name}`);
  const instance = new PyClassicInstance(cls);
  if (dict !== undefined && dict !== null) {
    if (!(dict instanceof PyDict)) throw typeError('instance() second arg must be dictionary or None');
    replaceDict(instance, dict);
  }
  return instance;
});

defineType(instanceType, {
  doc: 'instance(class[, dict])\n\nCreate an instance without calling its __init__() method.\nThe class must be a classic class.\nIf present, dict must be a dictionary or None.',
  slots: {
    new: (_type, args, keywords) => callBuiltin(newInstanceArguments, undefined, args, keywords),
    call: instanceCall,
    repr: instanceRepr,
    str: instanceStr,
    hash: instanceHash,
    getAttribute: instanceGetAttribute,
    setAttribute: instanceSetAttribute,
    richCompare: instanceRichCompare,
    compare: instanceCompare,
    iter: instanceIter,
    next: instanceNext,
    nonzero: instanceNonzero,
    coerce: (self, other) => coercedPair(self as PyClassicInstance, other),
    sequenceLength: instanceLength,
    mappingLength: instanceLength,
    subscript: instanceSubscript,
    setSubscript: instanceSetSubscript,
    item: (self, index) => instanceSubscript(self, index),
    setItem: (self, index, value) => instanceSetSubscript(self, index, value),
    slice: instanceSlice,
    setSlice: instanceSetSlice,
    contains: instanceContains,
    ...binaryOperators,
    power: instancePower,
    inplacePower: (base, exponent) => inplacePowerOf(base, exponent),
    negative: unaryOf('__neg__'),
    positive: unaryOf('__pos__'),
    absolute: unaryOf('__abs__'),
    invert: unaryOf('__invert__'),
    int: instanceInt,
    long: instanceLong,
    float: unaryOf('__float__'),
    oct: unaryOf('__oct__'),
    hex: unaryOf('__hex__'),
    index: instanceIndex,
  },
});
