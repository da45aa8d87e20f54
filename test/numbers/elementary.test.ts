import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as cmath from '../../src/runtime/numbers/cmath-functions.ts';
import { complementaryErrorFunction, errorFunction } from '../../src/runtime/numbers/elementary/error-function.ts';
import { exponential } from '../../src/runtime/numbers/elementary/exponential.ts';
import { exponentialMinusOne } from '../../src/runtime/numbers/elementary/exponential-minus-one.ts';
import { EXPONENTIALS } from '../../src/runtime/numbers/elementary/exponential-table.ts';
import { gamma, logGamma } from '../../src/runtime/numbers/elementary/gamma.ts';
import * as hyperbolic from '../../src/runtime/numbers/elementary/hyperbolic.ts';
import { hypotenuse } from '../../src/runtime/numbers/elementary/hypot.ts';
import * as inverse from '../../src/runtime/numbers/elementary/inverse-trigonometric.ts';
import { decimalLogarithm, logarithm } from '../../src/runtime/numbers/elementary/logarithm.ts';
import { logarithmOnePlus } from '../../src/runtime/numbers/elementary/logarithm-one-plus.ts';
import { checkedResult } from '../../src/runtime/numbers/elementary/math-failure.ts';
import { power } from '../../src/runtime/numbers/elementary/power.ts';
import { cosine, sine, tangent } from '../../src/runtime/numbers/elementary/trigonometric.ts';
import { exactParts } from '../../src/runtime/numbers/float-bits.ts';
import {
  distance,
  type Float,
  loadFacts,
  normalizeNaN,
  type Pair,
  readValue,
  type Written,
  writeComplex,
  writeFloat,
} from './facts.ts';

/** Functions of module math: name, function, whether an infinite result is a range error. */
const MATH: [name: string, apply: (x: number) => number, canOverflow: boolean][] = [
  ['acos', inverse.arccosine, false],
  ['acosh', hyperbolic.inverseHyperbolicCosine, false],
  ['asin', inverse.arcsine, false],
  ['asinh', hyperbolic.inverseHyperbolicSine, false],
  ['atan', inverse.arctangent, false],
  ['atanh', hyperbolic.inverseHyperbolicTangent, false],
  ['cos', cosine, false],
  ['cosh', hyperbolic.hyperbolicCosine, true],
  ['erf', errorFunction, false],
  ['erfc', complementaryErrorFunction, false],
  ['exp', exponential, true],
  ['expm1', exponentialMinusOne, true],
  ['log', logarithm, false],
  ['log10', decimalLogarithm, false],
  ['log1p', logarithmOnePlus, true],
  ['sin', sine, false],
  ['sinh', hyperbolic.hyperbolicSine, true],
  ['sqrt', Math.sqrt, false],
  ['tan', tangent, false],
  ['tanh', hyperbolic.hyperbolicTangent, false],
];

// biome-ignore lint/suspicious/noExplicitAny: each operation names the types of its own arguments
type Operation = (...values: any[]) => Written;

const OPERATIONS = new Map<string, Operation>(
  MATH.map(([name, apply, canOverflow]) => [
    `m.${name}`,
    (x: Float) => writeFloat(checkedResult(apply(x.value), x.value, canOverflow)),
  ]),
);
OPERATIONS.set('m.gamma', (x: Float) => writeFloat(gamma(x.value)));
OPERATIONS.set('m.lgamma', (x: Float) => writeFloat(logGamma(x.value)));
OPERATIONS.set('m.atan2', (y: Float, x: Float) => writeFloat(inverse.arctangent2(y.value, x.value)));

const CMATH: [name: string, apply: (re: number, im: number) => Pair | string][] = [
  ['acos', cmath.complexArccosine],
  ['acosh', cmath.complexInverseHyperbolicCosine],
  ['asin', cmath.complexArcsine],
  ['asinh', cmath.complexInverseHyperbolicSine],
  ['atan', cmath.complexArctangent],
  ['atanh', cmath.complexInverseHyperbolicTangent],
  ['cos', cmath.complexCosine],
  ['cosh', cmath.complexHyperbolicCosine],
  ['exp', cmath.complexExponential],
  ['log10', cmath.complexDecimalLogarithm],
  ['sin', cmath.complexSine],
  ['sinh', cmath.complexHyperbolicSine],
  ['sqrt', cmath.complexSquareRoot],
  ['tan', cmath.complexTangent],
  ['tanh', cmath.complexHyperbolicTangent],
];
for (const [name, apply] of CMATH) OPERATIONS.set(`c.${name}`, (z: Pair) => writeComplex(apply(z.re, z.im)));
OPERATIONS.set('c.log', (z: Pair, base?: Pair) =>
  writeComplex(base === undefined ? cmath.complexLogarithm(z.re, z.im) : cmath.complexLogarithmToBase(z, base)),
);
OPERATIONS.set('c.rect', (radius: Float, phase: Float) =>
  writeComplex(cmath.complexRectangular(radius.value, phase.value)),
);
OPERATIONS.set('c.phase', (z: Pair) => writeFloat(cmath.complexPhase(z.re, z.im)));
OPERATIONS.set('c.polar', (z: Pair) => {
  const polar = cmath.complexPolar(z.re, z.im);
  return typeof polar === 'string' ? writeFloat(polar) : polar.map(writeFloat);
});
OPERATIONS.set('c.isinf', (z: Pair) => Math.abs(z.re) === Infinity || Math.abs(z.im) === Infinity);
OPERATIONS.set('c.isnan', (z: Pair) => Number.isNaN(z.re) || Number.isNaN(z.im));

