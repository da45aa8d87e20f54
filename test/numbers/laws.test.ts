import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floatFloorDivide, floatModulo } from '../../src/runtime/numbers/float-arith.ts';
import { binaryExponent, binaryFraction, scaleByPowerOfTwo } from '../../src/runtime/numbers/float-bits.ts';
import { formatFloat } from '../../src/runtime/numbers/float-format.ts';
import { floatHex, parseFloatHex } from '../../src/runtime/numbers/float-hex.ts';
import { floatTextFailure, parseFloatText } from '../../src/runtime/numbers/float-parse.ts';
import { floatRatio } from '../../src/runtime/numbers/float-ratio.ts';
import { floatRepr } from '../../src/runtime/numbers/float-repr.ts';
import { roundFloat } from '../../src/runtime/numbers/float-round.ts';
import { FloatSum } from '../../src/runtime/numbers/float-sum.ts';
import { hashHigh, hashLow, joinHashWords } from '../../src/runtime/numbers/hash-words.ts';
import * as ints from '../../src/runtime/numbers/int-arith.ts';
import { longTrueDivide, trueDivide } from '../../src/runtime/numbers/int-convert.ts';
import { formatInteger } from '../../src/runtime/numbers/int-format.ts';
import { parseIntText, parseLongText, prefixBase } from '../../src/runtime/numbers/int-parse.ts';
import { floatHash, intHash, longHash } from '../../src/runtime/numbers/number-hash.ts';
import { latestHashHigh, strHash, strHashLow, unicodeHash } from '../../src/runtime/numbers/string-hash.ts';
import { asInteger, writeInteger } from './facts.ts';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const safe = fc.oneof(fc.maxSafeInteger(), fc.integer(), fc.integer({ min: -30, max: 30 }));
const big = fc.bigInt({ min: -(1n << 200n), max: 1n << 200n });

describe('float text', () => {
  it('repr reads back', () => {
    fc.assert(
      fc.property(finite, (x) => {
        expect(parseFloatText(floatRepr(x))).toBe(x);
      }),
    );
  });

  it('hex reads back', () => {
    fc.assert(
      fc.property(finite, (x) => {
        expect(parseFloatHex(floatHex(x))).toBe(x);
      }),
    );
  });

  it('seventeen digits read back', () => {
    fc.assert(
      fc.property(finite, (x) => {
        expect(Number(formatFloat(x, 'e', 16))).toBe(x);
      }),
    );
  });

  it('fixed notation is the exact value, rounded half to even', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double({ min: -1e6, max: 1e6, noNaN: true }),
          fc.integer().map((n) => n / 1024),
          finite,
        ),
        fc.integer({ min: 0, max: 30 }),
        (x, precision) => {
          const text = formatFloat(x, 'f', precision);
          const [numerator, denominator] = floatRatio(Math.abs(x));
          const scaled = numerator * 10n ** BigInt(precision);
          const below = scaled / denominator;
          const twice = (scaled - below * denominator) * 2n;
          const up = twice > denominator || (twice === denominator && (below & 1n) === 1n);
          expect(BigInt(text.replace('-', '').replace('.', ''))).toBe(up ? below + 1n : below);
        },
      ),
    );
  });

  it('tells the two complaints about bad text apart', () => {
    expect(floatTextFailure(' x')).toBe('unconvertible');
    expect(floatTextFailure('')).toBe('unconvertible');
    expect(floatTextFailure('1x')).toBe('trailing');
    expect(floatTextFailure('nanx')).toBe('trailing');
  });

  it('rounding moves by half a unit at most and keeps what is round', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 6 }), (x, digits) => {
        const rounded = roundFloat(x, digits) as number;
        expect(Math.abs(rounded - x)).toBeLessThanOrEqual(0.5 * 10 ** -digits * (1 + 1e-9) + Math.abs(x) * 2e-16);
        expect(roundFloat(rounded, digits)).toBe(rounded);
      }),
    );
    expect(roundFloat(2.5, 0)).toBe(3);
    expect(roundFloat(-0.5, 0)).toBe(-1);
    expect(roundFloat(0.125, 2)).toBe(0.13);
    expect(roundFloat(25, -1)).toBe(30);
    expect(roundFloat(1.7e308, -308)).toBe('overflow');
  });
});

describe('floats', () => {
  it('fraction and exponent give the value', () => {
    fc.assert(
      fc.property(finite, (x) => {
        expect(scaleByPowerOfTwo(binaryFraction(x), binaryExponent(x))).toBe(x);
        if (x !== 0) expect(Math.abs(binaryFraction(x)) >= 0.5 && Math.abs(binaryFraction(x)) < 1).toBe(true);
      }),
    );
  });

  it('the remainder has the divisor’s sign and size', () => {
    fc.assert(
      fc.property(finite, finite, (a, b) => {
        fc.pre(b !== 0);
        const rest = floatModulo(a, b);
        expect(Math.abs(rest)).toBeLessThanOrEqual(Math.abs(b));
        expect(rest === 0 || rest < 0 === b < 0).toBe(true);
        expect(Object.is(floatFloorDivide(a, b) % 1, Number.NaN) || floatFloorDivide(a, b) % 1 === 0).toBe(true);
      }),
    );
  });

  it('sums are exact whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e100, max: 1e100, noNaN: true })), (values) => {
        const sum = (list: number[]) => {
          const total = new FloatSum();
          for (const value of list) total.add(value);
          return total.value();
        };
        expect(sum(values)).toBe(sum([...values].reverse()));
        expect(sum([...values, ...values.map((value) => -value)])).toBe(0);
      }),
    );
  });
});

