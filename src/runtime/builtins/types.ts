import type { PyType } from '../objects/type.ts';

/** Built-in types beyond the core ones that `__builtin__` names. */
export const extraBuiltinTypes: readonly PyType[] = [];
