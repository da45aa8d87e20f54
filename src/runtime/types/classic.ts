/** Old-style classes and their instances (CPython's `Objects/classobject.c`). */
import { defineType, definition } from '../declare/declare.ts';
import { parsedAs } from '../declare/parsed-as.ts';
import { classicClassType, instanceType, PyClassicClass, PyClassicInstance } from '../objects/classic.ts';
import { PyDict } from '../objects/dict.ts';
import { AttributeError } from '../objects/exception.ts';
import { PyFunction } from '../objects/function.ts';
import { identityOf } from '../objects/identity.ts';
import { deleteAttr, dictOf, getAttr, replaceDict, setAttr } from '../objects/instance-attributes.ts';
import { intValueOf, sizeValue } from '../objects/int-value.ts';
import { int64Of } from '../objects/int64.ts';
import { hashOfAddress } from '../objects/key-hash.ts';
import type { Keywords } from '../objects/keywords.ts';
import type { Value } from '../objects/object.ts';
import { attributeError, typeError, valueError } from '../objects/raise.ts';
import { PySequenceIterator } from '../objects/sequence-iterator.ts';
import type { Shape } from '../objects/shape.ts';
import { notImplemented } from '../objects/singletons.ts';
import { PySlice } from '../objects/slice.ts';
import type { Binary, CompareOp } from '../objects/slots.ts';
import { thread } from '../objects/thread-state.ts';
import { PyTuple } from '../objects/tuple.ts';
import { typeOf } from '../objects/type-of.ts';
import * as arithmetic from '../protocols/arithmetic.ts';
import { findAttribute, getAttribute } from '../protocols/attribute.ts';
import { call, call0, call1, call2, call3 } from '../protocols/call.ts';
import { callBuiltin } from '../protocols/call-builtin.ts';
import { coerceNumbers } from '../protocols/coerce.ts';
import { NO_ORDER, threeWayCompare } from '../protocols/compare.ts';
import { hash } from '../protocols/hash.ts';
import { integerOf, MAX_INDEX } from '../protocols/index-number.ts';
import { untilStopIteration } from '../protocols/iterate.ts';
import { integralOf } from '../protocols/number-conversion.ts';
import { enterRecursion, leaveRecursion } from '../protocols/recursion.ts';
import { containsByIteration } from '../protocols/sequence.ts';
import { isSequence } from '../protocols/sequence-check.ts';
import { wrongArgument } from '../protocols/string-argument.ts';
import { address, bytesOf } from '../protocols/text.ts';
import { isTrue } from '../protocols/truth.ts';
import { caught, isA, landing } from '../protocols/unwind.ts';
import { ruleOf } from '../restricted/attribute-rules.ts';
import { denied } from '../restricted/guards.ts';
import { isClosed } from '../restricted/lab.ts';
import { currentDomain, visibleClasses } from '../restricted/provenance.ts';

const CLASS_DICT = ruleOf('classobj', '__dict__')!;
const INSTANCE_DICT = ruleOf('instance', '__dict__')!;
const INSTANCE_CLASS = ruleOf('instance', '__class__')!;

// -------------------------------------------------------------------- classes

