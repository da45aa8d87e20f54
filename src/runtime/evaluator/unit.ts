import type { Expr, Stmt } from '../../parser/ast.ts';
import { mangle } from '../../parser/name-mangling.ts';
import type { FutureFlags, NameScope, Scope, ScopeTable } from '../../parser/scope.ts';
import type { SourceText } from '../objects/code.ts';
import type { PyDict } from '../objects/dict.ts';
import type { Value } from '../objects/object.ts';
import { thread } from '../objects/thread-state.ts';
import type { Evaluate, Step } from './completion.ts';

/** What every block of one source has in common. */
export interface Source {
  readonly filename: string;
  readonly table: ScopeTable;
  readonly flags: FutureFlags;
  /** Statements of an interactive block print the values of their expressions. */
  readonly interactive: boolean;
  /** The builtins of the sandbox that compiled it; null for trusted code. */
  readonly domain: PyDict | null;
  /** The text; null where it was compiled from a tree. */
  readonly text: SourceText | null;
}

/** The compilers of one tree, tied together here because statements hold expressions and expressions hold lambdas. */
export interface Compilers {
  expression(unit: Unit, node: Expr): Evaluate;
  /** The same, except that it may answer `RAISED` instead of throwing. */
  signalling(unit: Unit, node: Expr): Evaluate;
  statement(unit: Unit, node: Stmt): Step;
}

/** Nodes made between two looks at the clock, less one: a mask. */
const LOOK_MASK = 0x3ff;

/**
 * One block (module, class or function) while its executable tree is made: where its names live, how many slots its
 * frames need and how deeply its nodes nest.
 */
export class Unit {
  readonly source: Source;
  readonly scope: Scope;
  readonly compilers: Compilers;
  /** Whether every line and call is kept that a trace or profile function is told of. */
  readonly traced: boolean;
  readonly isFunction: boolean;
  readonly isGenerator: boolean;
  /** Whether its statements may answer `RAISED` instead of throwing. */
  readonly signals: boolean;
  /** Slots used so far: locals, cells, then temporaries. */
  slotCount: number;
  /** The line the code made last belongs to, as CPython's compiler tracks it. */
  line = 0;
  /** The line that a frame of the block begins with. */
  entryLine: number;
  /** Whether a node of this block handles exceptions, so that `sys.exc_info()` must be put back on the way out. */
  handlesExceptions = false;
  readonly #locals = new Map<string, number>();
  readonly #cells = new Map<string, number>();
  readonly #free = new Map<string, number>();
  #depth = 0;
  #nodes = 0;
  #deepest = 0;

  constructor(source: Source, scope: Scope, compilers: Compilers, traced: boolean, firstLine: number) {
    this.source = source;
    this.scope = scope;
    this.compilers = compilers;
    this.traced = traced;
    this.entryLine = firstLine;
    this.isFunction = scope.type === 'function';
    this.isGenerator = scope.isGenerator;
    this.signals = !traced && !scope.isGenerator;
    scope.varnames.forEach((name, i) => this.#locals.set(name, i));
    scope.cellvars.forEach((name, i) => this.#cells.set(name, scope.varnames.length + i));
    scope.freevars.forEach((name, i) => this.#free.set(name, i));
    this.slotCount = scope.varnames.length + scope.cellvars.length;
  }

  /** A slot for a value the evaluator keeps between nodes. */
  temporary(): number {
    return this.slotCount++;
  }

  mangle(name: string): string {
    return mangle(this.scope.privateName, name);
  }

  /** A local variable of the evaluator's own, whose name no program can spell. */
  temporaryName(): string {
    const slot = this.temporary();
    const name = `#${slot}`;
    this.#locals.set(name, slot);
    return name;
  }

  scopeOfName(name: string): NameScope {
    if (name.startsWith('#')) return 'local';
    return this.scope.symbols.get(name)?.scope ?? 'global-implicit';
  }

  localSlot(name: string): number {
    return this.#locals.get(name)!;
  }
  cellSlot(name: string): number {
    return this.#cells.get(name)!;
  }
  freeIndex(name: string): number {
    return this.#free.get(name)!;
  }

  /** Makes something nested, counting how deep the tree gets. */
  nested<T>(make: () => T): T {
    this.#depth++;
    if (this.#depth > this.#deepest) this.#deepest = this.#depth;
    if ((++this.#nodes & LOOK_MASK) === 0) thread.interpreter.budget.look();
    const made = make();
    this.#depth--;
    return made;
  }

  /** JS stack that one run of the block takes at most, in nested nodes; calls add two frames of their own. */
  get stackCost(): number {
    return this.#deepest + 3;
  }

  expression(node: Expr): Evaluate {
    return this.compilers.expression(this, node);
  }
  signalling(node: Expr): Evaluate {
    return this.signals ? this.compilers.signalling(this, node) : this.expression(node);
  }
  statement(node: Stmt): Step {
    return this.compilers.statement(this, node);
  }
}

/** A constant or the slot of a local variable, where an expression is one: what a parent node reads inline. */
export interface Operand {
  /** The local's slot; `CONSTANT` for a constant, `COMPUTED` for anything else. */
  readonly slot: number;
  readonly constant: Value;
  readonly evaluate: Evaluate;
}
export const COMPUTED = -1;
export const CONSTANT = -2;
