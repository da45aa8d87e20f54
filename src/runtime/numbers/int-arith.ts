/**
 * Integer arithmetic with Python's rounding: numbers are safe integers, bigints anything. A result of type `number` is
 * always a safe integer and never -0. Divisors must not be zero: the caller has raised ZeroDivisionError.
 */

const MAX = Number.MAX_SAFE_INTEGER;

/** 2^32 as a factor between the halves of a safe integer. */
const HALF = 4294967296;

/** `left // right` on safe integers. */
export function intFloorDivide(left: number, right: number): number {
  // Below 2^53 a quotient lies too far from the next integer to be rounded up to it.
  return Math.floor(left / right) + 0;
}

/** `left % right` on safe integers: the sign of the divisor. */
export function intModulo(left: number, right: number): number {
  const remainder = left % right;
  if (remainder === 0) return 0;
  return remainder < 0 !== right < 0 ? remainder + right : remainder;
}

/** `left // right` on bigints. */
export function longFloorDivide(left: bigint, right: bigint): bigint {
  const quotient = left / right;
  // Signs that differ truncate upwards, unless the division is exact.
  if (left < 0n !== right < 0n && quotient * right !== left) return quotient - 1n;
  return quotient;
}

/** `left % right` on bigints: the sign of the divisor. */
export function longModulo(left: bigint, right: bigint): bigint {
  const remainder = left % right;
  if (remainder === 0n) return remainder;
  return remainder < 0n !== right < 0n ? remainder + right : remainder;
}

/** `divmod(left, right)` on bigints. */
export function longDivmod(left: bigint, right: bigint): [quotient: bigint, remainder: bigint] {
  const remainder = longModulo(left, right);
  return [(left - remainder) / right, remainder];
}

/** `left * right` on safe integers. */
export function intMultiply(left: number, right: number): number | bigint {
  const product = left * right;
  if (product <= MAX && product >= -MAX) return product + 0;
  return BigInt(left) * BigInt(right);
}

/**
 * `base ** exponent` on safe integers with `exponent` >= 0 (CPython 2.7 `int_pow` without the third argument).
 *
 * @throws RangeError from the host for results of more than about 2^30 bits
 */
export function intPower(base: number, exponent: number): number | bigint {
  let result = 1;
  let square = base;
  let rest = exponent;
  for (;;) {
    if (rest % 2 === 1) {
      result *= square;
      if (result > MAX || result < -MAX) break;
    }
    rest = Math.floor(rest / 2);
    if (rest === 0) return result + 0;
    square *= square;
    // ±1 and 0 stay put; everything else would only grow.
    if (square > MAX) break;
  }
  return BigInt(base) ** BigInt(exponent);
}

/**
 * `pow(base, exponent, modulus)` on bigints, `exponent` >= 0, `modulus` not zero: the result has the sign of the
 * modulus (CPython 2.7 `long_pow`).
 */
export function modularPower(base: bigint, exponent: bigint, modulus: bigint): bigint {
  const size = modulus < 0n ? -modulus : modulus;
  let result = 0n;
  if (size !== 1n) {
    const reduced = longModulo(base, size);
    result =
      size <= 67108864n
        ? BigInt(smallModularPower(Number(reduced), exponent, Number(size)))
        : windowedPower(reduced, exponent, size);
  }
  return modulus < 0n && result !== 0n ? result + modulus : result;
}

/** Moduli up to 2^26: products stay safe integers. */
function smallModularPower(base: number, exponent: bigint, modulus: number): number {
  const bits = exponent.toString(2);
  let result = 1;
  for (let index = 0; index < bits.length; index++) {
    result = (result * result) % modulus;
    if (bits.charCodeAt(index) === 49) result = (result * base) % modulus;
  }
  return result % modulus;
}

/** Left to right, four bits of the exponent at a time. */
function windowedPower(base: bigint, exponent: bigint, modulus: bigint): bigint {
  const digits = exponent.toString(16);
  if (digits.length === 1) return base ** exponent % modulus;
  const table: bigint[] = [1n, base];
  for (let index = 2; index < 16; index++) table.push((table[index - 1]! * base) % modulus);
  let result = 1n;
  for (let index = 0; index < digits.length; index++) {
    if (index > 0) {
      result = (result * result) % modulus;
      result = (result * result) % modulus;
      result = (result * result) % modulus;
      result = (result * result) % modulus;
    }
    const code = digits.charCodeAt(index);
    const digit = code < 58 ? code - 48 : code - 87;
    if (digit !== 0) result = (result * table[digit]!) % modulus;
  }
  return result;
}

/** `int.bit_length` of a safe integer. */
export function intBitLength(value: number): number {
  const size = Math.abs(value);
  return size < HALF ? 32 - Math.clz32(size) : 64 - Math.clz32(Math.floor(size / HALF));
}

/** `long.bit_length`. */
export function longBitLength(value: bigint): number {
  const digits = (value < 0n ? -value : value).toString(16);
  const top = digits.charCodeAt(0);
  return digits.length * 4 - 4 + 32 - Math.clz32(top < 58 ? top - 48 : top - 87);
}

/** `value << count` on a safe integer, `count` >= 0. */
export function intShiftLeft(value: number, count: number): number | bigint {
  if (count < 64) {
    const shifted = value * 2 ** count;
    if (shifted <= MAX && shifted >= -MAX) return shifted;
  }
  return value === 0 ? 0 : BigInt(value) << BigInt(count);
}

/** `value >> count` on a safe integer, `count` >= 0: rounds down. */
export function intShiftRight(value: number, count: number): number {
  if (count < 32 && (value | 0) === value) return value >> count;
  return count > 63 ? (value < 0 ? -1 : 0) : Math.floor(value / 2 ** count);
}

/** The upper half of a safe integer in two's complement. */
function upperHalf(value: number): number {
  return Math.floor(value / HALF);
}

function joinHalves(upper: number, lower: number): number | bigint {
  const value = upper * HALF + (lower >>> 0);
  // The one result of safe integers that is none: -2^53.
  return value < -MAX ? BigInt(value) : value;
}

/** `left & right` on safe integers. */
export function intAnd(left: number, right: number): number | bigint {
  if ((left | 0) === left && (right | 0) === right) return left & right;
  return joinHalves(upperHalf(left) & upperHalf(right), left & right);
}

/** `left | right` on safe integers. */
export function intOr(left: number, right: number): number | bigint {
  if ((left | 0) === left && (right | 0) === right) return left | right;
  return joinHalves(upperHalf(left) | upperHalf(right), left | right);
}

/** `left ^ right` on safe integers. */
export function intXor(left: number, right: number): number | bigint {
  if ((left | 0) === left && (right | 0) === right) return left ^ right;
  return joinHalves(upperHalf(left) ^ upperHalf(right), left ^ right);
}

/** `~value` on a safe integer. */
export function intInvert(value: number): number | bigint {
  const inverted = -1 - value;
  return inverted < -MAX ? BigInt(inverted) : inverted;
}
