/** Arrays that grow item by item: announced in portions, and never longer than the host can bear. */
import { memoryError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';

/** Bytes that one item of a list or tuple is reckoned to take. */
export const ITEM_BYTES = 16;

/** Items that are announced at once, less one: a mask. */
const PORTION_MASK = 1023;

/**
 * The most items that a list may have. The host ends the process when an array grows to 2^27, and it grows them by
 * half; CPython gives up, with the same error, where memory does.
 */
export const MOST_ITEMS = 80_000_000;

/** @throws MemoryError where a list would get too long */
export function checkLength(length: number): void {
  if (length > MOST_ITEMS) throw memoryError();
}

/**
 * To be called with the length of a growing array after each item that was added.
 * @throws MemoryError where it is too long, and what the budget throws
 */
export function noteGrowth(length: number): void {
  if ((length & PORTION_MASK) === 0) announce(length);
}

function announce(length: number): void {
  checkLength(length);
  thread.interpreter.budget.reserve((PORTION_MASK + 1) * ITEM_BYTES);
}
