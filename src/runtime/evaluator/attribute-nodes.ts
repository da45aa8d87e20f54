/**
 * Attribute access with inline caches. A node remembers up to four (shape, slot) pairs of plain instances; a shape
 * belongs to one class, and the class's version says that no data descriptor came in between. After four it stops
 * learning: a thrashing cache costs more than none (DESIGN section 4).
 */
import type { Attribute } from '../../parser/ast.ts';
import { PyClassicInstance } from '../objects/classic.ts';
import { PyInstance } from '../objects/instance.ts';
import type { Value } from '../objects/object.ts';
import { MAX_SHAPE_NAMES, type Shape } from '../objects/shape.ts';
import type { PyType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import {
  deleteAttribute,
  genericGetAttribute,
  genericSetAttribute,
  getAttribute,
  setAttribute,
} from '../protocols/attribute.ts';
import { lookup } from '../protocols/type-lookup.ts';
import { isHiddenName } from '../restricted/hidden-names.ts';
import type { Evaluate, Execute, Store } from './completion.ts';
import { operandOf } from './operand.ts';
import { CONSTANT, type Unit } from './unit.ts';

/** How many shapes one node learns. */
const CACHE_SIZE = 4;

/** One learnt shape: the instance attribute is in slot `at`, as long as the class has this version. */
interface Learnt {
  readonly shape: Shape;
  readonly type: PyType;
  readonly version: number;
  readonly at: number;
}

/** What to remember about an instance so that its next attribute read is direct; undefined where nothing can be. */
function learn(object: Value, name: string): Learnt | undefined {
  if (!(object instanceof PyInstance)) return undefined;
  const { shape, cls } = object;
  if (shape === null || object.attrs === undefined || cls.slots.getAttribute !== genericGetAttribute) return undefined;
  const at = shape.index.get(name);
  if (at === undefined) return undefined;
  const inClass = lookup(cls, name);
  if (inClass !== undefined && typeOf(inClass).slots.descriptorSet !== undefined) return undefined;
  return { shape, type: cls, version: cls.version, at };
}

export function loadAttribute(unit: Unit, node: Attribute): Evaluate {
  const { slot: os, constant: ok, evaluate: of } = operandOf(unit, node.value);
  const name = unit.mangle(node.attr);
  if (isHiddenName(name)) return (frame) => getAttribute(of(frame), name);
  let shape0: Shape | null = null;
  let type0: PyType | null = null;
  let version0 = 0;
  let at0 = 0;
  const more: Learnt[] = [];
  return (frame) => {
    let t: Value | undefined;
    const object: Value = os >= 0 && (t = frame.slots[os]) !== undefined ? t : os === CONSTANT ? ok : of(frame);
    if (object instanceof PyInstance) {
      const { shape } = object;
      if (shape !== null) {
        if (shape === shape0 && type0!.version === version0) return object.values[at0]!;
        for (let i = 0; i < more.length; i++) {
          const known = more[i]!;
          if (known.shape === shape && known.type.version === known.version) return object.values[known.at]!;
        }
        if (more.length < CACHE_SIZE - 1) {
          const learnt = learn(object, name);
          if (learnt !== undefined) {
            if (shape0 === null || shape0 === shape) {
              shape0 = shape;
              type0 = learnt.type;
              version0 = learnt.version;
              at0 = learnt.at;
            } else more.push(learnt);
          }
        }
      }
    } else if (object instanceof PyClassicInstance) {
      const { shape } = object;
      if (shape !== null) {
        const at = shape.index.get(name);
        if (at !== undefined) return object.values[at]!;
      }
    }
    return getAttribute(object, name);
  };
}

/** A learnt store: either the attribute is there, in slot `at`, or it is the next one to be added. */
interface LearntStore extends Learnt {
  readonly next: Shape | null;
}

function learnStore(object: Value, name: string): LearntStore | undefined {
  if (!(object instanceof PyInstance)) return undefined;
  const { shape, cls } = object;
  if (shape === null || object.attrs === undefined || cls.slots.setAttribute !== genericSetAttribute) return undefined;
  const inClass = lookup(cls, name);
  if (inClass !== undefined && typeOf(inClass).slots.descriptorSet !== undefined) return undefined;
  const at = shape.index.get(name);
  if (at !== undefined) return { shape, type: cls, version: cls.version, at, next: null };
  if (shape.names.length >= MAX_SHAPE_NAMES) return undefined;
  return { shape, type: cls, version: cls.version, at: shape.names.length, next: shape.with(name) };
}

export function storeAttribute(unit: Unit, node: Attribute): Store {
  const { slot: os, constant: ok, evaluate: of } = operandOf(unit, node.value);
  const name = unit.mangle(node.attr);
  if (isHiddenName(name)) return (frame, value) => setAttribute(of(frame), name, value);
  let cached: LearntStore | null = null;
  const more: LearntStore[] = [];
  const put = (object: PyInstance, known: LearntStore, value: Value): void => {
    if (known.next === null) object.values[known.at] = value;
    else {
      object.values.push(value);
      object.shape = known.next;
    }
  };
  return (frame, value) => {
    let t: Value | undefined;
    const object: Value = os >= 0 && (t = frame.slots[os]) !== undefined ? t : os === CONSTANT ? ok : of(frame);
    if (object instanceof PyInstance) {
      const { shape } = object;
      if (shape !== null) {
        if (cached !== null && shape === cached.shape && cached.type.version === cached.version) {
          put(object, cached, value);
          return;
        }
        for (let i = 0; i < more.length; i++) {
          const known = more[i]!;
          if (known.shape === shape && known.type.version === known.version) {
            put(object, known, value);
            return;
          }
        }
        if (more.length < CACHE_SIZE - 1) {
          const learnt = learnStore(object, name);
          if (learnt !== undefined) {
            if (cached === null || cached.shape === shape) cached = learnt;
            else more.push(learnt);
          }
        }
      }
    }
    setAttribute(object, name, value);
  };
}

export function deleteAttributeNode(unit: Unit, node: Attribute): Execute {
  const target = unit.expression(node.value);
  const name = unit.mangle(node.attr);
  return (frame) => {
    deleteAttribute(target(frame), name);
    return undefined;
  };
}
