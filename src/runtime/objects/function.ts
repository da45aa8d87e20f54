import type { Cell } from './cell.ts';
import type { PyCode } from './code.ts';
import type { PyDict } from './dict.ts';
import { type GlobalScope, scopeOf } from './global-scope.ts';
import { bindClass, PyObject, type Value } from './object.ts';
import { builtinType } from './type.ts';

export const functionType = builtinType('function', { isBase: false, hasWeakrefs: true });
functionType.hasDict = true;

/** A function made by `def` or `lambda`. */
export class PyFunction extends PyObject {
  code: PyCode;
  readonly globals: PyDict;
  /** The scope of `globals` when last called. */
  scope: GlobalScope;
  defaults: readonly Value[];
  readonly closure: readonly Cell[];
  name: string;
  doc: Value;
  module: Value;

  constructor(code: PyCode, globals: PyDict, defaults: readonly Value[], closure: readonly Cell[]) {
    super();
    this.code = code;
    this.globals = globals;
    this.scope = scopeOf(globals);
    this.defaults = defaults;
    this.closure = closure;
    this.name = code.name;
    this.doc = code.doc;
    this.module = globals.getStr('__name__') ?? null;
  }
}
bindClass(PyFunction, functionType);

export const methodType = builtinType('instancemethod', { isBase: false, hasWeakrefs: true });

/** A bound method, or an unbound one where `self` is undefined. */
export class PyMethod extends PyObject {
  readonly func: Value;
  readonly self: Value | undefined;
  /** `im_class`. */
  readonly owner: Value;

  constructor(func: Value, self: Value | undefined, owner: Value) {
    super();
    this.func = func;
    this.self = self;
    this.owner = owner;
  }
}
bindClass(PyMethod, methodType);

export const staticmethodType = builtinType('staticmethod');
export class PyStaticMethod extends PyObject {
  callable: Value;
  constructor(callable: Value) {
    super();
    this.callable = callable;
  }
}
bindClass(PyStaticMethod, staticmethodType);

export const classmethodType = builtinType('classmethod');
export class PyClassMethod extends PyObject {
  callable: Value;
  constructor(callable: Value) {
    super();
    this.callable = callable;
  }
}
bindClass(PyClassMethod, classmethodType);

export const propertyType = builtinType('property');
export class PyProperty extends PyObject {
  get: Value = null;
  set: Value = null;
  delete: Value = null;
  doc: Value = null;
  docFromGetter = false;
  /** The sandbox that made it; null for trusted code. */
  domain: PyDict | null = null;
}
bindClass(PyProperty, propertyType);

export const superType = builtinType('super');
export class PySuper extends PyObject {
  /** `__thisclass__`, `__self__`, `__self_class__`; null before `__init__`. */
  type: Value = null;
  object: Value | undefined = undefined;
  objectType: Value = null;
  /** The sandbox that made it; null for trusted code. */
  domain: PyDict | null = null;
}
bindClass(PySuper, superType);
