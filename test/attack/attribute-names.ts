/** The attribute names that an attack tries: those of every built-in type, and those of other Pythons. */
import '../../src/runtime/types/index.ts';
import { exceptionTypes } from '../../src/runtime/objects/exception.ts';
import type { PyType } from '../../src/runtime/objects/type.ts';
import { builtinTypes } from './builtin-types.ts';

/** Names that lead to internals in CPython 2 or 3 and in no type here, or on the host. */
const ELSEWHERE = [
  ...[
    '__traceback__',
    '__context__',
    '__cause__',
    '__wrapped__',
    '__annotations__',
    '__qualname__',
    '__init_subclass__',
  ],
  ...['gi_yieldfrom', 'cr_frame', 'ag_frame', 'f_restricted', 'f_trace', 'co_cell2arg', '__get_', '_get_', '_name_'],
  ...['__bases__', '__builtins__', '__file__', '__loader__', '__path__', '__getattr__', '__metaclass__', '__slots__'],
  ...['constructor', 'prototype', '__proto__', 'toString', 'valueOf', 'hasOwnProperty', 'length', 'apply', 'caller'],
  ...['__defineGetter__', '__lookupGetter__', 'cls', 'attrs', 'dict', 'scope', 'slots', 'definition', 'domain'],
];

/** Attribute names by type name, those of its bases among them; `'*'` has all there are. */
export async function attributeNamesByType(): Promise<Map<string, string[]>> {
  const names = new Map<string, string[]>();
  const all = new Set(ELSEWHERE);
  for (const type of [...(await builtinTypes()), ...exceptionTypes.values()]) {
    const its = new Set<string>();
    for (const base of type.mro) {
      for (const name of (base as PyType).dict.keys()) {
        its.add(String(name));
        all.add(String(name));
      }
    }
    names.set(type.name, [...its]);
  }
  names.set('*', [...all].sort());
  return names;
}
