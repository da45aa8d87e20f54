import type { PyDict } from './dict.ts';
import type { AttributeHolder } from './instance-attributes.ts';
import { bindClass, PyObject, type Value } from './object.ts';
import { Shape } from './shape.ts';
import { builtinType } from './type.ts';

export const classicClassType = builtinType('classobj', { isBase: false, hasWeakrefs: true });
export const instanceType = builtinType('instance', { isBase: false, hasWeakrefs: true });

/** An old-style class (`class C: …`). */
export class PyClassicClass extends PyObject {
  name: string;
  bases: readonly PyClassicClass[];
  dict: PyDict;
  /** Changes whenever a look-up through the bases may find another entry. */
  version = 0;
  rootShape: Shape;
  /** Which sandbox made the class; null for trusted code. */
  domain: object | null = null;

  constructor(name: string, bases: readonly PyClassicClass[], dict: PyDict) {
    super();
    this.name = name;
    this.bases = bases;
    this.dict = dict;
    this.rootShape = Shape.root(this);
  }

  isSubclass(other: PyClassicClass): boolean {
    return this === other || this.bases.some((base) => base.isSubclass(other));
  }
}
bindClass(PyClassicClass, classicClassType);

/** An instance of an old-style class. */
export class PyClassicInstance extends PyObject implements AttributeHolder {
  class: PyClassicClass;
  shape: Shape | null;
  values: Value[] = [];
  dict: PyDict | null = null;
  /** Answers every attribute of a bastion in place of the instance and its class; null for any other instance. */
  guard: ((name: string) => Value) | null = null;

  constructor(cls: PyClassicClass) {
    super();
    this.class = cls;
    this.shape = cls.rootShape;
    this.attrs = this;
  }
}
bindClass(PyClassicInstance, instanceType);
