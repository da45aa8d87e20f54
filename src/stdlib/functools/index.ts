/** Module `_functools` (CPython 2.7 `Modules/_functoolsmodule.c`). */
import { reduceFunction } from '../../runtime/builtins/sequence-functions.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { partialType } from './partial.ts';

export const functoolsModule: BuiltinModule = {
  name: '_functools',
  make: () =>
    makeModule('_functools', {
      doc: 'Functions that work on functions.',
      functions: [reduceFunction],
      members: [['partial', partialType]],
    }),
};
