import { reserveText } from '../../budget/text-budget.ts';
import type { PyByteArray } from '../../objects/bytearray.ts';
import type { Value } from '../../objects/object.ts';
import { typeError } from '../../objects/raise.ts';
import { typeOf } from '../../objects/type-of.ts';
import { byteArrayOf } from './contents.ts';
import { viewedBytes } from './viewed-bytes.ts';

/**
 * `left + right` where one is a bytearray: a new one.
 * @throws TypeError where either gives no bytes
 */
export function concatByteArrays(left: Value, right: Value): PyByteArray {
  const one = viewedBytes(left);
  const other = viewedBytes(right);
  if (one === undefined || other === undefined) {
    throw typeError(`can't concat ${typeOf(left).name} to ${typeOf(right).name}`);
  }
  reserveText(one.length + other.length);
  return byteArrayOf(one + other);
}
