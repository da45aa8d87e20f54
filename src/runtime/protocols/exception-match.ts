import { PyClassicClass, PyClassicInstance } from '../objects/classic.ts';
import { BaseException, PyException } from '../objects/exception.ts';
import type { Value } from '../objects/object.ts';
import { PyRaise, typeError } from '../objects/raise.ts';
import type { PyTraceback } from '../objects/traceback.ts';
import { PyTuple } from '../objects/tuple.ts';
import { PyType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { call } from './call.ts';
import { caught, isInstanceOfException, landing } from './unwind.ts';

/** Whether a value is an exception class: a type under BaseException, or a classic class. */
export function isExceptionClass(value: Value): value is PyType | PyClassicClass {
  return value instanceof PyClassicClass || (value instanceof PyType && value.isSubtype(BaseException));
}

/** Whether a value is an exception: an instance of BaseException, or of a classic class. */
export function isException(value: Value): value is PyException | PyClassicInstance {
  return value instanceof PyException || value instanceof PyClassicInstance;
}

/** The class of an exception instance. */
export function exceptionClassOf(value: PyException | PyClassicInstance): PyType | PyClassicClass {
  return value instanceof PyClassicInstance ? value.class : value.cls;
}

/** Whether `except category` catches an exception of class `type` (CPython's `PyErr_GivenExceptionMatches`). */
export function exceptionMatches(type: Value, category: Value): boolean {
  if (category instanceof PyTuple) return category.items.some((item) => exceptionMatches(type, item));
  const given = isException(type) ? exceptionClassOf(type) : type;
  if (isExceptionClass(given) && isExceptionClass(category)) return isInstanceOfException(given, category);
  return given === category;
}

/**
 * What `raise type, value, traceback` throws (CPython's `do_raise` and `PyErr_NormalizeException`).
 * Absent parts are None.
 */
export function makeRaise(type: Value, value: Value, traceback: PyTraceback | null): PyRaise {
  while (type instanceof PyTuple && type.items.length > 0) type = type.items[0]!;
  if (isExceptionClass(type)) return instantiate(type, value, traceback);
  if (isException(type)) {
    if (value !== null) throw typeError('instance exception may not have a separate value');
    return new PyRaise(exceptionClassOf(type), type, traceback);
  }
  throw typeError(`exceptions must be old-style classes or derived from BaseException, not ${typeOf(type).name}`);
}

function instantiate(type: PyType | PyClassicClass, value: Value, traceback: PyTraceback | null): PyRaise {
  if (isException(value)) {
    const own = exceptionClassOf(value);
    if (isInstanceOfException(own, type)) return new PyRaise(own, value, traceback);
  }
  const args = value === null ? [] : value instanceof PyTuple ? value.items : [value];
  const instance = callClass(type, args);
  if (type instanceof PyType && !(instance instanceof PyException)) {
    throw typeError(
      `calling ${type.name}() should have returned an instance of BaseException, not '${typeOf(instance).name}'`,
    );
  }
  return new PyRaise(type, instance, traceback);
}

/** Makes the instance. What that raises begins with the frames of the making: the one that raises gets no entry. */
function callClass(type: PyType | PyClassicClass, args: readonly Value[]): Value {
  const at = landing();
  try {
    return call(type, args);
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (raised.traceback !== null) raised.recordedFrame = at.frame;
    throw raised;
  }
}
