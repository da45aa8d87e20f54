/**
 * The parts of a binary64 number: words, fraction and exponent, scaling by powers of two.
 */

const doubleView = new Float64Array(1);
const wordView = new Uint32Array(doubleView.buffer);
const longView = new BigInt64Array(doubleView.buffer);

/** 2^-1022, the smallest normal double. */
const SMALLEST_NORMAL = 2 ** -1022;

/** The high 32 bits (sign, exponent, top of the fraction) of `value`, as an unsigned integer. */
export function highWord(value: number): number {
  doubleView[0] = value;
  return wordView[1]!;
}

/** The low 32 bits of the fraction of `value`, as an unsigned integer. */
export function lowWord(value: number): number {
  doubleView[0] = value;
  return wordView[0]!;
}

/** The double whose two halves are `high` and `low` (taken modulo 2^32). */
export function fromWords(high: number, low: number): number {
  wordView[1] = high;
  wordView[0] = low;
  return doubleView[0]!;
}

/** The 64 bits of `value` as a signed bigint. */
export function doubleToBits(value: number): bigint {
  doubleView[0] = value;
  return longView[0]!;
}

/** The double whose 64 bits are `bits` (taken modulo 2^64). */
export function bitsToDouble(bits: bigint): number {
  longView[0] = bits;
  return doubleView[0]!;
}

/** True if the sign bit of `value` is set: -0.0 counts, and so does a NaN with a sign. */
export function isNegative(value: number): boolean {
  doubleView[0] = value;
  return wordView[1]! >>> 31 === 1;
}

/** C's `copysign`: the magnitude of `magnitude` with the sign of `sign`. */
export function copySign(magnitude: number, sign: number): number {
  const absolute = Math.abs(magnitude);
  return isNegative(sign) ? -absolute : absolute;
}

/**
 * The exponent e of C's `frexp` for a finite nonzero value: |value| lies in [2^(e-1), 2^e).
 * Zero, infinities and NaN answer 0.
 */
export function binaryExponent(value: number): number {
  doubleView[0] = value;
  const biased = (wordView[1]! >>> 20) & 0x7ff;
  if (biased === 0x7ff || value === 0) return 0;
  if (biased !== 0) return biased - 1022;
  doubleView[0] = value * 2 ** 54;
  return ((wordView[1]! >>> 20) & 0x7ff) - 1022 - 54;
}

/**
 * The fraction m of C's `frexp`: value = m * 2^binaryExponent(value) with 0.5 <= |m| < 1; zero, infinities and NaN
 * answer themselves.
 */
export function binaryFraction(value: number): number {
  if (value === 0 || value - value !== 0) return value;
  doubleView[0] = Math.abs(value) < SMALLEST_NORMAL ? value * 2 ** 54 : value;
  wordView[1] = (wordView[1]! & 0x800fffff) | 0x3fe00000;
  return doubleView[0]!;
}

/**
 * C's `ldexp` (`scalbn`): `value` * 2^`exponent`, rounded once, half to even, also into the subnormals.
 *
 * @param exponent any integer; results out of range are infinite or zero with the sign of `value`
 */
export function scaleByPowerOfTwo(value: number, exponent: number): number {
  if (exponent >= -1022 && exponent <= 1023) {
    // One factor: exact, or rounded once.
    return value * fromWords((exponent + 1023) << 20, 0);
  }
  if (exponent > 1023) {
    const doubled = value * 2 ** 1023;
    if (exponent <= 2046) return doubled * 2 ** (exponent - 1023);
    return exponent > 2200 ? doubled * 2 ** 1023 * 2 ** 1023 : doubled * 2 ** 1023 * 2 ** (exponent - 2046);
  }
  // Going down, a first factor that could already reach the subnormals would round twice: bring the fraction to
  // [0.5, 1) first, so that only the last factor rounds.
  if (value === 0 || value - value !== 0) return value;
  const total = binaryExponent(value) + exponent;
  const fraction = binaryFraction(value);
  if (total < -1080) return fraction * 0;
  if (total >= -1021) return fraction * 2 ** total;
  return fraction * 2 ** (total + 1000) * 2 ** -1000;
}

/**
 * The integer fraction and exponent of a finite value: value = fraction * 2^exponent exactly, the fraction signed and
 * odd (or 0n with exponent 0).
 */
export function exactParts(value: number): { fraction: bigint; exponent: number } {
  if (value === 0) return { fraction: 0n, exponent: 0 };
  let exponent = binaryExponent(value) - 53;
  let fraction = binaryFraction(value) * 2 ** 53;
  // Trailing zeros by halves of the fraction: at most 53 steps, mostly few.
  while (fraction % 4294967296 === 0) {
    fraction /= 4294967296;
    exponent += 32;
  }
  while (fraction % 16 === 0) {
    fraction /= 16;
    exponent += 4;
  }
  while (fraction % 2 === 0) {
    fraction /= 2;
    exponent += 1;
  }
  return { fraction: BigInt(fraction), exponent };
}
