/** Builtins that look inside objects and frames. */
import { definition } from '../declare/declare.ts';
import { localsOf } from '../evaluator/names.ts';
import { dictType, PyDict } from '../objects/dict.ts';
import { ExceptionType } from '../objects/exception.ts';
import { identityOf } from '../objects/identity.ts';
import { int64Of } from '../objects/int64.ts';
import { PyList } from '../objects/list.ts';
import { PyModule } from '../objects/module.ts';
import type { PyObject, Value } from '../objects/object.ts';
import { systemError, typeError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { deleteAttribute, findAttribute, getAttribute, setAttribute } from '../protocols/attribute.ts';
import { attributeName } from '../protocols/attribute-name.ts';
import { isCallable } from '../protocols/callable.ts';
import { asciiEncode } from '../protocols/default-encoding.ts';
import { attributeNames } from '../protocols/dir.ts';
import { format } from '../protocols/format.ts';
import { hash } from '../protocols/hash.ts';
import { isInstance, isSubclass } from '../protocols/instance-check.ts';
import { bytesOf, repr } from '../protocols/text.ts';
import { caught, isA, landing } from '../protocols/unwind.ts';
import { sortList } from '../types/list-sort.ts';

/** The name argument of `getattr` and its like, as an exact str. */
function nameArgument(fn: string, name: Value): string {
  const bytes = name instanceof PyUnicode ? asciiEncode(name) : bytesOf(name);
  if (bytes === undefined) throw typeError(`${fn}(): attribute name must be string`);
  return bytes;
}

function currentFrame() {
  const { frame } = thread;
  if (frame === null) throw systemError('frame does not exist');
  return frame;
}

/** `locals()`: the namespace of the running code, brought up to date. */
export function currentLocals(): PyObject {
  return localsOf(currentFrame());
}

export const introspectionFunctions = [
  definition(
    'getattr(object, name[, default])',
    "getattr(object, name[, default]) -> value\n\nGet a named attribute from an object; getattr(x, 'y') is equivalent to x.y.\nWhen a default argument is given, it is returned when the attribute doesn't\nexist; without it, an exception is raised in that case.",
    (object: Value, name: Value, otherwise?: Value) => {
      const attribute = nameArgument('getattr', name);
      if (otherwise === undefined) return getAttribute(object, attribute);
      const found = findAttribute(object, attribute);
      return found === undefined ? otherwise : found;
    },
    'unpack',
  ),
  definition(
    'setattr(object, name, value)',
    "setattr(object, name, value)\n\nSet a named attribute on an object; setattr(x, 'y', v) is equivalent to\n``x.y = v''.",
    (object: Value, name: Value, value: Value) => {
      setAttribute(object, attributeName(name), value);
      return null;
    },
    'unpack',
  ),
  definition(
    'delattr(object, name)',
    "delattr(object, name)\n\nDelete a named attribute on an object; delattr(x, 'y') is equivalent to\n``del x.y''.",
    (object: Value, name: Value) => {
      deleteAttribute(object, attributeName(name));
      return null;
    },
    'unpack',
  ),
  definition(
    'hasattr(object, name)',
    'hasattr(object, name) -> bool\n\nReturn whether the object has an attribute with the given name.\n(This is done by calling getattr(object, name) and catching exceptions.)',
    (object: Value, name: Value) => {
      const attribute = nameArgument('hasattr', name);
      const at = landing();
      try {
        return typeOf(object).slots.getAttribute!(object, attribute) !== undefined;
      } catch (thrown) {
        const raised = caught(thrown, at);
        if (isA(raised, ExceptionType)) return false;
        throw raised;
      }
    },
    'unpack',
  ),
  definition(
    'dir([object])',
    'dir([object]) -> list of strings\n\nIf called without an argument, return the names in the current scope.\nElse, return an alphabetized list of names comprising (some of) the attributes\nof the given object, and of attributes reachable from it.',
    (object?: Value) => {
      let names: PyList;
      if (object === undefined) {
        const locals = currentLocals();
        const isDict = locals instanceof PyDict && locals.cls === dictType;
        const keys = isDict ? new PyList(locals.keys()) : findKeys(locals);
        names = keys;
      } else names = attributeNames(object);
      sortList(names, null, null, false);
      return names;
    },
    'unpack',
  ),
  definition(
    'vars([object])',
    'vars([object]) -> dictionary\n\nWithout arguments, equivalent to locals().\nWith an argument, equivalent to object.__dict__.',
    (object?: Value) => {
      if (object === undefined) return currentLocals();
      // The chapter's rule for modules is not CPython's: it is not hidden behind vars()'s own complaint.
      if (object instanceof PyModule) return getAttribute(object, '__dict__');
      const at = landing();
      try {
        const dict = typeOf(object).slots.getAttribute!(object, '__dict__');
        if (dict !== undefined) return dict;
      } catch (thrown) {
        caught(thrown, at);
      }
      throw typeError('vars() argument must have __dict__ attribute');
    },
    'unpack',
  ),
  definition(
    'globals()',
    "globals() -> dictionary\n\nReturn the dictionary containing the current scope's global variables.",
    () => currentFrame().scope.globals,
  ),
  definition(
    'locals()',
    "locals() -> dictionary\n\nUpdate and return a dictionary containing the current scope's local variables.",
    () => currentLocals(),
  ),
  definition(
    'callable(object)',
    'callable(object) -> bool\n\nReturn whether the object is callable (i.e., some kind of function).\nNote that classes are callable, as are instances with a __call__() method.',
    isCallable,
  ),
  definition(
    'isinstance(object, class_or_type_or_tuple)',
    'isinstance(object, class-or-type-or-tuple) -> bool\n\nReturn whether an object is an instance of a class or of a subclass thereof.',
    (object: Value, category: Value) => isInstance(object, category),
    'unpack',
  ),
  definition(
    'issubclass(C, B)',
    'issubclass(C, B) -> bool\n\nReturn whether class C is a subclass (i.e., a derived class) of class B.',
    (derived: Value, category: Value) => isSubclass(derived, category),
    'unpack',
  ),
  definition(
    'id(object)',
    'id(object) -> integer\n\nReturn the identity of an object.  This is guaranteed to be unique among\nsimultaneously existing objects.',
    (object: Value) => identityOf(object as PyObject),
  ),
  definition(
    'hash(object)',
    'hash(object) -> integer\n\nReturn a hash value for the object.  Two objects with the same value have\nthe same hash value.  The reverse is not necessarily true, but likely.',
    (object: Value) => {
      const result = hash(object);
      return typeof result === 'bigint' ? int64Of(result) : result;
    },
  ),
  definition(
    'repr(object)',
    'repr(object) -> string\n\nReturn the canonical string representation of the object.\nFor most object types, eval(repr(object)) == object.',
    (object: Value) => repr(object),
  ),
  definition(
    'format(value[, format_spec])',
    'format(value[, format_spec]) -> string\n\nReturns value.__format__(format_spec)\nformat_spec defaults to ""',
    (value: Value, spec?: Value) => {
      if (spec !== undefined && bytesOf(spec) === undefined && !(spec instanceof PyUnicode)) {
        throw typeError(`format expects arg 2 to be string or unicode, not ${typeOf(spec).name}`);
      }
      return format(value, spec ?? '');
    },
  ),
];

function findKeys(locals: Value): PyList {
  const keys = findAttribute(locals, 'keys');
  const names = keys === undefined ? null : typeOf(keys).slots.call!(keys, [], null);
  if (!(names instanceof PyList))
    throw typeError(`dir(): expected keys() of locals to be a list, not '${typeOf(names).name}'`);
  return names;
}
