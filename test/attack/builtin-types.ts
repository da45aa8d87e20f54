import { readdirSync } from 'node:fs';
import { PyType } from '../../src/runtime/objects/type.ts';

const layouts = new URL('../../src/runtime/objects/', import.meta.url);

/** Every built-in type that a file of `src/runtime/objects` exports. */
export async function builtinTypes(): Promise<Set<PyType>> {
  const types = new Set<PyType>();
  for (const file of readdirSync(layouts)) {
    const exported = (await import(/* @vite-ignore */ new URL(file, layouts).href)) as Record<string, unknown>;
    for (const value of Object.values(exported)) if (value instanceof PyType) types.add(value);
  }
  return types;
}
