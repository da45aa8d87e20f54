/** `groupby` (CPython 2.7 `Modules/itertoolsmodule.c`). */
import { defineType, definition } from '../../runtime/declare/declare.ts';
import { bindClass, PyObject, type Value } from '../../runtime/objects/object.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { genericGetAttribute } from '../../runtime/protocols/attribute.ts';
import { call1 } from '../../runtime/protocols/call.ts';
import { isEqual } from '../../runtime/protocols/compare.ts';
import { iterate } from '../../runtime/protocols/iterate.ts';
import { advance, defineIterator, iteratorType, stopping } from './iterator-type.ts';

export const groupByType = iteratorType('groupby');
const grouperType = iteratorType('_grouper', false);

class PyGroupBy extends PyObject {
  readonly iterator: Value;
  readonly keyFunction: Value;
  /** The key of the group handed out last. */
  targetKey: Value | undefined = undefined;
  /** The item read ahead, and its key; undefined once a group has taken it. */
  currentKey: Value | undefined = undefined;
  currentItem: Value | undefined = undefined;

  constructor(iterator: Value, keyFunction: Value) {
    super();
    this.iterator = iterator;
    this.keyFunction = keyFunction;
  }

  /** Reads one item ahead; answers false at the end. */
  readAhead(): boolean {
    const item = advance(this.iterator);
    if (item === undefined) return false;
    const key = this.keyFunction === null ? item : call1(this.keyFunction, item);
    this.currentItem = item;
    this.currentKey = key;
    return true;
  }
}
bindClass(PyGroupBy, groupByType);

class PyGrouper extends PyObject {
  readonly parent: PyGroupBy;
  readonly targetKey: Value;
  constructor(parent: PyGroupBy, targetKey: Value) {
    super();
    this.parent = parent;
    this.targetKey = targetKey;
  }
}
bindClass(PyGrouper, grouperType);

defineIterator(
  groupByType,
  'groupby(iterable[, key]) -> pairs of a key and an iterator of the items in a row that have it',
  definition('groupby(iterable, key=None)', null, (iterable: Value, key?: Value) => {
    return new PyGroupBy(iterate(iterable), key ?? null);
  }),
  {
    next: stopping((group: PyGroupBy) => {
      for (;;) {
        const { currentKey, targetKey } = group;
        if (currentKey !== undefined && (targetKey === undefined || !isEqual(targetKey, currentKey))) {
          group.targetKey = currentKey;
          return new PyTuple([currentKey, new PyGrouper(group, currentKey)]);
        }
        if (!group.readAhead()) return undefined;
        if (--thread.fuel < 0) thread.interpreter.budget.refuel();
      }
    }),
  },
);

defineType(grouperType, {
  slots: {
    getAttribute: genericGetAttribute,
    iter: (self) => self,
    next: stopping(({ parent, targetKey }: PyGrouper) => {
      if (parent.currentItem === undefined && !parent.readAhead()) return undefined;
      if (!isEqual(targetKey, parent.currentKey!)) return undefined;
      const item = parent.currentItem;
      parent.currentItem = undefined;
      parent.currentKey = undefined;
      return item;
    }),
  },
});
