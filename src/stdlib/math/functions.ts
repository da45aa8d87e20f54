/** The functions of module `math` (CPython 2.7 `Modules/mathmodule.c`). */
import { definition } from '../../runtime/declare/declare.ts';
import { complementaryErrorFunction, errorFunction } from '../../runtime/numbers/elementary/error-function.ts';
import { exponential } from '../../runtime/numbers/elementary/exponential.ts';
import { exponentialMinusOne } from '../../runtime/numbers/elementary/exponential-minus-one.ts';
import { gamma, logGamma } from '../../runtime/numbers/elementary/gamma.ts';
import * as hyperbolic from '../../runtime/numbers/elementary/hyperbolic.ts';
import { arccosine, arcsine, arctangent, arctangent2 } from '../../runtime/numbers/elementary/inverse-trigonometric.ts';
import { decimalLogarithm, logarithm } from '../../runtime/numbers/elementary/logarithm.ts';
import { logarithmOnePlus } from '../../runtime/numbers/elementary/logarithm-one-plus.ts';
import { checkedResult } from '../../runtime/numbers/elementary/math-failure.ts';
import { cosine, sine, tangent } from '../../runtime/numbers/elementary/trigonometric.ts';
import { copySign } from '../../runtime/numbers/float-bits.ts';
import { FloatSum } from '../../runtime/numbers/float-sum.ts';
import * as functions from '../../runtime/numbers/math-functions.ts';
import type { BuiltinDefinition } from '../../runtime/objects/builtin-function.ts';
import { PyFloat } from '../../runtime/objects/float.ts';
import { intFromBigInt, intValueOf, longValueOf } from '../../runtime/objects/int-value.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { overflowError, typeError, valueError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { divide } from '../../runtime/protocols/arithmetic.ts';
import { getAttribute } from '../../runtime/protocols/attribute.ts';
import { call0 } from '../../runtime/protocols/call.ts';
import { toFloat } from '../../runtime/protocols/float-number.ts';
import { toLong } from '../../runtime/protocols/index-number.ts';
import { forEachItem } from '../../runtime/protocols/iterate.ts';
import { checked, elementary, floatResult, mathError, ofTwo } from './float-function.ts';

/** The logarithm of any number; longs may be larger than a double (`loghelper`). */
function logarithmOf(value: Value, compute: (x: number) => number): PyFloat {
  const long = longValueOf(value);
  if (long !== undefined) {
    if (long <= 0n) throw mathError('domain');
    return new PyFloat(functions.logarithmOfLong(long, compute));
  }
  const x = toFloat(value);
  return floatResult(checkedResult(compute(x), x, false));
}

function log(value: Value, base?: Value): Value {
  const result = logarithmOf(value, logarithm);
  return base === undefined ? result : divide(result, logarithmOf(base, logarithm));
}

function fsum(iterable: Value): Value {
  const sum = new FloatSum();
  forEachItem(iterable, (item) => {
    if (!sum.add(toFloat(item))) throw overflowError('intermediate overflow in fsum');
  });
  const result = sum.value();
  if (result === undefined) throw valueError('-inf + inf in fsum');
  return new PyFloat(result);
}

/** Bits of a factorial per factor, at most: what its product takes. */
const FACTOR_BITS = 64;

function factorial(value: Value): Value {
  let count: number | bigint;
  if (value instanceof PyFloat) {
    if (!Number.isInteger(value.v)) throw valueError('factorial() only accepts integral values');
    count = toLong(BigInt(value.v));
  } else count = toLong(value);
  if (count < 0) throw valueError('factorial() not defined for negative values');
  const { budget } = thread.interpreter;
  const size = Number(count);
  budget.reserve((size * FACTOR_BITS) / 8);
  budget.spend(size);
  return intFromBigInt(functions.factorial(size));
}

function ldexp(value: Value, exponent: Value): Value {
  const x = toFloat(value);
  const integer = intValueOf(exponent) ?? longValueOf(exponent);
  if (integer === undefined) throw typeError('Expected an int or long as second argument to ldexp.');
  return floatResult(functions.loadExponent(x, Number(integer)));
}

const DEGREES = 180 / Math.PI;

