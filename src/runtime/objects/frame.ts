import type { Cell } from './cell.ts';
import type { PyCode } from './code.ts';
import type { PyGenerator } from './generator.ts';
import type { GlobalScope } from './global-scope.ts';
import { bindClass, PyObject } from './object.ts';
import type { ExceptionInfo } from './thread-state.ts';
import { builtinType } from './type.ts';

export const frameType = builtinType('frame', { isBase: false });

/** What a slot of a frame holds: a value, a cell, an evaluator temporary, or undefined where unbound. */
// biome-ignore lint/suspicious/noExplicitAny: slots hold values, cells and the evaluator's own state; the node that owns a slot knows which.
export type Slot = any;

/** In place of a line, where a block that is traced notes its first line itself. */
export const NO_LINE = -1;

/**
 * One activation of a code object. Every frame has the same few fields, so that each node sees one kind of object:
 * what only a generator needs is kept by the generator.
 */
export class PyFrame extends PyObject {
  readonly code: PyCode;
  readonly scope: GlobalScope;
  /** Locals, then cells, then temporaries of the evaluator. */
  readonly slots: Slot[];
  readonly closure: readonly Cell[];
  /** The namespace of module, class and `exec` code; made on demand for a function (`locals()`). */
  names: PyObject | null;
  back: PyFrame | null = null;
  depth = 0;
  /** JS stack in use by this frame and its callers, in nested tree nodes. */
  stack = 0;
  line: number;
  /** What `sys.exc_info()` was when this frame caught its first exception; undefined where it caught none. */
  savedException: ExceptionInfo | null | undefined = undefined;
  /** Whether a generator's frame is on its way back in to where it stopped. */
  resuming = false;
  /** The generator whose frame it is; null for any other. */
  generator: PyGenerator | null = null;

  constructor(code: PyCode, scope: GlobalScope, slots: Slot[], closure: readonly Cell[], names: PyObject | null) {
    super();
    this.code = code;
    this.scope = scope;
    this.slots = slots;
    this.closure = closure;
    this.names = names;
    this.line = code.entryLine;
  }
}
bindClass(PyFrame, frameType);
