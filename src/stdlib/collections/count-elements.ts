/** `_collections._count_elements`: the loop in which a `Counter` counts. */
import { definition } from '../../runtime/declare/declare.ts';
import { PyBuiltinFunction } from '../../runtime/objects/builtin-function.ts';
import { dictType, PyDict } from '../../runtime/objects/dict.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { add } from '../../runtime/protocols/arithmetic.ts';
import { getAttribute } from '../../runtime/protocols/attribute.ts';
import { call2 } from '../../runtime/protocols/call.ts';
import { forEachItem } from '../../runtime/protocols/iterate.ts';
import { setItem } from '../../runtime/protocols/sequence.ts';

/** Whether counts are read and written as a dict does: neither a subclass nor an attribute says otherwise. */
function isPlainlyCounted(counts: Value, get: Value): counts is PyDict {
  if (!(counts instanceof PyDict) || typeOf(counts).slots.setSubscript !== dictType.slots.setSubscript) return false;
  if (!(get instanceof PyBuiltinFunction) || get.self !== counts) return false;
  return get.definition === (getAttribute(new PyDict(), 'get') as PyBuiltinFunction).definition;
}

/**
 * Adds one to the count of each element: `counts[element] = counts.get(element, 0) + 1`, with the methods that a
 * subclass may have of its own.
 */
function countElements(counts: Value, elements: Value): null {
  const get = getAttribute(counts, 'get');
  if (isPlainlyCounted(counts, get)) {
    forEachItem(elements, (element) => {
      const count = counts.get(element) ?? 0;
      // A count within a 32-bit range stays an int as it is.
      const next = typeof count === 'number' && count < 0x7fffffff ? count + 1 : add(count, 1);
      setItem(counts, element, next);
    });
  } else {
    forEachItem(elements, (element) => {
      setItem(counts, element, add(call2(get, element, 0), 1));
    });
  }
  return null;
}

export const countElementsFunction = definition(
  '_count_elements(counts, elements)',
  'Adds one to the count of each element.',
  countElements,
);
