import { PyClassicClass } from '../objects/classic.ts';
import type { Value } from '../objects/object.ts';
import { typeError } from '../objects/raise.ts';
import { PyTuple } from '../objects/tuple.ts';
import { PyType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { fillSlots } from '../protocols/slot-table.ts';
import { addSubclass, removeSubclass, subclassesOf, typeModified } from '../protocols/type-lookup.ts';
import { checkSameLayout } from './class-assignment.ts';
import { bestBase, setMro } from './class-creation.ts';

/** `C.__bases__ = (…)`: the new best base must lay out instances as the old one does (CPython's `type_set_bases`). */
export function setBases(type: PyType, value: Value): void {
  if (!(value instanceof PyTuple)) {
    throw typeError(`can only assign tuple to ${type.name}.__bases__, not ${typeOf(value).name}`);
  }
  if (value.items.length === 0) throw typeError(`can only assign non-empty tuple to ${type.name}.__bases__, not ()`);
  for (const base of value.items) {
    if (!(base instanceof PyType || base instanceof PyClassicClass)) {
      throw typeError(`${type.name}.__bases__ must be tuple of old- or new-style classes, not '${typeOf(base).name}'`);
    }
    if (base instanceof PyType && base.isSubtype(type)) throw typeError('a __bases__ item causes an inheritance cycle');
  }
  const base = bestBase(value.items);
  const oldBase = type.base!;
  checkSameLayout('__bases__', oldBase, base);
  const oldBases = type.bases;
  const oldMros: (readonly [PyType, PyType['mro']])[] = [];
  type.bases = value.items as (PyType | PyClassicClass)[];
  type.base = base;
  try {
    renewMro(type, oldMros);
  } catch (thrown) {
    type.bases = oldBases;
    type.base = oldBase;
    for (const [one, mro] of oldMros) one.mro = mro;
    throw thrown;
  }
  for (const old of oldBases) if (old instanceof PyType) removeSubclass(old, type);
  for (const other of type.bases) if (other instanceof PyType) addSubclass(other, type);
  refill(type);
}

/** Works out the method resolution order of a class and of all that derive from it, and notes what it was. */
function renewMro(type: PyType, old: (readonly [PyType, PyType['mro']])[]): void {
  old.push([type, type.mro]);
  setMro(type);
  for (const subclass of subclassesOf(type)) renewMro(subclass, old);
}

function refill(type: PyType): void {
  typeModified(type);
  fillSlots(type);
  subclassesOf(type).forEach(refill);
}
