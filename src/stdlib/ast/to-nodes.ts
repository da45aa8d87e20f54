/** From this implementation's tree to objects of module `_ast` (CPython's `ast2obj_…`). */
import type { Mod, Num, Str } from '../../parser/ast.ts';
import { constantValue } from '../../runtime/evaluator/operand.ts';
import { PyInstance } from '../../runtime/objects/instance.ts';
import { setAttr } from '../../runtime/objects/instance-attributes.ts';
import { PyList } from '../../runtime/objects/list.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { type NodeTypes, nodeTypes } from './node-types.ts';
import { type Field, type FieldType, NODE_CLASSES, PLACED } from './schema.ts';

/** A node or a part of one. */
type Part = Readonly<Record<string, unknown>>;

/** Bytes that one node is reckoned to take. */
const NODE_BYTES = 200;

/** The tree as Python sees it. */
export function toNodes(tree: Mod): Value {
  return nodeOf(nodeTypes(), tree.kind, tree as unknown as Part);
}

function nodeOf(made: NodeTypes, name: string, part: Part): Value {
  thread.interpreter.budget.reserve(NODE_BYTES);
  const { base, fields } = NODE_CLASSES.get(name)!;
  const node = new PyInstance(made.types.get(name)!);
  const properties = new Map(Object.entries(part));
  for (const field of fields) setAttr(node, field.name, fieldValue(made, field, properties.get(field.property), part));
  if (PLACED.has(base)) {
    setAttr(node, 'lineno', properties.get('line') as number);
    setAttr(node, 'col_offset', properties.get('column') as number);
  }
  return node;
}

function fieldValue(made: NodeTypes, { type, count }: Field, value: unknown, part: Part): Value {
  if (count === 'many') return new PyList((value as readonly unknown[]).map((item) => single(made, type, item, part)));
  return value === null || value === undefined ? null : single(made, type, value, part);
}

function single(made: NodeTypes, type: FieldType, value: unknown, part: Part): Value {
  switch (type) {
    case 'identifier':
    case 'int':
    case 'bool':
      return value as string | number | boolean;
    case 'object':
    case 'string':
      return constantValue(part as unknown as Num | Str)!;
    case 'expr_context':
    case 'boolop':
    case 'operator':
    case 'unaryop':
    case 'cmpop':
      return made.singletons.get(value as string)!;
    case 'comprehension':
    case 'arguments':
    case 'keyword':
    case 'alias':
      return nodeOf(made, type, value as Part);
    default:
      return nodeOf(made, (value as { readonly kind: string }).kind, value as Part);
  }
}
