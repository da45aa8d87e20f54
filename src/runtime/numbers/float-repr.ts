import { formatGeneral } from './float-format.ts';

/**
 * `repr` of a float: the shortest digits that read back as the same value, exponent notation outside [1e-4, 1e16).
 *
 * Follows CPython 2.7 `float_repr` (format code `r` with `Py_DTSF_ADD_DOT_0`).
 */
export function floatRepr(value: number): string {
  const absolute = value < 0 ? -value : value;
  if (absolute >= 1e-4 && absolute < 1e16) {
    const text = String(value);
    return absolute % 1 === 0 ? `${text}.0` : text;
  }
  if (value === 0) return 1 / value < 0 ? '-0.0' : '0.0';
  if (value - value !== 0) return value > 0 ? 'inf' : value < 0 ? '-inf' : 'nan';
  return twoDigitExponent(value.toExponential());
}

/**
 * `str` of a float: `'%.12g'`, with `.0` where nothing else tells it from an integer.
 *
 * Follows CPython 2.7 `float_str` (`PyFloat_STR_PRECISION` 12).
 */
export function floatStr(value: number): string {
  const absolute = value < 0 ? -value : value;
  if (absolute >= 1e-4 && absolute < 1e11) {
    const text = String(value);
    if (absolute % 1 === 0) return `${text}.0`;
    // Digits, point and sign: a shortest text of no more than twelve digits is the rounded one too.
    if (text.length <= 13) return text;
  }
  if (value - value !== 0) return value > 0 ? 'inf' : value < 0 ? '-inf' : 'nan';
  return formatGeneral(value, 12, false, true);
}

/** The host writes `1e-7` and `1e+21` where Python pads the exponent to two digits. */
function twoDigitExponent(text: string): string {
  // Exactly one digit after the sign of the exponent?
  const sign = text.charCodeAt(text.length - 2);
  return sign === 43 || sign === 45 ? `${text.slice(0, -1)}0${text.slice(-1)}` : text;
}
