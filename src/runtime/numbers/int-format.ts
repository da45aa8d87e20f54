/**
 * Integers as text in the spelling of Python 2.7. Big decimal conversion is the host's, which is subquadratic.
 */

/** Digits of an int or long in base 2 to 36, lower case, `-` in front of negative ones, no prefix or suffix. */
export function formatInteger(value: number | bigint, base: number): string {
  return value.toString(base);
}

/** `oct` of an int, or of a long without its `L`: `0` for zero, else a leading `0` (`010`, `-010`). */
export function formatOctal(value: number | bigint): string {
  return withPrefix(value, 8, '0');
}

/** `hex` of an int, or of a long without its `L`: `0xff`, `-0xff`. */
export function formatHexadecimal(value: number | bigint): string {
  return withPrefix(value, 16, '0x');
}

/** `bin` of an int or long: `0b101`, `-0b101` (never an `L`). */
export function formatBinary(value: number | bigint): string {
  return withPrefix(value, 2, '0b');
}

/** `oct` of a long: `010L`; zero is `0L`. */
export function formatLongOctal(value: bigint): string {
  return `${formatOctal(value)}L`;
}

/** `hex` of a long: `0xffL`. */
export function formatLongHexadecimal(value: bigint): string {
  return `${withPrefix(value, 16, '0x')}L`;
}

function withPrefix(value: number | bigint, base: number, prefix: string): string {
  const digits = value.toString(base);
  if (digits.charCodeAt(0) === 45) return `-${prefix}${digits.slice(1)}`;
  return base === 8 && digits === '0' ? '0' : prefix + digits;
}
