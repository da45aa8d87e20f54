/**
 * The table of special methods: which slot each stands for, how a Python call of a built-in type's method becomes a
 * call of the slot (`wrap`), and which function a Python-made class gets in the slot (`python`). CPython's `slotdefs`.
 */
import {
  PyBuiltinFunction,
  PyMethodDescriptor,
  PySlotWrapper,
  type SlotWrapperDefinition,
} from '../objects/builtin-function.ts';
import type { PyDict } from '../objects/dict.ts';
import { OverflowError } from '../objects/exception.ts';
import { intFromBigInt } from '../objects/int-value.ts';
import { int64Of } from '../objects/int64.ts';
import type { Keywords } from '../objects/keywords.ts';
import type { Value } from '../objects/object.ts';
import { stopIteration, typeError } from '../objects/raise.ts';
import { notImplemented } from '../objects/singletons.ts';
import type { CompareOp, SlotName, Slots } from '../objects/slots.ts';
import { PyTuple } from '../objects/tuple.ts';
import { objectType, type PyType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyWideXRange } from '../objects/xrange.ts';
import { confineHere } from '../restricted/confinement.ts';
import { denied } from '../restricted/guards.ts';
import { isClosed } from '../restricted/lab.ts';
import { isForeignClass } from '../restricted/provenance.ts';
import { noAttribute } from './attribute.ts';
import { attributeName } from './attribute-name.ts';
import { toIndexChecked, toSize } from './index-number.ts';
import * as python from './python-slots.ts';
import { lookup } from './type-lookup.ts';

// biome-ignore lint/suspicious/noExplicitAny: a slot's own type depends on the row; the row's wrapper knows it.
type AnySlot = any;
type Wrap = (slot: AnySlot, self: Value, args: readonly Value[], keywords: Keywords | null) => Value;

export interface SlotRow extends SlotWrapperDefinition {
  readonly slot: SlotName;
  /** The slot function of Python-made classes; undefined where only built-in types have the slot (`concat`). */
  readonly python: unknown;
  readonly takesKeywords: boolean;
}

function expect(args: readonly Value[], count: number): void {
  if (args.length !== count) throw typeError(`expected ${count} arguments, got ${args.length}`);
}

