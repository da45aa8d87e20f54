import type { ExprContext } from './ast.ts';
import { mangle } from './name-mangling.ts';
import type { Block } from './scope-block.ts';

/** CPython's CO_MAXBLOCKS: how deep loops, `try` and `with` may nest in one code object. */
export const MAX_FRAME_BLOCKS = 20;

/** What encloses a statement within its code object, CPython's `fblocktype`. */
export const LOOP = 0;
export const EXCEPT = 1;
export const FINALLY_TRY = 2;
export const FINALLY_END = 3;
export type FrameBlock = typeof LOOP | typeof EXCEPT | typeof FINALLY_TRY | typeof FINALLY_END;

function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What is known of the code object that is being walked, CPython's `compiler_unit`. */
export class CodeUnit {
  readonly block: Block;
  readonly outer: CodeUnit | null;
  /** Innermost last. */
  readonly frameBlocks: FrameBlock[] = [];
  /** The line that CPython would put into an error now: the last statement's, or a later one of an expression. */
  line = 0;
  private readonly varnames: Set<string>;
  private readonly names = new Set<string>();

  constructor(block: Block, outer: CodeUnit | null) {
    this.block = block;
    this.outer = outer;
    this.varnames = new Set(block.parameters);
  }

  /**
   * A name is loaded, stored or deleted: it gets its place in the code object's lists (`compiler_nameop`).
   *
   * @returns false for what cannot be done: a cell or free variable cannot be deleted
   */
  useName(name: string, ctx: ExprContext): boolean {
    const { block } = this;
    const mangled = mangle(block.privateName, name);
    const scope = block.symbols.get(mangled)?.scope;
    if (scope === 'free' || scope === 'cell') return ctx !== 'Del';
    if (scope === 'local' && block.type === 'function') this.varnames.add(mangled);
    else this.names.add(mangled);
    return true;
  }

  /** An attribute, or the name of an imported thing. */
  addName(name: string): void {
    this.names.add(mangle(this.block.privateName, name));
  }

  /** A name that CPython does not mangle here. */
  addPlainName(name: string): void {
    this.names.add(name);
  }

  /** What is wrong with a `break` here, null if nothing. */
  breakError(): string | null {
    return this.frameBlocks.includes(LOOP) ? null : "'break' outside loop";
  }

  /** What is wrong with a `continue` here, null if nothing. */
  continueError(): string | null {
    const { frameBlocks } = this;
    for (let i = frameBlocks.length - 1; i >= 0; i--) {
      if (frameBlocks[i] === LOOP) return null;
      // Not even where a `try` of its own stands between.
      if (frameBlocks[i] === FINALLY_END) return "'continue' not supported inside 'finally' clause";
    }
    return "'continue' not properly in loop";
  }

  /** Hands the name lists to the block. */
  finish(): void {
    const { block } = this;
    const cellvars: string[] = [];
    const freevars: string[] = [];
    for (const symbol of block.symbols.values()) {
      if (symbol.scope === 'cell') cellvars.push(symbol.name);
      else if (symbol.scope === 'free' || symbol.isFreeClass) freevars.push(symbol.name);
    }
    block.varnames = [...this.varnames];
    block.names = [...this.names];
    block.cellvars = cellvars.sort(compareNames);
    block.freevars = freevars.sort(compareNames);
  }
}
