/** Functions of `sys` about the interpreter itself. */

import { lookupCodec } from '../../runtime/codecs/registry.ts';
import { definition } from '../../runtime/declare/declare.ts';
import type { BuiltinDefinition } from '../../runtime/objects/builtin-function.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { toInt } from '../../runtime/protocols/index-number.ts';
import { defaultDisplay } from '../../runtime/protocols/print.ts';
import { stringArgument } from '../../runtime/protocols/string-argument.ts';
import { sizeOfObject } from './object-size.ts';
import { sysState } from './state.ts';

/** What `sys.getrefcount` answers: nothing counts references here, and one more than none is what callers expect. */
const REFERENCES = 2;

export const systemFunctions = [
  definition(
    'displayhook(value)',
    'displayhook(value)\n\nPrints repr(value) and binds it to __builtin__._, unless it is None.',
    (value: Value) => {
      defaultDisplay(value);
      return null;
    },
  ),
  definition(
    'getdefaultencoding()',
    'getdefaultencoding() -> string\n\nThe encoding between str and unicode.',
    () => thread.interpreter.defaultEncoding,
  ),
  definition(
    'getfilesystemencoding()',
    'getfilesystemencoding() -> string\n\nThe encoding of file names.',
    () => 'UTF-8',
  ),
  definition(
    'getrefcount(object)',
    'getrefcount(object) -> int\n\nIn CPython the number of references to an object, that of the call included. Here\nnothing counts them: the answer is always 2.',
    () => REFERENCES,
  ),
  definition(
    'getsizeof(object, default=0)',
    'getsizeof(object[, default]) -> int\n\nThe bytes that an object, without those it refers to, takes in CPython.',
    (object: Value, otherwise?: Value) => sizeOfObject(object, otherwise),
  ),
  definition(
    '_clear_type_cache()',
    '_clear_type_cache() -> None\n\nForgets remembered look-ups of attributes in types; they are always up to date anyway.',
    () => null,
  ),
  definition('getdlopenflags()', 'getdlopenflags() -> int\n\nWhat setdlopenflags() was given.', () => {
    return sysState().dlopenFlags;
  }),
  definition(
    'setdlopenflags(n)',
    'setdlopenflags(n)\n\nNotes the flags of dlopen() for extension modules, of which there are none here.',
    (flags: Value) => {
      sysState().dlopenFlags = toInt(flags);
      return null;
    },
    'tuple',
  ),
];

/** What module `site` takes away at the start; `reload(sys)` brings it back. */
export const setDefaultEncoding: BuiltinDefinition = definition(
  'setdefaultencoding(encoding)',
  'setdefaultencoding(encoding)\n\nSets the encoding between str and unicode.',
  (encoding: Value) => {
    const name = stringArgument(encoding, 'setdefaultencoding() argument 1');
    lookupCodec(name);
    thread.interpreter.defaultEncoding = name;
    return null;
  },
  'tuple',
);
