import { defineType, definition, member } from '../declare/declare.ts';
import { PyClassicClass } from '../objects/classic.ts';
import { PySuper, superType } from '../objects/function.ts';
import type { Value } from '../objects/object.ts';
import { typeError } from '../objects/raise.ts';
import { PyType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { findAttribute, genericGetAttribute } from '../protocols/attribute.ts';
import { callBuiltin } from '../protocols/call-builtin.ts';
import { wrongArgument } from '../protocols/string-argument.ts';
import { isClosed } from '../restricted/lab.ts';
import { currentDomain, isForeignClass } from '../restricted/provenance.ts';
import { ofType } from './function.ts';

/** Whether `super(type, object)` makes sense, and the class whose MRO it walks (CPython's `supercheck`). */
function objectTypeFor(type: PyType, object: Value): PyType {
  if (object instanceof PyType && object.isSubtype(type)) return object;
  const own = typeOf(object);
  if (own.isSubtype(type)) return own;
  const claimed = findAttribute(object, '__class__');
  if (claimed instanceof PyType && claimed !== own && claimed.isSubtype(type)) return claimed;
  throw typeError('super(type, obj): obj must be an instance or subtype of type');
}

const initArguments = definition('super(type[, obj])', null, (type: Value, object?: Value) => [type, object] as never);

function getAttribute(self: Value, name: string): Value | undefined {
  const view = self as PySuper;
  const { objectType } = view;
  if (objectType instanceof PyType && name !== '__class__') {
    const { mro } = objectType;
    const start = mro.indexOf(view.type as PyType) + 1;
    for (let i = start > 0 ? start : mro.length; i < mro.length; i++) {
      const cls = mro[i]!;
      if (!(cls instanceof PyType || cls instanceof PyClassicClass)) continue;
      const found = cls.dict.getStr(name);
      if (found === undefined) continue;
      const { descriptorGet } = typeOf(found).slots;
      if (descriptorGet === undefined) return found;
      const instance = view.object === objectType ? undefined : view.object;
      return descriptorGet(found, instance, objectType);
    }
  }
  return genericGetAttribute(self, name);
}

function reprOf(self: Value): Value {
  const { type, objectType } = self as PySuper;
  const name = type instanceof PyType ? type.name : 'NULL';
  if (objectType instanceof PyType) return `<super: <class '${name}'>, <${objectType.name} object>>`;
  return `<super: <class '${name}'>, NULL>`;
}

const readonly = (): never => {
  throw typeError('readonly attribute');
};
/** A class that the running sandbox was not given shows as None. */
function shown(cls: Value): Value {
  return isClosed('subclasses') && cls instanceof PyType && cls.isHeap && isForeignClass(cls) ? null : cls;
}

defineType(superType, {
  doc: 'super(type, obj) -> bound super object; requires isinstance(obj, type)\nsuper(type) -> unbound super object\nsuper(type, type2) -> bound super object; requires issubclass(type2, type)\nTypical use to call a cooperative superclass method:\nclass C(B):\n    def meth(self, arg):\n        super(C, self).meth(arg)',
  slots: {
    new: (type) => ofType(new PySuper(), type, superType),
    init: (self, args, keywords) => {
      if (keywords !== null && keywords.size > 0) throw typeError('super does not take keyword arguments');
      const [type, object] = callBuiltin(initArguments, undefined, args, null) as unknown as [Value, Value | undefined];
      if (!(type instanceof PyType)) throw wrongArgument('super() argument 1', 'type', type);
      const view = self as PySuper;
      const bound = object === null ? undefined : object;
      view.objectType = bound === undefined ? null : objectTypeFor(type, bound);
      view.type = type;
      view.object = bound;
      view.domain = currentDomain();
    },
    repr: reprOf,
    getAttribute,
    descriptorGet: (self, instance) => {
      const view = self as PySuper;
      if (instance === undefined || instance === null || view.object !== undefined) return self;
      if (view.cls !== superType) {
        const made = view.cls.slots.new!(view.cls, [], null);
        view.cls.slots.init!(made, [view.type, instance], null);
        return made;
      }
      const bound = new PySuper();
      bound.domain = currentDomain();
      bound.type = view.type;
      bound.objectType = objectTypeFor(view.type as PyType, instance);
      bound.object = instance;
      return bound;
    },
  },
  members: [
    member('__thisclass__', 'the class invoking super()', (self: PySuper) => shown(self.type), readonly),
    member('__self__', 'the instance invoking super(); may be None', (self: PySuper) => self.object ?? null, readonly),
    member(
      '__self_class__',
      'the type of the instance invoking super(); may be None',
      (self: PySuper) => shown(self.objectType),
      readonly,
    ),
  ],
});
