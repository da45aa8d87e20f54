/** The classes of module `_ast`, made once for each interpreter (CPython's generated `Python/Python-ast.c`). */
import { defineType, getter, method } from '../../runtime/declare/declare.ts';
import { attributesOf } from '../../runtime/objects/attribute-holder.ts';
import { PyDict } from '../../runtime/objects/dict.ts';
import { PyInstance } from '../../runtime/objects/instance.ts';
import { dictOf } from '../../runtime/objects/instance-attributes.ts';
import type { Keywords } from '../../runtime/objects/keywords.ts';
import type { PyObject, Value } from '../../runtime/objects/object.ts';
import { typeError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { emptyTuple, PyTuple } from '../../runtime/objects/tuple.ts';
import { builtinType, type PyType, typeType } from '../../runtime/objects/type.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import {
  findAttribute,
  genericGetAttribute,
  genericSetAttribute,
  setAttribute,
} from '../../runtime/protocols/attribute.ts';
import { getSequenceItem, length } from '../../runtime/protocols/sequence.ts';
import { bytesOf } from '../../runtime/protocols/text.ts';
import { newClass } from '../../runtime/types/class-creation.ts';
import { BASES, NODE_CLASSES, PLACED } from './schema.ts';

/** `_ast.AST`, the base of all. */
export const astType: PyType = builtinType('AST', { module: '_ast' });
astType.hasDict = true;

/** Takes the fields by position, all or none, and anything by name. */
function initialize(self: Value, args: readonly Value[], keywords: Keywords | null): void {
  const type = typeOf(self);
  const fields = findAttribute(type, '_fields');
  const count = fields === undefined || fields === null ? 0 : length(fields);
  if (args.length > 0) {
    if (count !== args.length) {
      const some = count === 0 ? '' : 'either 0 or ';
      const name = type === astType ? '_ast.AST' : type.name;
      throw typeError(`${name} constructor takes ${some}${count} positional argument${count === 1 ? '' : 's'}`);
    }
    for (let i = 0; i < count; i++) setAttribute(self, bytesOf(getSequenceItem(fields!, i)) ?? '', args[i]!);
  }
  keywords?.names.forEach((name, i) => {
    setAttribute(self, name, keywords.values[i]!);
  });
}

const instanceDict = (self: Value): Value => {
  const holder = attributesOf(self as PyObject);
  return holder === undefined ? new PyDict() : dictOf(holder);
};

defineType(astType, {
  slots: {
    new: (type) => new PyInstance(type),
    init: initialize,
    getAttribute: genericGetAttribute,
    setAttribute: genericSetAttribute,
  },
  members: [
    { name: '_fields', make: () => emptyTuple },
    { name: '_attributes', make: () => emptyTuple },
    getter('__dict__', null, instanceDict),
    method('__reduce__()', null, (self: Value) => new PyTuple([typeOf(self), emptyTuple, instanceDict(self)])),
  ],
});

/** The classes of one interpreter, and the instances of those that have but one. */
export interface NodeTypes {
  readonly types: ReadonlyMap<string, PyType>;
  /** Operators and contexts: one instance of each serves all trees. */
  readonly singletons: ReadonlyMap<string, Value>;
}

const key = {};

/** The node classes of the running interpreter. */
export function nodeTypes(): NodeTypes {
  const { moduleState } = thread.interpreter;
  let made = moduleState.get(key) as NodeTypes | undefined;
  if (made === undefined) moduleState.set(key, (made = makeTypes()));
  return made;
}

const names = (list: readonly string[]): Value => (list.length === 0 ? emptyTuple : new PyTuple([...list]));

function makeTypes(): NodeTypes {
  const types = new Map<string, PyType>([['AST', astType]]);
  const make = (name: string, base: string, fields: readonly string[], attributes: readonly string[] | null): void => {
    const namespace = new PyDict();
    namespace.setStr('_fields', names(fields));
    namespace.setStr('__module__', '_ast');
    if (attributes !== null) namespace.setStr('_attributes', names(attributes));
    const type = newClass(typeType, [name, new PyTuple([types.get(base)!]), namespace], null) as PyType;
    // They are the library's, whoever was the first to ask for them.
    type.domain = null;
    types.set(name, type);
  };
  for (const base of BASES) make(base, 'AST', [], PLACED.has(base) ? ['lineno', 'col_offset'] : []);
  const singletons = new Map<string, Value>();
  for (const { name, base, fields } of NODE_CLASSES.values()) {
    make(
      name,
      base,
      fields.map((field) => field.name),
      base === 'AST' ? [] : null,
    );
    const isSimple = base !== 'stmt' && base !== 'mod' && base !== 'slice' && base !== 'AST' && fields.length === 0;
    if (isSimple) singletons.set(name, new PyInstance(types.get(name)!));
  }
  return { types, singletons };
}