const unary: Wrap = (slot, self, args) => (expect(args, 0), slot(self));
const binary: Wrap = (slot, self, args) => (expect(args, 1), slot(self, args[0]));
const reflected: Wrap = (slot, self, args) => (expect(args, 1), slot(args[0], self));
const ternary: Wrap = (slot, self, args) => {
  if (args.length < 1 || args.length > 2) {
    throw typeError(` expected at ${args.length < 1 ? 'least 1' : 'most 2'} arguments, got ${args.length}`);
  }
  return slot(self, args[0], args[1] ?? null);
};
const reflectedTernary: Wrap = (slot, self, args) => {
  if (args.length < 1 || args.length > 2) {
    throw typeError(` expected at ${args.length < 1 ? 'least 1' : 'most 2'} arguments, got ${args.length}`);
  }
  return slot(args[0], self, args[1] ?? null);
};
/** A slot that answers a JS boolean or number, which stand for Python's own. */
const plainUnary: Wrap = unary;
/** `__len__`, exact where the slot's number is not. */
const lengthWrap: Wrap = (slot, self, args) => (
  expect(args, 0), self instanceof PyWideXRange ? intFromBigInt(self.length) : slot(self)
);
const item: Wrap = (slot, self, args) => {
  expect(args, 1);
  return slot(self, sequenceIndex(self, args[0]!));
};
function sequenceIndex(self: Value, index: Value): number {
  const at = toIndexChecked(index, OverflowError);
  if (at >= 0) return at;
  const { sequenceLength } = typeOf(self).slots;
  return sequenceLength === undefined ? at : at + sequenceLength(self);
}
/** None, once the slot has done its work. */
const nothing = (_done: unknown): Value => null;
const repeat: Wrap = (slot, self, args) => (unpack(args, 1), slot(self, toIndexChecked(args[0]!, OverflowError)));
const sliceWrap: Wrap = (slot, self, args) => {
  sliceArguments(args, 2);
  return slot(self, toSize(args[0]!), toSize(args[1]!));
};
function sliceArguments(args: readonly Value[], count: number): void {
  if (args.length !== count) throw typeError(`function takes exactly ${count} arguments (${args.length} given)`);
}
const setItemWrap: Wrap = (slot, self, args) => {
  unpack(args, 2);
  return nothing(slot(self, sequenceIndex(self, args[0]!), args[1]));
};
function unpack(args: readonly Value[], count: number): void {
  if (args.length !== count) throw typeError(` expected ${count} arguments, got ${args.length}`);
}
const deleteItemWrap: Wrap = (slot, self, args) => (
  expect(args, 1), nothing(slot(self, sequenceIndex(self, args[0]!), undefined))
);
const setSliceWrap: Wrap = (slot, self, args) => {
  sliceArguments(args, 3);
  return nothing(slot(self, toSize(args[0]!), toSize(args[1]!), args[2]));
};
const deleteSliceWrap: Wrap = (slot, self, args) => {
  sliceArguments(args, 2);
  return nothing(slot(self, toSize(args[0]!), toSize(args[1]!), undefined));
};
const setKeyWrap: Wrap = (slot, self, args) => (unpack(args, 2), nothing(slot(self, args[0], args[1])));
const deleteKeyWrap: Wrap = (slot, self, args) => (expect(args, 1), nothing(slot(self, args[0], undefined)));
const compareWrap: Wrap = (slot, self, args) => {
  expect(args, 1);
  const other = args[0]!;
  const own = typeOf(self);
  if (typeOf(other).slots.compare !== slot && !typeOf(other).isSubtype(own)) {
    throw typeError(`${own.name}.__cmp__(x,y) requires y to be a '${own.name}', not a '${typeOf(other).name}'`);
  }
  return slot(self, other);
};
const rich =
  (op: CompareOp): Wrap =>
  (slot, self, args) => (expect(args, 1), slot(self, args[0], op));
const hashWrap: Wrap = (slot, self, args) => {
  expect(args, 0);
  const result: number | bigint = slot(self);
  return typeof result === 'bigint' ? int64Of(result) : result;
};
const coerceWrap: Wrap = (slot, self, args) => {
  expect(args, 1);
  const pair = slot(self, args[0]);
  return pair === undefined ? notImplemented : new PyTuple([...pair]);
};
const getAttributeWrap: Wrap = (slot, self, args) => {
  expect(args, 1);
  const name = attributeName(args[0]!);
  guardOverridden('getAttribute', slot, self, name);
  const found = slot(self, name);
  if (found === undefined) throw noAttribute(self, name);
  return confineHere(found);
};
/**
 * Refuses restricted code a base's attribute access on an object of trusted code whose class has its own: that hook is
 * how the class guards what it holds.
 */
function guardOverridden(name: 'getAttribute' | 'setAttribute', slot: unknown, self: Value, attribute: string): void {
  if (!isClosed('proxies')) return;
  const type = typeOf(self);
  if (type.isHeap && type.slots[name] !== slot && isForeignClass(type)) {
    throw denied('attribute', attribute, 'restricted attribute');
  }
}

/**
 * Refuses restricted code a data descriptor by hand (`type(p)._target.__get__(p)`) on an object of trusted code whose
 * class has its own attribute access: it goes around that hook as the base's access does.
 */
function guardDescriptor(name: 'getAttribute' | 'setAttribute', descriptor: Value, instance: Value): void {
  if (!isClosed('proxies') || typeOf(descriptor).slots.descriptorSet === undefined) return;
  const type = typeOf(instance);
  if (type.isHeap && type.slots[name] !== objectType.slots[name] && isForeignClass(type)) {
    throw denied('attribute', typeOf(descriptor).name, 'restricted attribute');
  }
}

