import type { AttributeRule } from './attribute-rule.ts';
import type { PyDict } from './dict.ts';
import type { Keywords } from './keywords.ts';
import { bindClass, PyObject, type Value } from './object.ts';
import { builtinType, type PyType } from './type.ts';

/** How CPython parses a builtin's arguments, which decides its messages about wrong counts. */
export type ArgumentStyle = 'none' | 'one' | 'tuple' | 'unpack' | 'keywords' | 'wrapper' | 'free';

/** A builtin's implementation: its parameters in order, absent ones undefined, `*args` as an array, `**kw` as Keywords. */
// biome-ignore lint/suspicious/noExplicitAny: the signature text says what the parameters are; the binder calls accordingly.
export type Implementation = (...args: any[]) => Value;

/** A builtin function or method as declared: shared by every interpreter, immutable. */
export interface BuiltinDefinition {
  readonly name: string;
  /** The name that complaints about the number of arguments use, where it is another; '' for none: `function takes …`. */
  readonly parserName?: string;
  readonly doc: string | null;
  readonly style: ArgumentStyle;
  /** Parameter names in order; keywords bind by them in style `keywords`, to those beyond `maximum` nothing else does. */
  readonly parameters: readonly string[];
  readonly minimum: number;
  /** Most positional arguments; Infinity with `*args`. */
  readonly maximum: number;
  readonly takesKeywords: boolean;
  readonly implementation: Implementation;
  /** With how many positional arguments the implementation can be called as it is; absent until that was asked (`arities.ts`). */
  arities?: number;
}

/** A builtin callable or descriptor, of which each sandbox has a copy of its own (`restricted/confinement.ts`). */
abstract class PyConfinable extends PyObject {
  /**
   * The sandbox whose copy it is; null for the real one. Each class initialises it: V8 would take ten times as long for a
   * field that one base initialises for so many.
   */
  abstract domain: PyDict | null;
}
PyConfinable.prototype.isConfinable = true;

export const builtinFunctionType = builtinType('builtin_function_or_method', { isBase: false });

/** A builtin function, or a builtin method bound to `self`. */
export class PyBuiltinFunction extends PyConfinable {
  domain: PyDict | null = null;
  readonly definition: BuiltinDefinition;
  /** The object a method is bound to; undefined for a function. */
  readonly self: Value | undefined;
  module: Value;

  constructor(definition: BuiltinDefinition, self: Value | undefined, module: Value) {
    super();
    this.definition = definition;
    this.self = self;
    this.module = module;
  }
}
bindClass(PyBuiltinFunction, builtinFunctionType);

export const methodDescriptorType = builtinType('method_descriptor', { isBase: false });
/** A method of a built-in type, as it stands in the type's dictionary. */
export class PyMethodDescriptor extends PyConfinable {
  domain: PyDict | null = null;
  readonly definition: BuiltinDefinition;
  readonly owner: PyType;
  constructor(definition: BuiltinDefinition, owner: PyType) {
    super();
    this.definition = definition;
    this.owner = owner;
  }
}
bindClass(PyMethodDescriptor, methodDescriptorType);

export const classMethodDescriptorType = builtinType('classmethod_descriptor', { isBase: false });
/** A class method of a built-in type (`dict.fromkeys`). */
export class PyClassMethodDescriptor extends PyConfinable {
  domain: PyDict | null = null;
  readonly definition: BuiltinDefinition;
  readonly owner: PyType;
  constructor(definition: BuiltinDefinition, owner: PyType) {
    super();
    this.definition = definition;
    this.owner = owner;
  }
}
bindClass(PyClassMethodDescriptor, classMethodDescriptorType);

/** One special method that a slot stands behind: how a Python call of it becomes a call of the slot. */
export interface SlotWrapperDefinition {
  readonly name: string;
  readonly doc: string;
  /** Which slot it wraps, for telling an inherited wrapper from an overriding method. */
  readonly slot: string;
  call(slot: unknown, self: Value, args: readonly Value[], keywords: Keywords | null): Value;
}

export const slotWrapperType = builtinType('wrapper_descriptor', { isBase: false });
/** A special method of a built-in type (`int.__add__`). */
export class PySlotWrapper extends PyConfinable {
  domain: PyDict | null = null;
  readonly definition: SlotWrapperDefinition;
  readonly owner: PyType;
  readonly slot: unknown;
  constructor(definition: SlotWrapperDefinition, owner: PyType, slot: unknown) {
    super();
    this.definition = definition;
    this.owner = owner;
    this.slot = slot;
  }
}
bindClass(PySlotWrapper, slotWrapperType);

export const methodWrapperType = builtinType('method-wrapper', { isBase: false });
/** A slot wrapper bound to an object (`(1).__add__`). */
export class PyMethodWrapper extends PyConfinable {
  domain: PyDict | null = null;
  readonly wrapper: PySlotWrapper;
  readonly self: Value;
  constructor(wrapper: PySlotWrapper, self: Value) {
    super();
    this.wrapper = wrapper;
    this.self = self;
  }
}
bindClass(PyMethodWrapper, methodWrapperType);

export const getSetDescriptorType = builtinType('getset_descriptor', { isBase: false });
/** A computed attribute of a built-in type. */
export class PyGetSetDescriptor extends PyConfinable {
  domain: PyDict | null = null;
  /** What restricted code is told of the attribute; null where it is open. */
  rule: AttributeRule | null = null;
  readonly name: string;
  readonly owner: PyType;
  readonly doc: string | null;
  readonly get: ((self: Value) => Value) | undefined;
  readonly set: ((self: Value, value: Value | undefined) => void) | undefined;
  constructor(
    name: string,
    owner: PyType,
    doc: string | null,
    get: ((self: Value) => Value) | undefined,
    set: ((self: Value, value: Value | undefined) => void) | undefined,
  ) {
    super();
    this.name = name;
    this.owner = owner;
    this.doc = doc;
    this.get = get;
    this.set = set;
  }
}
bindClass(PyGetSetDescriptor, getSetDescriptorType);

export const memberDescriptorType = builtinType('member_descriptor', { isBase: false });
/** A stored attribute: a member of a built-in type, or a `__slots__` entry of a class. */
export class PyMemberDescriptor extends PyConfinable {
  domain: PyDict | null = null;
  /** What restricted code is told of the attribute; null where it is open. */
  rule: AttributeRule | null = null;
  readonly name: string;
  readonly owner: PyType;
  readonly doc: string | null;
  /** Answers undefined where the member is empty. */
  readonly get: (self: Value) => Value | undefined;
  readonly set: ((self: Value, value: Value | undefined) => void) | undefined;
  /** Where plain instances keep the value among those of `__slots__`; −1 for a member of another kind. */
  slotAt = -1;
  constructor(
    name: string,
    owner: PyType,
    doc: string | null,
    get: (self: Value) => Value | undefined,
    set: ((self: Value, value: Value | undefined) => void) | undefined,
  ) {
    super();
    this.name = name;
    this.owner = owner;
    this.doc = doc;
    this.get = get;
    this.set = set;
  }
}
bindClass(PyMemberDescriptor, memberDescriptorType);

export const dictProxyType = builtinType('dictproxy', { isBase: false });
