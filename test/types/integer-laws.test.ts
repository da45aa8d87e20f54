import fc from 'fast-check';
import { beforeAll, describe, it } from 'vitest';
import { bigIntOf, intFromBigInt, MAX_INT, MIN_INT } from '../../src/runtime/objects/int-value.ts';
import { PyInt64 } from '../../src/runtime/objects/int64.ts';
import type { Value } from '../../src/runtime/objects/object.ts';
import type { PyTuple } from '../../src/runtime/objects/tuple.ts';
import * as arithmetic from '../../src/runtime/protocols/arithmetic.ts';
import { threeWayCompare } from '../../src/runtime/protocols/compare.ts';
import { hash } from '../../src/runtime/protocols/hash.ts';
import { intModularPower } from '../../src/runtime/types/int-modular-power.ts';
import { enterBareInterpreter } from './number-values.ts';

/** Integers near the places where their form changes: 2^31, 2^53, 2^63. */
const edge = fc
  .tuple(fc.constantFrom(0n, 31n, 32n, 52n, 53n, 62n, 63n, 64n), fc.integer({ min: -3, max: 3 }), fc.boolean())
  .map(([power, offset, negative]) => ((1n << power) + BigInt(offset)) * (negative ? -1n : 1n));
const any = fc.oneof(edge, fc.bigInt({ min: -(1n << 65n), max: 1n << 65n }), fc.maxSafeInteger().map(BigInt));
/** Divisors of every size as well. */
const spread = fc.tuple(any, fc.bigInt({ min: 0n, max: 63n })).map(([value, shift]) => value >> shift);
const int = fc.oneof(any, spread).filter((value) => value <= MAX_INT && value >= MIN_INT);

/** The form in which every int or long that is no exact long has to come. */
function isNormal(value: Value): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value) && !Object.is(value, -0);
  if (value instanceof PyInt64)
    return !Number.isSafeInteger(Number(value.value)) && BigInt.asIntN(64, value.value) === value.value;
  return typeof value === 'bigint' && BigInt.asIntN(64, value) !== value;
}

function agrees(result: Value, expected: bigint): boolean {
  return isNormal(result) && bigIntOf(result) === expected;
}

describe('int', () => {
  beforeAll(enterBareInterpreter);

  it('computes exactly and answers the one form that each value has', () => {
    fc.assert(
      fc.property(int, int, (a, b) => {
        const [x, y] = [intFromBigInt(a), intFromBigInt(b)];
        return (
          agrees(arithmetic.add(x, y), a + b) &&
          agrees(arithmetic.subtract(x, y), a - b) &&
          agrees(arithmetic.multiply(x, y), a * b) &&
          agrees(arithmetic.bitAnd(x, y), a & b) &&
          agrees(arithmetic.bitOr(x, y), a | b) &&
          agrees(arithmetic.bitXor(x, y), a ^ b) &&
          agrees(arithmetic.negative(x), -a) &&
          agrees(arithmetic.invert(x), ~a) &&
          agrees(arithmetic.absolute(x), a < 0n ? -a : a)
        );
      }),
    );
  });

  it('divides so that a == b * (a // b) + a % b, the remainder having the sign of b', () => {
    fc.assert(
      fc.property(
        int,
        int.filter((b) => b !== 0n),
        (a, b) => {
          const pair = arithmetic.divmod(intFromBigInt(a), intFromBigInt(b)) as PyTuple;
          const [quotient, remainder] = pair.items.map((item) => bigIntOf(item)!) as [bigint, bigint];
          const within = b > 0n ? remainder >= 0n && remainder < b : remainder <= 0n && remainder > b;
          return a === b * quotient + remainder && within;
        },
      ),
    );
  });

  it('orders ints by value, whatever their form', () => {
    fc.assert(
      fc.property(int, int, (a, b) => {
        const order = arithmetic.subtract(a, b) as bigint;
        return Math.sign(threeWayCompare(intFromBigInt(a), intFromBigInt(b))) === Math.sign(Number(order));
      }),
    );
  });

  it('shifts as multiplication and floor division by powers of two do', () => {
    fc.assert(
      fc.property(int, fc.integer({ min: 0, max: 1100 }), (a, count) => {
        const x = intFromBigInt(a);
        return (
          agrees(arithmetic.leftShift(x, count), a << BigInt(count)) &&
          agrees(arithmetic.rightShift(x, count), a >> BigInt(count))
        );
      }),
    );
  });

  it('hashes and orders as the equal long does', () => {
    fc.assert(fc.property(int, (a) => hash(intFromBigInt(a)) === hash(a)));
  });

  it('takes powers modulo a number exactly, with the sign of the modulus', () => {
    fc.assert(
      fc.property(
        int,
        fc.bigInt({ min: 0n, max: 40n }),
        int.filter((c) => c !== 0n),
        (a, b, c) => {
          const exact = ((a ** b % c) + c) % c;
          return bigIntOf(intModularPower(bigIntOf(a)!, b, c)) === exact;
        },
      ),
    );
  });
});
