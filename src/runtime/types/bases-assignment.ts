import { PyClassicClass } from '../objects/classic.ts';
import type { Value } from '../objects/object.ts';
import { typeError } from '../objects/raise.ts';
import { PyTuple } from '../objects/tuple.ts';
import { PyType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { fillSlots } from '../protocols/slot-table.ts';
import { addSubclass, removeSubclass, subclassesOf, typeModified } from '../protocols/type-lookup.ts';
import { hasSameLayout } from './class-assignment.ts';
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
  if (base.isHeap !== oldBase.isHeap || (!base.isHeap && base !== oldBase)) {
    throw typeError(`__bases__ assignment: '${base.name}' deallocator differs from '${oldBase.name}'`);
  }
  if (base.layout !== oldBase.layout || !hasSameLayout(base, oldBase)) {
    if (base.layout !== oldBase.layout || base.slotCount !== oldBase.slotCount || (base.hasDict && !type.hasDict)) {
      throw typeError(`__bases__ assignment: '${base.name}' object layout differs from '${oldBase.name}'`);
    }
  }
  const oldBases = type.bases;
  const oldMro = type.mro;
  type.bases = value.items as (PyType | PyClassicClass)[];
  type.base = base;
  try {
    setMro(type);
    subclassesOf(type).forEach(setMro);
  } catch (thrown) {
    type.bases = oldBases;
    type.base = oldBase;
    type.mro = oldMro;
    throw thrown;
  }
  for (const old of oldBases) if (old instanceof PyType) removeSubclass(old, type);
  for (const other of type.bases) if (other instanceof PyType) addSubclass(other, type);
  refill(type);
}

function refill(type: PyType): void {
  typeModified(type);
  fillSlots(type);
  subclassesOf(type).forEach(refill);
}
