/** The standard library. */

import type { BuiltinModule } from '../runtime/imports/builtin-modules.ts';
import { abcModule } from './abc/index.ts';
import { arrayModule } from './array/index.ts';
import { astModule } from './ast/index.ts';
import { bastionModule } from './bastion/index.ts';
import { binasciiModule } from './binascii/index.ts';
import { bisectModule } from './bisect/index.ts';
import { cmathModule } from './cmath/index.ts';
import { encodingsSupportModule } from './codecs/encodings-support.ts';
import { codecsModule } from './codecs/index.ts';
import { collectionsModule } from './collections/index.ts';
import { errnoModule } from './errno/index.ts';
import { functoolsModule } from './functools/index.ts';
import { gcModule } from './gc/index.ts';
import { hashModules } from './hashes/index.ts';
import { heapqModule } from './heapq/index.ts';
import { impModule } from './imp/index.ts';
import { itertoolsModule } from './itertools/index.ts';
import { jsonModule } from './json/index.ts';
import { marshalModule } from './marshal/index.ts';
import { mathModule } from './math/index.ts';
import { operatorModule } from './operator/index.ts';
import { parametersModule } from './parameters/index.ts';
import { cPickleModule } from './pickle/index.ts';
import { posixModule } from './posix/index.ts';
import { randomModule } from './random/index.ts';
import { restrictedModule } from './restricted/index.ts';
import { signalModule } from './signal/index.ts';
import { siteModule } from './site/index.ts';
import { sreModule } from './sre/index.ts';
import { stringIOModule } from './string-io/index.ts';
import { stropModule } from './strop/index.ts';
import { structModule } from './struct/index.ts';
import { subprocessModules } from './subprocess/index.ts';
import { symtableModule } from './symtable/index.ts';
import { threadModule } from './thread/index.ts';
import { timeModule } from './time/index.ts';
import { unicodedataModule } from './unicodedata/index.ts';
import { warningsModule } from './warnings/index.ts';
import { weakrefModule } from './weakref/index.ts';
import { zipImportModule } from './zipimport/index.ts';

/** Built-in modules; each is one line here, and costs nothing until it is imported. */
export const builtinModules: readonly BuiltinModule[] = [
  arrayModule,
  astModule,
  abcModule,
  bastionModule,
  restrictedModule,
  binasciiModule,
  bisectModule,
  cmathModule,
  codecsModule,
  encodingsSupportModule,
  errnoModule,
  ...hashModules,
  collectionsModule,
  functoolsModule,
  gcModule,
  heapqModule,
  impModule,
  itertoolsModule,
  jsonModule,
  marshalModule,
  mathModule,
  operatorModule,
  parametersModule,
  cPickleModule,
  posixModule,
  randomModule,
  signalModule,
  siteModule,
  sreModule,
  stringIOModule,
  stropModule,
  structModule,
  ...subprocessModules,
  symtableModule,
  threadModule,
  timeModule,
  unicodedataModule,
  warningsModule,
  weakrefModule,
  zipImportModule,
];
