import { classicClassType, PyClassicClass } from '../objects/classic.ts';
import type { PyDict } from '../objects/dict.ts';
import { PyException, TypeError } from '../objects/exception.ts';
import type { Value } from '../objects/object.ts';
import { PyTuple } from '../objects/tuple.ts';
import { typeOf } from '../objects/type-of.ts';
import { findAttribute } from '../protocols/attribute.ts';
import { call3 } from '../protocols/call.ts';
import { caught, landing } from '../protocols/unwind.ts';

/**
 * What a `class` statement makes: its metaclass, called with name, bases and namespace (CPython's `build_class`). The
 * metaclass is `__metaclass__` of the body, else the class of the first base, else the global `__metaclass__`, else
 * `classobj`.
 */
export function makeClass(name: string, bases: PyTuple, namespace: PyDict, globals: PyDict): Value {
  const metaclass = metaclassFor(bases, namespace, globals);
  const at = landing();
  try {
    return call3(metaclass, name, bases, namespace);
  } catch (thrown) {
    const raised = caught(thrown, at);
    // CPython says which statement was to blame for a bad call of the metaclass.
    if (
      raised.type === TypeError &&
      raised.value instanceof PyException &&
      typeof raised.value.args.items[0] === 'string'
    ) {
      const { value } = raised;
      if (value.args.items.length === 1) {
        const message = `Error when calling the metaclass bases\n    ${value.args.items[0]}`;
        value.args = new PyTuple([message]);
        value.message = message;
      }
    }
    throw raised;
  }
}

function metaclassFor(bases: PyTuple, namespace: PyDict, globals: PyDict): Value {
  const inBody = namespace.getStr('__metaclass__');
  if (inBody !== undefined) return inBody;
  const first = bases.items[0];
  if (first !== undefined) {
    if (first instanceof PyClassicClass) return classicClassType;
    const cls = findAttribute(first, '__class__');
    return cls === undefined ? typeOf(first) : cls;
  }
  const inModule = globals.getStr('__metaclass__');
  return inModule === undefined ? classicClassType : inModule;
}