/** Refuses `object.__setattr__(cls, …)` for a type with a stricter one of its own (CPython's `hackcheck`). */
function hackCheck(slot: unknown, self: Value, what: string): void {
  let type: PyType | null = typeOf(self);
  while (type?.isHeap) type = type.base;
  if (type !== null && type.slots.setAttribute !== slot)
    throw typeError(`can't apply this ${what} to ${type.name} object`);
}
const setAttributeWrap: Wrap = (slot, self, args) => {
  unpack(args, 2);
  hackCheck(slot, self, '__setattr__');
  guardOverridden('setAttribute', slot, self, attributeName(args[0]!));
  return nothing(slot(self, attributeName(args[0]!), args[1]));
};
const deleteAttributeWrap: Wrap = (slot, self, args) => {
  expect(args, 1);
  hackCheck(slot, self, '__delattr__');
  guardOverridden('setAttribute', slot, self, attributeName(args[0]!));
  return nothing(slot(self, attributeName(args[0]!), undefined));
};
const nextWrap: Wrap = (slot, self, args) => {
  expect(args, 0);
  const found = slot(self);
  if (found === undefined) throw stopIteration();
  return found;
};
const getWrap: Wrap = (slot, self, args) => {
  if (args.length < 1 || args.length > 2) {
    throw typeError(` expected at ${args.length < 1 ? 'least 1' : 'most 2'} arguments, got ${args.length}`);
  }
  const instance = args[0]!;
  const owner = args[1] ?? null;
  if (instance === null && owner === null) throw typeError('__get__(None, None) is invalid');
  guardDescriptor('getAttribute', self, instance);
  return slot(self, instance === null ? undefined : instance, owner);
};
const setWrap: Wrap = (slot, self, args) => {
  unpack(args, 2);
  guardDescriptor('setAttribute', self, args[0]!);
  return nothing(slot(self, args[0], args[1]));
};
const deleteWrap: Wrap = (slot, self, args) => {
  expect(args, 1);
  guardDescriptor('setAttribute', self, args[0]!);
  return nothing(slot(self, args[0], undefined));
};
const callWrap: Wrap = (slot, self, args, keywords) => slot(self, args, keywords);
const initWrap: Wrap = (slot, self, args, keywords) => nothing(slot(self, args, keywords));

function row(
  name: string,
  slot: SlotName,
  wrap: Wrap,
  pythonSlot: unknown,
  doc: string,
  takesKeywords = false,
): SlotRow {
  return {
    name,
    slot,
    doc,
    python: pythonSlot,
    takesKeywords,
    call(own, self, args, keywords) {
      if (!takesKeywords && keywords !== null && keywords.size > 0) {
        throw typeError(`wrapper ${name} doesn't take keyword arguments`);
      }
      return wrap(own, self, args, keywords);
    },
  };
}

function binaryRows(slot: SlotName, word: string, symbol: string): SlotRow[] {
  const name = `__${word}__`;
  const reverse = `__r${word}__`;
  const own = python.pythonBinary(slot, name, reverse);
  const show = (a: string, b: string): string => (symbol === 'divmod' ? `divmod(${a}, ${b})` : `${a}${symbol}${b}`);
  return [
    row(name, slot, binary, own, `x.${name}(y) <==> ${show('x', 'y')}`),
    row(reverse, slot, reflected, own, `x.${reverse}(y) <==> ${show('y', 'x')}`),
  ];
}
function inplaceRow(slot: SlotName, word: string, symbol: string): SlotRow {
  const name = `__i${word}__`;
  return row(name, slot, binary, python.pythonInplace(name), `x.${name}(y) <==> x${symbol}=y`);
}
function unaryRow(slot: SlotName, name: string, shown: string): SlotRow {
  return row(name, slot, unary, python.pythonUnary(name), `x.${name}() <==> ${shown}`);
}
function compareRow(op: CompareOp, symbol: string): SlotRow {
  return row(`__${op}__`, 'richCompare', rich(op), python.pythonRichCompare, `x.__${op}__(y) <==> x${symbol}y`);
}

