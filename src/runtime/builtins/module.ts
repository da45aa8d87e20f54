/** The module `__builtin__`: one for the interpreter, and for each sandbox one of its own. */

import { boolType } from '../objects/bool.ts';
import { type BuiltinDefinition, PyBuiltinFunction } from '../objects/builtin-function.ts';
import { complexType } from '../objects/complex.ts';
import { dictType } from '../objects/dict.ts';
import { enumerateType } from '../objects/enumerate.ts';
import { exceptionTypes } from '../objects/exception.ts';
import { fileType } from '../objects/file.ts';
import { floatType } from '../objects/float.ts';
import { classmethodType, propertyType, staticmethodType, superType } from '../objects/function.ts';
import { intType } from '../objects/int.ts';
import { listType } from '../objects/list.ts';
import { longType } from '../objects/long.ts';
import { PyModule } from '../objects/module.ts';
import { reversedType } from '../objects/reversed.ts';
import { frozensetType, setType } from '../objects/set.ts';
import { ellipsis, notImplemented } from '../objects/singletons.ts';
import { sliceType } from '../objects/slice.ts';
import { baseStringType, strType } from '../objects/str.ts';
import { tupleType } from '../objects/tuple.ts';
import { objectType, type PyType, typeType } from '../objects/type.ts';
import { unicodeType } from '../objects/unicode.ts';
import { xrangeType } from '../objects/xrange.ts';
import { executionFunctions } from './execution.ts';
import { fileFunctions } from './file-functions.ts';
import { introspectionFunctions } from './introspection.ts';
import { numberFunctions } from './number-functions.ts';
import { sequenceFunctions } from './sequence-functions.ts';
import { extraBuiltinTypes } from './types.ts';

const builtinTypes: readonly PyType[] = [
  objectType,
  typeType,
  intType,
  boolType,
  longType,
  floatType,
  complexType,
  baseStringType,
  strType,
  unicodeType,
  listType,
  tupleType,
  dictType,
  setType,
  frozensetType,
  sliceType,
  xrangeType,
  enumerateType,
  reversedType,
  propertyType,
  staticmethodType,
  classmethodType,
  superType,
  fileType,
  ...extraBuiltinTypes,
];

const functions: readonly BuiltinDefinition[] = [
  ...introspectionFunctions,
  ...numberFunctions,
  ...sequenceFunctions,
  ...executionFunctions,
  ...fileFunctions,
];

/** Makes a `__builtin__` module with everything that needs no import system. */
export function makeBuiltinModule(): PyModule {
  const module = new PyModule('__builtin__');
  const { dict } = module;
  dict.setStr(
    '__doc__',
    "Built-in functions, exceptions, and other objects.\n\nNoteworthy: None is the `nil' object; Ellipsis represents `...' in slices.",
  );
  dict.setStr('None', null);
  dict.setStr('Ellipsis', ellipsis);
  dict.setStr('NotImplemented', notImplemented);
  dict.setStr('False', false);
  dict.setStr('True', true);
  for (const type of builtinTypes) dict.setStr(type.name, type);
  dict.setStr('bytes', strType);
  dict.setStr('__debug__', true);
  for (const [name, type] of exceptionTypes) dict.setStr(name, type);
  for (const fn of functions) dict.setStr(fn.name, new PyBuiltinFunction(fn, undefined, '__builtin__'));
  return module;
}