describe.each(['elementary', 'cmath'])('CPython 2.7.18 with glibc on %s', (name) => {
  for (const [operation, facts] of Object.entries(loadFacts(name))) {
    it(operation, () => {
      let exact = 0;
      for (const [values, wanted] of facts) {
        const result = normalizeNaN(OPERATIONS.get(operation)!(...values.map(readValue)));
        if (typeof wanted === 'boolean') expect(result).toBe(wanted);
        // Errors of one unit are rare, and grow in what cmath composes.
        else expect(distance(result, normalizeNaN(wanted)), JSON.stringify(values)).toBeLessThanOrEqual(8n);
        if (JSON.stringify(result) === JSON.stringify(normalizeNaN(wanted))) exact += 1;
      }
      expect(exact).toBeGreaterThanOrEqual(facts.length - 1);
    });
  }
});

/** e^x or log as fixed-point integers of 160 bits: the independent reference for the double-double evaluation. */
const BITS = 160n;
const ONE = 1n << BITS;

function fixed(value: number): bigint {
  const { fraction, exponent } = exactParts(value);
  const shift = BigInt(exponent) + BITS;
  return shift >= 0n ? fraction << shift : fraction >> -shift;
}

function fixedExponential(x: bigint): bigint {
  let sum = ONE;
  let term = ONE;
  for (let count = 1n; term !== 0n && count < 200n; count++) {
    term = (term * x) / (count * ONE);
    sum += term;
  }
  return sum;
}

function fixedSine(x: bigint): bigint {
  let sum = x;
  let term = x;
  for (let count = 2n; term !== 0n && count < 200n; count += 2n) {
    term = (-term * x * x) / (count * (count + 1n) * ONE * ONE);
    sum += term;
  }
  return sum;
}

describe('laws', () => {
  it('exp is rounded correctly', () => {
    fc.assert(
      fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (x) => {
        const error = fixedExponential(fixed(x)) - fixed(exponential(x));
        const unit = fixed(exponential(x) * 2 ** -53);
        // Half a unit and a thousandth: the low bit is decided to some 68 bits.
        expect(1000n * (error < 0n ? -error : error) <= 1001n * unit * 1n + 4n).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('sin is rounded correctly', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 6, noNaN: true }), (x) => {
        const exact = fixedSine(fixed(x));
        const result = sine(x);
        const gap = exact - fixed(result);
        const scale = 2 ** (Math.floor(Math.log2(Math.abs(result))) - 53);
        expect(1000n * (gap < 0n ? -gap : gap) <= 1001n * fixed(scale) + 4n).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('log inverts exp to the last places', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 700, noNaN: true }), (x) => {
        expect(Math.abs(logarithm(exponential(x)) - x)).toBeLessThanOrEqual(x * 2 ** -52);
      }),
    );
  });

  it('powers of small integers are exact', () => {
    for (let base = 2; base < 40; base++) {
      let product = 1;
      for (let exponent = 0; product < 2 ** 53; exponent++, product *= base) {
        expect(power(base, exponent)).toBe(product);
        expect(power(-base, exponent)).toBe(exponent % 2 === 1 ? -product : product);
      }
    }
  });

  it('sin² + cos² is one, also for huge arguments', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(Math.abs(sine(x) ** 2 + cosine(x) ** 2 - 1)).toBeLessThan(1e-15);
        expect(sine(-x)).toBe(-sine(x));
        expect(cosine(-x)).toBe(cosine(x));
      }),
    );
  });

  it('atan2 turns back what sin and cos have turned', () => {
    fc.assert(
      fc.property(fc.double({ min: -3.1, max: 3.1, noNaN: true }), (angle) => {
        expect(Math.abs(inverse.arctangent2(sine(angle), cosine(angle)) - angle)).toBeLessThan(1e-15);
        expect(Math.abs(inverse.arcsine(sine(angle / 2)) - angle / 2)).toBeLessThan(3e-15);
      }),
    );
  });

  it('hypot of Pythagorean triples is exact at any scale', () => {
    for (const [a, b, c] of [
      [3, 4, 5],
      [5, 12, 13],
      [20, 21, 29],
      [119, 120, 169],
    ] as const) {
      for (const scale of [1, 2 ** 1000, 2 ** -1000, 2 ** 511, 2 ** -537]) {
        expect(hypotenuse(a * scale, -b * scale)).toBe(c * scale);
      }
    }
  });

  it('the table of 2^(i/64) holds 100 bits', () => {
    for (let index = 0; index < 64; index++) {
      // (2^(i/64))^64 = 2^i
      let value = fixed(EXPONENTIALS[2 * index]!) + fixed(EXPONENTIALS[2 * index + 1]!);
      for (let count = 0; count < 6; count++) value = (value * value) >> BITS;
      const error = value - (ONE << BigInt(index));
      expect((error < 0n ? -error : error) >> (BITS - 96n + BigInt(index))).toBe(0n);
    }
  });

  it('gamma of whole numbers is the factorial', () => {
    let product = 1;
    for (let n = 1; n <= 23; n++) {
      expect(gamma(n)).toBe(product);
      product *= n;
    }
  });
});
