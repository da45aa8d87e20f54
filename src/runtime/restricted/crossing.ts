/**
 * What goes between a sandbox and trusted code as an argument or a result of a call. Calls within one side never come
 * here.
 *
 * A builtin that trusted code keeps in a list of its own is the sandbox's own copy where the sandbox is given it, or
 * passes it on (ESCAPES root cause 1). A string or number of a class that the sandbox made is an exact one for trusted
 * code, so that what is looked at is what is used (root cause 4). A dictionary that came from the sandbox gets the
 * sandbox's builtins, should trusted code run anything in it (root cause 5).
 */
import { CO_VARARGS, CO_VARKEYWORDS } from '../../parser/code-flags.ts';
import { PyDict } from '../objects/dict.ts';
import { PyFloat } from '../objects/float.ts';
import type { PyFrame, Slot } from '../objects/frame.ts';
import type { PyFunction } from '../objects/function.ts';
import type { GlobalScope } from '../objects/global-scope.ts';
import { PyIntObject } from '../objects/int.ts';
import { exactIntOf } from '../objects/int-value.ts';
import { PyLongObject } from '../objects/long.ts';
import type { PyObject, Value } from '../objects/object.ts';
import { PyStrObject } from '../objects/str.ts';
import { PyTuple } from '../objects/tuple.ts';
import { PyType } from '../objects/type.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { confine } from './confinement.ts';

/**
 * Has the arguments of a call cross over. Defaults are the function's own and stay.
 *
 * @param slots the parameters of a call of `fn`, bound
 * @param caller the scope of the code that calls, whose builtins are not those of the function
 */
export function crossArguments(fn: PyFunction, slots: Slot[], caller: GlobalScope): void {
  const { code, defaults, scope } = fn;
  const { argumentCount, flags } = code;
  const required = argumentCount - defaults.length;
  for (let i = 0; i < argumentCount; i++) {
    const value: Slot = slots[i];
    if (i < required || value !== defaults[i - required]) slots[i] = crossed(value, caller, scope);
  }
  let next = argumentCount;
  if ((flags & CO_VARARGS) !== 0) {
    slots[next] = new PyTuple((slots[next] as PyTuple).items.map((item) => crossed(item, caller, scope)));
    next++;
  }
  if ((flags & CO_VARKEYWORDS) !== 0) {
    const extra: PyDict = slots[next];
    for (const [name, value] of [...extra.items()]) extra.set(name, crossed(value, caller, scope));
  }
}

/**
 * Has the result of a call cross over, or what a generator yields.
 *
 * @param frame a frame that has run, whose builtins are not those of its caller
 */
export function crossResult(frame: PyFrame, result: Value, caller: PyFrame): Value {
  const { generator, scope } = frame;
  if (generator === null) return crossed(result, scope, caller.scope);
  if (generator.stopped) generator.yielded = crossed(generator.yielded, scope, caller.scope);
  return result;
}

/** A value as it arrives on the other side. */
function crossed(value: Value, from: GlobalScope, to: GlobalScope): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (to.restricted) return confine(value, to.builtins);
  if (value instanceof PyDict) lent.set(value, from.builtins);
  return exact(value, from.builtins) ?? confine(value, from.builtins);
}

/** The exact str, unicode, int, long or float of an instance whose class is the sandbox's; undefined for anything else. */
function exact(value: PyObject, builtins: PyDict): Value | undefined {
  if (!isOfSandboxOnly(value.cls, builtins)) return undefined;
  if (value instanceof PyStrObject || value instanceof PyLongObject) return value.value;
  if (value instanceof PyUnicode) return new PyUnicode(value.text);
  if (value instanceof PyIntObject) return exactIntOf(value);
  return value instanceof PyFloat ? new PyFloat(value.v) : undefined;
}

/** Whether a class and all its bases that are written in Python were made in a sandbox: trusted code knows none of them. */
function isOfSandboxOnly(cls: PyType, builtins: PyDict): boolean {
  if (!cls.isHeap) return false;
  return cls.mro.every((base) => !(base instanceof PyType) || !base.isHeap || base.domain === builtins);
}

/** Dictionaries that came from a sandbox, and its builtins. */
const lent = new WeakMap<PyDict, PyDict>();

/** The builtins of the sandbox that a dictionary came from; undefined for one that no sandbox passed on. */
export function lenderOf(dict: PyDict): PyDict | undefined {
  return lent.get(dict);
}
