/** `BaseException`: what every exception type has (CPython 2.7's `Objects/exceptions.c`). */
import { defineType, getter, method } from '../../declare/declare.ts';
import { attributesOf } from '../../objects/attribute-holder.ts';
import { PyDict } from '../../objects/dict.ts';
import {
  BaseException,
  DeprecationWarning,
  hasFields,
  PyException,
  PyExceptionWithFields,
} from '../../objects/exception.ts';
import { deleteAttr, dictOf, getAttr, replaceDict, setAttr } from '../../objects/instance-attributes.ts';
import type { Keywords } from '../../objects/keywords.ts';
import type { Value } from '../../objects/object.ts';
import { attributeError, typeError } from '../../objects/raise.ts';
import { emptyTuple, PyTuple } from '../../objects/tuple.ts';
import type { PyType } from '../../objects/type.ts';
import { PyUnicode, unicodeType } from '../../objects/unicode.ts';
import { genericGetAttribute, genericSetAttribute, setAttribute } from '../../protocols/attribute.ts';
import { attributeName } from '../../protocols/attribute-name.ts';
import { call1 } from '../../protocols/call.ts';
import { listItems } from '../../protocols/iterate.ts';
import { getSequenceItem, getSlice } from '../../protocols/sequence.ts';
import { repr, str, strValue } from '../../protocols/text.ts';
import { warn } from '../../protocols/warn.ts';
import { ruleOf } from '../../restricted/attribute-rules.ts';

/** Makes an exception without arguments: they are `__init__`'s business (`BaseException_new`). */
export function newException(type: PyType): PyException {
  return hasFields(type) ? new PyExceptionWithFields(type, emptyTuple) : new PyException(type, emptyTuple);
}

/**
 * `BaseException.__init__(*args)`.
 * @throws TypeError for keyword arguments
 */
export function initException(self: Value, args: readonly Value[], keywords: Keywords | null): void {
  const exception = self as PyException;
  if (keywords !== null && keywords.size > 0) {
    throw typeError(`${exception.cls.name} does not take keyword arguments`);
  }
  exception.args = args.length === 0 ? emptyTuple : new PyTuple(args);
  if (args.length === 1) exception.message = args[0]!;
}

/** `str()` of an exception that has no wording of its own: nothing, its argument, or the tuple of its arguments. */
export function strOfArguments(self: Value): string {
  const { args } = self as PyException;
  const { items } = args;
  return items.length === 0 ? '' : str(items.length === 1 ? items[0]! : args);
}

function toUnicode(self: PyException): Value {
  // A class with a __str__ of its own is the one to ask.
  if (self.cls.slots.str !== strOfArguments) return call1(unicodeType, strValue(self));
  const { items } = self.args;
  if (items.length === 0) return new PyUnicode('');
  return call1(unicodeType, items.length === 1 ? items[0]! : self.args);
}

const NAMESPACE = ruleOf('exceptions.BaseException', '__dict__')!;

/** The class, the arguments and the instance dictionary, where there is one. */
export function reduceWith(self: PyException, args: PyTuple): Value {
  const holder = self.attrs;
  if (holder !== undefined) NAMESPACE.checkRead(self);
  return new PyTuple(holder === undefined ? [self.cls, args] : [self.cls, args, dictOf(holder)]);
}

function setState(self: PyException, state: Value): Value {
  if (state === null) return null;
  if (!(state instanceof PyDict)) throw typeError('state is not a dictionary');
  for (const [key, value] of state.items()) setAttribute(self, attributeName(key), value);
  return null;
}

function message(self: PyException): Value {
  const own = self.attrs === undefined ? undefined : getAttr(self.attrs, 'message');
  if (own !== undefined) return own;
  if (self.message === undefined) throw attributeError('message attribute was deleted');
  warn(DeprecationWarning, 'BaseException.message has been deprecated as of Python 2.6');
  return self.message;
}

/** Assigning makes an ordinary attribute of it: only the message that `__init__` kept is deprecated. */
function setMessage(self: PyException, value: Value | undefined): void {
  if (value !== undefined) setAttr(attributesOf(self)!, 'message', value);
  else {
    if (self.attrs !== undefined) deleteAttr(self.attrs, 'message');
    self.message = undefined;
  }
}

function setDict(self: PyException, value: Value | undefined): void {
  if (value === undefined) throw typeError('__dict__ may not be deleted');
  if (!(value instanceof PyDict)) throw typeError('__dict__ must be a dictionary');
  replaceDict(attributesOf(self)!, value);
}

defineType(BaseException, {
  doc: 'Common base class for all exceptions',
  slots: {
    new: newException,
    init: initException,
    repr: (self) => (self as PyException).cls.shortName + repr((self as PyException).args),
    str: strOfArguments,
    getAttribute: genericGetAttribute,
    setAttribute: genericSetAttribute,
    item: (self, index) => getSequenceItem((self as PyException).args, index),
    slice: (self, low, high) => getSlice((self as PyException).args, low, high),
  },
  members: [
    method('__reduce__()', null, (self: PyException) => reduceWith(self, self.args)),
    method('__setstate__(state)', null, setState),
    method('__unicode__()', null, toUnicode),
    getter('__dict__', null, (self: PyException) => dictOf(attributesOf(self)!), setDict),
    getter(
      'args',
      null,
      (self: PyException) => self.args,
      (self: PyException, value) => {
        if (value === undefined) throw typeError('args may not be deleted');
        self.args = value instanceof PyTuple ? value : new PyTuple(listItems(value));
      },
    ),
    getter('message', null, message, setMessage),
  ],
});
