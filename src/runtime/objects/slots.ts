/**
 * The typed slots of a type: what each protocol calls, as `PyTypeObject`'s `tp_`, `nb_`, `sq_` and `mp_` fields do in
 * CPython 2.7 (`Include/object.h`). A built-in type fills them with functions, a Python-made class with functions that
 * call its special methods (`protocols/slot-table.ts`).
 *
 * A binary number slot is called with the operands in source order and either may be of the slot's type; it answers
 * the `NotImplemented` object where it does not know the other.
 */
import type { BufferProcedures } from './buffer-procedures.ts';
import type { Keywords } from './keywords.ts';
import type { Value } from './object.ts';
import type { PyType } from './type.ts';

export type Unary = (self: Value) => Value;
export type Binary = (left: Value, right: Value) => Value;
export type Ternary = (a: Value, b: Value, c: Value) => Value;
export type CompareOp = 'lt' | 'le' | 'eq' | 'ne' | 'gt' | 'ge';

export class Slots {
  // tp_
  new: ((type: PyType, args: readonly Value[], keywords: Keywords | null) => Value) | undefined = undefined;
  init: ((self: Value, args: readonly Value[], keywords: Keywords | null) => void) | undefined = undefined;
  call: ((self: Value, args: readonly Value[], keywords: Keywords | null) => Value) | undefined = undefined;
  repr: ((self: Value) => Value) | undefined = undefined;
  str: ((self: Value) => Value) | undefined = undefined;
  /** A signed 64-bit integer; undefined where the type is unhashable (`__hash__ = None`). */
  hash: ((self: Value) => number | bigint) | undefined = undefined;
  /** Attribute access, total: answers `undefined` where CPython raises AttributeError with its default text. */
  getAttribute: ((self: Value, name: string) => Value | undefined) | undefined = undefined;
  /** Sets, or deletes where `value` is undefined. */
  setAttribute: ((self: Value, name: string, value: Value | undefined) => void) | undefined = undefined;
  richCompare: ((self: Value, other: Value, op: CompareOp) => Value) | undefined = undefined;
  /** Old three-way comparison of two objects of the same type: negative, zero or positive. */
  compare: ((self: Value, other: Value) => number) | undefined = undefined;
  iter: Unary | undefined = undefined;
  /** The next item, or undefined at the end (instead of StopIteration). */
  next: ((self: Value) => Value | undefined) | undefined = undefined;
  /** Descriptor get: `instance` is undefined for access through the class. */
  descriptorGet: ((self: Value, instance: Value | undefined, owner: Value) => Value) | undefined = undefined;
  descriptorSet: ((self: Value, instance: Value, value: Value | undefined) => void) | undefined = undefined;
  del: ((self: Value) => void) | undefined = undefined;

  // nb_
  add: Binary | undefined = undefined;
  subtract: Binary | undefined = undefined;
  multiply: Binary | undefined = undefined;
  divide: Binary | undefined = undefined;
  remainder: Binary | undefined = undefined;
  divmod: Binary | undefined = undefined;
  power: Ternary | undefined = undefined;
  leftShift: Binary | undefined = undefined;
  rightShift: Binary | undefined = undefined;
  and: Binary | undefined = undefined;
  xor: Binary | undefined = undefined;
  or: Binary | undefined = undefined;
  floorDivide: Binary | undefined = undefined;
  trueDivide: Binary | undefined = undefined;
  inplaceAdd: Binary | undefined = undefined;
  inplaceSubtract: Binary | undefined = undefined;
  inplaceMultiply: Binary | undefined = undefined;
  inplaceDivide: Binary | undefined = undefined;
  inplaceRemainder: Binary | undefined = undefined;
  inplacePower: Ternary | undefined = undefined;
  inplaceLeftShift: Binary | undefined = undefined;
  inplaceRightShift: Binary | undefined = undefined;
  inplaceAnd: Binary | undefined = undefined;
  inplaceXor: Binary | undefined = undefined;
  inplaceOr: Binary | undefined = undefined;
  inplaceFloorDivide: Binary | undefined = undefined;
  inplaceTrueDivide: Binary | undefined = undefined;
  negative: Unary | undefined = undefined;
  positive: Unary | undefined = undefined;
  absolute: Unary | undefined = undefined;
  invert: Unary | undefined = undefined;
  nonzero: ((self: Value) => boolean) | undefined = undefined;
  /** The pair coerced to a common type, or undefined where it cannot be. */
  coerce: ((self: Value, other: Value) => readonly [Value, Value] | undefined) | undefined = undefined;
  int: Unary | undefined = undefined;
  long: Unary | undefined = undefined;
  float: Unary | undefined = undefined;
  oct: Unary | undefined = undefined;
  hex: Unary | undefined = undefined;
  index: Unary | undefined = undefined;

  // sq_ and mp_
  sequenceLength: ((self: Value) => number) | undefined = undefined;
  concat: Binary | undefined = undefined;
  repeat: ((self: Value, count: number) => Value) | undefined = undefined;
  /** `index` counts from the start: negative indexes already had the length added, where there is a length. */
  item: ((self: Value, index: number) => Value) | undefined = undefined;
  /** Simple slice `self[low:high]`, both already clipped as CPython's `sq_slice` gets them. */
  slice: ((self: Value, low: number, high: number) => Value) | undefined = undefined;
  setItem: ((self: Value, index: number, value: Value | undefined) => void) | undefined = undefined;
  setSlice: ((self: Value, low: number, high: number, value: Value | undefined) => void) | undefined = undefined;
  contains: ((self: Value, item: Value) => boolean) | undefined = undefined;
  inplaceConcat: Binary | undefined = undefined;
  inplaceRepeat: ((self: Value, count: number) => Value) | undefined = undefined;
  mappingLength: ((self: Value) => number) | undefined = undefined;
  subscript: Binary | undefined = undefined;
  setSubscript: ((self: Value, key: Value, value: Value | undefined) => void) | undefined = undefined;

  // bf_
  buffer: BufferProcedures | undefined = undefined;
}
export type SlotName = keyof Slots;
