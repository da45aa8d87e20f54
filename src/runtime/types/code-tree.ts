import type { ScopeNode } from '../../parser/scope.ts';

/** The parts of a node that belong to the block it opens: decorators, defaults and bases belong to the one around it. */
function ownParts(node: ScopeNode): unknown[] {
  switch (node.kind) {
    case 'FunctionDef':
      return [node.args.args, node.body];
    case 'Lambda':
      return [node.args.args, node.body];
    case 'GeneratorExp':
    case 'SetComp':
      return [node.elt, ...ownLoops(node.generators)];
    case 'DictComp':
      return [node.key, node.value, ...ownLoops(node.generators)];
    default:
      return [node.body];
  }
}

/** All of a comprehension's loops but the first iterable, which is the argument of its code. */
function ownLoops<T extends { readonly target: unknown; readonly ifs: unknown }>(loops: readonly T[]): unknown[] {
  const [first, ...rest] = loops;
  return first === undefined ? [] : [first.target, first.ifs, ...rest];
}

/** Whether two blocks of source do the same, wherever they stand. */
export function sameBlock(a: ScopeNode | null, b: ScopeNode | null): boolean {
  if (a === b) return true;
  return a !== null && b !== null && a.kind === b.kind && sameTree(ownParts(a), ownParts(b));
}

/** Whether two parts of a tree are alike but for their places. */
function sameTree(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return Object.is(a, b);
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => sameTree(item, b[i]));
  }
  if (a instanceof Uint32Array) {
    return b instanceof Uint32Array && a.length === b.length && a.every((point, i) => point === b[i]);
  }
  const mine = partsOf(a);
  const theirs = new Map(partsOf(b));
  return (
    mine.length === theirs.size && mine.every(([key, value]) => theirs.has(key) && sameTree(value, theirs.get(key)))
  );
}

/** A node's parts but for its place, which not every kind of node has in every tree. */
function partsOf(node: object): [string, unknown][] {
  return Object.entries(node).filter(([key]) => !isPlace(key));
}

function isPlace(key: string): boolean {
  return key === 'line' || key === 'column' || key === 'endLine' || key === 'endColumn';
}
