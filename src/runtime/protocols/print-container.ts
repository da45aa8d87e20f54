/**
 * Containers on their way to a file: CPython writes them piece by piece (`tp_print`), so that what stands before an
 * item whose repr fails, or prints something itself, has been written by then.
 */
import { dictType, PyDict } from '../objects/dict.ts';
import { listType, PyList } from '../objects/list.ts';
import type { PyObject, Value } from '../objects/object.ts';
import { frozensetType, type PySet, setType } from '../objects/set.ts';
import { PyTuple, tupleType } from '../objects/tuple.ts';
import { typeOf } from '../objects/type-of.ts';
import { containerRepr, repr } from './text.ts';

/** Collects text and hands it on before anything is asked that may run Python code. */
class Pieces {
  readonly #write: (text: string) => void;
  #text = '';

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  add(text: string): void {
    this.#text += text;
  }

  flush(): void {
    if (this.#text === '') return;
    const text = this.#text;
    this.#text = '';
    this.#write(text);
  }
}

/** Whether a value is a container that is written piece by piece. */
export function isPrintedContainer(value: Value): value is PyObject {
  if (typeof value !== 'object' || value === null) return false;
  const { cls } = value;
  return cls === listType || cls === tupleType || cls === dictType || cls === setType || cls === frozensetType;
}

/** Writes the repr of such a container. */
export function printContainer(container: PyObject, write: (text: string) => void): void {
  const pieces = new Pieces(write);
  putContainer(container, pieces);
  pieces.flush();
}

function putItem(item: Value, pieces: Pieces): void {
  if (isPrintedContainer(item)) {
    putContainer(item, pieces);
    return;
  }
  if (typeOf(item).isHeap || (typeof item === 'object' && item !== null)) pieces.flush();
  pieces.add(repr(item));
}

/** As CPython, without counting the nesting; and it is never a tuple that closes a circle. */
function putContainer(container: PyObject, pieces: Pieces): void {
  if (container instanceof PyTuple) {
    putRow('(', container.items, container.items.length === 1 ? ',)' : ')', pieces);
    return;
  }
  const cycle = containerRepr(container, cycleText(container), () => {
    putContents(container, pieces);
    return '';
  });
  pieces.add(cycle);
}

function cycleText(container: PyObject): string {
  if (container instanceof PyList) return '[...]';
  return container instanceof PyDict ? '{...}' : `${container.cls.name}(...)`;
}

function putContents(container: PyObject, pieces: Pieces): void {
  if (container instanceof PyList) {
    pieces.add('[');
    // An item's repr may change the list.
    for (let i = 0; i < container.items.length; i++) {
      if (i > 0) pieces.add(', ');
      putItem(container.items[i]!, pieces);
    }
    pieces.add(']');
  } else if (container instanceof PyDict) {
    pieces.add('{');
    let isFirst = true;
    for (const [key, value] of container.items()) {
      if (!isFirst) pieces.add(', ');
      isFirst = false;
      putItem(key, pieces);
      pieces.add(': ');
      putItem(value, pieces);
    }
    pieces.add('}');
  } else {
    putRow(`${container.cls.name}([`, (container as PySet).values(), '])', pieces);
  }
}

function putRow(open: string, items: readonly Value[], close: string, pieces: Pieces): void {
  pieces.add(open);
  for (let i = 0; i < items.length; i++) {
    if (i > 0) pieces.add(', ');
    putItem(items[i]!, pieces);
  }
  pieces.add(close);
}
