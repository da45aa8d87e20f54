/** How much memory Python code can reach: what a memory limit is held against. */

import { DescriptorTable } from '../host/descriptor-table.ts';
import { approximateBits, isLarge } from '../numbers/integer-size.ts';
import { PyBuiltinFunction, PyMethodDescriptor, PySlotWrapper } from '../objects/builtin-function.ts';
import { PyCode } from '../objects/code.ts';
import { Entry } from '../objects/entry.ts';
import { PyFile } from '../objects/file.ts';
import { GlobalScope } from '../objects/global-scope.ts';
import { HashTable } from '../objects/hash-table.ts';
import type { InterpreterState } from '../objects/interpreter-state.ts';
import { KeySequence } from '../objects/key-sequence.ts';
import { PyList } from '../objects/list.ts';
import { PyObject } from '../objects/object.ts';
import { Shape } from '../objects/shape.ts';
import { thread } from '../objects/thread-state.ts';
import { PyTuple } from '../objects/tuple.ts';
import { PyType } from '../objects/type.ts';

/** Bytes that an object takes beside its fields, and each field. */
const OBJECT_BYTES = 24;
const FIELD_BYTES = 8;

/** Bytes of an item of an array, which has room for more and is copied as it grows. */
const ITEM_BYTES = 16;

/** Bytes of an item in a `Map` or `Set`, and of the entry that a hash table has for it. */
const MAPPED_BYTES = 40;

/** A code object: its tree is in proportion to its source, which was announced. */
const CODE_BYTES = 512;

/** Objects visited between two reports. */
const REPORT_EVERY = 4096;

/**
 * Measures what can be reached from an interpreter's modules, running frames and handled exception.
 *
 * Equal strings are counted as often as they are held: the caller bounds the result by what was ever announced.
 *
 * @param atMost counting stops beyond this
 * @param visit called from time to time; may throw
 * @param roots what else is held
 */
export function liveBytes(
  interpreter: InterpreterState,
  atMost: number,
  visit: () => void,
  roots: readonly unknown[] = [],
): number {
  const meter = new Meter(atMost, visit);
  meter.add(interpreter.modules);
  for (let { frame } = thread; frame !== null; frame = frame.back) meter.add(frame);
  meter.add(thread.exception);
  for (const state of interpreter.moduleState.values()) meter.add(state);
  for (const container of thread.building) meter.add(container);
  // A weak reference made in this turn of the host's event loop keeps its class until the turn is over.
  for (const references of interpreter.subclasses.values()) {
    for (const reference of references) meter.add(reference.deref());
  }
  for (const root of roots) meter.add(root);
  return meter.measure();
}

class Meter {
  readonly #atMost: number;
  readonly #visit: () => void;
  readonly #seen = new Set<object>();
  readonly #waiting: object[] = [];
  #bytes = 0;

  constructor(atMost: number, visit: () => void) {
    this.#atMost = atMost;
    this.#visit = visit;
  }

  /** Counts a value, and puts it aside to look inside it. */
  add(value: unknown): void {
    switch (typeof value) {
      case 'string':
        this.#bytes += value.length;
        break;
      case 'bigint':
        this.#bytes += isLarge(value) ? approximateBits(value) >> 3 : OBJECT_BYTES;
        break;
      case 'object':
        if (value !== null && !this.#seen.has(value)) {
          this.#seen.add(value);
          this.#waiting.push(value);
        }
    }
  }

  measure(): number {
    const waiting = this.#waiting;
    let unreported = 0;
    for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
      this.#lookInside(object);
      if (this.#bytes > this.#atMost) break;
      if (++unreported === REPORT_EVERY) {
        this.#visit();
        unreported = 0;
      }
    }
    return this.#bytes;
  }

  #lookInside(object: object): void {
    if (Array.isArray(object)) this.#addItems(object);
    else if (object instanceof PyList || object instanceof PyTuple) {
      this.#bytes += OBJECT_BYTES;
      this.add(object.items);
      this.add(object.attrs);
    } else if (object instanceof Entry) {
      this.#bytes += OBJECT_BYTES + 3 * FIELD_BYTES;
      this.add(object.key);
      this.add(object.value);
    } else if (object instanceof Map) {
      for (const [key, value] of object) {
        this.#bytes += MAPPED_BYTES;
        // The keys of a hash table's map are those of its entries.
        if (!(value instanceof Entry)) this.add(key);
        this.add(value);
      }
    } else if (object instanceof Set) {
      for (const item of object) {
        this.#bytes += MAPPED_BYTES;
        this.add(item);
      }
    } else if (ArrayBuffer.isView(object)) this.#bytes += object.byteLength;
    else if (object instanceof PyType) this.#addType(object);
    else if (object instanceof PyCode) this.#bytes += CODE_BYTES;
    else if (object instanceof PyBuiltinFunction) this.add(object.self);
    else if (!isShared(object)) this.#addFields(object);
  }

  #addItems(items: readonly unknown[]): void {
    this.#bytes += items.length * ITEM_BYTES;
    for (let i = 0; i < items.length; i++) {
      const item = items[i];
      if (typeof item === 'number') continue;
      this.add(item);
      if (this.#bytes > this.#atMost) return;
    }
  }

  #addType(type: PyType): void {
    if (!type.isHeap) return;
    this.#bytes += CODE_BYTES;
    this.add(type.dict);
    this.#addItems(type.bases);
  }

  /** An object of any other class of the runtime, by its own fields; what belongs to the host is left alone. */
  #addFields(object: object): void {
    const isRuntime = object instanceof PyObject || object instanceof HashTable;
    if (!isRuntime && Object.getPrototypeOf(object) === Object.prototype && !('traceback' in object)) return;
    const fields = Object.values(object) as unknown[];
    this.#bytes += OBJECT_BYTES + fields.length * FIELD_BYTES;
    for (const field of fields) if (typeof field !== 'function') this.add(field);
  }
}

/** What interpreters share, or what is counted elsewhere. */
function isShared(object: object): boolean {
  return (
    object instanceof Shape ||
    object instanceof KeySequence ||
    object instanceof GlobalScope ||
    object instanceof PyFile ||
    object instanceof PyMethodDescriptor ||
    object instanceof PySlotWrapper ||
    object instanceof DescriptorTable ||
    'isTerminal' in object
  );
}
