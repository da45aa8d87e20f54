import { CO_GENERATOR, CO_VARARGS, CO_VARKEYWORDS } from '../../parser/code-flags.ts';
import type { ScopeNode } from '../../parser/scope.ts';
import type { PyDict } from './dict.ts';
import type { PyFrame } from './frame.ts';
import { bindClass, PyObject, type Value } from './object.ts';
import { builtinType } from './type.ts';

export const codeType = builtinType('code', { isBase: false, hasWeakrefs: true });

/**
 * What the evaluator supplies: how to run a frame of this code, made at the first run. It answers what the frame
 * returns, undefined where it comes to its end without a `return`.
 */
export type RunFrame = (frame: PyFrame) => Value | undefined;

/** Source as it was given to the compiler. */
export interface SourceText {
  readonly bytes: string;
  readonly mode: 'exec' | 'eval' | 'single';
  readonly origin: 'file' | 'string' | 'unicode';
  readonly dontImplyDedent: boolean;
}

/** Which block of which source a code object is: enough to make it again. */
export interface CodeOrigin {
  readonly text: SourceText;
  /** The number of the block among those of its source, 0 for the whole. */
  readonly index: number;
  /** The code object of another block of the same source; undefined where there are not so many. */
  block(index: number): PyCode | undefined;
}

export interface CodeFields {
  readonly name: string;
  readonly filename: string;
  /** The builtins of the sandbox that compiled it; null for trusted code. */
  readonly domain: PyDict | null;
  readonly firstLine: number;
  readonly argumentCount: number;
  readonly flags: number;
  /** Local variables: positional parameters, `*args`, `**kw`, the rest. */
  readonly varnames: readonly string[];
  /** Locals that nested functions share; the frame keeps their cells behind the locals. */
  readonly cellvars: readonly string[];
  readonly freevars: readonly string[];
  readonly names: readonly string[];
  readonly constants: () => readonly Value[];
  /** `__doc__` of the function, module or class made from it. */
  readonly doc: string | PyObject | null;
  /** Length of a frame's slot array: locals, cells and the evaluator's temporaries. */
  readonly slotCount: () => number;
  /** JS stack one run takes at most, in nested tree nodes. */
  readonly stackCost: () => number;
  /** The line that a frame begins with, where that is not the first. */
  readonly entryLine?: () => number;
  /** The executable tree; `traced` for one that keeps every line and call that `sys.settrace` and `sys.setprofile` tell of. */
  readonly compile: (traced: boolean) => RunFrame;
  /** The block's tree, for telling whether two code objects do the same. */
  readonly tree?: ScopeNode;
  /** Null where it was not made from text. */
  readonly origin: CodeOrigin | null;
}

/**
 * A code object: one block of source, ready to run in a frame. Its executable tree is built at the first run
 * (DESIGN section 1), so code that never runs costs only its syntax tree.
 */
export class PyCode extends PyObject {
  readonly domain: PyDict | null;
  readonly name: string;
  readonly filename: string;
  readonly firstLine: number;
  readonly argumentCount: number;
  readonly flags: number;
  readonly varnames: readonly string[];
  readonly cellvars: readonly string[];
  readonly freevars: readonly string[];
  readonly names: readonly string[];
  readonly doc: string | PyObject | null;
  /** For each cell variable that is a parameter, the parameter's slot; else −1. */
  readonly cellParameters: readonly number[];
  /**
   * How many plain positional arguments bind slot by slot with nothing else to do; −1 where the general binder
   * must, and before the tree is built.
   */
  simpleArguments = -1;
  readonly hasCells: boolean;
  slotCount = 0;
  stackCost = 0;
  /** The line that a frame begins with where it is not traced: the tree does not note the first line of a function's body. */
  entryLine: number;
  run: RunFrame;
  readonly #fields: CodeFields;

  constructor(fields: CodeFields) {
    super();
    this.#fields = fields;
    this.name = fields.name;
    this.filename = fields.filename;
    this.domain = fields.domain;
    this.firstLine = fields.firstLine;
    this.entryLine = fields.firstLine;
    this.argumentCount = fields.argumentCount;
    this.flags = fields.flags;
    this.varnames = fields.varnames;
    this.cellvars = fields.cellvars;
    this.freevars = fields.freevars;
    this.names = fields.names;
    this.doc = fields.doc;
    const parameters =
      fields.argumentCount + (fields.flags & CO_VARARGS ? 1 : 0) + (fields.flags & CO_VARKEYWORDS ? 1 : 0);
    this.cellParameters = fields.cellvars.map((name) => {
      const at = fields.varnames.indexOf(name);
      return at < parameters ? at : -1;
    });
    this.hasCells = fields.cellvars.length > 0;
    this.run = (frame) => {
      this.prepare();
      return this.run(frame);
    };
    this.slotCount = fields.varnames.length + fields.cellvars.length;
  }

  get constants(): readonly Value[] {
    return this.#fields.constants();
  }

  get origin(): CodeOrigin | null {
    return this.#fields.origin;
  }

  get tree(): ScopeNode | null {
    return this.#fields.tree ?? null;
  }

  /** Builds the executable tree. A frame must be made after this: it settles how many slots it has. */
  prepare(): void {
    if (this.isPrepared) return;
    // What fails, at a limit or for want of stack, leaves the code as it was.
    this.run = this.#fields.compile(false);
    this.isPrepared = true;
    if ((this.flags & (CO_VARARGS | CO_VARKEYWORDS | CO_GENERATOR)) === 0) this.simpleArguments = this.argumentCount;
    this.slotCount = this.#fields.slotCount();
    this.stackCost = this.#fields.stackCost();
    this.entryLine = this.#fields.entryLine?.() ?? this.firstLine;
  }
  isPrepared = false;

  /** The executable tree for tracing: its frames are laid out alike. */
  traced(): RunFrame {
    return (this.#traced ??= this.#fields.compile(true));
  }
  #traced: RunFrame | null = null;
}
bindClass(PyCode, codeType);
