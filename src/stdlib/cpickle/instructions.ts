/** What a pickle's instructions do to the objects on the stack. */
import { PyClassicClass, PyClassicInstance } from '../../runtime/objects/classic.ts';
import { PyDict } from '../../runtime/objects/dict.ts';
import { PyList } from '../../runtime/objects/list.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { PyType } from '../../runtime/objects/type.ts';
import { findAttribute, getAttribute, setAttribute } from '../../runtime/protocols/attribute.ts';
import { call, call1 } from '../../runtime/protocols/call.ts';
import { setItem } from '../../runtime/protocols/sequence.ts';
import { bytesOf } from '../../runtime/protocols/text.ts';
import { unpicklingError } from './errors.ts';

/** An instance of a class of either kind; a classic class without arguments and `__getinitargs__` is not called. */
export function makeInstance(cls: Value, args: readonly Value[]): Value {
  if (cls instanceof PyClassicClass && args.length === 0 && findAttribute(cls, '__getinitargs__') === undefined) {
    return new PyClassicInstance(cls);
  }
  return call(cls, args);
}

/** NEWOBJ: `cls.__new__(cls, *args)`, without `__init__`. */
export function makeByNew(cls: Value, args: Value): Value {
  if (!(args instanceof PyTuple)) throw unpicklingError.raise('NEWOBJ expected an arg tuple.');
  if (!(cls instanceof PyType)) throw unpicklingError.raise("NEWOBJ class argument isn't a type object");
  if (cls.slots.new === undefined) throw unpicklingError.raise('NEWOBJ class argument has NULL tp_new');
  return cls.slots.new(cls, args.items, null);
}

/** APPENDS: puts items behind those of a list, or of what has `append`. */
export function appendAll(list: Value, items: readonly Value[]): void {
  if (list instanceof PyList) {
    thread.interpreter.budget.spend(items.length);
    for (const item of items) list.items.push(item);
    return;
  }
  const append = getAttribute(list, 'append');
  for (const item of items) call1(append, item);
}

/** SETITEMS: keys and values by turns. */
export function setAll(dict: Value, pairs: readonly Value[]): void {
  if (pairs.length % 2 !== 0) throw unpicklingError.raise('odd number of items for SETITEMS');
  for (let i = 0; i < pairs.length; i += 2) setItem(dict, pairs[i]!, pairs[i + 1]!);
}

/** DICT: a new dictionary; an odd last key is dropped. */
export function makeDict(pairs: readonly Value[]): PyDict {
  const dict = new PyDict();
  for (let i = 0; i + 1 < pairs.length; i += 2) dict.set(pairs[i]!, pairs[i + 1]!);
  return dict;
}

/** BUILD: gives an instance its state, by its `__setstate__` or by its dictionary and slots. */
export function build(instance: Value, given: Value): void {
  const setState = findAttribute(instance, '__setstate__');
  if (setState !== undefined) {
    call1(setState, given);
    return;
  }
  let state = given;
  let slots: Value = null;
  if (given instanceof PyTuple && given.items.length === 2) [state, slots] = given.items as [Value, Value];
  if (state !== null) {
    if (!(state instanceof PyDict)) throw unpicklingError.raise('state is not a dictionary');
    const dict = getAttribute(instance, '__dict__');
    for (const [key, value] of state.items()) setItem(dict, key, value);
  }
  if (slots !== null) {
    if (!(slots instanceof PyDict)) throw unpicklingError.raise('slot state is not a dictionary');
    for (const [key, value] of slots.items()) setAttribute(instance, bytesOf(key) ?? '', value);
  }
}
