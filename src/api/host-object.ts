/** What stands in Python for a host's objects: iterators, and bastions that show named methods only. */
// The types before anything that is made of them.
import '../runtime/types/index.ts';

import { defineType } from '../runtime/declare/declare.ts';
import { bindClass, PyObject, type Value } from '../runtime/objects/object.ts';
import { attributeError } from '../runtime/objects/raise.ts';
import { thread } from '../runtime/objects/thread-state.ts';
import { builtinType } from '../runtime/objects/type.ts';

export const hostIteratorType = builtinType('host_iterator', { isBase: false });

/** A JS iterable as a Python iterator. */
export class PyHostIterator extends PyObject {
  /** What the host handed in. */
  readonly iterable: () => Iterable<unknown>;
  /** The next item; undefined at the end. */
  readonly next: () => Value | undefined;

  constructor(iterable: Iterable<unknown>, next: () => Value | undefined) {
    super();
    // Behind a function, so that nothing that walks over fields gets to it.
    this.iterable = () => iterable;
    this.next = next;
  }
}
bindClass(PyHostIterator, hostIteratorType);

defineType(hostIteratorType, {
  doc: 'An iterator over items that the host supplies.',
  slots: { iter: (self) => self, next: (self) => (self as PyHostIterator).next() },
});

export const hostBastionType = builtinType('Bastion', { isBase: false });

/** A host object of which only chosen methods can be seen. */
export class PyHostBastion extends PyObject {
  readonly name: string;
  /** What the host handed in. */
  readonly bastion: () => object;
  readonly members: ReadonlyMap<string, Value>;

  constructor(name: string, bastion: object, members: ReadonlyMap<string, Value>) {
    super();
    this.name = name;
    this.bastion = () => bastion;
    this.members = members;
  }
}
bindClass(PyHostBastion, hostBastionType);

function refuse(name: string): never {
  thread.interpreter.recordDenial('bastion', name, name);
  throw attributeError(name);
}

defineType(hostBastionType, {
  doc: 'An object of the host: the methods it was opened with, and nothing else.',
  slots: {
    getAttribute: (self, name) => (self as PyHostBastion).members.get(name) ?? refuse(name),
    setAttribute: (_self, name) => refuse(name),
    repr: (self) => `<Bastion for ${(self as PyHostBastion).name}>`,
  },
});
