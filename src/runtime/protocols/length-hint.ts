import { PyClassicInstance } from '../objects/classic.ts';
import { AttributeError, TypeError } from '../objects/exception.ts';
import type { Value } from '../objects/object.ts';
import { memoryError, overflowError } from '../objects/raise.ts';
import { typeOf } from '../objects/type-of.ts';
import { specialMethod } from './attribute.ts';
import { call0 } from './call.ts';
import { integerOf, MAX_INDEX } from './index-number.ts';
import { lookup } from './type-lookup.ts';
import { caught, isA, type Landing, landing } from './unwind.ts';

/** The longest list that CPython can be asked to make: `PY_SSIZE_T_MAX` bytes of pointers. */
const MAX_LENGTH = 2 ** 60;

/**
 * Asks an iterable how long it is going to be, as CPython does before it makes a list or tuple of its items
 * (`_PyObject_LengthHint`): `__len__`, else `__length_hint__`. The answer itself is of no use here; the calls can be
 * seen by Python code.
 *
 * @returns whether the length is known
 * @throws MemoryError for an answer that no list can have; what the calls raise, except TypeError and AttributeError
 */
export function askLengthHint(iterable: Value): boolean {
  const type = typeOf(iterable);
  const { sequenceLength, mappingLength } = type.slots;
  const length = sequenceLength ?? mappingLength;
  // Most iterators end here.
  if (length === undefined && lookup(type, '__length_hint__') === undefined) return false;
  const at = landing();
  if (length !== undefined) {
    try {
      if (length(iterable) >= MAX_LENGTH) throw memoryError();
      return true;
    } catch (thrown) {
      passUnlessHarmless(thrown, at);
    }
    if (iterable instanceof PyClassicInstance) return false;
  }
  let hint: number | bigint | undefined;
  try {
    const method = specialMethod(iterable, '__length_hint__');
    if (method !== undefined) hint = integerOf(call0(method));
  } catch (thrown) {
    passUnlessHarmless(thrown, at);
  }
  if (hint === undefined) return false;
  if (hint > MAX_INDEX || hint < -MAX_INDEX - 1n) throw overflowError('long int too large to convert to int');
  if (hint >= MAX_LENGTH) throw memoryError();
  return true;
}

function passUnlessHarmless(thrown: unknown, at: Landing): void {
  const raised = caught(thrown, at);
  if (!isA(raised, TypeError) && !isA(raised, AttributeError)) throw raised;
}
