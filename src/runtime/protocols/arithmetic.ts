/**
 * The generic slow path of every arithmetic operator: which operand's type is asked, in which order, and the TypeError
 * where none knows (CPython's `Objects/abstract.c`). Fast paths for ints and floats stand in the evaluator's nodes.
 */
import type { Value } from '../objects/object.ts';
import { type PyRaise, typeError } from '../objects/raise.ts';
import { notImplemented } from '../objects/singletons.ts';
import type { Binary, Slots, Ternary } from '../objects/slots.ts';
import type { PyType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { checksTypes, coerceNumbers } from './coerce.ts';
import { repeatSequence } from './repeat.ts';
import { caught, landing } from './unwind.ts';

export type BinarySlot =
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'remainder'
  | 'divmod'
  | 'leftShift'
  | 'rightShift'
  | 'and'
  | 'xor'
  | 'or'
  | 'floorDivide'
  | 'trueDivide';

type InplaceSlot =
  | 'inplaceAdd'
  | 'inplaceSubtract'
  | 'inplaceMultiply'
  | 'inplaceDivide'
  | 'inplaceRemainder'
  | 'inplaceLeftShift'
  | 'inplaceRightShift'
  | 'inplaceAnd'
  | 'inplaceXor'
  | 'inplaceOr'
  | 'inplaceFloorDivide'
  | 'inplaceTrueDivide';

/** Asks the operands' types in turn: the left one first, unless the right one's is a subclass that overrides it. */
export function tryBinary(left: Value, right: Value, slot: BinarySlot | InplaceSlot): Value {
  const leftType = typeOf(left);
  const rightType = typeOf(right);
  const ofLeft = leftType.slots[slot as keyof Slots] as Binary | undefined;
  let ofRight = rightType === leftType ? undefined : (rightType.slots[slot as keyof Slots] as Binary | undefined);
  if (ofRight === ofLeft) ofRight = undefined;
  if (ofLeft !== undefined) {
    if (ofRight !== undefined && rightType.isSubtype(leftType)) {
      const result = ofRight(left, right);
      if (result !== notImplemented) return result;
      ofRight = undefined;
    }
    const result = ofLeft(left, right);
    if (result !== notImplemented) return result;
  }
  if (ofRight !== undefined) {
    const result = ofRight(left, right);
    if (result !== notImplemented) return result;
  }
  return checksTypes(leftType) && checksTypes(rightType) ? notImplemented : coercedBinary(left, right, slot);
}

/** What coerced operands make, where one of them is of a type without number slots (`[]`, None …). */
function coercedBinary(left: Value, right: Value, slot: BinarySlot | InplaceSlot): Value {
  const pair = coerceNumbers(left, right);
  if (pair === undefined) return notImplemented;
  const own = typeOf(pair[0]).slots[slot as keyof Slots] as Binary | undefined;
  return own === undefined ? notImplemented : own(pair[0], pair[1]);
}

export function unsupported(symbol: string, left: Value, right: Value): PyRaise {
  return typeError(`unsupported operand type(s) for ${symbol}: '${typeOf(left).name}' and '${typeOf(right).name}'`);
}

function binary(slot: BinarySlot, symbol: string): Binary {
  return (left, right) => {
    const result = tryBinary(left, right, slot);
    if (result === notImplemented) throw unsupported(symbol, left, right);
    return result;
  };
}

export const subtract: Binary = binary('subtract', '-');
export const divide: Binary = binary('divide', '/');
export const trueDivide: Binary = binary('trueDivide', '/');
export const floorDivide: Binary = binary('floorDivide', '//');
export const remainder: Binary = binary('remainder', '%');
export const divmod: Binary = binary('divmod', 'divmod()');
export const leftShift: Binary = binary('leftShift', '<<');
export const rightShift: Binary = binary('rightShift', '>>');
export const bitAnd: Binary = binary('and', '&');
export const bitXor: Binary = binary('xor', '^');
export const bitOr: Binary = binary('or', '|');

/** `left + right`: numbers, then concatenation. */
export function add(left: Value, right: Value): Value {
  const result = tryBinary(left, right, 'add');
  if (result !== notImplemented) return result;
  const { concat } = typeOf(left).slots;
  if (concat !== undefined) return concat(left, right);
  throw unsupported('+', left, right);
}

/** `left * right`: numbers, then repetition of a sequence on either side. */
export function multiply(left: Value, right: Value): Value {
  const result = tryBinary(left, right, 'multiply');
  if (result !== notImplemented) return result;
  const { repeat } = typeOf(left).slots;
  if (repeat !== undefined) return repeatSequence(repeat, left, right);
  const repeatRight = typeOf(right).slots.repeat;
  if (repeatRight !== undefined) return repeatSequence(repeatRight, right, left);
  throw unsupported('*', left, right);
}

/** `pow(base, exponent, modulus)`; modulus is None for `**`. */
export function power(base: Value, exponent: Value, modulus: Value): Value {
  const result = tryPower(base, exponent, modulus, 'power');
  if (result !== notImplemented) return result;
  if (modulus === null) throw unsupported('** or pow()', base, exponent);
  throw typeError(
    `unsupported operand type(s) for pow(): '${typeOf(base).name}', '${typeOf(exponent).name}', '${typeOf(modulus).name}'`,
  );
}

function tryPower(base: Value, exponent: Value, modulus: Value, slot: 'power' | 'inplacePower'): Value {
  const baseType = typeOf(base);
  const exponentType = typeOf(exponent);
  const ofBase: Ternary | undefined = baseType.slots[slot];
  let ofExponent = exponentType === baseType ? undefined : exponentType.slots[slot];
  if (ofExponent === ofBase) ofExponent = undefined;
  if (ofBase !== undefined) {
    if (ofExponent !== undefined && exponentType.isSubtype(baseType)) {
      const result = ofExponent(base, exponent, modulus);
      if (result !== notImplemented) return result;
      ofExponent = undefined;
    }
    const result = ofBase(base, exponent, modulus);
    if (result !== notImplemented) return result;
  }
  if (ofExponent !== undefined) {
    const result = ofExponent(base, exponent, modulus);
    if (result !== notImplemented) return result;
  }
  const ofModulus = modulus === null ? undefined : typeOf(modulus).slots[slot];
  if (ofModulus !== undefined && ofModulus !== ofBase && ofModulus !== exponentType.slots[slot]) {
    const result = ofModulus(base, exponent, modulus);
    if (result !== notImplemented) return result;
  }
  const known =
    checksTypes(baseType) && checksTypes(exponentType) && (modulus === null || checksTypes(typeOf(modulus)));
  return known ? notImplemented : coercedPower(base, exponent, modulus, slot);
}

/** `coercedBinary` of three: base and exponent, then either with the modulus, unless that is None. */
function coercedPower(base: Value, exponent: Value, modulus: Value, slot: 'power' | 'inplacePower'): Value {
  const three = coerceThree(base, exponent, modulus);
  if (three === undefined) return notImplemented;
  const [a, b, c] = three;
  const own = typeOf(a).slots[slot];
  return own === undefined ? notImplemented : own(a, b, c);
}

/** The operands coerced, or undefined where they cannot be: for powers CPython hides what `__coerce__` raised. */
function coerceThree(base: Value, exponent: Value, modulus: Value): [Value, Value, Value] | undefined {
  const at = landing();
  try {
    const pair = coerceNumbers(base, exponent);
    if (pair === undefined) return undefined;
    if (modulus === null) return [pair[0], pair[1], null];
    const withBase = coerceNumbers(pair[0], modulus);
    if (withBase === undefined) return undefined;
    const withExponent = coerceNumbers(pair[1], withBase[1]);
    return withExponent === undefined ? undefined : [withBase[0], withExponent[0], withExponent[1]];
  } catch (thrown) {
    caught(thrown, at);
    return undefined;
  }
}

function inplace(slot: InplaceSlot, plain: BinarySlot, symbol: string): Binary {
  return (left, right) => {
    const own = typeOf(left).slots[slot];
    if (own !== undefined) {
      const result = own(left, right);
      if (result !== notImplemented) return result;
    }
    const result = tryBinary(left, right, plain);
    if (result === notImplemented) throw unsupported(symbol, left, right);
    return result;
  };
}

export const inplaceSubtract: Binary = inplace('inplaceSubtract', 'subtract', '-=');
export const inplaceDivide: Binary = inplace('inplaceDivide', 'divide', '/=');
export const inplaceTrueDivide: Binary = inplace('inplaceTrueDivide', 'trueDivide', '/=');
export const inplaceFloorDivide: Binary = inplace('inplaceFloorDivide', 'floorDivide', '//=');
export const inplaceRemainder: Binary = inplace('inplaceRemainder', 'remainder', '%=');
export const inplaceLeftShift: Binary = inplace('inplaceLeftShift', 'leftShift', '<<=');
export const inplaceRightShift: Binary = inplace('inplaceRightShift', 'rightShift', '>>=');
export const inplaceAnd: Binary = inplace('inplaceAnd', 'and', '&=');
export const inplaceXor: Binary = inplace('inplaceXor', 'xor', '^=');
export const inplaceOr: Binary = inplace('inplaceOr', 'or', '|=');

export function inplaceAdd(left: Value, right: Value): Value {
  const { slots } = typeOf(left);
  if (slots.inplaceAdd !== undefined) {
    const result = slots.inplaceAdd(left, right);
    if (result !== notImplemented) return result;
  }
  const result = tryBinary(left, right, 'add');
  if (result !== notImplemented) return result;
  const concat = slots.inplaceConcat ?? slots.concat;
  if (concat !== undefined) return concat(left, right);
  throw unsupported('+=', left, right);
}

/** Whether a type has CPython's `tp_as_sequence`, whatever is in it. */
function hasSequenceSlots({ isHeap, slots }: PyType): boolean {
  return isHeap || (slots.sequenceLength ?? slots.item ?? slots.contains ?? slots.concat) !== undefined;
}

export function inplaceMultiply(left: Value, right: Value): Value {
  const { slots } = typeOf(left);
  if (slots.inplaceMultiply !== undefined) {
    const result = slots.inplaceMultiply(left, right);
    if (result !== notImplemented) return result;
  }
  const result = tryBinary(left, right, 'multiply');
  if (result !== notImplemented) return result;
  const repeat = slots.inplaceRepeat ?? slots.repeat;
  if (repeat !== undefined) return repeatSequence(repeat, left, right);
  const repeatRight = typeOf(right).slots.repeat;
  if (repeatRight !== undefined && !hasSequenceSlots(typeOf(left))) return repeatSequence(repeatRight, right, left);
  throw unsupported('*=', left, right);
}

/** `base **= exponent`: a base with a method for it is on its own, the exponent's reflected one is not asked. */
export function inplacePower(base: Value, exponent: Value): Value {
  const slot = typeOf(base).slots.inplacePower === undefined ? 'power' : 'inplacePower';
  const result = tryPower(base, exponent, null, slot);
  if (result === notImplemented) throw unsupported('** or pow()', base, exponent);
  return result;
}

function unary(slot: 'negative' | 'positive' | 'absolute' | 'invert', symbol: string): (operand: Value) => Value {
  return (operand) => {
    const own = typeOf(operand).slots[slot];
    if (own === undefined) throw typeError(`bad operand type for ${symbol}: '${typeOf(operand).name}'`);
    return own(operand);
  };
}

export const negative: (operand: Value) => Value = unary('negative', 'unary -');
export const positive: (operand: Value) => Value = unary('positive', 'unary +');
export const invert: (operand: Value) => Value = unary('invert', 'unary ~');
export const absolute: (operand: Value) => Value = unary('absolute', 'abs()');
