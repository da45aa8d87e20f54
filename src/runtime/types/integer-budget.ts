/** What big integers cost: announced to the budgets before they are made. */
import { approximateBits, isLarge, MOST_BITS, SMALL_BITS } from '../numbers/integer-size.ts';
import { memoryError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';

/** Bits of a big operand that are reckoned as one step. */
const BITS_PER_STEP = 4096;

/**
 * Announces a result of about so many bits, and the work of making it.
 * @throws MemoryError where no bigint can be so long, and what the budget throws
 */
export function reserveBits(bits: number): void {
  if (bits <= SMALL_BITS) return;
  if (bits > MOST_BITS) throw memoryError();
  const { budget } = thread.interpreter;
  budget.reserve(Math.ceil(bits / 8));
  budget.spend(Math.ceil(bits / BITS_PER_STEP));
}

/** What multiplying two pieces of `BITS_PER_STEP` bits costs, in steps. */
const STEPS_PER_PIECE = 8;

/** Steps that a product of factors of so many bits is reckoned to take. */
function productSteps(leftBits: number, rightBits: number): number {
  return Math.floor((leftBits / BITS_PER_STEP) * Math.sqrt(rightBits / BITS_PER_STEP) * STEPS_PER_PIECE);
}

/** Milliseconds that a step of a product takes; nothing can interrupt one. */
const PRODUCT_STEP_MS = 2.5e-4;

/** Products of the same size that other operations take the time of. */
const PRODUCTS_OF_POWER = 2;
const PRODUCTS_OF_QUOTIENT = 5;
const PRODUCTS_OF_DIGITS = 8;

/** Counts the steps of a product; does not begin what there is no time for. */
function spendProducts(steps: number, products: number): void {
  if (steps < 1) return;
  const { budget } = thread.interpreter;
  budget.spend(steps);
  budget.look(steps * products * PRODUCT_STEP_MS);
}

/** Announces a power of about so many bits, the last product of which costs most. */
export function reservePower(bits: number): void {
  reserveBits(bits);
  if (bits > SMALL_BITS) spendProducts(productSteps(bits, bits), PRODUCTS_OF_POWER);
}

/** Announces something made of one value: its float, a copy. */
export function reserveValue(value: bigint): void {
  if (isLarge(value)) reserveBits(approximateBits(value));
}

/** Announces the decimal digits of a value. */
export function reserveDigits(value: bigint): void {
  if (!isLarge(value)) return;
  const bits = approximateBits(value);
  reserveBits(bits);
  spendProducts(productSteps(bits, bits), PRODUCTS_OF_DIGITS);
}

/** Announces what is about as long as the longer of two operands: a sum, a bitwise combination, a remainder. */
export function reserveLinear(left: bigint, right: bigint): void {
  reserveValue(left);
  reserveValue(right);
}

/** Announces a product. */
export function reserveProduct(left: bigint, right: bigint): void {
  reserveProducts(left, right, 1);
}

/** Announces a quotient, and what is left. */
export function reserveQuotient(left: bigint, right: bigint): void {
  reserveProducts(left, right, PRODUCTS_OF_QUOTIENT);
}

function reserveProducts(left: bigint, right: bigint, products: number): void {
  if (!isLarge(left) && !isLarge(right)) return;
  const leftBits = approximateBits(left);
  const rightBits = approximateBits(right);
  // The sizes may be twice what they are: only a product that is certain to be too long is refused here.
  if ((leftBits + rightBits) / 2 > MOST_BITS) throw memoryError();
  reserveBits(Math.min(leftBits + rightBits, MOST_BITS));
  spendProducts(productSteps(leftBits, rightBits), products);
}
