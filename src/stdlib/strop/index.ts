/** Module `strop`: what became the methods of strings (CPython 2.7 `Modules/stropmodule.c`). */
import { definition } from '../../runtime/declare/declare.ts';
import { parsedAs } from '../../runtime/declare/parsed-as.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { parseIntText } from '../../runtime/numbers/int-parse.ts';
import type { BuiltinDefinition, Implementation } from '../../runtime/objects/builtin-function.ts';
import { DeprecationWarning } from '../../runtime/objects/exception.ts';
import { floatType, type PyFloat } from '../../runtime/objects/float.ts';
import { intType } from '../../runtime/objects/int.ts';
import { intFromNumeric, MAX_INT, MIN_INT } from '../../runtime/objects/int-value.ts';
import { longType } from '../../runtime/objects/long.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { overflowError, typeError, valueError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import type { PyType } from '../../runtime/objects/type.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { PyUnicode } from '../../runtime/objects/unicode.ts';
import { getAttribute } from '../../runtime/protocols/attribute.ts';
import { call } from '../../runtime/protocols/call.ts';
import { asciiEncode } from '../../runtime/protocols/default-encoding.ts';
import { toInt } from '../../runtime/protocols/index-number.ts';
import { getSequenceItem, length } from '../../runtime/protocols/sequence.ts';
import { readOnlyBytesArgument, stringArgument } from '../../runtime/protocols/string-argument.ts';
import { bytesOf } from '../../runtime/protocols/text.ts';
import { warn } from '../../runtime/protocols/warn.ts';

const LOWERCASE = 'abcdefghijklmnopqrstuvwxyz';
const WHITESPACE = '\t\n\v\f\r ';

/** Runs a method of str. */
function method(bytes: string, name: string, args: readonly Value[]): Value {
  return call(getAttribute(bytes, name), args, null);
}

/** A function of the module: each warns that it is obsolete. */
function obsolete(signature: string, doc: string, implementation: Implementation): BuiltinDefinition {
  return definition(signature, doc, (...args: Value[]) => {
    warn(DeprecationWarning, 'strop functions are obsolete; use string methods');
    return implementation(...args);
  });
}

/** A function of one string that is a method of the same name. */
function ofString(name: string, doc: string): BuiltinDefinition {
  return obsolete(`${name}(s)`, doc, (value: Value) => {
    const bytes = value instanceof PyUnicode ? asciiEncode(value) : bytesOf(value);
    if (bytes === undefined) throw typeError(`expected string or Unicode object, ${typeOf(value).name} found`);
    return method(bytes, name, []);
  });
}

/** A function that searches: `name(s, sub[, start[, end]])`. */
function searching(name: string, doc: string): BuiltinDefinition {
  return obsolete(`${name}(s, sub[, start[, end]])`, doc, (text: Value, sub: Value, ...bounds: Value[]) => {
    const bytes = readOnlyBytesArgument(text, `${name}() argument 1`);
    const wanted = readOnlyBytesArgument(sub, `${name}() argument 2`);
    return method(bytes, name, [wanted, ...bounds.map((bound) => toInt(bound))]);
  });
}

function join(words: Value, separator?: Value): Value {
  const glue = separator === undefined ? ' ' : readOnlyBytesArgument(separator, 'join() argument 2');
  const count = length(words);
  const strings: Value[] = [];
  for (let i = 0; i < count; i++) {
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    const word = getSequenceItem(words, i);
    if (bytesOf(word) === undefined) throw typeError('first argument must be sequence of strings');
    strings.push(word);
  }
  return method(glue, 'join', [new PyTuple(strings)]);
}

function split(text: Value, separator?: Value, most?: Value): Value {
  const bytes = readOnlyBytesArgument(text, 'split() argument 1');
  const at = separator === undefined || separator === null ? null : stringArgument(separator, 'split() argument 2');
  const count = most === undefined ? 0 : toInt(most);
  return method(bytes, 'split', [at, count === 0 ? -1 : count]);
}

const isBlank = (text: string): boolean => method(text, 'strip', []) === '';

/** `atoi`, `atol`: a number by its digits in a base. */
function integer(name: string, type: PyType, convert: (digits: string, radix: number) => Value): BuiltinDefinition {
  return obsolete(
    `${name}(s[, base])`,
    `The ${type.name} that digits of a base stand for.`,
    (text: Value, base?: Value) => {
      const digits = stringArgument(text, `${name}() argument 1`);
      const radix = base === undefined ? 10 : toInt(base);
      if (radix !== 0 && (radix < 2 || radix > 36)) throw valueError(`invalid base for ${name}()`);
      return convert(digits, radix);
    },
  );
}

