import { reserveText } from '../../budget/text-budget.ts';
import { LookupError } from '../../objects/exception.ts';
import { intValueOf } from '../../objects/int-value.ts';
import type { Value } from '../../objects/object.ts';
import { typeError } from '../../objects/raise.ts';
import { thread } from '../../objects/thread-state.ts';
import { PyUnicode } from '../../objects/unicode.ts';
import { getItem } from '../../protocols/sequence.ts';
import { caught, isA, landing } from '../../protocols/unwind.ts';
import type { Text } from '../../text/code-points.ts';
import { translateText } from '../../text/unicode-case.ts';

const LAST_POINT = 0x10ffff;

/** What a mapping has for a code point; undefined where it has nothing. */
function mapped(mapping: Value, point: number): Text | number | null | undefined {
  let value: Value;
  const at = landing();
  try {
    value = getItem(mapping, point);
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (isA(raised, LookupError)) return undefined;
    throw raised;
  }
  if (value === null) return null;
  if (value instanceof PyUnicode) return value.text;
  const replacement = intValueOf(value);
  if (replacement === undefined) throw typeError('character mapping must return integer, None or unicode');
  // The message is what CPython's own formatter leaves of it.
  if (replacement < 0 || replacement > LAST_POINT) throw typeError('character mapping must be in range(0x%lx)');
  return Number(replacement);
}

/**
 * `translate` of a text by a mapping of code points to code points, texts, or None for none.
 * @throws TypeError for any other value, and what the mapping raises except LookupError
 */
export function translateUnicode(text: Text, mapping: Value): PyUnicode {
  const lookUp = (point: number): Text | number | null | undefined => {
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    return mapped(mapping, point);
  };
  return new PyUnicode(translateText(text, lookUp, reserveText));
}
