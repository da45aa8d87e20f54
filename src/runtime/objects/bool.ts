import { intType } from './int.ts';
import { builtinType, type PyType } from './type.ts';

/** Python's `bool`: the JS booleans; it has no subclasses. */
export const boolType: PyType = builtinType('bool', { base: intType, isBase: false });