/** The value of a name in a class or its bases, depth first; undefined where none has it. */
export function classLookup(cls: PyClassicClass, name: string): Value | undefined {
  const own = cls.dict.getStr(name);
  if (own !== undefined) return own;
  for (const base of cls.bases) {
    const found = classLookup(base, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function classGetAttribute(self: Value, name: string): Value | undefined {
  const cls = self as PyClassicClass;
  if (name === '__dict__') {
    CLASS_DICT.checkRead(cls);
    return cls.dict;
  }
  if (name === '__bases__') return new PyTuple(visibleClasses(cls.bases));
  if (name === '__name__') return cls.name;
  const found = classLookup(cls, name);
  if (found === undefined) return undefined;
  const { descriptorGet } = typeOf(found).slots;
  return descriptorGet === undefined ? found : descriptorGet(found, undefined, cls);
}

function classSetAttribute(self: Value, name: string, value: Value | undefined): void {
  const cls = self as PyClassicClass;
  if (isClosed('writes'))
    throw denied('class-write', `${cls.name}.${name}`, 'classes are read-only in restricted mode');
  if (name === '__dict__') {
    if (!(value instanceof PyDict)) throw typeError('__dict__ must be a dictionary object');
    cls.dict = value;
  } else if (name === '__bases__') {
    if (!(value instanceof PyTuple)) throw typeError('__bases__ must be a tuple object');
    for (const base of value.items) {
      if (!(base instanceof PyClassicClass)) throw typeError('__bases__ items must be classes');
      if (base.isSubclass(cls)) throw typeError('a __bases__ item causes an inheritance cycle');
    }
    cls.bases = value.items as PyClassicClass[];
  } else if (name === '__name__') {
    const text = value === undefined ? undefined : bytesOf(value);
    if (text === undefined) throw typeError('__name__ must be a string object');
    if (text.includes('\0')) throw typeError('__name__ must not contain null bytes');
    cls.name = text;
  } else if (value === undefined) {
    if (!cls.dict.deleteStr(name)) throw attributeError(`class ${cls.name} has no attribute '${name}'`);
  } else cls.dict.setStr(name, value);
}

function classRepr(self: Value): Value {
  const cls = self as PyClassicClass;
  const module = cls.dict.getStr('__module__');
  const where = bytesOf(module ?? null) ?? '?';
  return `<class ${where}.${cls.name} at ${address(cls)}>`;
}

function classStr(self: Value): Value {
  const cls = self as PyClassicClass;
  const module = bytesOf(cls.dict.getStr('__module__') ?? null);
  return module === undefined ? cls.name : `${module}.${cls.name}`;
}

const newClassArguments = definition(
  'classobj(name, bases, dict=)',
  null,
  (name: Value, bases: Value, namespace: Value) => {
    const className = bytesOf(name);
    if (className === undefined) throw wrongArgument('argument 1', 'string', name);
    if (!(namespace instanceof PyDict)) throw typeError('PyClass_New: dict must be a dictionary');
    if (!(bases instanceof PyTuple)) throw typeError('PyClass_New: bases must be a tuple');
    for (const base of bases.items) {
      if (base instanceof PyClassicClass) continue;
      const own = typeOf(base);
      if (typeOf(own).slots.call !== undefined) return call3(own, name, bases, namespace);
      throw typeError('PyClass_New: base must be a class');
    }
    if (namespace.getStr('__doc__') === undefined) namespace.setStr('__doc__', null);
    if (namespace.getStr('__module__') === undefined) {
      const module = thread.frame?.scope.globals.getStr('__name__');
      if (module !== undefined) namespace.setStr('__module__', module);
    }
    const cls = new PyClassicClass(className, bases.items as PyClassicClass[], namespace);
    cls.domain = currentDomain();
    return cls;
  },
);

/** Calls `__init__`, with few arguments without another array. */
function callInit(
  init: PyFunction,
  instance: PyClassicInstance,
  args: readonly Value[],
  keywords: Keywords | null,
): Value {
  if (keywords === null) {
    switch (args.length) {
      case 0:
        return call1(init, instance);
      case 1:
        return call2(init, instance, args[0]!);
      case 2:
        return call3(init, instance, args[0]!, args[1]!);
    }
  }
  return call(init, [instance, ...args], keywords);
}

/** Calls a class: makes an instance and runs `__init__`. */
function classCall(self: Value, args: readonly Value[], keywords: Keywords | null): Value {
  const cls = self as PyClassicClass;
  const instance = new PyClassicInstance(cls);
  const init = classLookup(cls, '__init__');
  if (init === undefined) {
    if (args.length > 0 || (keywords !== null && keywords.size > 0))
      throw typeError('this constructor takes no arguments');
    return instance;
  }
  const result =
    init instanceof PyFunction
      ? callInit(init, instance, args, keywords)
      : call(bindTo(init, instance), args, keywords);
  if (result !== null) throw typeError('__init__() should return None');
  return instance;
}

defineType(classicClassType, {
  doc: 'classobj(name, bases, dict)\n\nCreate a class object.  The name must be a string; the second argument\na tuple of classes, and the third a dictionary.',
  slots: {
    new: (_type, args, keywords) => callBuiltin(parsedAs('', newClassArguments), undefined, args, keywords),
    call: classCall,
    repr: classRepr,
    str: classStr,
    getAttribute: classGetAttribute,
    setAttribute: classSetAttribute,
  },
});

// ------------------------------------------------------------------ instances

function bindTo(found: Value, instance: PyClassicInstance): Value {
  const { descriptorGet } = typeOf(found).slots;
  return descriptorGet === undefined ? found : descriptorGet(found, instance, instance.class);
}

/** An attribute without the `__getattr__` hook. */
function plainLookup(instance: PyClassicInstance, name: string): Value | undefined {
  const own = getAttr(instance, name);
  if (own !== undefined) return own;
  const found = classLookup(instance.class, name);
  return found === undefined ? undefined : bindTo(found, instance);
}

function instanceGetAttribute(self: Value, name: string): Value | undefined {
  const instance = self as PyClassicInstance;
  if (name === '__dict__') {
    INSTANCE_DICT.checkRead(instance);
    return dictOf(instance);
  }
  if (name === '__class__') return instance.class;
  if (instance.guard !== null) return instance.guard(name);
  const hook = classLookup(instance.class, '__getattr__');
  if (hook === undefined) return plainLookup(instance, name);
  const at = landing();
  try {
    const found = plainLookup(instance, name);
    if (found !== undefined) return found;
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (!isA(raised, AttributeError)) throw raised;
  }
  return hook instanceof PyFunction ? call2(hook, instance, name) : call1(bindTo(hook, instance), name);
}

function instanceSetAttribute(self: Value, name: string, value: Value | undefined): void {
  const instance = self as PyClassicInstance;
  if (instance.guard !== null) throw attributeError(name);
  if (name === '__dict__') {
    INSTANCE_DICT.checkWrite(instance);
    if (!(value instanceof PyDict)) throw typeError('__dict__ must be set to a dictionary');
    replaceDict(instance, value);
    return;
  }
  if (name === '__class__') {
    INSTANCE_CLASS.checkWrite(instance);
    if (!(value instanceof PyClassicClass)) throw typeError('__class__ must be set to a class');
    setClassicClass(instance, value);
    return;
  }
  const hook = classLookup(instance.class, value === undefined ? '__delattr__' : '__setattr__');
  if (hook !== undefined) {
    const bound = bindTo(hook, instance);
    if (value === undefined) call1(bound, name);
    else call2(bound, name, value);
    return;
  }
  if (value !== undefined) setAttr(instance, name, value);
  else if (!deleteAttr(instance, name)) {
    throw attributeError(`${instance.class.name} instance has no attribute '${name}'`);
  }
}

function setClassicClass(instance: PyClassicInstance, cls: PyClassicClass): void {
  instance.class = cls;
  if (instance.shape !== null) {
    let shape: Shape = cls.rootShape;
    for (const name of instance.shape.names) shape = shape.with(name);
    instance.shape = shape;
  }
}

/** A special method of an instance, looked up like any attribute; undefined where AttributeError. */
function methodOf(self: Value, name: string): Value | undefined {
  const instance = self as PyClassicInstance;
  const hook = classLookup(instance.class, '__getattr__');
  if (hook !== undefined || instance.guard !== null) return findAttribute(instance, name);
  const own = getAttr(instance, name);
  if (own !== undefined) return own;
  const found = classLookup(instance.class, name);
  if (found === undefined || found instanceof PyFunction) return found && bindTo(found, instance);
  // A descriptor may say that there is no such attribute.
  const at = landing();
  try {
    return bindTo(found, instance);
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (!isA(raised, AttributeError)) throw raised;
    return undefined;
  }
}

function requiredMethod(self: Value, name: string): Value {
  return getAttribute(self, name);
}

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
  const result = call0(requiredMethod(self, '__len__'));
  const integer = intValueOf(result);
  if (integer === undefined) throw typeError('__len__() should return an int');
  const size = Number(integer);
  if (size < 0) throw valueError('__len__() should return >= 0');
  return size;
}

const instanceSubscript: Binary = (self, key) => call1(requiredMethod(self, '__getitem__'), key);
function instanceSetSubscript(self: Value, key: Value, value: Value | undefined): void {
  if (value === undefined) call1(requiredMethod(self, '__delitem__'), key);
  else call2(requiredMethod(self, '__setitem__'), key, value);
}

/** A bound as `__getslice__` gets it: an end that was left out is `sys.maxint`. */
const bound = (index: number): Value => (index === Number.MAX_SAFE_INTEGER ? int64Of(MAX_INDEX) : sizeValue(index));
const sliceOf = (low: number, high: number): PySlice => new PySlice(bound(low), bound(high), null);

function instanceSlice(self: Value, low: number, high: number): Value {
  const method = methodOf(self, '__getslice__');
  if (method !== undefined) return call2(method, bound(low), bound(high));
  return call1(requiredMethod(self, '__getitem__'), sliceOf(low, high));
}

function instanceSetSlice(self: Value, low: number, high: number, value: Value | undefined): void {
  const method = methodOf(self, value === undefined ? '__delslice__' : '__setslice__');
  if (value === undefined) {
    if (method !== undefined) call2(method, bound(low), bound(high));
    else call1(requiredMethod(self, '__delitem__'), sliceOf(low, high));
  } else if (method !== undefined) call3(method, bound(low), bound(high), value);
  else call2(requiredMethod(self, '__setitem__'), sliceOf(low, high), value);
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

const OPERATORS: { readonly [op in CompareOp]: string } = {
  lt: '__lt__',
  le: '__le__',
  eq: '__eq__',
  ne: '__ne__',
  gt: '__gt__',
  ge: '__ge__',
};
const SWAPPED: { readonly [op in CompareOp]: CompareOp } = {
  lt: 'gt',
  le: 'ge',
  eq: 'eq',
  ne: 'ne',
  gt: 'lt',
  ge: 'le',
};

function halfRichCompare(self: PyClassicInstance, other: Value, op: CompareOp): Value {
  const method = methodOf(self, OPERATORS[op]);
  return method === undefined ? notImplemented : call1(method, other);
}

function instanceRichCompare(self: Value, other: Value, op: CompareOp): Value {
  if (self instanceof PyClassicInstance) {
    const result = halfRichCompare(self, other, op);
    if (result !== notImplemented) return result;
  }
  if (other instanceof PyClassicInstance) return halfRichCompare(other, self, SWAPPED[op]);
  return notImplemented;
}

function halfCompare(self: PyClassicInstance, other: Value): number {
  const method = methodOf(self, '__cmp__');
  if (method === undefined) return NO_ORDER;
  const result = call1(method, other);
  if (result === notImplemented) return NO_ORDER;
  const order = integerOf(result);
  if (order === undefined || order > MAX_INDEX || order < -MAX_INDEX - 1n) {
    throw typeError('comparison did not return an int');
  }
  return order < 0 ? -1 : order > 0 ? 1 : 0;
}

function instanceCompare(left: Value, right: Value): number {
  const pair = coerceNumbers(left, right);
  let a = left;
  let b = right;
  if (pair !== undefined) {
    [a, b] = pair;
    if (!(a instanceof PyClassicInstance) && !(b instanceof PyClassicInstance)) {
      return threeWayCompare(a, b);
    }
  }
  if (a instanceof PyClassicInstance) {
    const order = halfCompare(a, b);
    if (order !== NO_ORDER) return order;
  }
  if (b instanceof PyClassicInstance) {
    const order = halfCompare(b, a);
    if (order !== NO_ORDER) return -order;
  }
  return NO_ORDER;
}

// Arithmetic: `__coerce__` first, then the method on the left, then the reflected one on the right (`do_binop`).

function coerced(self: PyClassicInstance, other: Value): readonly [Value, Value] {
  const method = methodOf(self, '__coerce__');
  if (method === undefined) return [self, other];
  const result = call1(method, other);
  if (result === null || result === notImplemented) return [self, other];
  if (!(result instanceof PyTuple) || result.items.length !== 2) {
    throw typeError('coercion should return None or 2-tuple');
  }
  return [result.items[0]!, result.items[1]!];
}

/** One side of a binary operator: the method of a classic instance, or `apply` to what coercion made (`half_binop`). */
function halfBinary(self: Value, other: Value, name: string, apply: Binary, swapped: boolean): Value {
  if (!(self instanceof PyClassicInstance)) return notImplemented;
  const [a, b] = coerced(self, other);
  if (!(a instanceof PyClassicInstance)) return swapped ? apply(b, a) : apply(a, b);
  const own = methodOf(a, name);
  return own === undefined ? notImplemented : call1(own, b);
}

function binaryOf(name: string, apply: Binary): Binary {
  const reflected = `__r${name.slice(2)}`;
  return (left, right) => {
    const result = halfBinary(left, right, name, apply, false);
    if (result !== notImplemented) return result;
    return halfBinary(right, left, reflected, apply, true);
  };
}

/** An operator's augmented form: its own method, then those of the plain operator (`do_binop_inplace`). */
function inplaceOf(name: string, apply: Binary): Binary {
  const plain = binaryOf(name.replace('__i', '__'), apply);
  return (left, right) => {
    const result = halfBinary(left, right, name, apply, false);
    return result === notImplemented ? plain(left, right) : result;
  };
}

const binaries = {
  add: binaryOf('__add__', arithmetic.add),
  subtract: binaryOf('__sub__', arithmetic.subtract),
  multiply: binaryOf('__mul__', arithmetic.multiply),
  divide: binaryOf('__div__', arithmetic.divide),
  remainder: binaryOf('__mod__', arithmetic.remainder),
  divmod: binaryOf('__divmod__', arithmetic.divmod),
  leftShift: binaryOf('__lshift__', arithmetic.leftShift),
  rightShift: binaryOf('__rshift__', arithmetic.rightShift),
  and: binaryOf('__and__', arithmetic.bitAnd),
  xor: binaryOf('__xor__', arithmetic.bitXor),
  or: binaryOf('__or__', arithmetic.bitOr),
  floorDivide: binaryOf('__floordiv__', arithmetic.floorDivide),
  trueDivide: binaryOf('__truediv__', arithmetic.trueDivide),
};

const powerOf = binaryOf('__pow__', (a, b) => arithmetic.power(a, b, null));
const inplacePowerOf = inplaceOf('__ipow__', arithmetic.inplacePower);
/** With a modulus the base's method is asked, whatever the base is. */
function instancePower(base: Value, exponent: Value, modulus: Value): Value {
  if (modulus === null) return powerOf(base, exponent);
  return call2(getAttribute(base, '__pow__'), exponent, modulus);
}

const unaryOf =
  (name: string) =>
  (self: Value): Value =>
    call0(requiredMethod(self, name));

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

function instanceCoerce(self: Value, other: Value): readonly [Value, Value] | undefined {
  const method = methodOf(self, '__coerce__');
  if (method === undefined) return undefined;
  const result = call1(method, other);
  if (result === null || result === notImplemented) return undefined;
  if (!(result instanceof PyTuple) || result.items.length !== 2)
    throw typeError('coercion should return None or 2-tuple');
  return [result.items[0]!, result.items[1]!];
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
    coerce: instanceCoerce,
    sequenceLength: instanceLength,
    mappingLength: instanceLength,
    subscript: instanceSubscript,
    setSubscript: instanceSetSubscript,
    item: (self, index) => instanceSubscript(self, index),
    setItem: (self, index, value) => instanceSetSubscript(self, index, value),
    slice: instanceSlice,
    setSlice: instanceSetSlice,
    contains: instanceContains,
    ...binaries,
    power: instancePower,
    inplaceAdd: inplaceOf('__iadd__', arithmetic.inplaceAdd),
    inplaceSubtract: inplaceOf('__isub__', arithmetic.inplaceSubtract),
    inplaceMultiply: inplaceOf('__imul__', arithmetic.inplaceMultiply),
    inplaceDivide: inplaceOf('__idiv__', arithmetic.inplaceDivide),
    inplaceRemainder: inplaceOf('__imod__', arithmetic.inplaceRemainder),
    inplaceLeftShift: inplaceOf('__ilshift__', arithmetic.inplaceLeftShift),
    inplaceRightShift: inplaceOf('__irshift__', arithmetic.inplaceRightShift),
    inplaceAnd: inplaceOf('__iand__', arithmetic.inplaceAnd),
    inplaceXor: inplaceOf('__ixor__', arithmetic.inplaceXor),
    inplaceOr: inplaceOf('__ior__', arithmetic.inplaceOr),
    inplaceFloorDivide: inplaceOf('__ifloordiv__', arithmetic.inplaceFloorDivide),
    inplaceTrueDivide: inplaceOf('__itruediv__', arithmetic.inplaceTrueDivide),
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
