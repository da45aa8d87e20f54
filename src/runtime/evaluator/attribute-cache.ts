/**
 * What one node remembers about the attribute it reads or writes (an inline cache): up to four shapes of plain
 * instances. A shape belongs to one class, and the class's version says that nothing in it came in between. After four
 * it stops learning: a thrashing cache costs more than none (DESIGN section 4).
 */
import { PyMemberDescriptor } from '../objects/builtin-function.ts';
import { PyClassicInstance } from '../objects/classic.ts';
import type { PyFrame } from '../objects/frame.ts';
import type { Entry } from '../objects/hash-table.ts';
import { PyInstance } from '../objects/instance.ts';
import type { AttributeHolder } from '../objects/instance-attributes.ts';
import { moduleType, PyModule } from '../objects/module.ts';
import type { PyObject, Value } from '../objects/object.ts';
import { MAX_SHAPE_NAMES, type Shape } from '../objects/shape.ts';
import type { PyType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { genericGetAttribute, genericSetAttribute, getAttribute, setAttribute } from '../protocols/attribute.ts';
import { lookup } from '../protocols/type-lookup.ts';

/** How many shapes one node learns. */
const CACHE_SIZE = 4;

/** What was learnt about instances of one shape. */
class Learnt {
  readonly shape: Shape;
  readonly type: PyType;
  readonly version: number;
  /** Where the value is: index into `values`, or the one's complement of the index into `slotValues`. */
  readonly at: number;
  /** The shape that storing leads to; null where the attribute is there already. */
  readonly next: Shape | null;

  constructor(shape: Shape, type: PyType, at: number, next: Shape | null) {
    this.shape = shape;
    this.type = type;
    this.version = type.version;
    this.at = at;
    this.next = next;
  }
}

/** What to remember for the next read, or for the next write; undefined where nothing can be. */
function learn(object: PyInstance, name: string, isStore: boolean): Learnt | undefined {
  const { shape, cls } = object;
  if (shape === null) return undefined;
  const { slots } = cls;
  if (isStore ? slots.setAttribute !== genericSetAttribute : slots.getAttribute !== genericGetAttribute) {
    return undefined;
  }
  const inClass = lookup(cls, name);
  if (inClass instanceof PyMemberDescriptor && inClass.slotAt >= 0 && cls.isSubtype(inClass.owner)) {
    return new Learnt(shape, cls, ~inClass.slotAt, null);
  }
  if (object.attrs === undefined) return undefined;
  if (inClass !== undefined && typeOf(inClass).slots.descriptorSet !== undefined) return undefined;
  const at = shape.index.get(name);
  if (at !== undefined) return new Learnt(shape, cls, at, null);
  if (!isStore || shape.names.length >= MAX_SHAPE_NAMES) return undefined;
  return new Learnt(shape, cls, shape.names.length, shape.with(name));
}

/** What to remember for the next read from an object that holds the attributes of another. */
function learnHeld({ cls }: PyObject, shape: Shape, name: string): Learnt | undefined {
  const at = shape.index.get(name);
  if (at === undefined || shape.owner !== cls || cls.slots.getAttribute !== genericGetAttribute) return undefined;
  const inClass = lookup(cls, name);
  if (inClass !== undefined && typeOf(inClass).slots.descriptorSet !== undefined) return undefined;
  return new Learnt(shape, cls, at, null);
}

/** The cache of a node that reads an attribute. */
export class AttributeReader {
  readonly #name: string;
  #first: Learnt | null = null;
  readonly #more: Learnt[] = [];
  #module: PyModule | null = null;
  #moduleEntry: Entry | null = null;

  /** @param name no guarded one (`hidden-names.ts`): those are to be read the general way */
  constructor(name: string) {
    this.#name = name;
  }

  /** @throws AttributeError where there is none, and whatever a descriptor or hook raises */
  read(frame: PyFrame, object: Value): Value {
    if (object instanceof PyInstance) {
      const known = this.#first;
      if (known !== null && object.shape === known.shape && known.type.version === known.version) {
        const { at } = known;
        const value = at >= 0 ? object.values[at] : object.slotValues[~at];
        if (value !== undefined) return value;
      }
      return this.#readOther(object);
    }
    if (object instanceof PyClassicInstance) {
      const { shape } = object;
      if (shape !== null) {
        const at = shape.index.get(this.#name);
        if (at !== undefined) return object.values[at]!;
      }
    } else if (object instanceof PyModule) return this.#readModule(frame, object);
    else if (typeof object === 'object' && object?.attrs !== undefined) return this.#readSubclass(object, object.attrs);
    return getAttribute(object, this.#name);
  }

  /** An attribute of an instance of a Python-made subclass of a built-in type, which an object of its own holds. */
  #readSubclass(object: PyObject, { shape, values }: AttributeHolder): Value {
    const known = this.#first;
    if (known === null) {
      const learnt = shape === null ? undefined : learnHeld(object, shape, this.#name);
      if (learnt !== undefined) this.#first = learnt;
    } else if (shape === known.shape && known.type.version === known.version && known.at >= 0) {
      const value = values[known.at];
      if (value !== undefined) return value;
    }
    return getAttribute(object, this.#name);
  }

  #readOther(object: PyInstance): Value {
    const { shape } = object;
    if (shape !== null) {
      const more = this.#more;
      for (let i = 0; i < more.length; i++) {
        const known = more[i]!;
        if (known.shape === shape && known.type.version === known.version) {
          const { at } = known;
          const value = at >= 0 ? object.values[at] : object.slotValues[~at];
          if (value !== undefined) return value;
        }
      }
      if (more.length < CACHE_SIZE - 1) {
        const learnt = learn(object, this.#name, false);
        if (learnt !== undefined) {
          if (this.#first === null || this.#first.shape === shape) this.#first = learnt;
          else more.push(learnt);
        }
      }
    }
    return getAttribute(object, this.#name);
  }

  /** A module's name, whose dictionary entry stays. A sandbox gets its own copies of what it finds: the general way. */
  #readModule(frame: PyFrame, module: PyModule): Value {
    if (frame.scope.restricted) return getAttribute(module, this.#name);
    if (module === this.#module) {
      const { value } = this.#moduleEntry!;
      if (value !== undefined) return value;
    }
    if (module.cls === moduleType) {
      const entry = module.dict.entryOf(this.#name);
      if (entry !== undefined && entry.value !== undefined) {
        this.#module = module;
        this.#moduleEntry = entry;
      }
    }
    return getAttribute(module, this.#name);
  }
}

/** The cache of a node that writes an attribute. */
export class AttributeWriter {
  readonly #name: string;
  #first: Learnt | null = null;
  readonly #more: Learnt[] = [];

  /** @param name no guarded one (`hidden-names.ts`): those are to be written the general way */
  constructor(name: string) {
    this.#name = name;
  }

  write(object: Value, value: Value): void {
    if (object instanceof PyInstance) {
      const known = this.#first;
      if (known !== null && object.shape === known.shape && known.type.version === known.version) {
        put(object, known, value);
      } else this.#writeOther(object, value);
    } else setAttribute(object, this.#name, value);
  }

  #writeOther(object: PyInstance, value: Value): void {
    const { shape } = object;
    if (shape !== null) {
      const more = this.#more;
      for (let i = 0; i < more.length; i++) {
        const known = more[i]!;
        if (known.shape === shape && known.type.version === known.version) {
          put(object, known, value);
          return;
        }
      }
      if (more.length < CACHE_SIZE - 1) {
        const learnt = learn(object, this.#name, true);
        if (learnt !== undefined) {
          if (this.#first === null || this.#first.shape === shape) this.#first = learnt;
          else more.push(learnt);
        }
      }
    }
    setAttribute(object, this.#name, value);
  }
}

function put(object: PyInstance, { at, next }: Learnt, value: Value): void {
  if (at >= 0) object.values[at] = value;
  else object.slotValues[~at] = value;
  if (next !== null) object.shape = next;
}
