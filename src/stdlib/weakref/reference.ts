/** `weakref.ref` (CPython 2.7 `Objects/weakrefobject.c`). */
import { defineType } from '../../runtime/declare/declare.ts';
import type { Keywords } from '../../runtime/objects/keywords.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { typeError } from '../../runtime/objects/raise.ts';
import { notImplemented } from '../../runtime/objects/singletons.ts';
import type { PyType } from '../../runtime/objects/type.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { PyReference, PyWeakReference, referencesOf, referenceType } from '../../runtime/objects/weak-reference.ts';
import { findAttribute } from '../../runtime/protocols/attribute.ts';
import { richCompare } from '../../runtime/protocols/compare.ts';
import { hash } from '../../runtime/protocols/hash.ts';
import { address, bytesOf } from '../../runtime/protocols/text.ts';
import { currentDomain } from '../../runtime/restricted/provenance.ts';
import { weaklyReferenceable } from './weakly-referenceable.ts';

function checkCount(method: string, given: number): void {
  if (given < 1) throw typeError(`${method} expected at least 1 arguments, got ${given}`);
  if (given > 2) throw typeError(`${method} expected at most 2 arguments, got ${given}`);
}

/** Plain references to one object are one; any other is its own. */
function newReference(type: PyType, args: readonly Value[]): Value {
  checkCount('__new__', args.length);
  const referent = weaklyReferenceable(args[0]!);
  const callback = args[1] ?? null;
  const list = referencesOf(referent);
  if (callback === null && type === referenceType && list.reference !== null) return list.reference;
  const reference = new PyReference(referent, currentDomain());
  if (type !== referenceType) reference.cls = type;
  if (callback === null && type === referenceType) list.reference = reference;
  else list.others.push(reference);
  return reference;
}

function reprOf(self: Value): string {
  const { referent } = self as PyReference;
  const name = bytesOf(findAttribute(referent, '__name__') ?? null);
  const named = name === undefined ? '' : ` (${name})`;
  return `<weakref at ${address(self)}; to '${typeOf(referent).name}' at ${address(referent)}${named}>`;
}

defineType(referenceType, {
  doc: 'ref(object[, callback]) -> weak reference to object, which answers the object when it is called',
  slots: {
    new: newReference,
    init: (_self: Value, args: readonly Value[], keywords: Keywords | null) => {
      if (keywords !== null && keywords.size > 0) throw typeError('ref() does not take keyword arguments');
      checkCount('__init__', args.length);
    },
    call: (self, args, keywords) => {
      const given = args.length + (keywords?.size ?? 0);
      if (given > 0) throw typeError(`__call__() takes at most 0 arguments (${given} given)`);
      return (self as PyReference).referent;
    },
    hash: (self) => {
      const reference = self as PyReference;
      return (reference.hash ??= hash(reference.referent));
    },
    repr: reprOf,
    richCompare: (self, other, op) => {
      if (op !== 'eq' && op !== 'ne') return notImplemented;
      if (!(self instanceof PyWeakReference && other instanceof PyWeakReference)) return notImplemented;
      return richCompare(self.referent, other.referent, op);
    },
  },
});
