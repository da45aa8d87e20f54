/** Module `itertools` (CPython 2.7 `Modules/itertoolsmodule.c`). */
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { combinationsType, combinationsWithReplacementType, permutationsType, productType } from './combinatorics.ts';
import { chainType, mapType, starMapType, zipLongestType, zipType } from './combining.ts';
import { groupByType } from './grouping.ts';
import { countType, cycleType, repeatType } from './infinite.ts';
import { compressType, dropWhileType, filterFalseType, filterType, sliceType, takeWhileType } from './selecting.ts';
import { teeFunction } from './tee.ts';

const types = [
  combinationsType,
  combinationsWithReplacementType,
  cycleType,
  dropWhileType,
  takeWhileType,
  sliceType,
  starMapType,
  mapType,
  chainType,
  compressType,
  filterType,
  filterFalseType,
  countType,
  zipType,
  zipLongestType,
  permutationsType,
  productType,
  repeatType,
  groupByType,
];

export const itertoolsModule: BuiltinModule = {
  name: 'itertools',
  make: () =>
    makeModule('itertools', {
      doc: 'Iterators made of other iterators, each yielding its items as they are asked for.',
      functions: [teeFunction],
      members: types.map((type) => [type.shortName, type]),
    }),
};
