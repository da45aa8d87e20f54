import { PyMethodDescriptor } from '../objects/builtin-function.ts';
import { PyClassicInstance } from '../objects/classic.ts';
import type { PyFrame } from '../objects/frame.ts';
import { PyFunction, PyMethod } from '../objects/function.ts';
import type { Entry } from '../objects/hash-table.ts';
import { PyInstance } from '../objects/instance.ts';
import { getAttr } from '../objects/instance-attributes.ts';
import { PyModule } from '../objects/module.ts';
import type { PyObject, Value } from '../objects/object.ts';
import type { Shape } from '../objects/shape.ts';
import { PyType, typeType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { genericGetAttribute, getAttribute } from '../protocols/attribute.ts';
import { lookupEntry } from '../protocols/type-lookup.ts';
import { classLookup } from '../types/classic/class-lookup.ts';
import { AttributeReader } from './attribute-cache.ts';

/** How many shapes of instances one node learns. */
const CACHE_SIZE = 4;

/** A plain instance's shape (and so its class) does not hold the name, and the class finds this entry. */
class Learnt {
  readonly shape: Shape;
  readonly type: PyType;
  readonly version: number;
  readonly entry: Entry;

  constructor(shape: Shape, type: PyType, entry: Entry) {
    this.shape = shape;
    this.type = type;
    this.version = type.version;
    this.entry = entry;
  }
}

/** Whether a built-in method that a class finds takes the class's instances, and is no sandbox's copy. */
function isPlainMethod({ owner, domain }: PyMethodDescriptor, type: PyType): boolean {
  return domain === null && type.isSubtype(owner);
}

/**
 * Finds what `object.name` is going to be called as. For a function of the object's class that nothing hides it
 * answers the function itself, to be called with the object: no bound method is made.
 */
export class MethodCache {
  readonly #name: string;
  #first: Learnt | null = null;
  readonly #more: Learnt[] = [];
  // A built-in value: the method descriptor of its type.
  #builtinType: PyType | null = null;
  #descriptor: PyMethodDescriptor | null = null;
  // An instance of a Python-made subclass of a built-in type: what the class finds.
  #subclass: PyType | null = null;
  #subclassVersion = -1;
  #subclassEntry: Entry | null = null;
  // A class: its unbound method.
  #class: PyType | null = null;
  #classVersion = -1;
  #unbound: PyMethod | null = null;
  #reader: AttributeReader | null = null;
  /** Whether the last answer is called with the object first. */
  bound = false;

  constructor(name: string) {
    this.#name = name;
  }

  find(frame: PyFrame, object: Value): Value {
    if (object instanceof PyInstance) {
      const known = this.#first;
      if (known !== null && object.shape === known.shape && known.type.version === known.version) {
        const { value } = known.entry;
        if (value instanceof PyFunction) {
          this.bound = true;
          return value;
        }
      }
      return this.#findInInstance(frame, object);
    }
    if (object instanceof PyClassicInstance) return this.#findInClassic(object);
    const type = typeOf(object);
    if (type === this.#builtinType) {
      this.bound = true;
      return this.#descriptor!;
    }
    return this.#findElsewhere(frame, object, type);
  }

  #findInInstance(frame: PyFrame, object: PyInstance): Value {
    const { shape, cls } = object;
    const more = this.#more;
    for (let i = 0; i < more.length; i++) {
      const known = more[i]!;
      if (known.shape === shape && known.type.version === known.version) {
        const { value } = known.entry;
        if (value instanceof PyFunction) {
          this.bound = true;
          return value;
        }
      }
    }
    this.bound = false;
    if (cls.slots.getAttribute !== genericGetAttribute) return getAttribute(object, this.#name);
    const entry = lookupEntry(cls, this.#name);
    if (entry === null || !(entry.value instanceof PyFunction)) return this.#read(frame, object);
    if (shape === null) {
      if (object.dict!.getStr(this.#name) !== undefined) return getAttribute(object, this.#name);
    } else {
      if (shape.index.has(this.#name)) return this.#read(frame, object);
      if (this.#first === null || this.#first.shape === shape) this.#first = new Learnt(shape, cls, entry);
      else if (more.length < CACHE_SIZE - 1) more.push(new Learnt(shape, cls, entry));
    }
    this.bound = true;
    return entry.value;
  }

  /** A function of an old-style class, which nothing in the instance hides. */
  #findInClassic(object: PyClassicInstance): Value {
    const { shape } = object;
    if (shape !== null && object.guard === null && !shape.index.has(this.#name)) {
      const found = classLookup(object.class, this.#name);
      if (found instanceof PyFunction) {
        this.bound = true;
        return found;
      }
    }
    this.bound = false;
    return getAttribute(object, this.#name);
  }

  /** The unbound method of a class (`Base.method(self)`), the same for every call. */
  #findInClass(type: PyType): Value {
    if (type === this.#class && type.version === this.#classVersion) return this.#unbound!;
    const found = getAttribute(type, this.#name);
    if (found instanceof PyMethod && found.self === undefined && type.cls === typeType) {
      this.#class = type;
      this.#classVersion = type.version;
      this.#unbound = found;
    }
    return found;
  }

  /** What is no method of the class: a function kept as an attribute, say. */
  #read(frame: PyFrame, object: Value): Value {
    this.#reader ??= new AttributeReader(this.#name);
    return this.#reader.read(frame, object);
  }

  /** A method that an instance of a subclass of `dict`, `list`, an exception … has from its class. */
  #findInSubclass(object: PyObject, type: PyType): Value {
    if (type !== this.#subclass || type.version !== this.#subclassVersion) {
      this.#subclass = type;
      this.#subclassVersion = type.version;
      this.#subclassEntry = lookupEntry(type, this.#name);
    }
    const value = this.#subclassEntry?.value;
    const { attrs } = object;
    this.bound =
      (value instanceof PyFunction || (value instanceof PyMethodDescriptor && isPlainMethod(value, type))) &&
      (attrs === undefined || getAttr(attrs, this.#name) === undefined);
    return this.bound ? value! : getAttribute(object, this.#name);
  }

  #findElsewhere(frame: PyFrame, object: Value, type: PyType): Value {
    if (type.isHeap && type.slots.getAttribute === genericGetAttribute) {
      return this.#findInSubclass(object as PyObject, type);
    }
    if (!type.isHeap && !type.hasDict && type.slots.getAttribute === genericGetAttribute) {
      const entry = lookupEntry(type, this.#name);
      if (entry !== null && entry.value instanceof PyMethodDescriptor) {
        this.#builtinType = type;
        this.#descriptor = entry.value;
        this.bound = true;
        return entry.value;
      }
    }
    this.bound = false;
    if (object instanceof PyType) return this.#findInClass(object);
    return object instanceof PyModule ? this.#read(frame, object) : getAttribute(object, this.#name);
  }
}
