/** Module `_json` (CPython 2.7 `Modules/_json.c`): the strings of module json. */
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { stringFunctions } from './strings.ts';

export const jsonModule: BuiltinModule = {
  name: '_json',
  make: () => makeModule('_json', { doc: 'The strings of JSON text, for module json.', functions: stringFunctions() }),
};
