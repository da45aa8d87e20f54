/** Module `math` (CPython 2.7 `Modules/mathmodule.c`). */
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { PyFloat } from '../../runtime/objects/float.ts';
import { mathFunctions } from './functions.ts';

export const mathModule: BuiltinModule = {
  name: 'math',
  make: () =>
    makeModule('math', {
      doc: 'The mathematical functions of the C standard. All answer floats.',
      functions: mathFunctions(),
      members: [
        ['pi', new PyFloat(Math.PI)],
        ['e', new PyFloat(Math.E)],
      ],
    }),
};