export const slotRows: readonly SlotRow[] = [
  // Of a type that is both, the methods are those of the mapping.
  row('__len__', 'mappingLength', plainUnary, python.pythonLength, 'x.__len__() <==> len(x)'),
  row('__getitem__', 'subscript', binary, python.pythonSubscript, 'x.__getitem__(y) <==> x[y]'),
  row('__setitem__', 'setSubscript', setKeyWrap, python.pythonSetSubscript, 'x.__setitem__(i, y) <==> x[i]=y'),
  row('__delitem__', 'setSubscript', deleteKeyWrap, python.pythonSetSubscript, 'x.__delitem__(y) <==> del x[y]'),
  row('__len__', 'sequenceLength', lengthWrap, python.pythonLength, 'x.__len__() <==> len(x)'),
  row('__add__', 'concat', binary, undefined, 'x.__add__(y) <==> x+y'),
  row('__mul__', 'repeat', repeat, undefined, 'x.__mul__(n) <==> x*n'),
  row('__rmul__', 'repeat', repeat, undefined, 'x.__rmul__(n) <==> n*x'),
  row('__getitem__', 'item', item, python.pythonItem, 'x.__getitem__(y) <==> x[y]'),
  row(
    '__getslice__',
    'slice',
    sliceWrap,
    python.pythonSlice,
    'x.__getslice__(i, j) <==> x[i:j]\n           \n           Use of negative indices is not supported.',
  ),
  row('__setitem__', 'setItem', setItemWrap, python.pythonSetItem, 'x.__setitem__(i, y) <==> x[i]=y'),
  row('__delitem__', 'setItem', deleteItemWrap, python.pythonSetItem, 'x.__delitem__(y) <==> del x[y]'),
  row(
    '__setslice__',
    'setSlice',
    setSliceWrap,
    python.pythonSetSlice,
    'x.__setslice__(i, j, y) <==> x[i:j]=y\n           \n           Use  of negative indices is not supported.',
  ),
  row(
    '__delslice__',
    'setSlice',
    deleteSliceWrap,
    python.pythonSetSlice,
    'x.__delslice__(i, j) <==> del x[i:j]\n           \n           Use of negative indices is not supported.',
  ),
  row('__contains__', 'contains', binary, python.pythonContains, 'x.__contains__(y) <==> y in x'),
  row('__iadd__', 'inplaceConcat', binary, undefined, 'x.__iadd__(y) <==> x+=y'),
  row('__imul__', 'inplaceRepeat', repeat, undefined, 'x.__imul__(y) <==> x*=y'),
  ...binaryRows('add', 'add', '+'),
  ...binaryRows('subtract', 'sub', '-'),
  ...binaryRows('multiply', 'mul', '*'),
  ...binaryRows('divide', 'div', '/'),
  ...binaryRows('remainder', 'mod', '%'),
  ...binaryRows('divmod', 'divmod', 'divmod'),
  row('__pow__', 'power', ternary, python.pythonPower, 'x.__pow__(y[, z]) <==> pow(x, y[, z])'),
  row('__rpow__', 'power', reflectedTernary, python.pythonPower, 'y.__rpow__(x[, z]) <==> pow(x, y[, z])'),
  unaryRow('negative', '__neg__', '-x'),
  unaryRow('positive', '__pos__', '+x'),
  unaryRow('absolute', '__abs__', 'abs(x)'),
  row('__nonzero__', 'nonzero', plainUnary, python.pythonNonzero, 'x.__nonzero__() <==> x != 0'),
  unaryRow('invert', '__invert__', '~x'),
  ...binaryRows('leftShift', 'lshift', '<<'),
  ...binaryRows('rightShift', 'rshift', '>>'),
  ...binaryRows('and', 'and', '&'),
  ...binaryRows('xor', 'xor', '^'),
  ...binaryRows('or', 'or', '|'),
  row('__coerce__', 'coerce', coerceWrap, python.pythonCoerce, 'x.__coerce__(y) <==> coerce(x, y)'),
  unaryRow('int', '__int__', 'int(x)'),
  unaryRow('long', '__long__', 'long(x)'),
  unaryRow('float', '__float__', 'float(x)'),
  unaryRow('oct', '__oct__', 'oct(x)'),
  unaryRow('hex', '__hex__', 'hex(x)'),
  inplaceRow('inplaceAdd', 'add', '+'),
  inplaceRow('inplaceSubtract', 'sub', '-'),
  inplaceRow('inplaceMultiply', 'mul', '*'),
  inplaceRow('inplaceDivide', 'div', '/'),
  inplaceRow('inplaceRemainder', 'mod', '%'),
  row('__ipow__', 'inplacePower', binary, python.pythonInplacePower, 'x.__ipow__(y) <==> x**=y'),
  inplaceRow('inplaceLeftShift', 'lshift', '<<'),
  inplaceRow('inplaceRightShift', 'rshift', '>>'),
  inplaceRow('inplaceAnd', 'and', '&'),
  inplaceRow('inplaceXor', 'xor', '^'),
  inplaceRow('inplaceOr', 'or', '|'),
  ...binaryRows('floorDivide', 'floordiv', '//'),
  ...binaryRows('trueDivide', 'truediv', '/'),
  inplaceRow('inplaceFloorDivide', 'floordiv', '//'),
  inplaceRow('inplaceTrueDivide', 'truediv', '/'),
  row('__index__', 'index', unary, python.pythonUnary('__index__'), 'x[y:z] <==> x[y.__index__():z.__index__()]'),
  row('__str__', 'str', unary, python.pythonStr, 'x.__str__() <==> str(x)'),
  row('__repr__', 'repr', unary, python.pythonRepr, 'x.__repr__() <==> repr(x)'),
  row('__cmp__', 'compare', compareWrap, python.pythonCompare, 'x.__cmp__(y) <==> cmp(x,y)'),
  row('__hash__', 'hash', hashWrap, python.pythonHash, 'x.__hash__() <==> hash(x)'),
  row('__call__', 'call', callWrap, python.pythonCall, 'x.__call__(...) <==> x(...)', true),
  row(
    '__getattribute__',
    'getAttribute',
    getAttributeWrap,
    python.pythonGetAttribute,
    "x.__getattribute__('name') <==> x.name",
  ),
  row('__getattr__', 'getAttribute', getAttributeWrap, python.pythonGetAttribute, ''),
  row(
    '__setattr__',
    'setAttribute',
    setAttributeWrap,
    python.pythonSetAttribute,
    "x.__setattr__('name', value) <==> x.name = value",
  ),
  row(
    '__delattr__',
    'setAttribute',
    deleteAttributeWrap,
    python.pythonSetAttribute,
    "x.__delattr__('name') <==> del x.name",
  ),
  compareRow('lt', '<'),
  compareRow('le', '<='),
  compareRow('eq', '=='),
  compareRow('ne', '!='),
  compareRow('gt', '>'),
  compareRow('ge', '>='),
  row('__iter__', 'iter', unary, python.pythonIter, 'x.__iter__() <==> iter(x)'),
  row('next', 'next', nextWrap, python.pythonNext, 'x.next() -> the next value, or raise StopIteration'),
  row('__get__', 'descriptorGet', getWrap, python.pythonDescriptorGet, 'descr.__get__(obj[, type]) -> value'),
  row('__set__', 'descriptorSet', setWrap, python.pythonDescriptorSet, 'descr.__set__(obj, value)'),
  row('__delete__', 'descriptorSet', deleteWrap, python.pythonDescriptorSet, 'descr.__delete__(obj)'),
  row(
    '__init__',
    'init',
    initWrap,
    python.pythonInit,
    'x.__init__(...) initializes x; see help(type(x)) for signature',
    true,
  ),
  row('__new__', 'new', callWrap, python.pythonNew, ''),
  row('__del__', 'del', unary, python.pythonDel, ''),
];

