/** Module `posix`: the operating system, as far as the host lets it be reached (CPython 2.7 `Modules/posixmodule.c`). */
import type { Host } from '../../runtime/host/host.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { PyDict } from '../../runtime/objects/dict.ts';
import { OSError } from '../../runtime/objects/exception.ts';
import { constants } from './constants.ts';
import { descriptorFunctions } from './descriptor-functions.ts';
import { pathFunctions } from './path-functions.ts';
import { processFunctions } from './process-functions.ts';
import { statResultType } from './stat-result.ts';

function environ(host: Host): PyDict {
  const dict = new PyDict();
  for (const [name, value] of host.environment) dict.setStr(name, value);
  return dict;
}

export const posixModule: BuiltinModule = {
  name: 'posix',
  make: ({ host }) =>
    makeModule('posix', {
      doc: 'The calls of the operating system: what the host does not serve is not here.\nPrograms use module os, which has the same functions and more.',
      functions: [...pathFunctions(host), ...descriptorFunctions, ...processFunctions(host)],
      members: [['environ', environ(host)], ['error', OSError], ['stat_result', statResultType], ...constants],
    }),
};
