import type { Text } from '../text/code-points.ts';
import { bindClass, PyObject } from './object.ts';
import { builtinType } from './type.ts';

export const formatterIteratorType = builtinType('formatteriterator', { isBase: false });

/** Walks the pieces of a format string: what `string.Formatter` is built on. */
export class PyFormatterIterator extends PyObject {
  readonly text: Text;
  readonly inUnicode: boolean;
  at = 0;

  constructor(text: Text, inUnicode: boolean) {
    super();
    this.text = text;
    this.inUnicode = inUnicode;
  }
}
bindClass(PyFormatterIterator, formatterIteratorType);

export const fieldNameIteratorType = builtinType('fieldnameiterator', { isBase: false });

/** Walks the accessors of a field name. */
export class PyFieldNameIterator extends PyObject {
  readonly name: Text;
  readonly inUnicode: boolean;
  at: number;

  constructor(name: Text, inUnicode: boolean, at: number) {
    super();
    this.name = name;
    this.inUnicode = inUnicode;
    this.at = at;
  }
}
bindClass(PyFieldNameIterator, fieldNameIteratorType);
