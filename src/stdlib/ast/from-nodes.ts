/** From objects of module `_ast` to this implementation's tree, checked as CPython's `obj2ast_…` checks them. */
import type { Constant, Mod } from '../../parser/ast.ts';
import { PyComplex } from '../../runtime/objects/complex.ts';
import { PyFloat } from '../../runtime/objects/float.ts';
import { PyList } from '../../runtime/objects/list.ts';
import { PyLongObject } from '../../runtime/objects/long.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { systemError, typeError, valueError } from '../../runtime/objects/raise.ts';
import { strType } from '../../runtime/objects/str.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import type { PyType } from '../../runtime/objects/type.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { PyUnicode } from '../../runtime/objects/unicode.ts';
import { findAttribute } from '../../runtime/protocols/attribute.ts';
import { integerOf } from '../../runtime/protocols/index-number.ts';
import { bytesOf, repr } from '../../runtime/protocols/text.ts';
import { pointsOf, toUtf16 } from '../../runtime/text/code-points.ts';
import { nodeTypes } from './node-types.ts';
import { type Field, type FieldType, NODE_CLASSES, type NodeClass, PLACED } from './schema.ts';

/** What can be bound or deleted. */
const TARGETS: ReadonlySet<string> = new Set(['Name', 'Attribute', 'Subscript', 'List', 'Tuple']);

/** Fields that hold what is bound: for each, the contexts that their nodes may have. */
const BOUND: ReadonlyMap<string, readonly string[]> = new Map([
  ['Assign.targets', ['Store']],
  ['AugAssign.target', ['Store', 'AugStore']],
  ['For.target', ['Store']],
  ['comprehension.target', ['Store']],
  ['With.optional_vars', ['Store']],
  ['ExceptHandler.name', ['Store']],
  ['Delete.targets', ['Del']],
  ['arguments.args', ['Param', 'Store']],
]);

/**
 * The tree that an object stands for.
 *
 * @param name the class it must be of: `Module`, `Interactive` or `Expression`
 * @throws TypeError, ValueError for what is no such tree
 */
export function fromNodes(node: Value, name: string): Mod {
  const type = nodeTypes().types.get(name)!;
  if (!typeOf(node).isSubtype(type)) throw typeError(`expected ${name} node, got ${typeOf(node).shortName}`);
  return convert(node, NODE_CLASSES.get(name)!, 'Load') as unknown as Mod;
}

/** The class of a node among those that derive from a base. */
function classOf(value: Value, base: string): NodeClass {
  // The place is looked for first, whatever it is.
  if (PLACED.has(base)) for (const attribute of ['lineno', 'col_offset']) placeOf(value, attribute, base);
  const { types } = nodeTypes();
  for (let type: PyType | null = typeOf(value); type !== null; type = type.base) {
    const node = NODE_CLASSES.get(type.name);
    if (node !== undefined && node.base === base && types.get(node.name) === type) return node;
  }
  throw typeError(`expected some sort of ${base}, but got ${repr(value)}`);
}

function convert(node: Value, { name, base, fields }: NodeClass, context: string): Record<string, unknown> {
  if (--thread.fuel < 0) thread.interpreter.budget.refuel();
  // The parser's parts of nodes, whose names are in small letters, have no kind.
  const parts: [string, unknown][] = /^[a-z]/.test(name) ? [] : [['kind', name]];
  for (const field of fields) {
    const value = findAttribute(node, field.name);
    if (value === undefined) {
      if (field.count !== 'optional') throw typeError(`required field "${field.name}" missing from ${name}`);
      parts.push([field.property, field.type === 'int' ? 0 : null]);
    } else parts.push([field.property, fieldOf(value, field, name)]);
  }
  if (PLACED.has(base)) {
    parts.push(['line', placeOf(node, 'lineno', base)], ['column', placeOf(node, 'col_offset', base)]);
  }
  const made = Object.fromEntries(parts);
  check(name, made, context);
  return made;
}

function placeOf(node: Value, attribute: string, base: string): number {
  const value = findAttribute(node, attribute);
  if (value === undefined) throw typeError(`required field "${attribute}" missing from ${base}`);
  return integer(value);
}

function integer(value: Value): number {
  const number = integerOf(value);
  if (number === undefined) throw valueError(`invalid integer value: ${repr(value)}`);
  return Number(number);
}

