import { builtinType, type PyType } from './type.ts';

/** The type of None, which is JS `null`. */
export const noneType: PyType = builtinType('NoneType', { isBase: false });
