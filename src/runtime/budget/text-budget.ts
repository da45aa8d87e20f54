/** Budgets of the string types: memory for texts about to be made, steps for characters gone through. */
import { memoryError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';

/** No host string is longer. */
const LONGEST = 2 ** 29 - 25;
/** Up to this length texts are not announced: the steps spent on them bound them well enough. */
export const LONG_TEXT = 4096;
/** Characters that are gone through in the time of one step, as a power of two. */
const PER_STEP_BITS = 6;

/**
 * Announces a text of that length, and counts the making of it.
 * @throws MemoryError where there can be no such text
 */
export function reserveText(length: number): void {
  if (length > LONG_TEXT) announce(length);
}

function announce(length: number): void {
  const { budget } = thread.interpreter;
  budget.reserve(length);
  if (length > LONGEST) throw memoryError();
  budget.spend(length >> PER_STEP_BITS);
}

/**
 * Announces two texts put together, which the host does without copying the longer one.
 * @throws MemoryError where the result is too long
 */
export function reserveConcatenation(left: number, right: number): void {
  if (left + right <= LONG_TEXT) return;
  const added = Math.min(left, right);
  const { budget } = thread.interpreter;
  budget.reserve(added);
  if (left + right > LONGEST) throw memoryError();
  budget.spend(added >> PER_STEP_BITS);
}

/** Counts going through so many characters. */
export function countText(length: number): void {
  if (length > LONG_TEXT && (thread.fuel -= length >> PER_STEP_BITS) < 0) thread.interpreter.budget.refuel();
}

/** Milliseconds that it takes to go through a character where each is looked at in turn. */
const CHARACTER_MS = 1.5e-4;
/** Up to this length that takes no time worth asking for. */
const QUICK_TEXT = 1 << 16;

/**
 * Announces a text of that length that is made character by character, as escapes and codecs do: it is not begun where
 * there is no time for it.
 * @throws MemoryError where there can be no such text
 */
export function reserveEncoded(length: number): void {
  if (length > QUICK_TEXT) thread.interpreter.budget.look(length * CHARACTER_MS);
  reserveText(length);
}

/** Announces the pieces that a long text is going to be cut in. */
export function reservePieces(length: number, pieces: number): void {
  const { budget } = thread.interpreter;
  budget.reserve(pieces * PIECE_BYTES);
  budget.spend((length >> PER_STEP_BITS) + pieces);
}

/** Bytes that a piece and its place in a list take. */
const PIECE_BYTES = 32;