function fieldOf(value: Value, { name, type, count }: Field, owner: string): unknown {
  const contexts = BOUND.get(`${owner}.${name}`);
  const one = (item: Value): unknown => single(item, type, owner, name, contexts);
  if (count === 'many') {
    if (!(value instanceof PyList)) {
      throw typeError(`${owner} field "${name}" must be a list, not a ${typeOf(value).name}`);
    }
    return value.items.map(one);
  }
  if (value === null && type !== 'object') {
    if (count === 'optional') return type === 'int' ? 0 : null;
    throw valueError(`field ${name} is required for ${owner}`);
  }
  return one(value);
}

function single(
  value: Value,
  type: FieldType,
  owner: string,
  field: string,
  contexts: readonly string[] | undefined,
): unknown {
  switch (type) {
    case 'identifier':
      if (!typeOf(value).isSubtype(strType)) throw typeError('AST identifier must be of type str');
      return bytesOf(value)!;
    case 'int':
      return integer(value);
    case 'bool':
      if (typeof value !== 'boolean') throw valueError(`invalid boolean value: ${repr(value)}`);
      return value;
    case 'object':
      return constantOf(value);
    case 'string':
      if (!(value instanceof PyUnicode) && bytesOf(value) === undefined) {
        throw typeError('AST string must be of type str or unicode');
      }
      return value;
    case 'expr_context':
    case 'boolop':
    case 'operator':
    case 'unaryop':
    case 'cmpop':
      return classOf(value, type).name;
    case 'comprehension':
    case 'arguments':
    case 'keyword':
    case 'alias': {
      const part = NODE_CLASSES.get(type)!;
      return convert(value, part, 'Load');
    }
    case 'expr': {
      const node = classOf(value, 'expr');
      if (contexts !== undefined && !TARGETS.has(node.name)) {
        throw systemError(`${owner}.${field}: ${node.name} cannot be bound`);
      }
      return convert(value, node, contexts?.[0] ?? 'Load');
    }
    default:
      return convert(value, classOf(value, type), 'Load');
  }
}

/** A number as the tree holds it. @throws TypeError for what no literal stands for */
function constantOf(value: Value): Constant {
  if (typeof value === 'bigint') return { type: 'long', value };
  if (value instanceof PyLongObject) return { type: 'long', value: value.value };
  const number = integerOf(value);
  if (number !== undefined) return { type: 'int', value: BigInt(number) };
  if (value instanceof PyFloat) return { type: 'float', value: value.v };
  if (value instanceof PyComplex && value.re === 0) return { type: 'complex', imag: value.im };
  throw typeError(`Num.n must be a number, not ${typeOf(value).name}`);
}

/** What a tree from the parser always is, and one made by hand need not be. */
function check(name: string, made: Record<string, unknown>, context: string): void {
  const parts = new Map(Object.entries(made));
  const size = (property: string): number => (parts.get(property) as readonly unknown[]).length;
  const requireSome = (property: string): void => {
    if (size(property) === 0) throw valueError(`empty ${property} on ${name}`);
  };
  switch (name) {
    case 'Str': {
      const value = parts.get('s') as Value;
      made['type'] = value instanceof PyUnicode ? 'unicode' : 'str';
      made['s'] = value instanceof PyUnicode ? toUtf16(value.text) : bytesOf(value)!;
      if (value instanceof PyUnicode) made['codePoints'] = [...pointsOf(value.text)];
      return;
    }
    case 'Assign':
    case 'Delete':
      requireSome('targets');
      return;
    case 'Import':
    case 'ImportFrom':
      requireSome('names');
      return;
    case 'BoolOp':
      if (size('values') < 2) throw valueError('BoolOp with less than 2 values');
      return;
    case 'Compare':
      requireSome('comparators');
      if (size('ops') !== size('comparators')) {
        throw valueError('Compare has a different number of comparators and operands');
      }
      return;
    case 'Dict':
      if (size('keys') !== size('values')) throw valueError("Dict doesn't have the same number of keys as values");
      return;
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
    case 'GeneratorExp':
      requireSome('generators');
      return;
    case 'FunctionDef':
    case 'ClassDef':
    case 'For':
    case 'While':
    case 'If':
    case 'With':
    case 'TryExcept':
    case 'TryFinally':
      requireSome('body');
      if (name === 'TryExcept') requireSome('handlers');
      if (name === 'TryFinally') requireSome('finalbody');
      return;
    case 'arguments':
      if (size('defaults') > size('args')) throw valueError('more positional defaults than args on arguments');
      return;
    case 'Name':
      if (context !== 'Load' && parts.get('ctx') === 'Load') {
        throw valueError(`expression must have ${context} context but has Load instead`);
      }
      return;
    default:
  }
}
