/** Module `_collections` (CPython 2.7 `Modules/_collectionsmodule.c`). */
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { countElementsFunction } from './count-elements.ts';
import { defaultDictType } from './default-dict.ts';
import './deque.ts';
import { dequeType } from './deque-object.ts';

export const collectionsModule: BuiltinModule = {
  name: '_collections',
  make: () =>
    makeModule('_collections', {
      doc: 'What module collections does not write in Python.',
      functions: [countElementsFunction],
      members: [
        ['deque', dequeType],
        ['defaultdict', defaultDictType],
      ],
    }),
};
