/** `encode` and `decode` of str and unicode. */
import { decodeBy, encodeBy } from '../codecs/registry.ts';
import { type Member, method } from '../declare/declare.ts';
import type { Value } from '../objects/object.ts';
import { typeError } from '../objects/raise.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { stringArgument } from '../protocols/string-argument.ts';
import { bytesOf } from '../protocols/text.ts';

type Optional = Value | undefined;

function checkString(result: Value, who: string): Value {
  if (bytesOf(result) !== undefined || result instanceof PyUnicode) return result;
  throw typeError(`${who} did not return a string/unicode object (type=${typeOf(result).name})`);
}

function argument(value: Optional, where: string): string | undefined {
  return value === undefined ? undefined : stringArgument(value, where);
}

export const codecMethods: readonly Member[] = [
  method(
    'encode(encoding=None, errors=None)',
    "S.encode([encoding[, errors]]) -> object\n\nWhat the codec registered for the encoding makes of S; without one, that of the default encoding. errors says\nwhat becomes of what cannot be encoded: 'strict' (the default) raises UnicodeEncodeError; 'ignore', 'replace',\n'xmlcharrefreplace', 'backslashreplace' and names given to codecs.register_error do something else.",
    (self: Value, encoding: Optional, errors: Optional) => {
      const name = argument(encoding, 'encode() argument 1');
      return checkString(encodeBy(self, name, argument(errors, 'encode() argument 2')), 'encoder');
    },
  ),
  method(
    'decode(encoding=None, errors=None)',
    "S.decode([encoding[, errors]]) -> object\n\nWhat the codec registered for the encoding reads in S; without one, that of the default encoding. errors says\nwhat becomes of what cannot be decoded: 'strict' (the default) raises UnicodeDecodeError; 'ignore', 'replace' and\nnames given to codecs.register_error do something else.",
    (self: Value, encoding: Optional, errors: Optional) => {
      const name = argument(encoding, 'decode() argument 1');
      return checkString(decodeBy(self, name, argument(errors, 'decode() argument 2')), 'decoder');
    },
  ),
];
