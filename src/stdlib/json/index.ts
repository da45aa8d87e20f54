/** Module `_json` (CPython 2.7 `Modules/_json.c`): what module json reads and writes text with. */
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { encoderType } from './encoder.ts';
import { scannerType } from './scanner.ts';
import { stringFunctions } from './strings.ts';

export const jsonModule: BuiltinModule = {
  name: '_json',
  make: () =>
    makeModule('_json', {
      doc: 'Reading and writing JSON text, for module json.',
      functions: stringFunctions(),
      members: [
        ['make_scanner', scannerType],
        ['make_encoder', encoderType],
      ],
    }),
};
