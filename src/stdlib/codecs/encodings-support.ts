/** Module `_encodings`: what package `encodings` is made of, beyond what `_codecs` has. It is this interpreter's own. */
import { byteCodecOf } from '../../runtime/codecs/byte-codecs.ts';
import type { Codec } from '../../runtime/codecs/codec.ts';
import { definition } from '../../runtime/declare/declare.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { PyDict } from '../../runtime/objects/dict.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { lookupError } from '../../runtime/objects/raise.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { PyUnicode } from '../../runtime/objects/unicode.ts';
import { stringArgument } from '../../runtime/protocols/string-argument.ts';
import { codePage } from '../../runtime/text/code-pages.ts';
import { encodingAliases, normalizeEncoding } from '../../runtime/text/encoding-names.ts';
import { errorsArgument, resultTuple } from './arguments.ts';

function byteCodec(module: Value): Codec {
  const name = stringArgument(module, 'argument 1');
  const codec = byteCodecOf(name);
  if (codec === undefined) throw lookupError(`unknown encoding: ${name}`);
  return codec;
}

function aliases(): Value {
  const dict = new PyDict();
  for (const [alias, module] of encodingAliases()) dict.setStr(alias, module);
  return dict;
}

function page(module: Value): Value {
  const name = stringArgument(module, 'argument 1');
  const found = codePage(name);
  if (found === undefined) throw lookupError(`unknown encoding: ${name}`);
  return new PyTuple([found.name, new PyUnicode(found.table)]);
}

export const encodingsSupportModule: BuiltinModule = {
  name: '_encodings',
  make: () =>
    makeModule('_encodings', {
      doc: 'What package encodings is made of.',
      functions: [
        definition('aliases()', 'The modules of package encodings by other names of their encodings.', aliases),
        definition(
          'normalize(name)',
          'A name with one underscore for all that is no letter, digit or dot.',
          (name: Value) => normalizeEncoding(stringArgument(name, 'argument 1')),
        ),
        definition('code_page(module)', 'The name and the decoding table of a single-byte encoding.', page),
        definition(
          'encode(module, input[, errors])',
          'What an encoding from bytes to bytes makes of its input, and how much of it.',
          (module: Value, input: Value, errors?: Value) =>
            resultTuple(byteCodec(module).encode(input, errorsArgument(errors, 'encode'))),
        ),
        definition(
          'decode(module, input[, errors])',
          'What such an encoding reads in its input, and in how much of it.',
          (module: Value, input: Value, errors?: Value) =>
            resultTuple(byteCodec(module).decode(input, errorsArgument(errors, 'decode'))),
        ),
      ],
    }),
};
