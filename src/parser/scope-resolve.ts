import type { CompileDiagnostics } from './compile-diagnostics.ts';
import {
  DEF_BOUND,
  DEF_FREE_CLASS,
  DEF_GLOBAL,
  DEF_PARAM,
  OPT_BARE_EXEC,
  OPT_EXEC,
  OPT_IMPORT_STAR,
  OPT_TOPLEVEL,
} from './scope.ts';
import { type Block, BlockSymbol } from './scope-block.ts';
import { dictOrder } from './symbol-order.ts';

/**
 * Decides for every name of a block and of the blocks inside it where it is found, as `analyze_block` of CPython
 * 2.7's `symtable.c`. Instead of handing sets of bound and global names down, it looks up the chain of blocks: the
 * nearest surrounding function (or, for `global`, module) that says something about the name decides.
 *
 * @throws SyntaxFailure "name 'x' is local and global", and for `exec` and `import *` beside free variables
 */
export function resolveScopes(block: Block, diagnostics: CompileDiagnostics): void {
  for (const symbol of block.symbols.values()) {
    if ((symbol.flags & DEF_GLOBAL) !== 0) {
      if ((symbol.flags & DEF_PARAM) !== 0) failLocalAndGlobal(block, diagnostics);
      symbol.scope = 'global-explicit';
    } else if ((symbol.flags & DEF_BOUND) !== 0) symbol.scope = 'local';
    else resolveUnbound(block, symbol);
  }
  for (const child of block.children) {
    resolveScopes(child, diagnostics);
    if (child.hasFree || child.childHasFree) block.childHasFree = true;
  }
  checkUnoptimized(block, diagnostics);
}

function resolveUnbound(block: Block, symbol: BlockSymbol): void {
  const { name } = symbol;
  symbol.scope = 'global-implicit';
  for (let outer = block.parent; outer !== null; outer = outer.parent) {
    // Class blocks do not enclose.
    if (outer.type === 'class') continue;
    const binding = outer.symbols.get(name);
    if (binding === undefined || (binding.flags & (DEF_GLOBAL | DEF_BOUND)) === 0) continue;
    if ((binding.flags & DEF_GLOBAL) !== 0) return;
    if (outer.type === 'module') break;
    symbol.scope = 'free';
    block.hasFree = true;
    binding.scope = 'cell';
    passThrough(block.parent!, outer, name);
    return;
  }
  if (block.isNested) block.hasFree = true;
}

/** Makes the name free in the blocks between its use and its binding, so that they hand the cell on. */
function passThrough(from: Block, owner: Block, name: string): void {
  for (let block = from; block !== owner; block = block.parent!) {
    const symbol = block.symbols.get(name);
    if (symbol === undefined) block.symbols.set(name, new BlockSymbol(name, 0, 'free'));
    else if (block.type === 'class' && (symbol.flags & (DEF_BOUND | DEF_GLOBAL)) !== 0) symbol.flags |= DEF_FREE_CLASS;
  }
}

function failLocalAndGlobal(block: Block, diagnostics: CompileDiagnostics): never {
  // CPython walks the block's dictionary, and complains of the first it meets.
  for (const name of dictOrder(block.symbols.keys())) {
    const { flags } = block.symbols.get(name)!;
    if ((flags & DEF_GLOBAL) !== 0 && (flags & DEF_PARAM) !== 0)
      diagnostics.failAt(`name '${name}' is local and global`, block.line);
  }
  throw new Error('no name is local and global');
}

function checkUnoptimized(block: Block, diagnostics: CompileDiagnostics): void {
  if (block.type !== 'function' || !block.isUnoptimized || !(block.hasFree || block.childHasFree)) return;
  const reason = block.childHasFree ? 'contains a nested function with free variables' : 'is a nested function';
  const name = block.name.slice(0, 100);
  switch (block.unoptimizedBy) {
    case OPT_TOPLEVEL:
    case OPT_EXEC:
      return;
    case OPT_IMPORT_STAR:
      diagnostics.failAt(`import * is not allowed in function '${name}' because it ${reason}`, block.unoptimizedLine);
      break;
    case OPT_BARE_EXEC:
      diagnostics.failAt(
        `unqualified exec is not allowed in function '${name}' because it ${reason}`,
        block.unoptimizedLine,
      );
      break;
    default:
      diagnostics.failAt(
        `function '${name}' uses import * and bare exec, which are illegal because it ${reason}`,
        block.unoptimizedLine,
      );
  }
}
