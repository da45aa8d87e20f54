import type { PyObject } from './object.ts';
import { PyType } from './type.ts';

/**
 * The hidden class of an instance: which attribute name is in which slot. Shapes form a tree that starts at a root
 * owned by one Python class, so equal shapes imply equal classes, and an inline cache needs to compare only one pointer.
 */
export class Shape {
  /** The class whose instances have it: a `PyType`, or a classic class. */
  readonly owner: PyObject;
  readonly index: ReadonlyMap<string, number>;
  readonly names: readonly string[];
  #next: Map<string, Shape> | null = null;
  #lastName: string | null = null;
  #lastNext: Shape | null = null;

  constructor(owner: PyObject, names: readonly string[], index: ReadonlyMap<string, number>) {
    this.owner = owner;
    this.names = names;
    this.index = index;
  }

  static root(owner: PyObject): Shape {
    return new Shape(owner, [], new Map());
  }

  /** The shape with one more name, in the next free slot. */
  with(name: string): Shape {
    if (this.#lastName === name) return this.#lastNext!;
    let next = this.#next?.get(name);
    if (next === undefined) {
      const index = new Map(this.index);
      index.set(name, this.names.length);
      next = new Shape(this.owner, [...this.names, name], index);
      if (this.owner instanceof PyType && index.size > this.owner.expectedAttributes) {
        this.owner.expectedAttributes = index.size;
      }
      (this.#next ??= new Map()).set(name, next);
    }
    this.#lastName = name;
    this.#lastNext = next;
    return next;
  }
}

/** More attributes than this and an instance keeps a dictionary instead of a shape. */
export const MAX_SHAPE_NAMES = 64;

/** The shape an instance of a new-style class starts with. */
export function rootShapeOf(type: PyType): Shape {
  return (type.rootShape ??= Shape.root(type));
}
