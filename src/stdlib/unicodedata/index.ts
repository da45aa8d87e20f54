/** Module `unicodedata`: the Unicode 5.2.0 character database (CPython 2.7 `Modules/unicodedata.c`). */
import { reserveEncoded } from '../../runtime/budget/text-budget.ts';
import { definition } from '../../runtime/declare/declare.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import type { BuiltinDefinition } from '../../runtime/objects/builtin-function.ts';
import { KeyError } from '../../runtime/objects/exception.ts';
import { PyFloat } from '../../runtime/objects/float.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { raise, typeError, valueError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { PyUnicode } from '../../runtime/objects/unicode.ts';
import { readOnlyBytesArgument, stringArgument } from '../../runtime/protocols/string-argument.ts';
import { pointAt, textOfPoint } from '../../runtime/text/code-points.ts';
import { type NormalForm, normalize } from '../../runtime/text/normalization.ts';
import { nameOf, pointOfName } from '../../runtime/text/unicode-names.ts';
import {
  characterRecord,
  decompositionText,
  digitValue,
  numericValue,
  UNIDATA_VERSION,
} from '../../runtime/text/unicode-properties.ts';
import { decimalValue } from '../../runtime/text/unicode-types.ts';

/** @throws TypeError for what is no unicode object */
function unicodeArgument(value: Value, where: string): PyUnicode {
  if (value instanceof PyUnicode) return value;
  throw typeError(`${where} must be unicode, not ${typeOf(value).name}`);
}

/** The code point of the one character that a function is asked about. */
function pointArgument(value: Value, name: string): number {
  const { text } = unicodeArgument(value, `${name}() argument 1`);
  if (text.length !== 1) throw typeError('need a single Unicode character as parameter');
  return pointAt(text, 0);
}

/** A function that every character has an answer to. */
function property(name: string, doc: string, answer: (point: number) => Value): BuiltinDefinition {
  const implementation = (character: Value): Value => answer(pointArgument(character, name));
  return definition(`${name}(unichr)`, `${name}(unichr)\n\n${doc}`, implementation, 'tuple');
}

/** A function that some characters have no answer to: then it is the default, or ValueError where none is given. */
function optional(
  name: string,
  doc: string,
  answer: (point: number) => Value | undefined,
  complaint: string,
): BuiltinDefinition {
  return definition(`${name}(unichr[, default])`, `${name}(unichr[, default])\n\n${doc}`, (character, fallback?) => {
    const found = answer(pointArgument(character, name));
    if (found !== undefined) return found;
    if (fallback === undefined) throw valueError(complaint);
    return fallback;
  });
}

const notNegative = (value: number): number | undefined => (value < 0 ? undefined : value);

function floatOf(point: number): Value | undefined {
  const value = numericValue(point);
  return value === undefined ? undefined : new PyFloat(value);
}

function lookup(name: Value): Value {
  const text = readOnlyBytesArgument(name, 'lookup() argument 1');
  const point = pointOfName(text);
  if (point === undefined) throw raise(KeyError, `undefined character name '${text}'`);
  return new PyUnicode(textOfPoint(point));
}

const FORMS: ReadonlySet<string> = new Set(['NFC', 'NFD', 'NFKC', 'NFKD']);

function normalized(form: Value, unistr: Value): Value {
  const name = stringArgument(form, 'normalize() argument 1');
  const source = unicodeArgument(unistr, 'normalize() argument 2');
  if (source.text.length === 0) return source;
  if (!FORMS.has(name)) throw valueError('invalid normalization form');
  const { budget } = thread.interpreter;
  budget.spend(source.text.length);
  reserveEncoded(source.text.length);
  const text = normalize(source.text, name as NormalForm, (size) => budget.reserve(4 * size));
  return new PyUnicode(text);
}

const functions: readonly BuiltinDefinition[] = [
  property('bidirectional', 'The bidirectional class of a character.', (p) => characterRecord(p).bidirectional),
  property('category', 'The general category of a character.', (p) => characterRecord(p).category),
  property('combining', 'The canonical combining class of a character, 0 by default.', (p) => {
    return characterRecord(p).combining;
  }),
  property('decomposition', "What a character is made of, as code points in hexadecimal; '' by default.", (p) =>
    decompositionText(p),
  ),
  property('east_asian_width', 'The East Asian width of a character.', (p) => characterRecord(p).eastAsianWidth),
  property('mirrored', 'Whether a character is mirrored in bidirectional text, 1 or 0.', (p) => {
    return characterRecord(p).mirrored;
  }),
  optional('decimal', 'The decimal value of a character.', (p) => notNegative(decimalValue(p)), 'not a decimal'),
  optional('digit', 'The value of a character as a digit.', (p) => notNegative(digitValue(p)), 'not a digit'),
  optional('numeric', 'The numeric value of a character, a float.', floatOf, 'not a numeric character'),
  optional('name', 'The name of a character.', nameOf, 'no such name'),
  definition('lookup(name)', 'lookup(name)\n\nThe character of a name. KeyError where there is none.', lookup, 'tuple'),
  definition(
    'normalize(form, unistr)',
    'normalize(form, unistr)\n\nThe text in a normal form: NFC, NFKC, NFD or NFKD.',
    normalized,
    'tuple',
  ),
];

export const unicodedataModule: BuiltinModule = {
  name: 'unicodedata',
  make: () =>
    makeModule('unicodedata', {
      doc: 'The properties of characters, as the Unicode database of version 5.2.0 has them.',
      functions,
      members: [['unidata_version', UNIDATA_VERSION]],
    }),
};