/** Special-method names that stand for a slot of their own in a built-in type's dictionary. */
const NO_WRAPPER = new Set(['__getattr__', '__new__', '__del__']);

const rowsByName = new Map<string, SlotRow[]>();
const rowsBySlot = new Map<SlotName, SlotRow[]>();
for (const entry of slotRows) {
  const named = rowsByName.get(entry.name);
  if (named === undefined) rowsByName.set(entry.name, [entry]);
  else named.push(entry);
  const same = rowsBySlot.get(entry.slot);
  if (same === undefined) rowsBySlot.set(entry.slot, [entry]);
  else same.push(entry);
}

/** Puts a wrapper for each slot that a built-in type defines into its dictionary, unless a member has that name. */
export function addSlotWrappers(type: PyType, own: Partial<Slots>, dict: PyDict): void {
  for (const entry of slotRows) {
    const slot = own[entry.slot];
    if (slot === undefined || NO_WRAPPER.has(entry.name) || dict.getStr(entry.name) !== undefined) continue;
    dict.setStr(entry.name, new PySlotWrapper(entry, type, slot));
  }
}

/** Whether a name is that of a special method with a slot. */
export function isSlotName(name: string): boolean {
  return rowsByName.has(name);
}

/** Works out every slot of a new Python-made class from what its bases and its own dictionary have. */
export function fillSlots(type: PyType): void {
  for (const slot of rowsBySlot.keys()) updateSlot(type, slot);
}

