import { PyBuiltinFunction } from '../objects/builtin-function.ts';
import { PyClassicClass, PyClassicInstance } from '../objects/classic.ts';
import { PyFunction, PyMethod } from '../objects/function.ts';
import type { Value } from '../objects/object.ts';
import { typeOf } from '../objects/type-of.ts';

/** How an error names what was called: `f()`, `C constructor`, `int object` (CPython's `PyEval_GetFuncName`). */
export function calleeName(callee: Value): string {
  if (callee instanceof PyMethod) return calleeName(callee.func);
  if (callee instanceof PyFunction) return `${callee.name}()`;
  if (callee instanceof PyBuiltinFunction) return `${callee.definition.name}()`;
  if (callee instanceof PyClassicClass) return `${callee.name} constructor`;
  if (callee instanceof PyClassicInstance) return `${callee.class.name} instance`;
  return `${typeOf(callee).name} object`;
}
