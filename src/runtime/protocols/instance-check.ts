import { PyClassicClass, PyClassicInstance } from '../objects/classic.ts';
import type { Value } from '../objects/object.ts';
import { typeError } from '../objects/raise.ts';
import { PyTuple } from '../objects/tuple.ts';
import { objectType, PyType, typeType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { unlocked } from '../restricted/locked-types.ts';
import { isRestricted } from '../restricted/mode.ts';
import { findAttribute, genericGetAttribute, specialMethod } from './attribute.ts';
import { call1 } from './call.ts';
import { enterRecursion, leaveRecursion } from './recursion.ts';
import { isTrue } from './truth.ts';
import { lookup } from './type-lookup.ts';
import { caught, landing } from './unwind.ts';

/** `isinstance(value, category)`, `__instancecheck__` included. */
export function isInstance(value: Value, given: Value): boolean {
  const category = unlocked(given);
  if (category instanceof PyType && typeOf(value) === category) return true;
  if (category instanceof PyType && category.cls === typeType) return isInstanceOfType(value, category);
  if (category instanceof PyTuple) {
    enterRecursion(' in __instancecheck__');
    const found = category.items.some((item) => isInstance(value, item));
    leaveRecursion();
    return found;
  }
  if (!(category instanceof PyClassicClass || category instanceof PyClassicInstance)) {
    const checker = specialMethod(category, '__instancecheck__');
    if (checker !== undefined) {
      enterRecursion(' in __instancecheck__');
      const answer = isTrue(call1(checker, value));
      leaveRecursion();
      return answer;
    }
  }
  return isInstanceDirectly(value, category);
}

/**
 * `value.__class__`, or undefined where asking raises anything at all. What a sandbox's class says of its instances is
 * believed in the sandbox only: trusted code that checks a type must not be told a lie (ESCAPES root cause 4).
 */
function claimedClass(value: Value): Value | undefined {
  if (typeOf(value).domain !== null && !isRestricted()) return undefined;
  const at = landing();
  try {
    return typeOf(value).slots.getAttribute!(value, '__class__');
  } catch (thrown) {
    caught(thrown, at);
    return undefined;
  }
}

function isInstanceOfType(value: Value, category: PyType): boolean {
  const type = typeOf(value);
  if (type.isSubtype(category)) return true;
  if (
    type.slots.getAttribute === genericGetAttribute &&
    (!type.isHeap || lookup(type, '__class__') === lookup(objectType, '__class__'))
  ) {
    // It claims no other class than it has.
    return false;
  }
  const claimed = typeof value === 'object' && value !== null ? claimedClass(value) : undefined;
  return claimed instanceof PyType && claimed !== type && claimed.isSubtype(category);
}

/** `isinstance` without `__instancecheck__` (CPython's `recursive_isinstance`). */
export function isInstanceDirectly(value: Value, category: Value): boolean {
  if (category instanceof PyClassicClass && value instanceof PyClassicInstance) return value.class.isSubclass(category);
  if (category instanceof PyType) return isInstanceOfType(value, category);
  if (!isClassLike(category)) {
    throw typeError('isinstance() arg 2 must be a class, type, or tuple of classes and types');
  }
  const claimed = findAttribute(value, '__class__');
  return claimed !== undefined && abstractIsSubclass(claimed, category);
}

/** `issubclass(derived, category)`, `__subclasscheck__` included. */
export function isSubclass(given: Value, among: Value): boolean {
  const derived = unlocked(given);
  const category = unlocked(among);
  if (category instanceof PyType && category.cls === typeType) {
    if (derived === category) return true;
    return isSubclassDirectly(derived, category);
  }
  if (category instanceof PyTuple) {
    enterRecursion(' in __subclasscheck__');
    const found = category.items.some((item) => isSubclass(derived, item));
    leaveRecursion();
    return found;
  }
  if (!(category instanceof PyClassicClass || category instanceof PyClassicInstance)) {
    const checker = specialMethod(category, '__subclasscheck__');
    if (checker !== undefined) {
      enterRecursion(' in __subclasscheck__');
      const answer = isTrue(call1(checker, derived));
      leaveRecursion();
      return answer;
    }
  }
  return isSubclassDirectly(derived, category);
}

/** `issubclass` without `__subclasscheck__`. */
export function isSubclassDirectly(derived: Value, category: Value): boolean {
  if (derived instanceof PyType && category instanceof PyType) return derived.isSubtype(category);
  if (derived instanceof PyClassicClass && category instanceof PyClassicClass) return derived.isSubclass(category);
  if (!isClassLike(derived)) throw typeError('issubclass() arg 1 must be a class');
  if (!isClassLike(category)) throw typeError('issubclass() arg 2 must be a class or tuple of classes');
  return abstractIsSubclass(derived, category);
}

/** Whether a value looks like a class: it has a tuple `__bases__`. */
function isClassLike(value: Value): boolean {
  if (value instanceof PyType || value instanceof PyClassicClass) return true;
  return findAttribute(value, '__bases__') instanceof PyTuple;
}

function abstractIsSubclass(derived: Value, category: Value): boolean {
  if (derived === category) return true;
  if (derived instanceof PyType && category instanceof PyClassicClass) return derived.mro.includes(category);
  const bases = findAttribute(derived, '__bases__');
  return bases instanceof PyTuple && bases.items.some((base) => abstractIsSubclass(base, category));
}
