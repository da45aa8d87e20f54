import type { PyObject } from './object.ts';

const FIRST_ADDRESS = 0x7f3a5c0a2010;
const STEP = 16;

const addresses = new WeakMap<PyObject, number>();
let next = FIRST_ADDRESS;

/**
 * The address an object would have in CPython: what `id()`, the default repr and the default hash are made from.
 * Given out at the first request, in order, so that a program's run repeats exactly.
 *
 * @returns a multiple of 16
 */
export function identityOf(object: PyObject): number {
  let address = addresses.get(object);
  if (address === undefined) {
    address = next;
    next += STEP;
    addresses.set(object, address);
  }
  return address;
}
