/** The standard library. */
import type { BuiltinModule } from '../runtime/imports/builtin-modules.ts';
import { bastionModule } from './bastion/index.ts';
import { errnoModule } from './errno/index.ts';
import { operatorModule } from './operator/index.ts';
import { posixModule } from './posix/index.ts';

/** Built-in modules; each is one line here, and costs nothing until it is imported. */
export const builtinModules: readonly BuiltinModule[] = [bastionModule, errnoModule, operatorModule, posixModule];
