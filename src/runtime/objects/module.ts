import { PyDict } from './dict.ts';
import { bindClass, PyObject, type Value } from './object.ts';
import { builtinType } from './type.ts';

export const moduleType = builtinType('module');
moduleType.hasDict = true;

export class PyModule extends PyObject {
  dict: PyDict;
  /** Which sandbox made or copied it; null for trusted code. */
  domain: PyDict | null = null;

  /** Whether `module.__new__` alone made it: it has no dictionary to show yet. */
  isBare = false;

  /** Values of names that its dictionary lacks and that change all the time (`sys.exc_type`). */
  computed: ((name: string) => Value | undefined) | null = null;

  constructor(name: string, dict: PyDict = new PyDict()) {
    super();
    this.dict = dict;
    dict.setStr('__name__', name);
    if (!dict.has('__doc__')) dict.setStr('__doc__', null);
    if (!dict.has('__package__')) dict.setStr('__package__', null);
  }
}
bindClass(PyModule, moduleType);
