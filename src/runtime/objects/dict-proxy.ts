import { dictProxyType } from './builtin-function.ts';
import type { PyDict } from './dict.ts';
import { bindClass, PyObject } from './object.ts';

/** A read-only view of a class's namespace. */
export class PyDictProxy extends PyObject {
  readonly dict: PyDict;
  constructor(dict: PyDict) {
    super();
    this.dict = dict;
  }
}
bindClass(PyDictProxy, dictProxyType);

export function dictProxyOf(dict: PyDict): PyDictProxy {
  return new PyDictProxy(dict);
}
