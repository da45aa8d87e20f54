import type { PyDict } from './dict.ts';
import type { Entry } from './hash-table.ts';
import { bindClass, PyObject, type Value } from './object.ts';
import type { Shape } from './shape.ts';
import { Slots } from './slots.ts';

/**
 * A new-style class: `type` itself, the built-in types and every class Python code makes from them
 * (CPython's `PyTypeObject`). Built-in types are made once per process and never change; everything mutable about
 * them (the list of subclasses) is kept by the interpreter.
 */
export class PyType extends PyObject {
  /** What error messages say (`tp_name`): a built-in type of a module is named with it, `exceptions.ValueError`. */
  name: string;
  bases: readonly PyObject[];
  /** The best base (CPython's `tp_base`): the one whose layout this type extends. */
  base: PyType | null;
  /** Method resolution order; classic classes may stand in it. */
  mro: readonly PyObject[];
  readonly slots: Slots = new Slots();
  /** Made by a class statement or a call of `type` (Py_TPFLAGS_HEAPTYPE). */
  readonly isHeap: boolean;
  /** Whether Python code may subclass it (Py_TPFLAGS_BASETYPE). */
  isBase = true;
  /** Whether instances have a `__dict__`. */
  hasDict = false;
  hasWeakrefs = false;
  /** The nearest built-in type that says how instances are laid out; itself for a built-in type. */
  layout: PyType;
  /** Number of `__slots__` values an instance has, inherited ones included. */
  slotCount = 0;
  /** Names of those `__slots__`, mangled, in slot order. */
  slotNames: readonly string[] = [];
  isAbstract = false;
  doc: Value = null;
  /** Changes whenever a look-up along the MRO may answer differently. */
  version = 0;
  /** Look-ups along the MRO that have been made since `version` changed; `null` where nothing was found. */
  readonly lookupCache: Map<string, Entry | null> = new Map();
  /**
   * How instances are made while `version` is `plainVersion` and the class is not abstract: by nothing but this
   * `__init__`, or nothing at all where it is null (`types/type.ts` says so when it makes one).
   */
  plainInit: PyObject | null = null;
  plainVersion = -1;
  /** Shape of an instance without attributes. */
  rootShape: Shape | null = null;
  /** Most attributes that an instance was seen to have, to size the storage of the next. */
  expectedAttributes = 0;
  /** Module name of a built-in type (`exceptions`, `__builtin__`, …). */
  readonly module: string;
  /** Which sandbox made the class; null for trusted code. */
  domain: object | null = null;
  /** The type that a locked twin (`restricted/locked-types.ts`) stands for; null for any other. */
  original: PyType | null = null;

  #dict: PyDict | null;
  #makeDict: ((type: PyType) => PyDict) | null = null;

  constructor(
    name: string,
    options: {
      metaclass: PyType | null;
      bases: readonly PyObject[];
      base: PyType | null;
      isHeap: boolean;
      module: string;
      layout?: PyType;
      dict?: PyDict;
    },
  ) {
    super();
    if (options.metaclass !== null) this.cls = options.metaclass;
    this.name = name;
    this.bases = options.bases;
    this.base = options.base;
    this.mro = [];
    this.isHeap = options.isHeap;
    this.module = options.module;
    this.layout = options.layout ?? this;
    this.#dict = options.dict ?? null;
  }

  /** The class's own namespace. */
  get dict(): PyDict {
    if (this.#dict === null) {
      const make = this.#makeDict!;
      this.#makeDict = null;
      this.#dict = make(this);
    }
    return this.#dict!;
  }

  /** Gives a built-in type its namespace, made when somebody first looks. */
  defineDict(make: (type: PyType) => PyDict): void {
    this.#makeDict = make;
  }

  /** `__name__`: the name without the module. */
  get shortName(): string {
    return this.isHeap ? this.name : this.name.slice(this.name.lastIndexOf('.') + 1);
  }

  /** Whether this is `other` or a subclass of it. */
  isSubtype(other: PyType): boolean {
    if (this === other) return true;
    const { mro } = this;
    for (let i = 0; i < mro.length; i++) if (mro[i] === other) return true;
    return false;
  }
}

const builtinSubclasses = new Map<PyType, PyType[]>();

/** The built-in types right below a type that belong to no module that has to be imported. */
export function builtinSubclassesOf(type: PyType): PyType[] {
  const all = builtinSubclasses.get(type) ?? [];
  return all.filter(({ module }) => module === '__builtin__' || module === 'exceptions');
}

/** Every built-in type, bases first; those of modules too, as far as they have been loaded. */
export function allBuiltinTypes(): PyType[] {
  const types: PyType[] = [objectType, typeType];
  for (const type of types) types.push(...(builtinSubclasses.get(type) ?? []));
  return types;
}

/**
 * Creates a built-in type: its identity only. `declare` gives it slots and members.
 *
 * @param name `__name__`, e.g. `'list'`
 * @param options `base` defaults to `object`; `isBase` says whether Python code may subclass it, `hasWeakrefs` whether
 *   its instances can be weakly referenced
 */
export function builtinType(
  name: string,
  options: { base?: PyType; module?: string; isBase?: boolean; metaclass?: PyType; hasWeakrefs?: boolean } = {},
): PyType {
  const base = options.base ?? objectType;
  const module = options.module ?? '__builtin__';
  const type = new PyType(module === '__builtin__' ? name : `${module}.${name}`, {
    metaclass: options.metaclass ?? typeType,
    bases: [base],
    base,
    isHeap: false,
    module,
  });
  const siblings = builtinSubclasses.get(base);
  if (siblings === undefined) builtinSubclasses.set(base, [type]);
  else siblings.push(type);
  type.mro = [type, ...base.mro];
  type.isBase = options.isBase ?? true;
  type.hasDict = base.hasDict;
  type.hasWeakrefs = options.hasWeakrefs ?? base.hasWeakrefs;
  return type;
}

const root = { metaclass: null, isHeap: false, module: '__builtin__' };
export const objectType: PyType = new PyType('object', { ...root, bases: [], base: null });
export const typeType: PyType = new PyType('type', { ...root, bases: [objectType], base: objectType });
objectType.mro = [objectType];

typeType.mro = [typeType, objectType];
typeType.hasWeakrefs = true;
bindClass(PyType, typeType);
PyType.prototype.isConfinable = true;
