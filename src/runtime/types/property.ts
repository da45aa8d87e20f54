import { defineType, definition, member, method } from '../declare/declare.ts';
import { PyProperty, propertyType } from '../objects/function.ts';
import type { Value } from '../objects/object.ts';
import { attributeError, typeError } from '../objects/raise.ts';
import { typeOf } from '../objects/type-of.ts';
import { findAttribute, genericGetAttribute, setAttribute } from '../protocols/attribute.ts';
import { call1, call2 } from '../protocols/call.ts';
import { callBuiltin } from '../protocols/call-builtin.ts';
import { denied } from '../restricted/guards.ts';
import { isClosed } from '../restricted/lab.ts';
import { currentDomain } from '../restricted/provenance.ts';
import { ofType } from './function.ts';

const initArguments = definition(
  'property(fget=None, fset=None, fdel=None, doc=None)',
  null,
  (get?: Value, set?: Value, remove?: Value, doc?: Value) => [get, set, remove, doc] as never,
);

function init(self: Value, args: readonly Value[], keywords: Parameters<typeof callBuiltin>[3]): void {
  const property = self as PyProperty;
  if (isClosed('writes') && property.domain !== currentDomain()) {
    throw denied('class-write', 'property.__init__', 'properties are read-only in restricted mode');
  }
  const [get, set, remove, doc] = callBuiltin(initArguments, undefined, args, keywords) as unknown as (
    | Value
    | undefined
  )[];
  property.get = get ?? null;
  property.set = set ?? null;
  property.delete = remove ?? null;
  property.doc = doc ?? null;
  property.docFromGetter = false;
  if ((doc === undefined || doc === null) && property.get !== null) {
    const found = findAttribute(property.get, '__doc__');
    if (found !== undefined) {
      if (property.cls === propertyType) property.doc = found;
      else setAttribute(property, '__doc__', found);
      property.docFromGetter = true;
    }
  }
}

/** The property with some accessors replaced (`@x.setter`). */
function copyWith(self: PyProperty, change: { get?: Value; set?: Value; delete?: Value }): Value {
  const type = typeOf(self);
  const doc = self.docFromGetter ? null : self.doc;
  const args = [change.get ?? self.get, change.set ?? self.set, change.delete ?? self.delete, doc];
  const made = type.slots.new!(type, args, null);
  type.slots.init!(made, args, null);
  return made;
}

const readonly = (): never => {
  throw typeError('readonly attribute');
};

defineType(propertyType, {
  doc: 'property(fget=None, fset=None, fdel=None, doc=None) -> property attribute',
  slots: {
    getAttribute: genericGetAttribute,
    new: (type) => {
      const property = new PyProperty();
      property.domain = currentDomain();
      return ofType(property, type, propertyType);
    },
    init,
    descriptorGet: (self, instance) => {
      if (instance === undefined || instance === null) return self;
      const { get } = self as PyProperty;
      if (get === null) throw attributeError('unreadable attribute');
      return call1(get, instance);
    },
    descriptorSet: (self, instance, value) => {
      const property = self as PyProperty;
      if (value === undefined) {
        if (property.delete === null) throw attributeError("can't delete attribute");
        call1(property.delete, instance);
      } else {
        if (property.set === null) throw attributeError("can't set attribute");
        call2(property.set, instance, value);
      }
    },
  },
  members: [
    member('fget', null, (self: PyProperty) => self.get, readonly),
    member('fset', null, (self: PyProperty) => self.set, readonly),
    member('fdel', null, (self: PyProperty) => self.delete, readonly),
    member('__doc__', null, (self: PyProperty) => self.doc, readonly),
    method('getter(fget)', 'Descriptor to change the getter on a property.', (self: PyProperty, get: Value) =>
      copyWith(self, { get }),
    ),
    method('setter(fset)', 'Descriptor to change the setter on a property.', (self: PyProperty, set: Value) =>
      copyWith(self, { set }),
    ),
    method('deleter(fdel)', 'Descriptor to change the deleter on a property.', (self: PyProperty, remove: Value) =>
      copyWith(self, { delete: remove }),
    ),
  ],
});
