/**
 * How a function of module math or cmath fails: `domain` (ValueError: math domain error) or `range` (OverflowError:
 * math range error).
 */
export type MathFailure = 'domain' | 'range';

/**
 * What module math makes of an IEEE result (CPython 2.7 `math_1`): NaN from a number is a domain error; infinity from
 * a finite number is a range error, or a domain error where the function has a pole there and cannot overflow.
 */
export function checkedResult(result: number, argument: number, canOverflow: boolean): number | MathFailure {
  if (result - result === 0) return result;
  if (Number.isNaN(result)) return Number.isNaN(argument) ? result : 'domain';
  return argument - argument === 0 ? (canOverflow ? 'range' : 'domain') : result;
}
