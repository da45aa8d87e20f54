import type { PyFrame } from '../objects/frame.ts';
import { PyObject, type Value } from '../objects/object.ts';
import { RAISED } from '../objects/raised.ts';

/**
 * How a statement ends: `undefined` to go on with the next one, a signal, or the value that the function returns
 * (DESIGN section 1). An exception is thrown, or answered as `RAISED` where the unit `signals`.
 */
export type Completion = Value | undefined;

/** A way to end a statement that is not a return. Never visible to Python code. */
class Signal extends PyObject {
  readonly name: string;
  constructor(name: string) {
    super();
    this.name = name;
  }
}

export const BREAK: PyObject = new Signal('break');
export const CONTINUE: PyObject = new Signal('continue');
/** The generator stops here; its value is in `frame.generator.yielded`. */
export const YIELD: PyObject = new Signal('yield');

/** An expression made executable. */
export type Evaluate = (frame: PyFrame) => Value;
/** A statement made executable. */
export type Execute = (frame: PyFrame) => Completion;
/** An assignment target made executable. */
export type Store = (frame: PyFrame, value: Value) => void;

/** A statement: what it runs, and what becomes of the answer (`settle`). */
export interface Step {
  readonly run: Execute;
  /** The slot of the local that the value goes to, `DISCARD`, or `COMPLETION`. */
  readonly target: number;
}
/** What `run` answers is how the statement ends. */
export const COMPLETION = -1;
/** What `run` answers is a value that nobody wants. */
export const DISCARD = -2;

/** How a statement ends, given what its `run` answered. */
export function settle(frame: PyFrame, target: number, answer: Completion): Completion {
  if (target === COMPLETION || answer === RAISED) return answer;
  if (target >= 0) frame.slots[target] = answer;
  return undefined;
}
