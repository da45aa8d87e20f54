import type { PyObject as RuntimeObject, Value } from '../../runtime/objects/object.ts';

/** What crosses the border as itself: the interpreter's side of a conversion. */
export interface Boundary {
  /** The handle of an object: always the same one. */
  handleOf(value: RuntimeObject | string | number | bigint | boolean): unknown;
  /** The JS function of a Python callable, or the host's own function that it stands for. */
  functionOf(value: RuntimeObject): unknown;
  /** What the host handed in, where a value stands for that (a bastion, an iterable); undefined for any other. */
  hostValueOf(value: RuntimeObject): unknown;
  /** The Python value behind a handle or a function of this interpreter; undefined for anything else. */
  valueOf(held: object): Value | undefined;
  /** A Python callable that calls a JS function. */
  callableOf(fn: (...args: never[]) => unknown, name: string): Value;
  /** A Python iterator over a JS iterable. */
  iteratorOf(iterable: Iterable<unknown>): Value;
  /** The `datetime.datetime` of a moment, in UTC. @throws PyRaise */
  dateOf(milliseconds: number): Value;
  /** The moment of a `datetime.datetime`, in milliseconds; undefined for anything else. */
  millisecondsOf(value: RuntimeObject): number | undefined;
}
