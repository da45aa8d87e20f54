import { PyClassicClass, PyClassicInstance } from '../objects/classic.ts';
import { PyDict } from '../objects/dict.ts';
import { PyDictProxy } from '../objects/dict-proxy.ts';
import { RuntimeError } from '../objects/exception.ts';
import { PyList } from '../objects/list.ts';
import { PyModule } from '../objects/module.ts';
import type { Value } from '../objects/object.ts';
import { type PyRaise, systemError, typeError } from '../objects/raise.ts';
import { PyTuple } from '../objects/tuple.ts';
import { PyType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { findAttribute, specialMethod } from './attribute.ts';
import { call0 } from './call.ts';
import { caught, isA, landing } from './unwind.ts';

/** The names `dir(value)` lists, not yet sorted (CPython's `_dir_object`). */
export function attributeNames(value: Value): PyList {
  const method =
    value instanceof PyClassicInstance ? quietAttribute(value, '__dir__') : specialMethod(value, '__dir__');
  if (method !== undefined) {
    const names = call0(method);
    if (!(names instanceof PyList)) throw typeError(`__dir__() must return a list, not ${typeOf(names).name}`);
    return names;
  }
  const names = new PyDict();
  if (value instanceof PyModule) {
    const dict = quietAttribute(value, '__dict__');
    if (dict === undefined) return new PyList();
    if (dict === null) throw systemError('nameless module');
    if (!(dict instanceof PyDict)) throw typeError('module.__dict__ is not a dictionary');
    return new PyList(dict.keys());
  }
  if (value instanceof PyType || value instanceof PyClassicClass) mergeClass(names, value);
  else {
    const dict = quietAttribute(value, '__dict__');
    if (dict instanceof PyDict) names.updateFrom(dict);
    mergeList(names, value, '__members__');
    mergeList(names, value, '__methods__');
    const cls = quietAttribute(value, '__class__');
    if (cls !== undefined) mergeClass(names, cls);
  }
  return new PyList(names.keys());
}

/** An attribute, or undefined where it is missing or hidden: `dir` never fails because of one. */
function quietAttribute(value: Value, name: string): Value | undefined {
  const at = landing();
  try {
    return findAttribute(value, name);
  } catch (thrown) {
    const raised: PyRaise = caught(thrown, at);
    if (isA(raised, RuntimeError)) return undefined;
    throw raised;
  }
}

/** Adds the names of a class and its bases. */
function mergeClass(names: PyDict, cls: Value): void {
  const dict = quietAttribute(cls, '__dict__');
  const own = dict instanceof PyDictProxy ? dict.dict : dict;
  if (own instanceof PyDict) names.updateFrom(own);
  const bases = quietAttribute(cls, '__bases__');
  if (bases instanceof PyTuple) for (const base of bases.items) mergeClass(names, base);
}

function mergeList(names: PyDict, value: Value, attribute: string): void {
  const list = quietAttribute(value, attribute);
  if (list instanceof PyList) for (const item of list.items) if (typeof item === 'string') names.setStr(item, null);
}
