/** Module `_collections` (CPython 2.7 `Modules/_collectionsmodule.c`). */
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { defaultDictType } from './default-dict.ts';
import './deque.ts';
import { dequeType } from './deque-object.ts';

export const collectionsModule: BuiltinModule = {
  name: '_collections',
  make: () =>
    makeModule('_collections', {
      doc: 'The containers that module collections does not write in Python.',
      members: [
        ['deque', dequeType],
        ['defaultdict', defaultDictType],
      ],
    }),
};
