/** What `loadLibrary` loads. The build gives the core an empty list of built-in modules, and this file the full one. */
import '../library/index.ts';
import { builtinModules } from '../stdlib/index.ts';
import { builtinModules as loaded } from '../stdlib/provided-modules.ts';

loaded.push(...builtinModules);
