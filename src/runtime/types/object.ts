import { classMethod, defineType, getter, method } from '../declare/declare.ts';
import { DeprecationWarning } from '../objects/exception.ts';
import { identityOf } from '../objects/identity.ts';
import { PyInstance } from '../objects/instance.ts';
import { hashOfAddress } from '../objects/key-hash.ts';
import type { Keywords } from '../objects/keywords.ts';
import type { PyObject, Value } from '../objects/object.ts';
import { typeError } from '../objects/raise.ts';
import { notImplemented } from '../objects/singletons.ts';
import { objectType, type PyType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { genericGetAttribute, genericSetAttribute } from '../protocols/attribute.ts';
import { formatObject } from '../protocols/format.ts';
import { setGenericGetAttribute } from '../protocols/python-slots.ts';
import { address, bytesOf } from '../protocols/text.ts';
import { warn } from '../protocols/warn.ts';
import { lockedHere } from '../restricted/provenance.ts';
import { abstractMethodNames } from './abstract-methods.ts';
import { sizeWithItems } from './basic-size.ts';
import { setClass } from './class-assignment.ts';
import { reduceObject, reduceObjectEx } from './reduce.ts';

function hasArguments(args: readonly Value[], keywords: Keywords | null): boolean {
  return args.length > 0 || (keywords !== null && keywords.size > 0);
}

export function objectNew(type: PyType, args: readonly Value[], keywords: Keywords | null): Value {
  const { slots } = type;
  if (hasArguments(args, keywords)) {
    if (slots.init === objectInit) throw typeError('object() takes no parameters');
    // Whoever overrides both should not hand the arguments on.
    if (slots.new !== objectNew) warn(DeprecationWarning, 'object() takes no parameters');
  }
  if (type.isAbstract) {
    throw typeError(
      `Can't instantiate abstract class ${type.name} with abstract methods ${abstractMethodNames(type).join(', ')}`,
    );
  }
  return new PyInstance(type);
}

export function objectInit(self: Value, args: readonly Value[], keywords: Keywords | null): void {
  if (!hasArguments(args, keywords)) return;
  const { slots } = typeOf(self);
  if (slots.new === objectNew) throw typeError('object.__init__() takes no parameters');
  if (slots.init !== objectInit) warn(DeprecationWarning, 'object.__init__() takes no parameters');
}

function objectRepr(self: Value): Value {
  const type = typeOf(self);
  const module = type.isHeap ? type.dict.getStr('__module__') : undefined;
  const where = typeof module === 'string' && module !== '__builtin__' ? `${module}.` : '';
  return `<${where}${type.name} object at ${address(self as PyObject)}>`;
}

defineType(objectType, {
  doc: 'The most base type',
  slots: {
    new: objectNew,
    init: objectInit,
    repr: objectRepr,
    str: (self) => typeOf(self).slots.repr!(self),
    hash: (self) => hashOfAddress(identityOf(self as PyObject)),
    getAttribute: genericGetAttribute,
    setAttribute: genericSetAttribute,
  },
  members: [
    getter(
      '__class__',
      "the object's class",
      (self: Value) => lockedHere(typeOf(self)),
      (self: Value, value) => {
        setClass(self, value);
      },
    ),
    method(
      '__format__(format_spec)',
      'default object formatter',
      (self: Value, spec: Value) => {
        if (!(spec instanceof PyUnicode) && bytesOf(spec) === undefined) {
          throw typeError('argument to __format__ must be unicode or str');
        }
        return formatObject(self, spec);
      },
      'tuple',
    ),
    method('__reduce__([protocol])', 'helper for pickle', (self: Value, protocol?: Value) =>
      reduceObject(self, protocol ?? 0),
    ),
    method('__reduce_ex__([protocol])', 'helper for pickle', (self: Value, protocol?: Value) =>
      reduceObjectEx(self, protocol ?? 0),
    ),
    method('__sizeof__()', '__sizeof__() -> int\nsize of object in memory, in bytes', (self: Value) =>
      sizeWithItems(self),
    ),
    classMethod(
      '__subclasshook__(*args)',
      'Abstract classes can override this to customize issubclass().',
      () => notImplemented,
    ),
  ],
});

setGenericGetAttribute(objectType.dict.getStr('__getattribute__')!);
