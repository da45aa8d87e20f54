/** `compile()` of trees and to trees (CPython's `builtin_compile`, `PyAST_Compile`). */
import type { Mod } from '../../parser/ast.ts';
import { futureFlagsOf } from '../../parser/code-flags.ts';
import { noFutureFlags } from '../../parser/future-statements.ts';
import type { ParsedSource } from '../../parser/index.ts';
import { compileParsed, parseSource } from '../../runtime/evaluator/source.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { PyUnicode } from '../../runtime/objects/unicode.ts';
import { findBytes } from '../../runtime/protocols/buffer.ts';
import { encodeUtf8 } from '../../runtime/text/utf-8.ts';
import { fromNodes } from './from-nodes.ts';
import { astType } from './node-types.ts';
import { toNodes } from './to-nodes.ts';

/** `PyCF_ONLY_AST`: a tree is wanted, not code. */
export const ONLY_AST = 0x400;

const ROOTS = { exec: 'Module', eval: 'Expression', single: 'Interactive' } as const;

/** A tree made by hand, as the parser hands one over. */
function parsedTree(tree: Mod, flags: number): ParsedSource {
  return { tree, flags: { ...noFutureFlags(), ...futureFlagsOf(flags) }, encoding: null, inconsistentTabs: false };
}

/**
 * Compiles a tree, or makes one of source.
 *
 * @returns undefined where it is neither: source that is to become code
 */
export function compileAst(
  source: Value,
  filename: string,
  mode: 'exec' | 'eval' | 'single',
  flags: number,
): Value | undefined {
  const options = { filename, mode, flags: futureFlagsOf(flags) };
  if (typeOf(source).isSubtype(astType)) {
    if ((flags & ONLY_AST) !== 0) return source;
    const tree = fromNodes(source, ROOTS[mode]);
    return compileParsed({ source: '', parsed: parsedTree(tree, flags) }, options);
  }
  if ((flags & ONLY_AST) === 0) return undefined;
  const text = source instanceof PyUnicode ? encodeUtf8(source.text) : findBytes(source);
  // What is no source is refused by `compile` itself.
  if (text === undefined || text.includes('\0')) return undefined;
  const origin = source instanceof PyUnicode ? 'unicode' : 'string';
  return toNodes(parseSource(text, { ...options, origin }).parsed.tree);
}
