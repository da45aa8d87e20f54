import type { PyFrame } from './frame.ts';
import { bindClass, PyObject } from './object.ts';
import { builtinType } from './type.ts';

export const tracebackType = builtinType('traceback', { isBase: false });

/** One entry of a traceback: a frame an exception passed through, and the line it was on then. */
export class PyTraceback extends PyObject {
  next: PyTraceback | null;
  readonly frame: PyFrame;
  readonly line: number;

  constructor(frame: PyFrame, line: number, next: PyTraceback | null) {
    super();
    this.frame = frame;
    this.line = line;
    this.next = next;
  }
}
bindClass(PyTraceback, tracebackType);
