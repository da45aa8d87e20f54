/** Functions, bound and unbound methods, static and class methods, properties (CPython's `funcobject.c`, `classobject.c`, `descrobject.c`). */
import { defineType, definition, getter, member } from '../declare/declare.ts';
import { attributesOf } from '../objects/attribute-holder.ts';
import { Cell } from '../objects/cell.ts';
import { PyCode } from '../objects/code.ts';
import { PyDict } from '../objects/dict.ts';
import {
  classmethodType,
  functionType,
  methodType,
  PyClassMethod,
  PyFunction,
  PyMethod,
  PyStaticMethod,
  staticmethodType,
} from '../objects/function.ts';
import { dictOf, replaceDict } from '../objects/instance-attributes.ts';
import type { PyObject, Value } from '../objects/object.ts';
import { typeError, valueError } from '../objects/raise.ts';
import { PyTuple } from '../objects/tuple.ts';
import type { PyType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { findAttribute, genericGetAttribute, genericSetAttribute, getAttribute } from '../protocols/attribute.ts';
import { call, callFunction } from '../protocols/call.ts';
import { callBuiltin } from '../protocols/call-builtin.ts';
import { isEqual } from '../protocols/compare.ts';
import { hash } from '../protocols/hash.ts';
import { isInstance, isSubclass } from '../protocols/instance-check.ts';
import { address, bytesOf, repr } from '../protocols/text.ts';
import { lookup } from '../protocols/type-lookup.ts';
import { denied } from '../restricted/guards.ts';
import { isClosed } from '../restricted/lab.ts';
import { currentDomain } from '../restricted/provenance.ts';

// ------------------------------------------------------------------ functions

const readonly = (): never => {
  throw typeError('readonly attribute');
};

const closureOf = (self: PyFunction): Value => (self.closure.length === 0 ? null : new PyTuple([...self.closure]));
const globalsOf = (self: PyFunction): Value => self.globals;

function functionDict(self: PyFunction): Value {
  return dictOf(attributesOf(self)!);
}
function setFunctionDict(self: PyFunction, value: Value | undefined): void {
  if (value === undefined) throw typeError("function's dictionary may not be deleted");
  if (!(value instanceof PyDict)) throw typeError("setting function's dictionary to a non-dict");
  replaceDict(attributesOf(self)!, value);
}

function functionCode(self: PyFunction): Value {
  return self.code;
}
function setFunctionCode(self: PyFunction, value: Value | undefined): void {
  if (!(value instanceof PyCode)) throw typeError('__code__ must be set to a code object');
  const free = value.freevars.length;
  if (free !== self.closure.length) {
    throw valueError(`${self.name}() requires a code object with ${self.closure.length} free vars, not ${free}`);
  }
  self.code = value;
}

function functionDefaults(self: PyFunction): Value {
  return self.defaults.length === 0 ? null : new PyTuple([...self.defaults]);
}
function setFunctionDefaults(self: PyFunction, value: Value | undefined): void {
  if (value === undefined || value === null) self.defaults = [];
  else if (value instanceof PyTuple) self.defaults = value.items;
  else throw typeError('__defaults__ must be set to a tuple object');
}

function setFunctionName(self: PyFunction, value: Value | undefined): void {
  const name = value === undefined ? undefined : bytesOf(value);
  if (name === undefined) throw typeError('__name__ must be set to a string object');
  self.name = name;
}

function setDoc(self: PyFunction, value: Value | undefined): void {
  self.doc = value ?? null;
}

const newFunction = definition(
  'function(code, globals, name=None, argdefs=None, closure=None)',
  null,
  (code: Value, globals: Value, name?: Value, defaults?: Value, closure?: Value) => {
    if (isClosed('constructors'))
      throw denied('builtin', 'function', 'function() constructor not accessible in restricted mode');
    if (!(code instanceof PyCode)) throw typeError(`function() argument 1 must be code, not ${typeOf(code).name}`);
    if (!(globals instanceof PyDict))
      throw typeError(`function() argument 2 must be dict, not ${typeOf(globals).name}`);
    if (name !== undefined && name !== null && bytesOf(name) === undefined) {
      throw typeError('arg 3 (name) must be None or string');
    }
    if (defaults !== undefined && defaults !== null && !(defaults instanceof PyTuple)) {
      throw typeError('arg 4 (defaults) must be None or tuple');
    }
    const cells = closure === undefined || closure === null ? null : closure;
    if (cells !== null && !(cells instanceof PyTuple)) throw typeError('arg 5 (closure) must be None or tuple');
    const count = code.freevars.length;
    if (cells === null && count > 0) throw typeError('arg 5 (closure) must be tuple');
    const items = cells === null ? [] : (cells as PyTuple).items;
    if (items.length !== count) {
      throw valueError(`${code.name} requires closure of length ${count}, not ${items.length}`);
    }
    for (const item of items) {
      if (!(item instanceof Cell)) throw typeError(`arg 5 (closure) expected cell, found ${typeOf(item).name}`);
    }
    const values = defaults instanceof PyTuple ? defaults.items : [];
    const made = new PyFunction(code, globals, values, items as Cell[]);
    const given = name === undefined || name === null ? undefined : bytesOf(name);
    if (given !== undefined) made.name = given;
    return made;
  },
);

/** A function looked up through an instance or class becomes a method. */
export function bindFunction(self: Value, instance: Value | undefined, owner: Value): Value {
  return new PyMethod(self, instance === null && owner !== null ? undefined : instance, owner);
}

defineType(functionType, {
  doc: 'function(code, globals[, name[, argdefs[, closure]]])\n\nCreate a function object from a code object and a dictionary.\nThe optional name string overrides the name from the code object.\nThe optional argdefs tuple specifies the default argument values.\nThe optional closure tuple supplies the bindings for free variables.',
  slots: {
    new: (_type, args, keywords) => callBuiltin(newFunction, undefined, args, keywords),
    call: (self, args, keywords) => callFunction(self as PyFunction, args, keywords),
    repr: (self) => `<function ${(self as PyFunction).name} at ${address(self)}>`,
    getAttribute: genericGetAttribute,
    setAttribute: (self, name, value) => {
      guardFunctionWrite(self as PyFunction, name);
      genericSetAttribute(self, name, value);
    },
    descriptorGet: bindFunction,
  },
  members: [
    member('func_closure', null, closureOf, readonly),
    member('__closure__', null, closureOf, readonly),
    member('func_globals', null, globalsOf, readonly),
    member('__globals__', null, globalsOf, readonly),
    member('func_doc', null, (self: PyFunction) => self.doc, setDoc),
    member('__doc__', null, (self: PyFunction) => self.doc, setDoc),
    member(
      '__module__',
      null,
      (self: PyFunction) => self.module,
      (self: PyFunction, value) => {
        self.module = value ?? null;
      },
    ),
    getter('func_code', null, functionCode, setFunctionCode),
    getter('__code__', null, functionCode, setFunctionCode),
    getter('func_defaults', null, functionDefaults, setFunctionDefaults),
    getter('__defaults__', null, functionDefaults, setFunctionDefaults),
    getter('func_dict', null, functionDict, setFunctionDict),
    getter('__dict__', null, functionDict, setFunctionDict),
    getter('func_name', null, (self: PyFunction) => self.name, setFunctionName),
    getter('__name__', null, (self: PyFunction) => self.name, setFunctionName),
  ],
});

/** Restricted code may not put attributes on a function that it was given. */
function guardFunctionWrite(self: PyFunction, name: string): void {
  if (!isClosed('writes') || lookup(functionType, name) !== undefined) return;
  if (self.scope.builtins === currentDomain()) return;
  throw denied('class-write', `${self.name}.${name}`, 'functions are read-only in restricted mode');
}

// -------------------------------------------------------------------- methods

function methodGetAttribute(self: Value, name: string): Value | undefined {
  const found = genericGetAttribute(self, name);
  if (found !== undefined && lookup(methodType, name) !== undefined) return found;
  return findOrThrough((self as PyMethod).func, name);
}

/** Attributes that a method has not are its function's. */
function findOrThrough(func: Value, name: string): Value | undefined {
  return getAttribute(func, name);
}

function classNameOf(owner: Value): string {
  if (owner === null) return '?';
  return bytesOf(findAttribute(owner, '__name__') ?? null) ?? '?';
}

function methodRepr(self: Value): Value {
  const bound = self as PyMethod;
  const name = bytesOf(findAttribute(bound.func, '__name__') ?? null) ?? '?';
  const owner = classNameOf(bound.owner);
  if (bound.self === undefined) return `<unbound method ${owner}.${name}>`;
  return `<bound method ${owner}.${name} of ${repr(bound.self)}>`;
}

function methodCall(self: Value, args: readonly Value[], keywords: Parameters<typeof call>[2] = null): Value {
  const bound = self as PyMethod;
  if (bound.self !== undefined) return call(bound.func, [bound.self, ...args], keywords);
  const first = args[0];
  if (first === undefined || (bound.owner !== null && !isInstance(first, bound.owner))) {
    const name = bytesOf(findAttribute(bound.func, '__name__') ?? null) ?? '?';
    const got = first === undefined ? 'nothing' : `${instanceClassName(first)} instance`;
    throw typeError(
      `unbound method ${name}() must be called with ${classNameOf(bound.owner)} instance as first argument (got ${got} instead)`,
    );
  }
  return call(bound.func, args, keywords);
}

function instanceClassName(value: Value): string {
  const cls = findAttribute(value, '__class__') ?? typeOf(value);
  return bytesOf(findAttribute(cls, '__name__') ?? null) ?? typeOf(value).name;
}

/** Binding a method again: a bound one stays as it is, an unbound one binds to instances of its class. */
function methodDescriptorGet(self: Value, instance: Value | undefined, owner: Value): Value {
  const bound = self as PyMethod;
  if (bound.self !== undefined) return self;
  if (bound.owner !== null && owner !== null && !isSubclass(owner, bound.owner)) return self;
  return new PyMethod(bound.func, instance, owner);
}

const newMethodArguments = definition(
  'instancemethod(function, instance[, class])',
  null,
  (func: Value, self: Value, owner?: Value) => {
    if (isClosed('constructors'))
      throw denied('builtin', 'instancemethod', 'instancemethod() constructor not accessible in restricted mode');
    if (typeOf(func).slots.call === undefined) throw typeError('first argument must be callable');
    if (self === null && (owner === undefined || owner === null)) {
      throw typeError('unbound methods must have non-NULL im_class');
    }
    return new PyMethod(func, self === null ? undefined : self, owner ?? null);
  },
  'unpack',
);

const methodSelf = (self: PyMethod): Value => self.self ?? null;
const methodFunction = (self: PyMethod): Value => self.func;

defineType(methodType, {
  doc: 'instancemethod(function, instance, class)\n\nCreate an instance method object.',
  slots: {
    new: (_type, args, keywords) => callBuiltin(newMethodArguments, undefined, args, keywords),
    call: methodCall,
    repr: methodRepr,
    hash: (self) => {
      const { self: instance, func } = self as PyMethod;
      const own = Number(hash(instance ?? null)) ^ Number(hash(func));
      return own === -1 ? -2 : own;
    },
    compare: (a, b) => {
      const left = a as PyMethod;
      const right = b as PyMethod;
      const same =
        left.self === undefined || right.self === undefined ? left.self === right.self : isEqual(left.self, right.self);
      if (same && isEqual(left.func, right.func)) return 0;
      return left.func === right.func ? 1 : Number(hash(a)) < Number(hash(b)) ? -1 : 1;
    },
    getAttribute: methodGetAttribute,
    descriptorGet: methodDescriptorGet,
  },
  members: [
    member('im_class', 'the class associated with a method', (self: PyMethod) => self.owner, readonly),
    member('im_func', 'the function (or other callable) implementing a method', methodFunction, readonly),
    member('__func__', 'the function (or other callable) implementing a method', methodFunction, readonly),
    member('im_self', 'the instance to which a method is bound; None for unbound methods', methodSelf, readonly),
    member('__self__', 'the instance to which a method is bound; None for unbound methods', methodSelf, readonly),
    getter('__doc__', null, (self: PyMethod) => getAttribute(self.func, '__doc__')),
  ],
});

// -------------------------------------------------- static and class methods

const wrapArguments = (name: string) => definition(`${name}(function)`, null, (callable: Value) => callable, 'unpack');
const staticArguments = wrapArguments('staticmethod');
const classArguments = wrapArguments('classmethod');

defineType(staticmethodType, {
  doc: 'staticmethod(function) -> method\n\nConvert a function to be a static method.',
  slots: {
    getAttribute: genericGetAttribute,
    new: (type, _args, _keywords) => ofType(new PyStaticMethod(null), type, staticmethodType),
    init: (self, args, keywords) => {
      (self as PyStaticMethod).callable = callBuiltin(staticArguments, undefined, args, null);
      if (keywords !== null && keywords.size > 0) throw typeError('staticmethod does not take keyword arguments');
    },
    descriptorGet: (self) => (self as PyStaticMethod).callable,
  },
  members: [member('__func__', null, (self: PyStaticMethod) => self.callable, readonly)],
});

defineType(classmethodType, {
  doc: 'classmethod(function) -> method\n\nConvert a function to be a class method.',
  slots: {
    getAttribute: genericGetAttribute,
    new: (type, _args, _keywords) => ofType(new PyClassMethod(null), type, classmethodType),
    init: (self, args, keywords) => {
      const callable = callBuiltin(classArguments, undefined, args, null);
      if (keywords !== null && keywords.size > 0) throw typeError('classmethod does not take keyword arguments');
      (self as PyClassMethod).callable = callable;
    },
    descriptorGet: (self, instance, owner) => {
      const cls = owner === null || owner === undefined ? (instance === undefined ? null : typeOf(instance)) : owner;
      return new PyMethod(
        (self as PyClassMethod).callable,
        cls,
        cls === null ? null : (findAttribute(cls, '__class__') ?? typeOf(cls)),
      );
    },
  },
  members: [member('__func__', null, (self: PyClassMethod) => self.callable, readonly)],
});

/** Gives a new object its class where that is a subclass of the type it was made for. */
export function ofType<T extends PyObject>(object: T, type: PyType, exact: PyType): T {
  if (type !== exact) object.cls = type;
  return object;
}
