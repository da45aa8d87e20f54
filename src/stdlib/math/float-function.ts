/** How the functions of modules `math` and `cmath` are made of functions on doubles. */
import { definition } from '../../runtime/declare/declare.ts';
import { checkedResult, type MathFailure } from '../../runtime/numbers/elementary/math-failure.ts';
import type { BuiltinDefinition } from '../../runtime/objects/builtin-function.ts';
import { PyFloat } from '../../runtime/objects/float.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { overflowError, type PyRaise, valueError } from '../../runtime/objects/raise.ts';
import { toFloat } from '../../runtime/protocols/float-number.ts';

/** The exception of a failed function. */
export function mathError(failure: MathFailure): PyRaise {
  return failure === 'domain' ? valueError('math domain error') : overflowError('math range error');
}

/** A result as a float. @throws ValueError or OverflowError where the function failed */
export function floatResult(result: number | MathFailure): PyFloat {
  if (typeof result === 'string') throw mathError(result);
  return new PyFloat(result);
}

/**
 * A function of one double whose failures show in its IEEE result.
 * @param canOverflow whether an infinite result is a range error: it is a domain error where the function has a pole
 */
export function elementary(
  name: string,
  doc: string,
  compute: (x: number) => number,
  canOverflow = false,
): BuiltinDefinition {
  return definition(`${name}(x)`, doc, (x: Value) => {
    const argument = toFloat(x);
    return floatResult(checkedResult(compute(argument), argument, canOverflow));
  });
}

/** A function of one double that says itself whether it failed. */
export function checked(name: string, doc: string, compute: (x: number) => number | MathFailure): BuiltinDefinition {
  return definition(`${name}(x)`, doc, (x: Value) => floatResult(compute(toFloat(x))));
}

/** A function of two doubles. */
export function ofTwo(
  name: string,
  doc: string,
  compute: (x: number, y: number) => number | MathFailure,
): BuiltinDefinition {
  const implementation = (x: Value, y: Value): Value => floatResult(compute(toFloat(x), toFloat(y)));
  return definition(`${name}(x, y)`, doc, implementation, 'unpack');
}
