/** What the iterator types of module `itertools` share. */
import { defineType, type Member } from '../../runtime/declare/declare.ts';
import type { BuiltinDefinition, Implementation } from '../../runtime/objects/builtin-function.ts';
import { StopIteration } from '../../runtime/objects/exception.ts';
import type { Keywords } from '../../runtime/objects/keywords.ts';
import type { PyObject, Value } from '../../runtime/objects/object.ts';
import { typeError } from '../../runtime/objects/raise.ts';
import type { Slots } from '../../runtime/objects/slots.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { builtinType, type PyType } from '../../runtime/objects/type.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { genericGetAttribute } from '../../runtime/protocols/attribute.ts';
import { callBuiltin } from '../../runtime/protocols/call-builtin.ts';
import { caught, isA } from '../../runtime/protocols/unwind.ts';

/** The identity of an iterator type of the module. */
export function iteratorType(name: string, isBase = true): PyType {
  return builtinType(name, { module: 'itertools', isBase });
}

/** The next item of an iterator, undefined at its end. */
export function advance(iterator: Value): Value | undefined {
  return typeOf(iterator).slots.next!(iterator);
}

/**
 * Wraps a `next` slot that calls Python code: StopIteration raised by that ends the iteration, as it does in CPython,
 * where the end is that exception.
 */
export function stopping<T extends PyObject>(next: (self: T) => Value | undefined): (self: Value) => Value | undefined {
  return (self) => {
    const { frame, depth, stack } = thread;
    try {
      return next(self as T);
    } catch (thrown) {
      const raised = caught(thrown, { frame, depth, stack });
      if (isA(raised, StopIteration)) return undefined;
      throw raised;
    }
  };
}

/** Parameters that are all required and may all be given by keyword. */
export function requiredKeywords(
  name: string,
  parameters: readonly string[],
  implementation: Implementation,
): BuiltinDefinition {
  const count = parameters.length;
  return {
    name,
    doc: null,
    style: 'keywords',
    parameters,
    minimum: count,
    maximum: count,
    takesKeywords: true,
    implementation,
  };
}

/**
 * Declares an iterator type.
 *
 * @param construct its parameters, and how an object is made of them; without any `=` only a subclass may be given
 *   keywords, and ignores them
 */
export function defineIterator(
  type: PyType,
  doc: string,
  construct: BuiltinDefinition,
  slots: Partial<Slots> & { next: NonNullable<Slots['next']> },
  members: readonly Member[] = [],
): void {
  defineType(type, {
    doc,
    slots: {
      new: (wanted, args, keywords) => made(type, wanted, construct, args, keywords),
      getAttribute: genericGetAttribute,
      iter: (self) => self,
      ...slots,
    },
    members,
  });
}

function made(
  type: PyType,
  wanted: PyType,
  construct: BuiltinDefinition,
  args: readonly Value[],
  keywords: Keywords | null,
): Value {
  let named = keywords;
  if (named !== null && !construct.takesKeywords) {
    if (wanted === type && named.size > 0) throw typeError(`${type.shortName}() does not take keyword arguments`);
    named = null;
  }
  const object = callBuiltin(construct, undefined, args, named) as PyObject;
  if (wanted !== type) object.cls = wanted;
  return object;
}
