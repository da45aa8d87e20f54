import { defineType, getter, member, method } from '../declare/declare.ts';
import { dictProxyOf } from '../objects/dict-proxy.ts';
import { PyFunction } from '../objects/function.ts';
import { identityOf } from '../objects/identity.ts';
import { PyInstance } from '../objects/instance.ts';
import { hashOfAddress } from '../objects/key-hash.ts';
import type { Keywords } from '../objects/keywords.ts';
import { PyList } from '../objects/list.ts';
import type { Value } from '../objects/object.ts';
import { attributeError, typeError, valueError } from '../objects/raise.ts';
import { notImplemented } from '../objects/singletons.ts';
import type { CompareOp } from '../objects/slots.ts';
import { PyTuple } from '../objects/tuple.ts';
import { builtinSubclassesOf, PyType, typeType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { orderHolds } from '../protocols/compare.ts';
import { isInstanceDirectly, isSubclassDirectly } from '../protocols/instance-check.ts';
import { computeMro } from '../protocols/mro.ts';
import { pythonInit } from '../protocols/python-slots.ts';
import { isSlotName, updateSlotsNamed } from '../protocols/slot-table.ts';
import { bytesOf } from '../protocols/text.ts';
import { isTrue } from '../protocols/truth.ts';
import { lookup, subclassesOf, typeModified } from '../protocols/type-lookup.ts';
import { denied } from '../restricted/guards.ts';
import { isClosed } from '../restricted/lab.ts';
import { isForeignClass, visibleClasses } from '../restricted/provenance.ts';
import { setBases } from './bases-assignment.ts';
import { basicSizeOf, itemSizeOf } from './basic-size.ts';
import { newClass } from './class-creation.ts';
import { objectInit, objectNew } from './object.ts';

/** Calls a class: makes an instance with `new`, then `init` where it is one (CPython's `type_call`). */
function typeCall(self: Value, args: readonly Value[], keywords: Keywords | null): Value {
  const type = self as PyType;
  const { slots } = type;
  if (slots.new === objectNew && !type.isAbstract) {
    if (slots.init === pythonInit) {
      const init = lookup(type, '__init__');
      if (init instanceof PyFunction) learnPlainConstruction(type, init);
      const object = new PyInstance(type);
      pythonInit(object, args, keywords);
      return object;
    }
    if (slots.init === objectInit) learnPlainConstruction(type, null);
  }
  if (slots.new === undefined) throw typeError(`cannot create '${type.name}' instances`);
  const object = slots.new(type, args, keywords);
  if (type === typeType && args.length === 1 && (keywords === null || keywords.size === 0)) return object;
  const made = typeOf(object);
  if (made !== type && !made.isSubtype(type)) return object;
  made.slots.init?.(object, args, keywords);
  return object;
}

/** Notes for the next call (`protocols/call.ts`) that instances are made with `init` alone. */
function learnPlainConstruction(type: PyType, init: PyFunction | null): void {
  if (type.cls !== typeType) return;
  type.plainInit = init;
  type.plainVersion = type.version;
}

/** Attribute of a class: a data descriptor of the metaclass, then the class's own MRO, then the metaclass. */
function typeGetAttribute(self: Value, name: string): Value | undefined {
  const type = self as PyType;
  const meta = typeOf(type);
  const inMeta = lookup(meta, name);
  const metaSlots = inMeta === undefined ? undefined : typeOf(inMeta).slots;
  if (metaSlots?.descriptorGet !== undefined && metaSlots.descriptorSet !== undefined) {
    return metaSlots.descriptorGet(inMeta!, type, meta);
  }
  const own = lookup(type, name);
  if (own !== undefined) {
    const { descriptorGet } = typeOf(own).slots;
    return descriptorGet === undefined ? own : descriptorGet(own, undefined, type);
  }
  if (metaSlots?.descriptorGet !== undefined) return metaSlots.descriptorGet(inMeta!, type, meta);
  return inMeta;
}

function typeSetAttribute(self: Value, name: string, value: Value | undefined): void {
  const type = self as PyType;
  if (!type.isHeap) throw typeError(`can't set attributes of built-in/extension type '${type.name}'`);
  if (isClosed('writes') && isForeignClass(type)) {
    throw denied('class-write', `${type.name}.${name}`, 'classes are read-only in restricted mode');
  }
  const inMeta = lookup(typeOf(type), name);
  if (inMeta !== undefined) {
    const { descriptorSet } = typeOf(inMeta).slots;
    if (descriptorSet !== undefined) {
      descriptorSet(inMeta, type, value);
      return;
    }
  }
  if (value === undefined) {
    if (!type.dict.deleteStr(name)) throw attributeError(name);
  } else type.dict.setStr(name, value);
  typeModified(type);
  if (isSlotName(name)) updateSlots(type, name);
}

/** After a special method changed: the class's slots, and those of the subclasses that inherit it. */
export function updateSlots(type: PyType, name: string): void {
  updateSlotsNamed(type, name);
  for (const subclass of subclassesOf(type)) {
    if (!subclass.dict.has(name)) updateSlots(subclass, name);
  }
}

function moduleOf(type: PyType): Value {
  if (!type.isHeap) return type.module;
  const module = type.dict.getStr('__module__');
  if (module === undefined) throw attributeError('__module__');
  return module;
}

function typeRepr(self: Value): Value {
  const type = self as PyType;
  if (!type.isHeap) return `<type '${type.name}'>`;
  const where = bytesOf(type.dict.getStr('__module__') ?? null);
  return where !== undefined && where !== '__builtin__' ? `<class '${where}.${type.name}'>` : `<class '${type.name}'>`;
}

/** Classes are in the order of their addresses, unless a metaclass has a `__cmp__` (CPython's `type_richcompare`). */
function typeCompare(self: Value, other: Value, op: CompareOp): Value {
  if (!(self instanceof PyType && other instanceof PyType)) return notImplemented;
  if (typeOf(self).slots.compare !== undefined || typeOf(other).slots.compare !== undefined) return notImplemented;
  return orderHolds(op, identityOf(self) - identityOf(other));
}

/** Only Python-made classes may have these attributes replaced. */
function checkHeap(type: PyType, name: string, value: Value | undefined): asserts value is Value {
  if (!type.isHeap) throw typeError(`can't set ${type.name}.${name}`);
  if (value === undefined) throw typeError(`can't delete ${type.name}.${name}`);
}

defineType(typeType, {
  doc: "type(object) -> the object's type\ntype(name, bases, dict) -> a new type",
  slots: {
    new: (meta, args, keywords) => newClass(meta, args, keywords),
    init: (_self, args, keywords) => {
      if (keywords !== null && keywords.size > 0) throw typeError('type.__init__() takes no keyword arguments');
      if (args.length !== 1 && args.length !== 3) throw typeError('type.__init__() takes 1 or 3 arguments');
    },
    call: typeCall,
    repr: typeRepr,
    hash: (self) => hashOfAddress(identityOf(self as PyType)),
    richCompare: typeCompare,
    getAttribute: typeGetAttribute,
    setAttribute: typeSetAttribute,
  },
  members: [
    getter(
      '__name__',
      null,
      (type: PyType) => type.shortName,
      (type: PyType, value) => {
        checkHeap(type, '__name__', value);
        const name = bytesOf(value);
        if (name === undefined) {
          throw typeError(`can only assign string to ${type.name}.__name__, not '${typeOf(value).name}'`);
        }
        if (name.includes('\0')) throw valueError('type name must not contain null characters');
        type.name = name;
      },
    ),
    getter(
      '__bases__',
      null,
      (type: PyType) => new PyTuple(visibleClasses(type.bases)),
      (type: PyType, value) => {
        checkHeap(type, '__bases__', value);
        setBases(type, value);
      },
    ),
    getter(
      '__module__',
      null,
      (type: PyType) => moduleOf(type),
      (type: PyType, value) => {
        checkHeap(type, '__module__', value);
        type.dict.setStr('__module__', value);
        typeModified(type);
      },
    ),
    getter('__dict__', null, (type: PyType) => dictProxyOf(type.dict)),
    getter('__doc__', null, (type: PyType) => {
      const doc = type.isHeap ? lookup(type, '__doc__') : type.doc;
      if (doc === undefined) return null;
      const { descriptorGet } = typeOf(doc).slots;
      return descriptorGet === undefined ? doc : descriptorGet(doc, undefined, type);
    }),
    member('__mro__', null, (type: PyType) => new PyTuple(visibleClasses(type.mro))),
    member('__base__', null, (type: PyType) => (type.base === null ? null : (visibleClasses([type.base])[0] ?? null))),
    member('__basicsize__', null, (self: PyType) => basicSizeOf(self)),
    member('__itemsize__', null, (self: PyType) => itemSizeOf(self)),
    member('__flags__', null, (type: PyType) => flagsOf(type)),
    member('__dictoffset__', null, (type: PyType) => (type.hasDict ? 16 : 0)),
    member('__weakrefoffset__', null, (type: PyType) => (type.hasWeakrefs ? 24 : 0)),
    getter(
      '__abstractmethods__',
      null,
      (type: PyType) => {
        const names = type === typeType ? undefined : type.dict.getStr('__abstractmethods__');
        if (names === undefined) throw attributeError('__abstractmethods__');
        return names;
      },
      (type: PyType, value) => {
        if (!type.isHeap) throw typeError(`can't set attributes of built-in/extension type '${type.name}'`);
        if (value === undefined) {
          if (!type.dict.deleteStr('__abstractmethods__')) throw attributeError('__abstractmethods__');
          type.isAbstract = false;
        } else {
          type.isAbstract = isTrue(value);
          type.dict.setStr('__abstractmethods__', value);
        }
        typeModified(type);
      },
    ),
    method('mro()', "mro() -> list\nreturn a type's method resolution order", (type: PyType) => {
      return new PyList(visibleClasses(computeMro(type, type.bases)));
    }),
    method('__subclasses__()', '__subclasses__() -> list of immediate subclasses', (type: PyType) => {
      const all = [...builtinSubclassesOf(type), ...subclassesOf(type)];
      const visible = visibleClasses(all);
      if (visible.length < all.length) {
        const message = 'type.__subclasses__ not accessible in restricted mode';
        throw denied('attribute', `${type.name}.__subclasses__`, message);
      }
      return new PyList(visible);
    }),
    method(
      '__instancecheck__(instance)',
      '__instancecheck__() -> bool\ncheck if an object is an instance',
      (type: PyType, value: Value) => isInstanceDirectly(value, type),
    ),
    method(
      '__subclasscheck__(subclass)',
      '__subclasscheck__() -> bool\ncheck if a class is a subclass',
      (type: PyType, value: Value) => isSubclassDirectly(value, type),
    ),
  ],
});

/** `__flags__`: the bits that Python programs ask for. */
function flagsOf(type: PyType): number {
  const HEAPTYPE = 1 << 9;
  const BASETYPE = 1 << 10;
  const READY = 1 << 12;
  const IS_ABSTRACT = 1 << 20;
  return READY | (type.isHeap ? HEAPTYPE : 0) | (type.isBase ? BASETYPE : 0) | (type.isAbstract ? IS_ABSTRACT : 0);
}
