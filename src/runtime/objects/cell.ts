import { bindClass, PyObject, type Value } from './object.ts';
import { builtinType } from './type.ts';

export const cellType = builtinType('cell', { isBase: false });

/** A variable shared by a function and the functions nested in it. */
export class Cell extends PyObject {
  value: Value | undefined;

  constructor(value: Value | undefined) {
    super();
    this.value = value;
  }
}
bindClass(Cell, cellType);
