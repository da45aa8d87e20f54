import type { PyCode } from './code.ts';
import type { PyFrame } from './frame.ts';
import { bindClass, PyObject, type Value } from './object.ts';
import { builtinType } from './type.ts';

export const generatorType = builtinType('generator', { isBase: false, hasWeakrefs: true });

/** A generator: a frame that stops at each `yield` and goes on when asked. */
export class PyGenerator extends PyObject {
  readonly code: PyCode;
  /** Null once it has finished. */
  frame: PyFrame | null;
  running = false;
  started = false;
  /** Whether the last run ended at a `yield`. */
  stopped = false;
  /** What the `yield` expression it stopped at is going to answer, or throw. */
  sent: Value = null;
  thrown: unknown = undefined;
  /** The value of the `yield` it stopped at. */
  yielded: Value = null;

  constructor(frame: PyFrame) {
    super();
    this.code = frame.code;
    this.frame = frame;
    frame.generator = this;
  }

  /** Ends it: by return, or by an exception that left its frame. */
  finish(): void {
    this.running = false;
    if (this.frame !== null) {
      this.frame.back = null;
      this.frame = null;
    }
  }
}
bindClass(PyGenerator, generatorType);