describe('integers', () => {
  it('numbers and bigints agree', () => {
    fc.assert(
      fc.property(safe, safe, (a, b) => {
        const left = BigInt(a);
        const right = BigInt(b);
        expect(writeInteger(ints.intMultiply(a, b))).toBe(`i${left * right}`);
        expect(writeInteger(ints.intAnd(a, b))).toBe(`i${left & right}`);
        expect(writeInteger(ints.intOr(a, b))).toBe(`i${left | right}`);
        expect(writeInteger(ints.intXor(a, b))).toBe(`i${left ^ right}`);
        expect(writeInteger(ints.intInvert(a))).toBe(`i${~left}`);
        expect(ints.intBitLength(a)).toBe(ints.longBitLength(left));
        if (b === 0) return;
        expect(writeInteger(ints.intFloorDivide(a, b))).toBe(`i${ints.longFloorDivide(left, right)}`);
        expect(writeInteger(ints.intModulo(a, b))).toBe(`i${ints.longModulo(left, right)}`);
        expect(trueDivide(a, b)).toBe(longTrueDivide(left, right));
      }),
    );
  });

  it('shifts and powers agree with bigints', () => {
    fc.assert(
      fc.property(safe, fc.integer({ min: 0, max: 80 }), (a, count) => {
        expect(writeInteger(ints.intShiftLeft(a, count))).toBe(`i${BigInt(a) << BigInt(count)}`);
        expect(writeInteger(ints.intShiftRight(a, count))).toBe(`i${BigInt(a) >> BigInt(count)}`);
        expect(writeInteger(ints.intPower(a, count % 12))).toBe(`i${BigInt(a) ** BigInt(count % 12)}`);
      }),
    );
  });

  it('quotient and remainder make the dividend', () => {
    fc.assert(
      fc.property(big, big, (a, b) => {
        fc.pre(b !== 0n);
        const [quotient, remainder] = ints.longDivmod(a, b);
        expect(quotient * b + remainder).toBe(a);
        expect(quotient).toBe(ints.longFloorDivide(a, b));
        expect(remainder === 0n || remainder < 0n === b < 0n).toBe(true);
      }),
    );
  });

  it('modular powers are the powers reduced', () => {
    fc.assert(
      fc.property(big, fc.bigInt({ min: 0n, max: 60n }), big, (a, exponent, modulus) => {
        fc.pre(modulus !== 0n);
        expect(ints.modularPower(a, exponent, modulus)).toBe(ints.longModulo(a ** exponent, modulus));
      }),
    );
  });

  it('true division is rounded once', () => {
    fc.assert(
      fc.property(finite, (x) => {
        fc.pre(x !== 0);
        const [numerator, denominator] = floatRatio(x);
        expect(longTrueDivide(numerator, denominator)).toBe(x);
        expect(longTrueDivide(numerator * 3n ** 700n, denominator * 3n ** 700n)).toBe(x);
      }),
    );
    // Halfway between two subnormals, and a little above.
    expect(longTrueDivide(3n, 1n << 1075n)).toBe(2 * Number.MIN_VALUE);
    expect(longTrueDivide(1n, 1n << 1075n)).toBe(0);
    expect(longTrueDivide((1n << 900n) + 1n, 1n << 1975n)).toBe(Number.MIN_VALUE);
    expect(longTrueDivide(1n << 1024n, 1n)).toBe('overflow');
  });

  it('text reads back in every base', () => {
    fc.assert(
      fc.property(big, fc.integer({ min: 2, max: 36 }), (value, base) => {
        const digits = formatInteger(value, base);
        expect(parseIntText(` ${digits}\n`, base)).toBe(asInteger(value));
        expect(parseLongText(digits, base)).toBe(value);
        if (base < 22) expect(parseLongText(`${digits}L`, base)).toBe(value);
        expect(parseIntText(`${digits}!`, base)).toBeUndefined();
      }),
    );
    expect(prefixBase(' -0x1')).toBe(16);
    expect(prefixBase('08')).toBe(8);
    expect(prefixBase('8')).toBe(10);
  });

  it('reads what CPython reads, oddities included', () => {
    expect(parseIntText('- 5', 10)).toBe(-5);
    expect(parseIntText('0x8000000000000000L', 0)).toBe(1n << 63n);
    expect(parseIntText('-0x8000000000000000L', 0)).toBeUndefined();
    expect(parseIntText('1\0', 10)).toBeUndefined();
  });
});

describe('hashes', () => {
  it('equal numbers hash alike', () => {
    fc.assert(
      fc.property(safe, (n) => {
        expect(longHash(BigInt(n))).toBe(intHash(n));
        expect(floatHash(n)).toBe(intHash(n));
      }),
    );
    fc.assert(
      fc.property(fc.double({ min: -1e300, max: 1e300, noNaN: true }), (x) => {
        const whole = Math.trunc(x);
        expect(floatHash(whole)).toBe(longHash(BigInt(whole)));
      }),
    );
  });

  it('ASCII str and unicode hash alike; words make the whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        const hash = strHash(text);
        expect(unicodeHash(text)).toBe(hash);
        const low = strHashLow(text);
        expect(joinHashWords(latestHashHigh(), low)).toBe(hash);
        expect(joinHashWords(hashHigh(hash), hashLow(hash))).toBe(hash);
      }),
    );
  });

  it('is the 64-bit arithmetic of CPython', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 1 }), (bytes) => {
        let hash = BigInt(bytes[0]!) << 7n;
        for (const byte of bytes) hash = BigInt.asUintN(64, hash * 1000003n) ^ BigInt(byte);
        hash = BigInt.asIntN(64, hash ^ BigInt(bytes.length));
        expect(BigInt(strHash(String.fromCharCode(...bytes)))).toBe(hash === -1n ? -2n : hash);
      }),
    );
  });
});
