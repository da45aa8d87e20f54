import { defineType, getter, member } from '../declare/declare.ts';
import type { AttributeRule } from '../objects/attribute-rule.ts';
import {
  builtinFunctionType,
  classMethodDescriptorType,
  getSetDescriptorType,
  memberDescriptorType,
  methodDescriptorType,
  methodWrapperType,
  PyBuiltinFunction,
  type PyClassMethodDescriptor,
  type PyGetSetDescriptor,
  type PyMemberDescriptor,
  type PyMethodDescriptor,
  PyMethodWrapper,
  type PySlotWrapper,
  slotWrapperType,
} from '../objects/builtin-function.ts';
import type { PyDict } from '../objects/dict.ts';
import { identityOf } from '../objects/identity.ts';
import { hashOfAddress } from '../objects/key-hash.ts';
import { PyModule } from '../objects/module.ts';
import type { PyObject, Value } from '../objects/object.ts';
import { attributeError, type PyRaise, typeError } from '../objects/raise.ts';
import { notImplemented } from '../objects/singletons.ts';
import { PyType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { genericGetAttribute } from '../protocols/attribute.ts';
import { callBuiltin } from '../protocols/call-builtin.ts';
import { threeWayCompare } from '../protocols/compare.ts';
import { hash } from '../protocols/hash.ts';
import { address } from '../protocols/text.ts';
import { confineHere, inDomain } from '../restricted/confinement.ts';
import { isRestricted } from '../restricted/mode.ts';
import { currentDomain, lockedHere } from '../restricted/provenance.ts';

const order = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
const identity = (value: Value | undefined): number =>
  typeof value === 'object' && value !== null ? identityOf(value) : 0;

defineType(builtinFunctionType, {
  slots: {
    getAttribute: genericGetAttribute,
    call: (self, args, keywords) => {
      const { definition, self: bound, domain } = self as PyBuiltinFunction;
      if (domain !== null && !isRestricted())
        return inDomain(domain, () => callBuiltin(definition, bound, args, keywords));
      return callBuiltin(definition, bound, args, keywords);
    },
    repr: (self) => {
      const { definition, self: bound } = self as PyBuiltinFunction;
      if (bound === undefined || bound instanceof PyModule) return `<built-in function ${definition.name}>`;
      return `<built-in method ${definition.name} of ${typeOf(bound).name} object at ${address(bound)}>`;
    },
    hash: (self) => {
      const { definition, self: bound } = self as PyBuiltinFunction;
      // Functions that do the same are equal, whatever they are called.
      return hashOfAddress(identityOf(definition.implementation as unknown as PyObject) ^ identity(bound));
    },
    compare: (a, b) => {
      const left = a as PyBuiltinFunction;
      const right = b as PyBuiltinFunction;
      if (left.self !== right.self) return order(identity(left.self), identity(right.self)) || -1;
      if (left.definition.implementation === right.definition.implementation) return 0;
      return left.definition.name < right.definition.name ? -1 : 1;
    },
    richCompare: (a, b, op) => {
      if ((op !== 'eq' && op !== 'ne') || !(a instanceof PyBuiltinFunction && b instanceof PyBuiltinFunction)) {
        return notImplemented;
      }
      const isSame = a.self === b.self && a.definition.implementation === b.definition.implementation;
      return isSame === (op === 'eq');
    },
  },
  members: [
    getter('__doc__', null, (self: PyBuiltinFunction) => self.definition.doc),
    getter('__name__', null, (self: PyBuiltinFunction) => self.definition.name),
    getter('__self__', null, (self: PyBuiltinFunction) => {
      return self.self === undefined || self.self instanceof PyModule ? null : self.self;
    }),
    member(
      '__module__',
      null,
      (self: PyBuiltinFunction) => self.module,
      (self: PyBuiltinFunction, value) => {
        self.module = value ?? null;
      },
    ),
  ],
});

/**
 * Marks a method just bound as a sandbox's own: that of the descriptor it comes from, whoever binds it (a trusted
 * `obj.run(x)` where the sandbox's class says `run = str.format`), else the running one.
 */
function owned<T extends PyBuiltinFunction | PyMethodWrapper>(method: T, domain: PyDict | null): T {
  method.domain = domain ?? currentDomain();
  return method;
}

/** Refuses a descriptor an object of another type than its own. */
function checkOwner(name: string, owner: PyType, instance: Value): void {
  if (!typeOf(instance).isSubtype(owner)) {
    throw typeError(
      `descriptor '${name}' for '${owner.name}' objects doesn't apply to '${typeOf(instance).name}' object`,
    );
  }
}

function takeSelf(name: string, owner: PyType, args: readonly Value[]): Value {
  const self = args[0];
  if (self === undefined) throw typeError(`descriptor '${name}' of '${owner.name}' object needs an argument`);
  if (!typeOf(self).isSubtype(owner)) {
    throw typeError(`descriptor '${name}' requires a '${owner.name}' object but received a '${typeOf(self).name}'`);
  }
  return self;
}

defineType(methodDescriptorType, {
  slots: {
    getAttribute: genericGetAttribute,
    call: (self, args, keywords) => {
      const { definition, owner, domain } = self as PyMethodDescriptor;
      const instance = takeSelf(definition.name, owner, args);
      if (domain !== null && !isRestricted())
        return inDomain(domain, () => callBuiltin(definition, instance, args.slice(1), keywords));
      return callBuiltin(definition, instance, args.slice(1), keywords);
    },
    repr: (self) => {
      const { definition, owner } = self as PyMethodDescriptor;
      return `<method '${definition.name}' of '${owner.name}' objects>`;
    },
    descriptorGet: (self, instance) => {
      if (instance === undefined) return confineHere(self);
      const { definition, owner, domain } = self as PyMethodDescriptor;
      checkOwner(definition.name, owner, instance);
      return owned(new PyBuiltinFunction(definition, instance, null), domain);
    },
  },
  members: [
    getter('__doc__', null, (self: PyMethodDescriptor) => self.definition.doc),
    member('__name__', null, (self: PyMethodDescriptor) => self.definition.name),
    member('__objclass__', null, (self: PyMethodDescriptor) => lockedHere(self.owner)),
  ],
});

defineType(classMethodDescriptorType, {
  slots: {
    getAttribute: genericGetAttribute,
    call: (self, args, keywords) => {
      const { definition, owner } = self as PyClassMethodDescriptor;
      const cls = args[0];
      if (cls === undefined)
        throw typeError(`descriptor '${definition.name}' of '${owner.name}' object needs an argument`);
      if (!(cls instanceof PyType)) {
        throw typeError(`descriptor '${definition.name}' requires a type but received a '${typeOf(cls).name}'`);
      }
      if (!cls.isSubtype(owner)) {
        throw typeError(
          `descriptor '${definition.name}' requires a subtype of '${owner.name}' but received '${typeOf(cls).name}`,
        );
      }
      const { domain } = self as PyClassMethodDescriptor;
      if (domain !== null && !isRestricted())
        return inDomain(domain, () => callBuiltin(definition, cls, args.slice(1), keywords));
      return callBuiltin(definition, cls, args.slice(1), keywords);
    },
    repr: (self) => {
      const { definition, owner } = self as PyClassMethodDescriptor;
      return `<method '${definition.name}' of '${owner.name}' objects>`;
    },
    descriptorGet: (self, instance, owner) => {
      const { definition, owner: home, domain } = self as PyClassMethodDescriptor;
      const cls = owner === null || owner === undefined ? (instance === undefined ? null : typeOf(instance)) : owner;
      if (cls === null) {
        throw typeError(`descriptor '${definition.name}' for type '${home.name}' needs either an object or a type`);
      }
      checkClass(definition.name, home, cls);
      return owned(new PyBuiltinFunction(definition, cls, null), domain);
    },
  },
  members: [
    getter('__doc__', null, (self: PyClassMethodDescriptor) => self.definition.doc),
    member('__name__', null, (self: PyClassMethodDescriptor) => self.definition.name),
    member('__objclass__', null, (self: PyClassMethodDescriptor) => lockedHere(self.owner)),
  ],
});

function checkClass(name: string, owner: PyType, cls: Value): void {
  if (!(cls instanceof PyType)) {
    throw typeError(`descriptor '${name}' for type '${owner.name}' needs a type, not a '${typeOf(cls).name}' as arg 2`);
  }
  if (!cls.isSubtype(owner)) {
    throw typeError(`descriptor '${name}' for type '${owner.name}' doesn't apply to type '${cls.name}'`);
  }
}

defineType(slotWrapperType, {
  slots: {
    getAttribute: genericGetAttribute,
    call: (self, args, keywords) => {
      const { definition, owner, slot, domain } = self as PySlotWrapper;
      const instance = takeSelf(definition.name, owner, args);
      if (domain !== null && !isRestricted())
        return inDomain(domain, () => definition.call(slot, instance, args.slice(1), keywords));
      return definition.call(slot, instance, args.slice(1), keywords);
    },
    repr: (self) => {
      const { definition, owner } = self as PySlotWrapper;
      return `<slot wrapper '${definition.name}' of '${owner.name}' objects>`;
    },
    descriptorGet: (self, instance) => {
      if (instance === undefined) return confineHere(self);
      const wrapper = self as PySlotWrapper;
      checkOwner(wrapper.definition.name, wrapper.owner, instance);
      return owned(new PyMethodWrapper(wrapper, instance), wrapper.domain);
    },
  },
  members: [
    getter('__doc__', null, (self: PySlotWrapper) => self.definition.doc),
    member('__name__', null, (self: PySlotWrapper) => self.definition.name),
    member('__objclass__', null, (self: PySlotWrapper) => lockedHere(self.owner)),
  ],
});

defineType(methodWrapperType, {
  slots: {
    getAttribute: genericGetAttribute,
    call: (self, args, keywords) => {
      const { wrapper, self: bound, domain } = self as PyMethodWrapper;
      if (domain !== null && !isRestricted())
        return inDomain(domain, () => wrapper.definition.call(wrapper.slot, bound, args, keywords));
      return wrapper.definition.call(wrapper.slot, bound, args, keywords);
    },
    repr: (self) => {
      const { wrapper, self: bound } = self as PyMethodWrapper;
      return `<method-wrapper '${wrapper.definition.name}' of ${typeOf(bound).name} object at ${address(bound)}>`;
    },
    hash: (self) => {
      const { wrapper, self: bound } = self as PyMethodWrapper;
      const low = Number(BigInt.asIntN(32, BigInt(hash(bound)))) ^ identityOf(wrapper);
      return low === -1 ? -2 : low;
    },
    compare: (a, b) => {
      const left = a as PyMethodWrapper;
      const right = b as PyMethodWrapper;
      if (left.wrapper === right.wrapper) return threeWayCompare(left.self, right.self);
      return order(identityOf(left.wrapper), identityOf(right.wrapper));
    },
  },
  members: [
    getter('__doc__', null, (self: PyMethodWrapper) => self.wrapper.definition.doc),
    getter('__name__', null, (self: PyMethodWrapper) => self.wrapper.definition.name),
    getter('__objclass__', null, (self: PyMethodWrapper) => lockedHere(self.wrapper.owner)),
    getter('__self__', null, (self: PyMethodWrapper) => self.self),
  ],
});

/** Reads an attribute, where its rule lets the running code. */
function readBy(
  rule: AttributeRule | null,
  instance: Value,
  get: (self: Value) => Value | undefined,
): Value | undefined {
  if (rule !== null) rule.checkRead(instance);
  return get(instance);
}

/** Sets or deletes an attribute, where its rule lets the running code. */
function writeBy(
  rule: AttributeRule | null,
  instance: Value,
  set: (self: Value, value: Value | undefined) => void,
  value: Value | undefined,
): void {
  if (rule !== null) rule.checkWrite(instance);
  set(instance, value);
}

const notWritable = (name: string, owner: PyType): PyRaise =>
  attributeError(`attribute '${name}' of '${owner.name}' objects is not writable`);

defineType(getSetDescriptorType, {
  slots: {
    getAttribute: genericGetAttribute,
    repr: (self) => {
      const { name, owner } = self as PyGetSetDescriptor;
      return `<attribute '${name}' of '${owner.name}' objects>`;
    },
    descriptorGet: (self, instance) => {
      if (instance === undefined) return confineHere(self);
      const { name, owner, get, domain, rule } = self as PyGetSetDescriptor;
      checkOwner(name, owner, instance);
      if (get === undefined) throw attributeError(`attribute '${name}' of '${owner.name}' objects is not readable`);
      if (domain === null || isRestricted()) return readBy(rule, instance, get)!;
      return inDomain(domain, () => readBy(rule, instance, get)!);
    },
    descriptorSet: (self, instance, value) => {
      const { name, owner, set, domain, rule } = self as PyGetSetDescriptor;
      checkOwner(name, owner, instance);
      if (set === undefined) throw notWritable(name, owner);
      if (domain === null || isRestricted()) writeBy(rule, instance, set, value);
      else inDomain(domain, () => writeBy(rule, instance, set, value));
    },
  },
  members: [
    getter('__doc__', null, (self: PyGetSetDescriptor) => self.doc),
    member('__name__', null, (self: PyGetSetDescriptor) => self.name),
    member('__objclass__', null, (self: PyGetSetDescriptor) => lockedHere(self.owner)),
  ],
});

defineType(memberDescriptorType, {
  slots: {
    getAttribute: genericGetAttribute,
    repr: (self) => {
      const { name, owner } = self as PyMemberDescriptor;
      return `<member '${name}' of '${owner.name}' objects>`;
    },
    descriptorGet: (self, instance) => {
      if (instance === undefined) return confineHere(self);
      const { name, owner, get, domain, rule } = self as PyMemberDescriptor;
      checkOwner(name, owner, instance);
      const value =
        domain === null || isRestricted()
          ? readBy(rule, instance, get)
          : inDomain(domain, () => readBy(rule, instance, get));
      if (value === undefined) throw attributeError(name);
      return value;
    },
    descriptorSet: (self, instance, value) => {
      const { name, owner, set, domain, rule } = self as PyMemberDescriptor;
      checkOwner(name, owner, instance);
      if (set === undefined) throw typeError('readonly attribute');
      if (domain === null || isRestricted()) writeBy(rule, instance, set, value);
      else inDomain(domain, () => writeBy(rule, instance, set, value));
    },
  },
  members: [
    getter('__doc__', null, (self: PyMemberDescriptor) => self.doc),
    member('__name__', null, (self: PyMemberDescriptor) => self.name),
    member('__objclass__', null, (self: PyMemberDescriptor) => lockedHere(self.owner)),
  ],
});
