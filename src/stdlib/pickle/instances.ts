/** How the pickle machine makes instances and gives them their state. */
import { attributesOf } from '../../runtime/objects/attribute-holder.ts';
import { PyGetSetDescriptor } from '../../runtime/objects/builtin-function.ts';
import { PyClassicClass, PyClassicInstance } from '../../runtime/objects/classic.ts';
import { PyDict } from '../../runtime/objects/dict.ts';
import type { AttributeHolder } from '../../runtime/objects/instance-attributes.ts';
import { setAttr } from '../../runtime/objects/instance-attributes.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { typeError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { PyType } from '../../runtime/objects/type.ts';
import { findAttribute, getAttribute, setAttribute } from '../../runtime/protocols/attribute.ts';
import { attributeName } from '../../runtime/protocols/attribute-name.ts';
import { call, call1 } from '../../runtime/protocols/call.ts';
import { length, setItem } from '../../runtime/protocols/sequence.ts';
import { lookup } from '../../runtime/protocols/type-lookup.ts';
import { denied } from '../../runtime/restricted/guards.ts';
import { isClosed } from '../../runtime/restricted/lab.ts';
import { isRestricted } from '../../runtime/restricted/mode.ts';
import { isForeignClass } from '../../runtime/restricted/provenance.ts';
import { unpicklingError } from './pickle-errors.ts';

/**
 * What INST, OBJ and REDUCE make: the result of a call, but for a classic class without arguments and without
 * `__getinitargs__` a bare instance (CPython's `Instance_New`).
 */
export function instanceOf(callable: Value, args: Value): Value {
  if (callable instanceof PyClassicClass && length(args) === 0) {
    if (findAttribute(callable, '__getinitargs__') === undefined) return bareInstance(callable);
  }
  if (!(args instanceof PyTuple)) throw typeError('argument list must be a tuple');
  return call(callable, args.items);
}

function bareInstance(cls: PyClassicClass): PyClassicInstance {
  if (isClosed('constructors') && isForeignClass(cls)) {
    throw denied('builtin', cls.name, 'instance() constructor not accessible in restricted mode');
  }
  return new PyClassicInstance(cls);
}

/** What NEWOBJ makes: `cls.__new__(cls, *args)`. */
export function newObject(cls: Value, args: PyTuple): Value {
  if (!(cls instanceof PyType)) throw unpicklingError.raise("NEWOBJ class argument isn't a type object");
  if (cls.slots.new === undefined) throw unpicklingError.raise('NEWOBJ class argument has NULL tp_new');
  // Restricted code gets no more than its own call of `__new__` would give it.
  if (isRestricted()) return call(getAttribute(cls, '__new__'), [cls, ...args.items]);
  return cls.slots.new(cls, args.items, null);
}

/** Where an instance keeps its attributes, if setting items of its `__dict__` means nothing but setting those. */
function plainHolder(instance: Value): AttributeHolder | undefined {
  if (typeof instance !== 'object' || instance === null || isRestricted()) return undefined;
  if (instance instanceof PyClassicInstance) return instance.guard === null ? instance : undefined;
  return lookup(instance.cls, '__dict__') instanceof PyGetSetDescriptor ? attributesOf(instance) : undefined;
}

/**
 * BUILD: gives an instance its state, by `__setstate__` or else item by item.
 * @throws UnpicklingError for a state that says nothing
 */
export function setState(instance: Value, state: Value): void {
  const own = findAttribute(instance, '__setstate__');
  if (own !== undefined) {
    call1(own, state);
    return;
  }
  let attributes = state;
  let slots: Value = null;
  if (state instanceof PyTuple && state.items.length === 2) {
    attributes = state.items[0]!;
    slots = state.items[1]!;
  }
  if (attributes !== null) setAttributes(instance, attributes);
  if (state !== attributes) {
    if (!(slots instanceof PyDict)) throw unpicklingError.raise('slot state is not a dictionary');
    for (const [name, value] of slots.items()) setAttribute(instance, attributeName(name), value);
  }
}

function setAttributes(instance: Value, state: Value): void {
  if (!(state instanceof PyDict)) throw unpicklingError.raise('state is not a dictionary');
  const holder = plainHolder(instance);
  const dict = holder === undefined ? getAttribute(instance, '__dict__') : null;
  for (const [name, value] of state.items()) {
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    if (holder === undefined) setItem(dict, name, value);
    else if (typeof name === 'string') setAttr(holder, name, value);
    else setItem(getAttribute(instance, '__dict__'), name, value);
  }
}
