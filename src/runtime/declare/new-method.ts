import { type BuiltinDefinition, PyBuiltinFunction } from '../objects/builtin-function.ts';
import type { Keywords } from '../objects/keywords.ts';
import type { Value } from '../objects/object.ts';
import { typeError } from '../objects/raise.ts';
import { PyType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { denied } from '../restricted/guards.ts';
import { isClosed } from '../restricted/lab.ts';
import { isLocked } from '../restricted/locked-types.ts';
import { isForeignClass } from '../restricted/provenance.ts';

/**
 * `T.__new__` of a built-in type: checks the class it is asked to make an instance of, then calls the type's `new`
 * slot (CPython's `tp_new_wrapper`).
 */
export function newMethod(type: PyType): PyBuiltinFunction {
  const definition: BuiltinDefinition = {
    name: '__new__',
    doc: 'T.__new__(S, ...) -> a new object with type S, a subtype of T',
    style: 'free',
    parameters: [],
    minimum: 0,
    maximum: Number.POSITIVE_INFINITY,
    takesKeywords: true,
    implementation: (_self: Value, args: readonly Value[], keywords: Keywords | null) =>
      construct(type, args, keywords),
  };
  return new PyBuiltinFunction(definition, type, null);
}

function construct(type: PyType, args: readonly Value[], keywords: Keywords | null): Value {
  const { name } = type;
  if (args.length < 1) throw typeError(`${name}.__new__(): not enough arguments`);
  const wanted = args[0]!;
  if (!(wanted instanceof PyType)) {
    throw typeError(`${name}.__new__(X): X is not a type object (${typeOf(wanted).name})`);
  }
  if (isLocked(wanted)) return wanted.slots.new!(wanted, args.slice(1), keywords);
  if (!wanted.isSubtype(type)) {
    throw typeError(`${name}.__new__(${wanted.name}): ${wanted.name} is not a subtype of ${name}`);
  }
  if (wanted.isHeap && isClosed('constructors') && isForeignClass(wanted)) {
    throw denied('builtin', `${wanted.name}.__new__`, `${name}.__new__() not accessible in restricted mode`);
  }
  // The most specific built-in base must agree, or the object would lack what its layout needs.
  let builtin: PyType | null = wanted;
  while (builtin?.isHeap) builtin = builtin.base;
  if (builtin !== null && builtin.slots.new !== type.slots.new) {
    throw typeError(`${name}.__new__(${wanted.name}) is not safe, use ${builtin.name}.__new__()`);
  }
  return type.slots.new!(wanted, args.slice(1), keywords);
}
