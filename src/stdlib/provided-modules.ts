/**
 * What `index.ts` is in the core for browsers: there, built-in modules are loaded with the library, if at all.
 */
import type { BuiltinModule } from '../runtime/imports/builtin-modules.ts';

/** The modules that have been loaded. */
export const builtinModules: BuiltinModule[] = [];
