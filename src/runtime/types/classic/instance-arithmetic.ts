/**
 * Arithmetic of classic instances: `__coerce__` first, then the method on the left, then the reflected one on the right
 * (`do_binop` in `Objects/classobject.c`).
 */
import { PyClassicInstance } from '../../objects/classic.ts';
import type { Value } from '../../objects/object.ts';
import { typeError } from '../../objects/raise.ts';
import { notImplemented } from '../../objects/singletons.ts';
import type { Binary } from '../../objects/slots.ts';
import { PyTuple } from '../../objects/tuple.ts';
import * as arithmetic from '../../protocols/arithmetic.ts';
import { getAttribute } from '../../protocols/attribute.ts';
import { call0, call1, call2 } from '../../protocols/call.ts';
import { methodOf } from './instance-attributes.ts';

/** What `__coerce__` makes of two operands; undefined where it makes nothing. */
export function coercedPair(self: PyClassicInstance, other: Value): readonly [Value, Value] | undefined {
  const method = methodOf(self, '__coerce__');
  if (method === undefined) return undefined;
  const result = call1(method, other);
  if (result === null || result === notImplemented) return undefined;
  if (!(result instanceof PyTuple) || result.items.length !== 2) {
    throw typeError('coercion should return None or 2-tuple');
  }
  return [result.items[0]!, result.items[1]!];
}

/** One side of a binary operator: the method of a classic instance, or `apply` to what coercion made (`half_binop`). */
function halfBinary(self: Value, other: Value, name: string, apply: Binary, swapped: boolean): Value {
  if (!(self instanceof PyClassicInstance)) return notImplemented;
  const [a, b] = coercedPair(self, other) ?? [self, other];
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

/** Binary operators and their augmented forms, as slots. */
export const binaryOperators = {
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
};

const powerOf = binaryOf('__pow__', (a, b) => arithmetic.power(a, b, null));

/** `**=`. */
export const inplacePowerOf = inplaceOf('__ipow__', arithmetic.inplacePower);

/** With a modulus the base's method is asked, whatever the base is. */
export function instancePower(base: Value, exponent: Value, modulus: Value): Value {
  if (modulus === null) return powerOf(base, exponent);
  return call2(getAttribute(base, '__pow__'), exponent, modulus);
}

/** A unary operator: the method of that name. */
export const unaryOf =
  (name: string) =>
  (self: Value): Value =>
    call0(getAttribute(self, name));
