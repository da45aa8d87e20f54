import { PyList } from '../../runtime/objects/list.ts';
import { bindClass, PyObject, type Value } from '../../runtime/objects/object.ts';
import { valueError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { builtinType } from '../../runtime/objects/type.ts';
import { stringFromUnits } from '../../runtime/text/code-points.ts';
import { countItems, reserveItems } from '../../runtime/types/item-budget.ts';
import { bytesOfItems, type ItemKind, itemsOfBytes } from './item-kind.ts';

export const arrayType = builtinType('array', { module: 'array', hasWeakrefs: true });

/** An array of items of one kind. They stand in a list, converted, so that what lists do is done to them. */
export class PyArray extends PyObject {
  readonly kind: ItemKind;
  readonly list: PyList;

  constructor(kind: ItemKind, items: Value[] = []) {
    super();
    this.kind = kind;
    this.list = new PyList(items);
  }

  get items(): Value[] {
    return this.list.items;
  }

  /** The bytes of the items from `start` to `end`. */
  bytes(start = 0, end: number = this.items.length): string {
    thread.interpreter.budget.reserve((end - start) * this.kind.size);
    countItems(end - start);
    const bytes = bytesOfItems(this.kind, this.items, start, end);
    return stringFromUnits(bytes, 0, bytes.length);
  }

  /** Appends the items that bytes stand for. @throws ValueError where they are not whole items */
  appendBytes(bytes: string): void {
    if (bytes.length % this.kind.size !== 0) throw valueError('string length not a multiple of item size');
    reserveItems(bytes.length / this.kind.size);
    const { items } = this;
    for (const item of itemsOfBytes(this.kind, bytes)) items.push(item);
  }
}
bindClass(PyArray, arrayType);