/** Works out again the slots that a special method stands for, after it was set or deleted on a class. */
export function updateSlotsNamed(type: PyType, name: string): void {
  for (const entry of rowsByName.get(name) ?? []) updateSlot(type, entry.slot);
}

/** Whether a class found a built-in type's own special method under its name, so that the slot serves as well. */
function isOwnMethod(found: Value, { name }: SlotRow): found is PySlotWrapper | PyMethodDescriptor {
  return (found instanceof PySlotWrapper || found instanceof PyMethodDescriptor) && found.definition.name === name;
}

function updateSlot(type: PyType, slot: SlotName): void {
  let specific: unknown;
  let generic: unknown;
  let useGeneric = false;
  for (const entry of rowsBySlot.get(slot)!) {
    const found = lookup(type, entry.name);
    if (found === undefined) continue;
    if (isOwnMethod(found, entry)) {
      // The method may stand for another slot as well, of a mapping and of a sequence: the owner has both.
      // `list.__iadd__` is a number's in-place addition too in a subclass: CPython's rows for both wrap it alike.
      const { slots } = found.owner;
      const own = slots[slot] ?? (slot === 'inplaceAdd' ? slots.inplaceConcat : undefined);
      if (own === undefined) continue;
      generic ??= entry.python;
      if (type.isSubtype(found.owner)) {
        if (specific === undefined || specific === own) specific = own;
        else useGeneric = true;
      }
    } else if (found === null && entry.name === '__hash__') {
      (type.slots as { [name in SlotName]: unknown })[slot] = undefined;
      return;
    } else if (slot === 'new' && found instanceof PyBuiltinFunction && found.definition.name === '__new__') {
      // A built-in type's own `__new__`: what the best base has in the slot serves.
      specific = type.base!.slots.new;
    } else {
      useGeneric = true;
      generic = entry.python;
    }
  }
  const chosen = specific !== undefined && !useGeneric ? specific : generic;
  (type.slots as { [name in SlotName]: unknown })[slot] = chosen;
}
