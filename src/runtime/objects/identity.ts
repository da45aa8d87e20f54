import type { InterpreterState } from './interpreter-state.ts';
import type { PyObject, Value } from './object.ts';
import { thread } from './thread-state.ts';

const FIRST_ADDRESS = 0x7f3a5c0a2010;
const STEP = 16;
/** More primitives than this and their addresses are given out afresh, as if the old ones had been freed. */
const MAX_PRIMITIVES = 65536;

const NONE_ADDRESS = 0x8f2d60;
const TRUE_ADDRESS = 0x8f1ca0;
const FALSE_ADDRESS = 0x8f1c80;
const SMALL_INTS_ADDRESS = 0x1c4a0b8;
const SMALL_INT_MIN = -5;
const SMALL_INT_MAX = 256;
const INT_SIZE = 24;

/** The addresses that one interpreter has given out: what it does must not depend on what others did. */
class Addresses {
  readonly objects = new WeakMap<PyObject, number>();
  readonly primitives = new Map<string | number | bigint, number>();
  next = FIRST_ADDRESS;
}

const addresses = new WeakMap<InterpreterState, Addresses>();
/** Those of the interpreter that asked last. */
let owner: InterpreterState | null = null;
let current = new Addresses();

/** The addresses of the running interpreter. */
function addressesHere(): Addresses {
  const { interpreter } = thread;
  if (interpreter === owner || interpreter === null) return current;
  let found = addresses.get(interpreter);
  if (found === undefined) addresses.set(interpreter, (found = new Addresses()));
  owner = interpreter;
  current = found;
  return found;
}

/**
 * The address a value would have in CPython: what `id()`, the default repr and the default hash are made from.
 * Given out at the first request, in order, so that a program's run repeats exactly; never given out twice.
 *
 * @returns below 2^48; of an object that is not a JS primitive, a multiple of 16
 */
export function identityOf(value: Value): number {
  if (typeof value === 'object' && value !== null) {
    const here = addressesHere();
    let address = here.objects.get(value);
    if (address === undefined) {
      address = here.next;
      here.next += STEP;
      here.objects.set(value, address);
    }
    return address;
  }
  return identityOfPrimitive(value);
}

function identityOfPrimitive(value: string | number | bigint | boolean | null): number {
  if (value === null) return NONE_ADDRESS;
  if (value === true) return TRUE_ADDRESS;
  if (value === false) return FALSE_ADDRESS;
  if (typeof value === 'number' && value >= SMALL_INT_MIN && value <= SMALL_INT_MAX) {
    return SMALL_INTS_ADDRESS - value * INT_SIZE;
  }
  const here = addressesHere();
  let address = here.primitives.get(value);
  if (address === undefined) {
    if (here.primitives.size >= MAX_PRIMITIVES) here.primitives.clear();
    address = here.next;
    here.next += STEP;
    here.primitives.set(value, address);
  }
  return address;
}
