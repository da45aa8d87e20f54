/** `type(name, bases, dict)`: making a new-style class (CPython's `type_new`). */

import { mangle } from '../../parser/name-mangling.ts';
import { getter } from '../declare/declare.ts';
import { attributesOf } from '../objects/attribute-holder.ts';
import { PyMemberDescriptor } from '../objects/builtin-function.ts';
import { classicClassType, PyClassicClass } from '../objects/classic.ts';
import { PyDict } from '../objects/dict.ts';
import { PyFunction, PyStaticMethod } from '../objects/function.ts';
import { PyInstance } from '../objects/instance.ts';
import { type AttributeHolder, dictOf, replaceDict } from '../objects/instance-attributes.ts';
import type { Keywords } from '../objects/keywords.ts';
import type { PyObject, Value } from '../objects/object.ts';
import { attributeError, typeError, valueError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { PyTuple } from '../objects/tuple.ts';
import { objectType, PyType, typeType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { call0 } from '../protocols/call.ts';
import { findSpecial } from '../protocols/call-special.ts';
import { asciiEncode } from '../protocols/default-encoding.ts';
import { listItems } from '../protocols/iterate.ts';
import { computeMro } from '../protocols/mro.ts';
import { fillSlots } from '../protocols/slot-table.ts';
import { wrongArgument } from '../protocols/string-argument.ts';
import { bytesOf } from '../protocols/text.ts';
import { addSubclass, lookup, typeModified } from '../protocols/type-lookup.ts';
import { lockedTypeOf, setLockedTypeNew, unlocked } from '../restricted/locked-types.ts';
import { currentDomain } from '../restricted/provenance.ts';
import { weakReferencesTo } from '../restricted/visible-references.ts';

/** Steps that making a class takes the time of. */
const CLASS_STEPS = 64;

const isLockedType = (value: Value): boolean => value !== typeType && unlocked(value) === typeType;

/** What a sandbox's `type` makes: the locked type of an object, or a new class. */
setLockedTypeNew((args, keywords) => {
  if (args.length === 1 && (keywords === null || keywords.size === 0)) return lockedTypeOf(typeOf(args[0]!));
  return newClass(typeType, args, keywords);
});

export function newClass(meta: PyType, args: readonly Value[], keywords: Keywords | null): Value {
  if (meta === typeType && args.length === 1 && (keywords === null || keywords.size === 0)) return typeOf(args[0]!);
  const given = args.length + (keywords?.size ?? 0);
  if (given !== 3) throw typeError('type() takes 1 or 3 arguments');
  const [name, bases, namespace] = ['name', 'bases', 'dict'].map((word, i) =>
    i < args.length ? args[i] : keywords?.get(word),
  );
  const className = bytesOf(name ?? null);
  if (className === undefined) throw wrongArgument('type() argument 1', 'string', name ?? null);
  if (className.includes('\0')) throw valueError('type name must not contain null characters');
  if (!(bases instanceof PyTuple))
    throw typeError(`type() argument 2 must be tuple, not ${typeOf(bases ?? null).name}`);
  if (!(namespace instanceof PyDict))
    throw typeError(`type() argument 3 must be dict, not ${typeOf(namespace ?? null).name}`);

  const winner = mostDerivedMetaclass(meta, bases.items);
  if (winner !== meta && winner.slots.new !== typeType.slots.new) return winner.slots.new!(winner, args, keywords);
  return makeType(winner, className, bases.items, namespace);
}

/** The most derived of a metaclass and the classes of all bases. */
export function mostDerivedMetaclass(meta: PyType, bases: readonly Value[]): PyType {
  let winner = meta;
  for (const base of bases) {
    const own = typeOf(base);
    if (own === classicClassType || winner.isSubtype(own)) continue;
    if (!own.isSubtype(winner)) {
      throw typeError(
        'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases',
      );
    }
    winner = own;
  }
  return winner;
}

/** The base whose layout the class extends. @throws TypeError where the bases do not go together */
export function bestBase(bases: readonly Value[]): PyType {
  let best: PyType | null = null;
  let solid: PyType | null = null;
  for (const base of bases) {
    if (base instanceof PyClassicClass) continue;
    if (!(base instanceof PyType)) throw typeError('bases must be types');
    if (!base.isBase) throw typeError(`type '${base.name}' is not an acceptable base type`);
    const candidate = solidBase(base);
    if (solid === null || (candidate !== solid && candidate.isSubtype(solid))) {
      if (solid === null || candidate !== solid) {
        solid = candidate;
        best = base;
      }
    } else if (!solid.isSubtype(candidate)) throw typeError('multiple bases have instance lay-out conflict');
  }
  if (best === null) throw typeError("a new-style class can't have only classic bases");
  return best;
}

/** The nearest class that adds to the layout of instances: a built-in type, or one with `__slots__`. */
function solidBase(type: PyType): PyType {
  let current = type;
  while (current.isHeap && current.base !== null && current.slotCount === current.base.slotCount)
    current = current.base;
  while (
    !current.isHeap &&
    current.base !== null &&
    current.layout !== current &&
    current.layout === current.base.layout
  ) {
    current = current.base;
  }
  return current;
}

function makeType(meta: PyType, name: string, given: readonly Value[], namespace: PyDict): PyType {
  // A sandbox's `type` stands for the real one where it is a base.
  const bases = given.length === 0 ? [objectType] : given.map((base) => (isLockedType(base) ? typeType : base));
  const base = bestBase(bases);
  const dict = namespace.copy();
  thread.interpreter.budget.spend(CLASS_STEPS);
  const type = new PyType(name, {
    metaclass: meta,
    bases: bases as PyObject[],
    base,
    isHeap: true,
    module: '',
    layout: base.layout,
    dict,
  });
  type.domain = currentDomain();
  type.hasDict = base.hasDict;
  type.hasWeakrefs = base.hasWeakrefs;
  type.slotCount = base.slotCount;
  type.slotNames = base.slotNames;
  const slotNames = dict.getStr('__slots__');
  let addDict = false;
  let addWeakrefs = false;
  const members: [string, number][] = [];
  if (slotNames === undefined) {
    // A class keeps its own namespace, whatever its metaclass.
    addDict = !base.hasDict && base.layout !== typeType;
    addWeakrefs = !base.hasWeakrefs && !hasItems(base) && base.layout !== typeType;
  } else {
    const names = namesOfSlots(slotNames);
    if (names.length > 0 && hasItems(base)) {
      throw typeError(`nonempty __slots__ not supported for subtype of '${base.name}'`);
    }
    for (const slot of names) {
      if (slot === '__dict__') {
        if (base.hasDict || addDict) throw typeError('__dict__ slot disallowed: we already got one');
        addDict = true;
      } else if (slot === '__weakref__') {
        if (base.hasWeakrefs || addWeakrefs)
          throw typeError('__weakref__ slot disallowed: either we already got one, or __itemsize__ != 0');
        addWeakrefs = true;
      } else members.push([mangle(name, slot), 0]);
    }
    members.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
    members.forEach((entry, i) => {
      entry[1] = base.slotCount + i;
    });
    type.slotCount = base.slotCount + members.length;
    type.slotNames = [...base.slotNames, ...members.map(([slot]) => slot)];
    for (const other of bases) {
      // A further base with a dictionary or weak references hands them on; a classic one has both.
      if (other === base) continue;
      const isClassic = !(other instanceof PyType);
      if (!base.hasDict && base.layout !== typeType && (isClassic || other.hasDict)) addDict = true;
      if (!base.hasWeakrefs && !hasItems(base) && (isClassic || other.hasWeakrefs)) addWeakrefs = true;
    }
  }
  type.hasDict ||= addDict;
  type.hasWeakrefs ||= addWeakrefs;

  const module = thread.frame?.scope.globals.getStr('__name__');
  if (!dict.has('__module__') && module !== undefined) dict.setStr('__module__', module);
  const make = dict.getStr('__new__');
  if (make instanceof PyFunction) dict.setStr('__new__', new PyStaticMethod(make));
  for (const [slot, at] of members) {
    // A class variable of that name stays, and the slot cannot be reached.
    if (dict.has(slot)) continue;
    dict.setStr(slot, slotMember(slot, type, at));
  }
  if (addDict && !dict.has('__dict__')) dict.setStr('__dict__', instanceDict.make(type));
  if (addWeakrefs && !dict.has('__weakref__')) dict.setStr('__weakref__', weakReferences.make(type));
  if (!dict.has('__doc__')) dict.setStr('__doc__', null);

  setMro(type);
  for (const other of bases) if (other instanceof PyType) addSubclass(other, type);
  typeModified(type);
  Object.assign(type.slots, base.slots);
  fillSlots(type);
  return type;
}

/** Types whose instances vary in size cannot have slots behind them. */
function hasItems(type: PyType): boolean {
  return ['long', 'str', 'tuple', 'type'].includes(type.layout.name);
}

function namesOfSlots(slots: Value): string[] {
  const single = bytesOf(slots);
  const items = single !== undefined || slots instanceof PyUnicode ? [slots] : listItems(slots);
  return items.map((item) => {
    const slot = item instanceof PyUnicode ? asciiEncode(item) : bytesOf(item);
    if (slot === undefined) throw typeError(`__slots__ items must be strings, not '${typeOf(item).name}'`);
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(slot)) throw typeError('__slots__ must be identifiers');
    return slot;
  });
}

/** Finds the class's order: by its metaclass's `mro()` where that is not type's own. */
export function setMro(type: PyType): void {
  const own = lookup(typeOf(type), 'mro');
  if (own === undefined || own === lookup(typeType, 'mro')) {
    type.mro = computeMro(type, type.bases);
    return;
  }
  type.mro = [type];
  const items = listItems(call0(findSpecial(type, 'mro')!));
  for (const item of items) {
    if (!(item instanceof PyType || item instanceof PyClassicClass)) {
      throw typeError(`mro() returned a non-class ('${typeOf(item).name}')`);
    }
    if (item instanceof PyType && !type.layout.isSubtype(item.layout)) {
      throw typeError(`mro() returned base with unsuitable layout ('${item.name}')`);
    }
  }
  type.mro = items as PyObject[];
}

function slotMember(name: string, type: PyType, at: number): PyMemberDescriptor {
  const member = new PyMemberDescriptor(
    name,
    type,
    null,
    (self) => slotValuesOf(self as PyObject)[at],
    (self, value) => {
      const values = slotValuesOf(self as PyObject);
      if (value === undefined && values[at] === undefined) throw attributeError(name);
      values[at] = value;
    },
  );
  member.slotAt = at;
  return member;
}

const slotValues = new WeakMap<PyObject, (Value | undefined)[]>();
/** Where an object keeps its `__slots__` values. */
export function slotValuesOf(object: PyObject): (Value | undefined)[] {
  if (object instanceof PyInstance) {
    if (object.slotValues.length < object.cls.slotCount)
      object.slotValues = new Array(object.cls.slotCount).fill(undefined);
    return object.slotValues;
  }
  let values = slotValues.get(object);
  if (values === undefined) slotValues.set(object, (values = new Array(object.cls.slotCount).fill(undefined)));
  return values;
}

/** The `__dict__` of instances, as each class that adds one has it. */
const instanceDict = getter(
  '__dict__',
  'dictionary for instance variables (if defined)',
  (self: PyObject) => {
    const builtin = builtinWithDict(typeOf(self));
    if (builtin !== undefined) return typeOf(builtin).slots.descriptorGet!(builtin, self, typeOf(self));
    return dictOf(holderWithDict(self));
  },
  (self: PyObject, value) => {
    const builtin = builtinWithDict(typeOf(self));
    if (builtin !== undefined) typeOf(builtin).slots.descriptorSet!(builtin, self, value);
    else if (value === undefined) replaceDict(holderWithDict(self), new PyDict());
    else if (value instanceof PyDict) replaceDict(holderWithDict(self), value);
    else throw typeError(`__dict__ must be set to a dictionary, not a '${typeOf(value).name}'`);
  },
);

/** The `__dict__` of the built-in type whose instances a class extends, where they have one: theirs has its own rules. */
function builtinWithDict(type: PyType): Value | undefined {
  let builtin = type;
  while (builtin.isHeap && builtin.base !== null) builtin = builtin.base;
  const found = lookup(builtin, '__dict__');
  return found !== undefined && typeOf(found).slots.descriptorSet !== undefined ? found : undefined;
}

function holderWithDict(self: PyObject): AttributeHolder {
  const holder = attributesOf(self);
  if (holder === undefined) throw attributeError('This object has no __dict__');
  return holder;
}

const weakReferences = getter('__weakref__', 'list of weak references to the object (if defined)', (self: PyObject) => {
  return weakReferencesTo(self)[0] ?? null;
});
