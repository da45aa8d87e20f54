/** The attributes of classic instances, and the special methods among them. */
import { PyClassicClass, type PyClassicInstance } from '../../objects/classic.ts';
import { PyDict } from '../../objects/dict.ts';
import { AttributeError } from '../../objects/exception.ts';
import { PyFunction } from '../../objects/function.ts';
import { deleteAttr, dictOf, getAttr, replaceDict, setAttr } from '../../objects/instance-attributes.ts';
import type { Value } from '../../objects/object.ts';
import { attributeError, typeError } from '../../objects/raise.ts';
import type { Shape } from '../../objects/shape.ts';
import { typeOf } from '../../objects/type-of.ts';
import { findAttribute } from '../../protocols/attribute.ts';
import { call1, call2 } from '../../protocols/call.ts';
import { caught, isA, landing } from '../../protocols/unwind.ts';
import { ruleOf } from '../../restricted/attribute-rules.ts';
import { classLookup } from './class-lookup.ts';

const INSTANCE_DICT = ruleOf('instance', '__dict__')!;
const INSTANCE_CLASS = ruleOf('instance', '__class__')!;

/** What a class holds as an instance has it: a function becomes a method. */
export function bindTo(found: Value, instance: PyClassicInstance): Value {
  const { descriptorGet } = typeOf(found).slots;
  return descriptorGet === undefined ? found : descriptorGet(found, instance, instance.class);
}

/** An attribute without the `__getattr__` hook. */
export function plainLookup(instance: PyClassicInstance, name: string): Value | undefined {
  const own = getAttr(instance, name);
  if (own !== undefined) return own;
  const found = classLookup(instance.class, name);
  return found === undefined ? undefined : bindTo(found, instance);
}

/** The value of an attribute (`instance_getattr`); undefined where there is none. */
export function instanceGetAttribute(self: Value, name: string): Value | undefined {
  const instance = self as PyClassicInstance;
  if (name === '__dict__') {
    INSTANCE_DICT.checkRead(instance);
    return dictOf(instance);
  }
  if (name === '__class__') return instance.class;
  if (instance.guard !== null) return instance.guard(name);
  const hook = classLookup(instance.class, '__getattr__');
  if (hook === undefined) return plainLookup(instance, name);
  const at = landing();
  try {
    const found = plainLookup(instance, name);
    if (found !== undefined) return found;
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (!isA(raised, AttributeError)) throw raised;
  }
  return hook instanceof PyFunction ? call2(hook, instance, name) : call1(bindTo(hook, instance), name);
}

/** Sets an attribute, or deletes it where no value is given (`instance_setattr`). */
export function instanceSetAttribute(self: Value, name: string, value: Value | undefined): void {
  const instance = self as PyClassicInstance;
  if (instance.guard !== null) throw attributeError(name);
  if (name === '__dict__') {
    INSTANCE_DICT.checkWrite(instance);
    if (!(value instanceof PyDict)) throw typeError('__dict__ must be set to a dictionary');
    replaceDict(instance, value);
    return;
  }
  if (name === '__class__') {
    INSTANCE_CLASS.checkWrite(instance);
    if (!(value instanceof PyClassicClass)) throw typeError('__class__ must be set to a class');
    setClassicClass(instance, value);
    return;
  }
  const hook = classLookup(instance.class, value === undefined ? '__delattr__' : '__setattr__');
  if (hook !== undefined) {
    const bound = bindTo(hook, instance);
    if (value === undefined) call1(bound, name);
    else call2(bound, name, value);
    return;
  }
  if (value !== undefined) setAttr(instance, name, value);
  else if (!deleteAttr(instance, name)) {
    throw attributeError(`${instance.class.name} instance has no attribute '${name}'`);
  }
}

function setClassicClass(instance: PyClassicInstance, cls: PyClassicClass): void {
  instance.class = cls;
  if (instance.shape !== null) {
    let shape: Shape = cls.rootShape;
    for (const name of instance.shape.names) shape = shape.with(name);
    instance.shape = shape;
  }
}

/** A special method of an instance, looked up like any attribute; undefined where AttributeError. */
export function methodOf(self: Value, name: string): Value | undefined {
  const instance = self as PyClassicInstance;
  const hook = classLookup(instance.class, '__getattr__');
  if (hook !== undefined || instance.guard !== null) return findAttribute(instance, name);
  const own = getAttr(instance, name);
  if (own !== undefined) return own;
  const found = classLookup(instance.class, name);
  if (found === undefined || found instanceof PyFunction) return found && bindTo(found, instance);
  // A descriptor may say that there is no such attribute.
  const at = landing();
  try {
    return bindTo(found, instance);
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (!isA(raised, AttributeError)) throw raised;
    return undefined;
  }
}
