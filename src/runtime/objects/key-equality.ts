import { PyComplex } from './complex.ts';
import { classify } from './key-protocol.ts';
import type { Value } from './object.ts';
import { thread } from './thread-state.ts';
import { PyTuple } from './tuple.ts';

/**
 * Whether two dictionary keys are equal, for keys whose hash `lowHash` knows: no Python code runs. Identical objects
 * are equal, in tuples too, whatever they say themselves (`PyObject_RichCompareBool`).
 */
export function keysEqual(left: Value, right: Value): boolean {
  if (typeof left === 'number' && typeof right === 'number') return left === right;
  if (left === right) return true;
  if (left instanceof PyTuple) return right instanceof PyTuple && itemsEqual(left.items, right.items);
  if (left instanceof PyComplex && right instanceof PyComplex) return left.re === right.re && left.im === right.im;
  const key = classify(left);
  return key !== undefined && key === classify(right);
}

function itemsEqual(left: readonly Value[], right: readonly Value[]): boolean {
  const { length } = left;
  if (length !== right.length) return false;
  if ((thread.fuel -= length) < 0) thread.interpreter.budget.refuel();
  for (let i = 0; i < length; i++) {
    const one = left[i]!;
    const other = right[i]!;
    // Comparisons of like types apart from the general one, which V8 would make slow for all.
    if (typeof one === 'number' && typeof other === 'number') {
      if (one !== other) return false;
    } else if (typeof one === 'string' && typeof other === 'string') {
      if (one !== other) return false;
    } else if (!keysEqual(one, other)) return false;
  }
  return true;
}
