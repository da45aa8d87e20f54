/**
 * The names that restricted code may not reach on some kind of object. An attribute node whose name is not here has no
 * check at all (DESIGN section 5); one whose name is goes the general way, where the guards of `guards.ts` stand.
 */
const HIDDEN = new Set([
  '__dict__',
  '__class__',
  '__bases__',
  '__self__',
  'im_self',
  'im_func',
  'im_class',
  '__func__',
  'func_globals',
  '__globals__',
  'func_closure',
  '__closure__',
  'func_code',
  '__code__',
  'func_defaults',
  '__defaults__',
  'func_dict',
  'func_name',
  '__name__',
  'func_doc',
  '__doc__',
  '__module__',
  '__builtins__',
  '__subclasses__',
  '__mro__',
  'mro',
]);

/** Whether attribute access by this name is looked at when the code is restricted. */
export function isHiddenName(name: string): boolean {
  return (
    HIDDEN.has(name) ||
    name.startsWith('gi_') ||
    name.startsWith('tb_') ||
    name.startsWith('f_') ||
    name.startsWith('co_')
  );
}