function atoi(digits: string, radix: number): Value {
  const parsed = parseIntText(digits, radix);
  if (parsed === undefined) throw valueError(`invalid literal for atoi(): ${digits}`);
  if (typeof parsed === 'bigint' && (parsed > MAX_INT || parsed < MIN_INT)) {
    throw valueError(`atoi() literal too large: ${digits}`);
  }
  return intFromNumeric(parsed);
}

function atol(digits: string, radix: number): Value {
  if (isBlank(digits)) throw valueError('empty string for atol()');
  return call(longType, [digits, radix], null);
}

function atof(text: Value): Value {
  const digits = stringArgument(text, 'atof() argument 1');
  if (isBlank(digits)) throw valueError('empty string for atof()');
  const result = call(floatType, [digits], null) as PyFloat;
  // Digits that are too many, not the word for infinity.
  if (!Number.isFinite(result.v) && !digits.toLowerCase().includes('n')) {
    throw overflowError(`value too large to convert to float: ${digits}`);
  }
  return result;
}

function makeTable(from: Value, to: Value): Value {
  const old = readOnlyBytesArgument(from, 'maketrans() argument 1', 'string or read-only character buffer');
  const wanted = readOnlyBytesArgument(to, 'maketrans() argument 2', 'string or read-only character buffer');
  if (old.length !== wanted.length) throw valueError('maketrans arguments must have same length');
  const table = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));
  for (let i = 0; i < old.length; i++) table[old.charCodeAt(i)] = wanted[i]!;
  return table.join('');
}

const stropFunctions = (): BuiltinDefinition[] => [
  ofString('capitalize', 'The string with its first letter large and all others small.'),
  ofString('lower', 'The string in small letters.'),
  ofString('lstrip', 'The string without white space at its start.'),
  ofString('rstrip', 'The string without white space at its end.'),
  ofString('strip', 'The string without white space at its ends.'),
  ofString('swapcase', 'The string with large letters small and small ones large.'),
  ofString('upper', 'The string in large letters.'),
  searching('count', 'How many times one string occurs in another.'),
  searching('find', 'Where one string first occurs in another; -1 where it does not.'),
  searching('rfind', 'Where one string last occurs in another; -1 where it does not.'),
  obsolete('expandtabs(s[, tabsize])', 'The string with spaces for its tabs.', (text: Value, size?: Value) => {
    const width = size === undefined ? 8 : toInt(size);
    if (width < 1) throw valueError('tabsize must be at least 1');
    return method(readOnlyBytesArgument(text, 'expandtabs() argument 1'), 'expandtabs', [width]);
  }),
  obsolete('join(words[, sep])', 'Strings put together, with sep, or a space, between them.', join),
  parsedAs('join', obsolete('joinfields(words[, sep])', 'The same as join().', join)),
  obsolete('split(s[, sep[, maxsplit]])', 'The words of a string, or its parts between sep.', split),
  parsedAs('split', obsolete('splitfields(s[, sep[, maxsplit]])', 'The same as split().', split)),
  obsolete(
    'replace(s, old, new[, maxcount])',
    'The string with one string in it replaced by another.',
    (text: Value, old: Value, wanted: Value, most?: Value) => {
      const bytes = readOnlyBytesArgument(text, 'replace() argument 1');
      const count = most === undefined ? -1 : toInt(most);
      const pair = [
        readOnlyBytesArgument(old, 'replace() argument 2'),
        readOnlyBytesArgument(wanted, 'replace() argument 3'),
      ];
      if (pair[0] === '') throw valueError('empty pattern string');
      return method(bytes, 'replace', [...pair, count === 0 ? -1 : count]);
    },
  ),
  obsolete(
    'translate(s, table[, deletechars])',
    'The string without some characters, the others turned by a table of 256.',
    (text: Value, table: Value, removed?: Value) => {
      const bytes = readOnlyBytesArgument(text, 'translate() argument 1');
      const characters = readOnlyBytesArgument(table, 'translate() argument 2');
      if (characters.length !== 256) throw valueError('translation table must be 256 characters long');
      const gone = removed === undefined ? '' : readOnlyBytesArgument(removed, 'translate() argument 3');
      return method(bytes, 'translate', [characters, gone]);
    },
  ),
  parsedAs('atof', obsolete('atof(s)', 'The float that a string shows.', atof), 'tuple'),
  integer('atoi', intType, atoi),
  integer('atol', longType, atol),
  definition(
    'maketrans(frm, to)',
    'The table that turns each character of one string into that of the other.',
    makeTable,
  ),
];

export const stropModule: BuiltinModule = {
  name: 'strop',
  make: () =>
    makeModule('strop', {
      doc: 'Common string manipulations, from before strings had methods.',
      functions: stropFunctions(),
      members: [
        ['whitespace', WHITESPACE],
        ['lowercase', LOWERCASE],
        ['uppercase', LOWERCASE.toUpperCase()],
      ],
    }),
};
