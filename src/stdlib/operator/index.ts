/** Module `operator` (CPython 2.7 `Modules/operator.c`). */
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { attributeGetterType, itemGetterType, methodCallerType } from './getters.ts';
import { operatorFunctions } from './operators.ts';

export const operatorModule: BuiltinModule = {
  name: 'operator',
  make: () =>
    makeModule('operator', {
      doc: "The language's operators as functions: operator.add(x, y) answers what x + y does.",
      functions: operatorFunctions(),
      members: [
        ['itemgetter', itemGetterType],
        ['attrgetter', attributeGetterType],
        ['methodcaller', methodCallerType],
      ],
    }),
};
