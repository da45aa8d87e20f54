/** The builtins of the import system. */
import { definition } from '../declare/declare.ts';
import type { Value } from '../objects/object.ts';
import { toInt } from '../protocols/index-number.ts';
import { stringArgument } from '../protocols/string-argument.ts';
import { importName } from './import-name.ts';
import { reloadModule } from './reload.ts';

export const importFunctions = [
  definition(
    '__import__(name, globals=None, locals=None, fromlist=None, level=-1)',
    `__import__(name, globals={}, locals={}, fromlist=[], level=-1) -> module

Import a module. The import statement calls this function; a program that
wants a module by a name it has computed is better served by
importlib.import_module(). The globals only tell which package the importing
code belongs to; the locals are not used. Of a dotted name the first module is
returned, or the last one where fromlist is not empty. The level says where
to look: 0 for absolute names only, a positive number for that many packages
up from the importing module, -1 for both ways, the package first.`,
    (name: Value, globals?: Value, _locals?: Value, fromlist?: Value, level?: Value) => {
      const text = stringArgument(name, '__import__() argument 1');
      const up = level === undefined ? -1 : toInt(level);
      return importName(text, globals ?? null, fromlist ?? null, up);
    },
  ),
  definition(
    'reload(module)',
    'reload(module) -> module\n\nReload the module.  The module must have been successfully imported before.',
    (module: Value) => reloadModule(module),
  ),
];
