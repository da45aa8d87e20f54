import { PyDict } from './dict.ts';
import type { Value } from './object.ts';
import { MAX_SHAPE_NAMES, type Shape } from './shape.ts';

/**
 * The attributes of one object: its instance dictionary, kept as a shape and an array of values for as long as nobody
 * asks for the dictionary itself. From then on `dict` is the truth and `shape` is null.
 */
export class InstanceAttributes {
  shape: Shape | null;
  values: Value[] = [];
  dict: PyDict | null = null;

  constructor(shape: Shape) {
    this.shape = shape;
  }

  get(name: string): Value | undefined {
    const { shape } = this;
    if (shape === null) return this.dict!.getStr(name);
    const at = shape.index.get(name);
    return at === undefined ? undefined : this.values[at];
  }

  set(name: string, value: Value): void {
    const { shape } = this;
    if (shape === null) {
      this.dict!.setStr(name, value);
      return;
    }
    const at = shape.index.get(name);
    if (at !== undefined) this.values[at] = value;
    else if (shape.names.length >= MAX_SHAPE_NAMES) this.asDict().setStr(name, value);
    else {
      this.values.push(value);
      this.shape = shape.with(name);
    }
  }

  /** Answers whether there was such an attribute. */
  delete(name: string): boolean {
    if (this.shape !== null && !this.shape.index.has(name)) return false;
    return this.asDict().deleteStr(name);
  }

  /** The dictionary itself (`__dict__`); every later access goes through it. */
  asDict(): PyDict {
    const { shape } = this;
    if (shape !== null) {
      const dict = new PyDict();
      shape.names.forEach((name, at) => dict.setStr(name, this.values[at]!));
      this.replaceDict(dict);
    }
    return this.dict!;
  }

  replaceDict(dict: PyDict): void {
    this.dict = dict;
    this.shape = null;
    this.values = [];
  }

  /** The names, without making the dictionary. */
  get size(): number {
    return this.shape === null ? this.dict!.size : this.shape.names.length;
  }
}
