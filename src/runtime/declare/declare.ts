/**
 * How a builtin is written: a signature in Python's words, a docstring, a function (DESIGN section 8).
 *
 * ```
 * defineType(listType, {
 *   doc: 'list() -> new empty list …',
 *   slots: { repr: …, add: … },
 *   members: [method('insert(index, object)', 'L.insert(index, object) -- insert object before index', (list, index, item) => …)],
 * });
 * ```
 */
import {
  type ArgumentStyle,
  type BuiltinDefinition,
  type Implementation,
  PyBuiltinFunction,
  PyClassMethodDescriptor,
  PyGetSetDescriptor,
  PyMemberDescriptor,
  PyMethodDescriptor,
} from '../objects/builtin-function.ts';
import { PyDict } from '../objects/dict.ts';
import { PyStaticMethod } from '../objects/function.ts';
import type { Value } from '../objects/object.ts';
import type { Slots } from '../objects/slots.ts';
import type { PyType } from '../objects/type.ts';
import { addSlotWrappers } from '../protocols/slot-table.ts';
import { ANY_INSTANCE, ruleOf } from '../restricted/attribute-rules.ts';
import { newMethod } from './new-method.ts';
import { parseSignature, type Signature } from './signature.ts';

class Definition implements BuiltinDefinition {
  readonly doc: string | null;
  readonly implementation: Implementation;
  declare arities?: number;
  readonly #text: string;
  readonly #style: ArgumentStyle | undefined;
  #signature: Signature | null = null;

  constructor(text: string, doc: string | null, implementation: Implementation, style: ArgumentStyle | undefined) {
    this.#text = text;
    this.doc = doc;
    this.implementation = implementation;
    this.#style = style;
  }

  // Signatures are read when first needed: most builtins are never called.
  get #parsed(): Signature {
    return (this.#signature ??= parseSignature(this.#text, this.#style));
  }
  get name(): string {
    return this.#text.slice(0, this.#text.indexOf('('));
  }
  get style(): ArgumentStyle {
    return this.#parsed.style;
  }
  get parameters(): readonly string[] {
    return this.#parsed.parameters;
  }
  get minimum(): number {
    return this.#parsed.minimum;
  }
  get maximum(): number {
    return this.#parsed.maximum;
  }
  get takesKeywords(): boolean {
    return this.#parsed.takesKeywords;
  }
}

/** Declares a builtin's signature, docstring and implementation; `style` only where CPython's parser is not the one its shape implies. */
export function definition(
  signature: string,
  doc: string | null,
  implementation: Implementation,
  style?: ArgumentStyle,
): BuiltinDefinition {
  return new Definition(signature, doc, implementation, style);
}

/** One entry of a type's dictionary, made when the dictionary is. */
export interface Member {
  readonly name: string;
  make(type: PyType): Value;
}

const nameOf = (signature: string): string => signature.slice(0, signature.indexOf('('));

/** A method: the implementation gets `self` first. */
export function method(
  signature: string,
  doc: string | null,
  implementation: Implementation,
  style?: ArgumentStyle,
): Member {
  return {
    name: nameOf(signature),
    make: (type) => new PyMethodDescriptor(definition(signature, doc, implementation, style), type),
  };
}

/** A class method: the implementation gets the class first. */
export function classMethod(
  signature: string,
  doc: string | null,
  implementation: Implementation,
  style?: ArgumentStyle,
): Member {
  return {
    name: nameOf(signature),
    make: (type) => new PyClassMethodDescriptor(definition(signature, doc, implementation, style), type),
  };
}

/** A static method. */
export function staticMethod(
  signature: string,
  doc: string | null,
  implementation: Implementation,
  style?: ArgumentStyle,
): Member {
  return {
    name: nameOf(signature),
    make: () =>
      new PyStaticMethod(new PyBuiltinFunction(definition(signature, doc, implementation, style), undefined, null)),
  };
}

/** Gives a descriptor the rule that the table of restricted mode has for it. */
function ruled<T extends PyGetSetDescriptor | PyMemberDescriptor>(descriptor: T): T {
  const { owner, name } = descriptor;
  descriptor.rule = ruleOf(owner.isHeap ? ANY_INSTANCE : owner.name, name);
  return descriptor;
}

/** A computed attribute; read-only without `set`. `set` gets undefined for deletion. */
export function getter(
  name: string,
  doc: string | null,
  get: (self: never) => Value,
  set?: (self: never, value: Value | undefined) => void,
): Member {
  return {
    name,
    make: (type) =>
      ruled(
        new PyGetSetDescriptor(
          name,
          type,
          doc,
          get as (self: Value) => Value,
          set as (self: Value, value: Value | undefined) => void,
        ),
      ),
  };
}

/** A stored attribute (CPython's `PyMemberDef`): `get` answers undefined where it is empty. */
export function member(
  name: string,
  doc: string | null,
  get: (self: never) => Value | undefined,
  set?: (self: never, value: Value | undefined) => void,
): Member {
  return {
    name,
    make: (type) =>
      ruled(
        new PyMemberDescriptor(
          name,
          type,
          doc,
          get as (self: Value) => Value | undefined,
          set as ((self: Value, value: Value | undefined) => void) | undefined,
        ),
      ),
  };
}

/** A plain class attribute. */
export function constant(name: string, value: Value): Member {
  return { name, make: () => value };
}

export interface TypeDeclaration {
  readonly doc?: string | null;
  readonly slots?: Partial<Slots>;
  readonly members?: readonly Member[];
  /** `__hash__ = None`. */
  readonly unhashable?: boolean;
}

/**
 * Gives a built-in type its behaviour. Slots it does not name are its base's; every slot it names appears in its
 * dictionary as the special methods that stand for it. The base must have been declared before.
 */
export function defineType(type: PyType, declaration: TypeDeclaration): void {
  if (type.base !== null) {
    Object.assign(type.slots, type.base.slots);
    // A type that defines comparison without hashing does not inherit the hash (CPython's inherit_slots).
    const own = declaration.slots ?? {};
    if ((own.richCompare ?? own.compare) !== undefined && own.hash === undefined && declaration.unhashable !== true)
      type.slots.hash = undefined;
    // What derives from object alone is made by its own `new` or not at all (CPython's inherit_special).
    if (type.base.base === null) type.slots.new = undefined;
  }
  Object.assign(type.slots, declaration.slots);
  type.doc = declaration.doc ?? null;
  type.defineDict(() => {
    const dict = new PyDict();
    for (const entry of declaration.members ?? []) dict.setStr(entry.name, entry.make(type));
    if (declaration.slots?.new !== undefined && !dict.has('__new__')) dict.setStr('__new__', newMethod(type));
    addSlotWrappers(type, declaration.slots ?? {}, dict);
    if (!dict.has('__doc__')) dict.setStr('__doc__', type.doc);
    if (declaration.unhashable === true) dict.setStr('__hash__', null);
    return dict;
  });
}
