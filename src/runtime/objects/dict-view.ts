import type { PyDict } from './dict.ts';
import { bindClass, PyObject } from './object.ts';
import { builtinType } from './type.ts';

/** What the three views of a dict share. */
export abstract class PyDictView extends PyObject {
  readonly dict: PyDict;

  constructor(dict: PyDict) {
    super();
    this.dict = dict;
  }
}

export const dictKeysType = builtinType('dict_keys', { isBase: false });
export class PyDictKeys extends PyDictView {}
bindClass(PyDictKeys, dictKeysType);

export const dictValuesType = builtinType('dict_values', { isBase: false });
export class PyDictValues extends PyDictView {}
bindClass(PyDictValues, dictValuesType);

export const dictItemsType = builtinType('dict_items', { isBase: false });
export class PyDictItems extends PyDictView {}
bindClass(PyDictItems, dictItemsType);
