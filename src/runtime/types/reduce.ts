/** `object.__reduce__` and `__reduce_ex__`: how instances are copied and pickled (PEP 307, CPython's `object_reduce_ex`). */
import { attributesOf } from '../objects/attribute-holder.ts';
import { PyDict } from '../objects/dict.ts';
import { dictOf } from '../objects/instance-attributes.ts';
import { PyList } from '../objects/list.ts';
import type { PyObject, Value } from '../objects/object.ts';
import { typeError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { PyTuple } from '../objects/tuple.ts';
import { objectType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { findAttribute, getAttribute } from '../protocols/attribute.ts';
import { call0, call1, call2 } from '../protocols/call.ts';
import { toInt } from '../protocols/index-number.ts';
import { iterate, listItems } from '../protocols/iterate.ts';
import { bytesOf } from '../protocols/text.ts';
import { lookup } from '../protocols/type-lookup.ts';
import { denied } from '../restricted/guards.ts';
import { isClosed } from '../restricted/lab.ts';

/** `__reduce__(protocol)`. */
export function reduceObject(self: Value, protocol: Value): Value {
  return reduce(self, toInt(protocol));
}

/** `__reduce_ex__(protocol)`: a class's own `__reduce__` goes first. */
export function reduceObjectEx(self: Value, protocol: Value): Value {
  const version = toInt(protocol);
  const own = lookup(typeOf(self), '__reduce__');
  if (own !== undefined && own !== lookup(objectType, '__reduce__')) return call0(getAttribute(self, '__reduce__'));
  return reduce(self, version);
}

function reduce(self: Value, version: number): Value {
  if (isClosed('dict')) throw denied('attribute', '__reduce_ex__', '__reduce_ex__ not accessible in restricted mode');
  const copyReg = thread.interpreter.importModule('copy_reg');
  if (version < 2) return call2(getAttribute(copyReg, '_reduce_ex'), self, version);
  return reduceByNew(self, copyReg);
}

function reduceByNew(self: Value, copyReg: Value): Value {
  if (typeOf(self).slots.new === undefined) throw typeError(`can't pickle ${typeOf(self).name} objects`);
  const cls = getAttribute(self, '__class__');
  const getArgs = findAttribute(self, '__getnewargs__');
  let args: readonly Value[] = [];
  if (getArgs !== undefined) {
    const given = call0(getArgs);
    if (!(given instanceof PyTuple)) {
      throw typeError(`__getnewargs__ should return a tuple, not '${typeOf(given).name}'`);
    }
    args = given.items;
  }
  const state = stateOf(self, copyReg, cls);
  const type = typeOf(self);
  const list = type.layout.name === 'list' ? iterate(self) : null;
  const dict = type.layout.name === 'dict' ? call0(getAttribute(self, 'iteritems')) : null;
  return new PyTuple([getAttribute(copyReg, '__newobj__'), new PyTuple([cls, ...args]), state, list, dict]);
}

/** What `__getstate__` answers, or the instance dictionary, with the values of `__slots__` where there are any. */
function stateOf(self: Value, copyReg: Value, cls: Value): Value {
  const getState = findAttribute(self, '__getstate__');
  if (getState !== undefined) return call0(getState);
  const holder = typeof self === 'object' && self !== null ? attributesOf(self as PyObject) : undefined;
  const state: Value = holder === undefined ? null : dictOf(holder);
  const names = call1(getAttribute(copyReg, '_slotnames'), cls);
  if (!(names instanceof PyList)) return state;
  const slots = new PyDict();
  for (const item of listItems(names)) {
    const name = bytesOf(item);
    if (name === undefined) continue;
    const value = findAttribute(self, name);
    if (value !== undefined) slots.setStr(name, value);
  }
  return slots.size > 0 ? new PyTuple([state, slots]) : state;
}
