/** The iterators of a deque: any change of the deque ends them with an error. */
import { defineType, method } from '../../runtime/declare/declare.ts';
import { bindClass, PyObject, type Value } from '../../runtime/objects/object.ts';
import { runtimeError } from '../../runtime/objects/raise.ts';
import { builtinType, type PyType } from '../../runtime/objects/type.ts';
import { genericGetAttribute } from '../../runtime/protocols/attribute.ts';
import { LENGTH_HINT_DOC } from '../../runtime/types/list-iterator.ts';
import type { PyDeque } from './deque-object.ts';

const iteratorType = builtinType('deque_iterator', { isBase: false });
const reverseIteratorType = builtinType('deque_reverse_iterator', { isBase: false });

abstract class DequeWalk extends PyObject {
  readonly deque: PyDeque;
  readonly state: number;
  left: number;

  constructor(deque: PyDeque) {
    super();
    this.deque = deque;
    this.state = deque.state;
    this.left = deque.items.length;
  }

  /** Whether there is a next item. @throws RuntimeError where the deque has changed */
  goesOn(): boolean {
    if (this.deque.state !== this.state) {
      this.left = 0;
      throw runtimeError('deque mutated during iteration');
    }
    return this.left > 0;
  }
}

export class PyDequeIterator extends DequeWalk {}
bindClass(PyDequeIterator, iteratorType);

export class PyDequeReverseIterator extends DequeWalk {}
bindClass(PyDequeReverseIterator, reverseIteratorType);

function define(type: PyType, next: (self: Value) => Value | undefined): void {
  defineType(type, {
    slots: { getAttribute: genericGetAttribute, iter: (self) => self, next },
    members: [method('__length_hint__()', LENGTH_HINT_DOC, ({ left }: DequeWalk) => left)],
  });
}

define(iteratorType, (self) => {
  const walk = self as PyDequeIterator;
  return walk.goesOn() ? walk.deque.items.at(walk.deque.items.length - walk.left--) : undefined;
});
define(reverseIteratorType, (self) => {
  const walk = self as PyDequeReverseIterator;
  return walk.goesOn() ? walk.deque.items.at(--walk.left) : undefined;
});
