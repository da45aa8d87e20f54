/** The mutable forms of `Scope` and `Symbol` that the scope pass fills in. */
import type { NameScope, Scope, ScopeNode, Symbol as ScopeSymbol } from './scope.ts';
import { DEF_FREE_CLASS, DEF_GLOBAL, DEF_IMPORT, DEF_LOCAL, DEF_PARAM, OPT_TOPLEVEL, USE } from './scope.ts';

export class BlockSymbol implements ScopeSymbol {
  readonly name: string;
  flags: number;
  scope: NameScope;

  constructor(name: string, flags: number, scope: NameScope) {
    this.name = name;
    this.flags = flags;
    this.scope = scope;
  }

  get isFreeClass(): boolean {
    return (this.flags & DEF_FREE_CLASS) !== 0;
  }
  get isGlobal(): boolean {
    return (this.flags & DEF_GLOBAL) !== 0;
  }
  get isLocal(): boolean {
    return (this.flags & DEF_LOCAL) !== 0;
  }
  get isParameter(): boolean {
    return (this.flags & DEF_PARAM) !== 0;
  }
  get isImported(): boolean {
    return (this.flags & DEF_IMPORT) !== 0;
  }
  get isUsed(): boolean {
    return (this.flags & USE) !== 0;
  }
}

const NO_NAMES: readonly string[] = [];

/** CPython's `PySTEntryObject`, with the name lists of the code object that is made from it. */
export class Block implements Scope {
  readonly node: ScopeNode;
  readonly type: Scope['type'];
  readonly name: string;
  readonly line: number;
  readonly parent: Block | null;
  readonly children: Block[] = [];
  readonly symbols = new Map<string, BlockSymbol>();
  readonly parameters: string[] = [];
  varnames: readonly string[] = NO_NAMES;
  cellvars: readonly string[] = NO_NAMES;
  freevars: readonly string[] = NO_NAMES;
  names: readonly string[] = NO_NAMES;
  isGenerator = false;
  returnsValue = false;
  unoptimizedBy: number;
  readonly isNested: boolean;
  hasVarargs = false;
  hasVarkeywords = false;
  readonly privateName: string | null;
  /** Line of the first `exec` or `import` that made the block unoptimized (ste_opt_lineno). */
  unoptimizedLine = 0;
  /** Whether a name here may be bound by a surrounding block (ste_free), and whether that holds in a nested block. */
  hasFree = false;
  childHasFree = false;

  constructor(
    node: ScopeNode,
    type: Scope['type'],
    name: string,
    line: number,
    parent: Block | null,
    privateName: string | null,
  ) {
    this.node = node;
    this.type = type;
    this.name = name;
    this.line = line;
    this.parent = parent;
    this.privateName = privateName;
    this.isNested = parent !== null && (parent.isNested || parent.type === 'function');
    this.unoptimizedBy = type === 'module' ? OPT_TOPLEVEL : 0;
  }

  get isUnoptimized(): boolean {
    return this.unoptimizedBy !== 0;
  }
}
