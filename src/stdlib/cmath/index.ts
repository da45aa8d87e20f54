/** Module `cmath` (CPython 2.7 `Modules/cmathmodule.c`). */
import { definition } from '../../runtime/declare/declare.ts';
import { parsedAs } from '../../runtime/declare/parsed-as.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import * as functions from '../../runtime/numbers/cmath-functions.ts';
import type { Complex } from '../../runtime/numbers/complex-arith.ts';
import type { MathFailure } from '../../runtime/numbers/elementary/math-failure.ts';
import type { BuiltinDefinition } from '../../runtime/objects/builtin-function.ts';
import { PyComplex } from '../../runtime/objects/complex.ts';
import { PyFloat } from '../../runtime/objects/float.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { typeError } from '../../runtime/objects/raise.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { specialMethod } from '../../runtime/protocols/attribute.ts';
import { call0 } from '../../runtime/protocols/call.ts';
import { toFloat } from '../../runtime/protocols/float-number.ts';
import { mathError } from '../math/float-function.ts';

/** A value as a complex number (`PyComplex_AsCComplex`). @throws TypeError where it is none */
function toComplex(value: Value): Complex {
  if (value instanceof PyComplex) return value;
  const hook = specialMethod(value, '__complex__');
  if (hook === undefined) return { re: toFloat(value), im: 0 };
  const result = call0(hook);
  if (!(result instanceof PyComplex)) throw typeError('__complex__ should return a complex object');
  return result;
}

function complexResult(result: Complex | MathFailure): PyComplex {
  if (typeof result === 'string') throw mathError(result);
  return new PyComplex(result.re, result.im);
}

type ComplexFunction = (re: number, im: number) => Complex | MathFailure;

function ofOne(name: string, doc: string, compute: ComplexFunction): BuiltinDefinition {
  const implementation = (z: Value): Value => {
    const { re, im } = toComplex(z);
    return complexResult(compute(re, im));
  };
  return parsedAs('', definition(`${name}(z)`, doc, implementation, 'tuple'));
}

function log(z: Value, base?: Value): Value {
  const value = toComplex(z);
  if (base === undefined) return complexResult(functions.complexLogarithm(value.re, value.im));
  return complexResult(functions.complexLogarithmToBase(value, toComplex(base)));
}

function phase(z: Value): Value {
  const { re, im } = toComplex(z);
  const result = functions.complexPhase(re, im);
  if (typeof result === 'string') throw mathError(result);
  return new PyFloat(result);
}

function polar(z: Value): Value {
  const { re, im } = toComplex(z);
  const result = functions.complexPolar(re, im);
  if (typeof result === 'string') throw mathError(result);
  return new PyTuple([new PyFloat(result[0]), new PyFloat(result[1])]);
}

function isNotANumber(z: Value): boolean {
  const { re, im } = toComplex(z);
  return Number.isNaN(re) || Number.isNaN(im);
}

function isInfinite(z: Value): boolean {
  const { re, im } = toComplex(z);
  return Math.abs(re) === Number.POSITIVE_INFINITY || Math.abs(im) === Number.POSITIVE_INFINITY;
}

const cmathFunctions = (): BuiltinDefinition[] => [
  ofOne('acos', 'The arc cosine of z.', functions.complexArccosine),
  ofOne('acosh', 'The inverse hyperbolic cosine of z.', functions.complexInverseHyperbolicCosine),
  ofOne('asin', 'The arc sine of z.', functions.complexArcsine),
  ofOne('asinh', 'The inverse hyperbolic sine of z.', functions.complexInverseHyperbolicSine),
  ofOne('atan', 'The arc tangent of z.', functions.complexArctangent),
  ofOne('atanh', 'The inverse hyperbolic tangent of z.', functions.complexInverseHyperbolicTangent),
  ofOne('cos', 'The cosine of z.', functions.complexCosine),
  ofOne('cosh', 'The hyperbolic cosine of z.', functions.complexHyperbolicCosine),
  ofOne('exp', 'e to the power z.', functions.complexExponential),
  parsedAs('isnan', definition('isinf(z)', 'Whether a part of z is infinite.', isInfinite, 'tuple')),
  definition('isnan(z)', 'Whether a part of z is not a number.', isNotANumber, 'tuple'),
  parsedAs('', definition('log(z[, base])', 'The logarithm of z to a base, e where none is given.', log, 'tuple')),
  ofOne('log10', 'The logarithm of z to base 10.', functions.complexDecimalLogarithm),
  definition('phase(z)', 'The angle of z, in radians.', phase, 'tuple'),
  definition('polar(z)', 'The pair of the absolute value and the angle of z.', polar, 'tuple'),
  definition('rect(r, phi)', 'The number with absolute value r and angle phi.', (r: Value, phi: Value) =>
    complexResult(functions.complexRectangular(toFloat(r), toFloat(phi))),
  ),
  ofOne('sin', 'The sine of z.', functions.complexSine),
  ofOne('sinh', 'The hyperbolic sine of z.', functions.complexHyperbolicSine),
  ofOne('sqrt', 'The square root of z.', functions.complexSquareRoot),
  ofOne('tan', 'The tangent of z.', functions.complexTangent),
  ofOne('tanh', 'The hyperbolic tangent of z.', functions.complexHyperbolicTangent),
];

export const cmathModule: BuiltinModule = {
  name: 'cmath',
  make: () =>
    makeModule('cmath', {
      doc: 'Mathematical functions on complex numbers.',
      functions: cmathFunctions(),
      members: [
        ['pi', new PyFloat(Math.PI)],
        ['e', new PyFloat(Math.E)],
      ],
    }),
};
