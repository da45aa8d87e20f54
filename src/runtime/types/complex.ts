/** Python's `complex` (CPython 2.7 `Objects/complexobject.c`): slots and members. */
import { defineType, member, method } from '../declare/declare.ts';
import {
  type Complex,
  complexAbsolute,
  complexAdd,
  complexDivide,
  complexDivmod,
  complexMultiply,
  complexNegate,
  complexPower,
  complexSubtract,
} from '../numbers/complex-arith.ts';
import { complexRepr, complexStr } from '../numbers/complex-repr.ts';
import { complexHash } from '../numbers/number-hash.ts';
import { complexType, PyComplex } from '../objects/complex.ts';
import { PyFloat } from '../objects/float.ts';
import { bigIntOf } from '../objects/int-value.ts';
import type { Value } from '../objects/object.ts';
import { overflowError, type PyRaise, typeError, valueError, zeroDivisionError } from '../objects/raise.ts';
import { notImplemented } from '../objects/singletons.ts';
import type { Binary, CompareOp, Ternary } from '../objects/slots.ts';
import { PyTuple } from '../objects/tuple.ts';
import { typeOf } from '../objects/type-of.ts';
import { genericGetAttribute } from '../protocols/attribute.ts';
import { makeComplex } from './complex-new.ts';
import { doubleOf } from './float-arithmetic.ts';
import { formatComplexSpec } from './number-format.ts';

function complexIn(self: Value): PyComplex {
  return self as PyComplex;
}

function wrap({ re, im }: Complex): PyComplex {
  return new PyComplex(re, im);
}

/**
 * The value that complex arithmetic takes an operand for; undefined for what is no number.
 * @throws OverflowError for a long that is too large for a float
 */
function complexOf(value: Value): Complex | undefined {
  if (value instanceof PyComplex) return value;
  const real = doubleOf(value);
  return real === undefined ? undefined : { re: real, im: 0 };
}

function binary(operation: (left: Complex, right: Complex) => Value): Binary {
  return (left, right) => {
    const a = complexOf(left);
    if (a === undefined) return notImplemented;
    const b = complexOf(right);
    return b === undefined ? notImplemented : operation(a, b);
  };
}

const division: Binary = binary((left, right) => {
  const quotient = complexDivide(left, right);
  if (quotient === undefined) throw zeroDivisionError('complex division by zero');
  return wrap(quotient);
});

function quotientAndRemainder(left: Complex, right: Complex, failure: string): [Complex, Complex] {
  const result = complexDivmod(left, right);
  if (result === undefined) throw zeroDivisionError(failure);
  return result;
}

const powerOf: Ternary = (base, exponent, modulus) => {
  const a = complexOf(base);
  const b = a === undefined ? undefined : complexOf(exponent);
  if (a === undefined || b === undefined) return notImplemented;
  if (modulus !== null) throw valueError('complex modulo');
  const result = complexPower(a, b);
  if (result === 'zero-division') throw zeroDivisionError('0.0 to a negative or complex power');
  if (result === 'overflow') throw overflowError('complex exponentiation');
  return wrap(result);
};

function noOrder(): PyRaise {
  return typeError('no ordering relation is defined for complex numbers');
}

/** Equality alone: order is refused among numbers, and left to the fallback (type names) with anything else. */
function richCompare(self: Value, other: Value, op: CompareOp): Value {
  const { re, im } = complexIn(self);
  let equal: boolean;
  if (other instanceof PyComplex) equal = re === other.re && im === other.im;
  else if (other instanceof PyFloat) equal = re === other.v && im === 0;
  else {
    const integer = typeof other === 'number' ? other : bigIntOf(other);
    if (integer === undefined) return notImplemented;
    // Numbers and bigints compare by exact value.
    equal = im === 0 && re <= integer && re >= integer;
  }
  if (op === 'eq') return equal;
  if (op === 'ne') return !equal;
  throw noOrder();
}

function noConversion(name: string): (self: Value) => Value {
  return () => {
    throw typeError(`can't convert complex to ${name}`);
  };
}

defineType(complexType, {
  doc: 'complex(real[, imag]) -> complex number\n\nThe complex number of these parts, imag being 0 unless given; or the one that a text stands for.',
  slots: {
    new: makeComplex,
    getAttribute: genericGetAttribute,
    repr: (self) => complexRepr(complexIn(self).re, complexIn(self).im),
    str: (self) => complexStr(complexIn(self).re, complexIn(self).im),
    hash: (self) => complexHash(complexIn(self).re, complexIn(self).im),
    richCompare,
    add: binary((left, right) => wrap(complexAdd(left, right))),
    subtract: binary((left, right) => wrap(complexSubtract(left, right))),
    multiply: binary((left, right) => wrap(complexMultiply(left, right))),
    divide: division,
    trueDivide: division,
    floorDivide: binary((left, right) => wrap(quotientAndRemainder(left, right, 'complex divmod()')[0])),
    remainder: binary((left, right) => wrap(quotientAndRemainder(left, right, 'complex remainder')[1])),
    divmod: binary((left, right) => {
      const [quotient, remainder] = quotientAndRemainder(left, right, 'complex divmod()');
      return new PyTuple([wrap(quotient), wrap(remainder)]);
    }),
    power: powerOf,
    negative: (self) => wrap(complexNegate(complexIn(self))),
    positive: (self) => (typeOf(self) === complexType ? self : wrap(complexIn(self))),
    absolute: (self) => {
      const size = complexAbsolute(complexIn(self));
      if (size === 'overflow') throw overflowError('absolute value too large');
      return new PyFloat(size);
    },
    nonzero: (self) => complexIn(self).re !== 0 || complexIn(self).im !== 0,
    coerce: (self, other) => {
      if (other instanceof PyComplex) return [self, other];
      const value = doubleOf(other);
      return value === undefined ? undefined : [self, new PyComplex(value, 0)];
    },
    int: noConversion('int'),
    long: noConversion('long'),
    float: noConversion('float'),
  },
  members: [
    method(
      'conjugate()',
      'complex.conjugate() -> complex\n\nThe number with its imaginary part negated: (3-4j).conjugate() == 3+4j.',
      (self: PyComplex) => new PyComplex(self.re, -self.im),
    ),
    method('__getnewargs__()', null, (self: PyComplex) => new PyTuple([new PyFloat(self.re), new PyFloat(self.im)])),
    method(
      '__format__(format_spec)',
      'complex.__format__() -> str\n\nThe number as the specification says.',
      formatComplexSpec,
      'tuple',
    ),
    member('real', 'the real part of a complex number', (self: PyComplex) => new PyFloat(self.re)),
    member('imag', 'the imaginary part of a complex number', (self: PyComplex) => new PyFloat(self.im)),
  ],
});