/** The functions of the module. */
export const mathFunctions = (): BuiltinDefinition[] => [
  elementary('acos', 'The arc cosine of x, in radians.', arccosine),
  elementary('acosh', 'The inverse hyperbolic cosine of x.', hyperbolic.inverseHyperbolicCosine),
  elementary('asin', 'The arc sine of x, in radians.', arcsine),
  elementary('asinh', 'The inverse hyperbolic sine of x.', hyperbolic.inverseHyperbolicSine),
  elementary('atan', 'The arc tangent of x, in radians.', arctangent),
  ofTwo('atan2', 'The angle of the point (y, x): atan(y / x), in the quadrant that the signs tell.', arctangent2),
  elementary('atanh', 'The inverse hyperbolic tangent of x.', hyperbolic.inverseHyperbolicTangent),
  elementary('ceil', 'The smallest integral value that is not less than x, as a float.', Math.ceil),
  ofTwo('copysign', 'x with the sign of y.', copySign),
  elementary('cos', 'The cosine of x radians.', cosine),
  elementary('cosh', 'The hyperbolic cosine of x.', hyperbolic.hyperbolicCosine, true),
  elementary('degrees', 'An angle of x radians in degrees.', (x) => x * DEGREES),
  elementary('erf', 'The error function at x.', errorFunction),
  elementary('erfc', 'The complementary error function at x.', complementaryErrorFunction),
  elementary('exp', 'e to the power x.', exponential, true),
  elementary('expm1', 'exp(x) - 1, exact for small x too.', exponentialMinusOne, true),
  elementary('fabs', 'The absolute value of x, as a float.', Math.abs),
  definition('factorial(x)', 'x!, the product of the integers from 1 to x.', factorial),
  elementary('floor', 'The largest integral value that is not greater than x, as a float.', Math.floor),
  ofTwo('fmod', 'The remainder of x by y, with the sign of x.', functions.mathModulo),
  definition('frexp(x)', 'The pair (m, e) for which x == m * 2**e and 0.5 <= abs(m) < 1.', (x: Value) => {
    const [fraction, exponent] = functions.fractionAndExponent(toFloat(x));
    return new PyTuple([new PyFloat(fraction), exponent]);
  }),
  definition('fsum(iterable)', 'The sum of numbers, rounded once at the end.', fsum),
  checked('gamma', 'The gamma function at x.', gamma),
  ofTwo('hypot', 'The distance of the point (x, y) from the origin.', functions.mathHypotenuse),
  definition('isinf(x)', 'Whether x is an infinity.', (x: Value) => Math.abs(toFloat(x)) === Number.POSITIVE_INFINITY),
  definition('isnan(x)', 'Whether x is not a number.', (x: Value) => Number.isNaN(toFloat(x))),
  definition('ldexp(x, i)', 'x * 2**i.', ldexp),
  checked('lgamma', 'The natural logarithm of the absolute value of the gamma function at x.', logGamma),
  definition('log(x[, base])', 'The logarithm of x to a base, e where none is given.', log, 'unpack'),
  definition('log10(x)', 'The logarithm of x to base 10.', (x: Value) => logarithmOf(x, decimalLogarithm)),
  elementary('log1p', 'The natural logarithm of 1 + x, exact for small x too.', logarithmOnePlus, true),
  definition('modf(x)', 'The pair of the fractional and the integral part of x, both with its sign.', (x: Value) => {
    const [fractional, integral] = functions.fractionalAndIntegral(toFloat(x));
    return new PyTuple([new PyFloat(fractional), new PyFloat(integral)]);
  }),
  ofTwo('pow', 'x to the power y.', functions.mathPower),
  elementary('radians', 'An angle of x degrees in radians.', (x) => x * (Math.PI / 180)),
  elementary('sin', 'The sine of x radians.', sine),
  elementary('sinh', 'The hyperbolic sine of x.', hyperbolic.hyperbolicSine, true),
  elementary('sqrt', 'The square root of x.', Math.sqrt),
  elementary('tan', 'The tangent of x radians.', tangent),
  elementary('tanh', 'The hyperbolic tangent of x.', hyperbolic.hyperbolicTangent),
  definition('trunc(x)', 'x cut to an integral value, by its __trunc__().', (x: Value) =>
    call0(getAttribute(x, '__trunc__')),
  ),
];
