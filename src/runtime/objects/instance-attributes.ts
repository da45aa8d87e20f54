import { PyDict } from './dict.ts';
import type { Value } from './object.ts';
import { MAX_SHAPE_NAMES, type Shape } from './shape.ts';

/**
 * The attributes of one object: its instance dictionary, kept as a shape and an array of values for as long as nobody
 * asks for the dictionary itself. From then on `dict` is the truth and `shape` is null. A plain instance holds them
 * itself (one object less, one step less); an instance of a subclass of `list`, `int`, … has an `InstanceAttributes`.
 */
export interface AttributeHolder {
  shape: Shape | null;
  /** The values of the shape's names; there may be more room behind them. */
  values: Value[];
  dict: PyDict | null;
}

export class InstanceAttributes implements AttributeHolder {
  shape: Shape | null;
  values: Value[] = [];
  dict: PyDict | null = null;

  constructor(shape: Shape) {
    this.shape = shape;
  }
}

export function getAttr(holder: AttributeHolder, name: string): Value | undefined {
  const { shape } = holder;
  if (shape === null) return holder.dict!.getStr(name);
  const at = shape.index.get(name);
  return at === undefined ? undefined : holder.values[at];
}

export function setAttr(holder: AttributeHolder, name: string, value: Value): void {
  const { shape } = holder;
  if (shape === null) {
    holder.dict!.setStr(name, value);
    return;
  }
  const at = shape.index.get(name);
  if (at !== undefined) holder.values[at] = value;
  else if (shape.names.length >= MAX_SHAPE_NAMES) dictOf(holder).setStr(name, value);
  else {
    holder.values[shape.names.length] = value;
    holder.shape = shape.with(name);
  }
}

/** Answers whether there was such an attribute. */
export function deleteAttr(holder: AttributeHolder, name: string): boolean {
  if (holder.shape !== null && !holder.shape.index.has(name)) return false;
  return dictOf(holder).deleteStr(name);
}

/** The dictionary itself (`__dict__`); every later access goes through it. */
export function dictOf(holder: AttributeHolder): PyDict {
  const { shape } = holder;
  if (shape !== null) {
    const dict = new PyDict();
    for (let at = 0; at < shape.names.length; at++) dict.setStr(shape.names[at]!, holder.values[at]!);
    replaceDict(holder, dict);
  }
  return holder.dict!;
}

/** Makes `dict` the instance dictionary (`x.__dict__ = dict`). */
export function replaceDict(holder: AttributeHolder, dict: PyDict): void {
  holder.dict = dict;
  holder.shape = null;
  holder.values = [];
}
