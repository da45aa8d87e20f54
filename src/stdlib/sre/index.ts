/** Module `_sre`: the engine of regular expressions (CPython 2.7 `Modules/_sre.c`), and what our own `re` asks beyond. */
import { definition } from '../../runtime/declare/declare.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import type { BuiltinDefinition } from '../../runtime/objects/builtin-function.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { typeError } from '../../runtime/objects/raise.ts';
import { PyUnicode } from '../../runtime/objects/unicode.ts';
import { toInt } from '../../runtime/protocols/index-number.ts';
import { listItems } from '../../runtime/protocols/iterate.ts';
import { bytesOf } from '../../runtime/protocols/text.ts';
import { stringFromUnits, textFromPoints } from '../../runtime/text/code-points.ts';
import { CODESIZE, escapePattern, lowerFor, MAGIC, MAXREPEAT } from '../regex/index.ts';
import { compileCode, compileLexicon } from './compile.ts';
import './match.ts';
import { patternType } from './objects.ts';
import './pattern.ts';
import { patternOf, purgePatterns } from './pattern-cache.ts';
import './scanner.ts';
import { unicodeClasses } from './unicode-classes.ts';

function getLower(args: readonly Value[]): Value {
  if (args.length !== 2) throw typeError(`function takes exactly 2 arguments (${args.length} given)`);
  const character = toInt(args[0]!);
  return lowerFor(toInt(args[1]!), unicodeClasses)(character);
}

function escape(text: Value): Value {
  if (text instanceof PyUnicode) return new PyUnicode(textFromPoints(Uint32Array.from(escapePattern(text.text))));
  const escaped = Uint8Array.from(escapePattern(bytesOf(text)!));
  return stringFromUnits(escaped, 0, escaped.length);
}

const functions: readonly BuiltinDefinition[] = [
  definition(
    'compile(*args)',
    'compile(pattern, flags, code[, groups[, groupindex[, indexgroup]]]) -> pattern object\n\nA pattern object of SRE code.',
    compileCode,
  ),
  definition('getcodesize()', 'getcodesize() -> int\n\nBytes of a word of SRE code.', () => CODESIZE),
  definition(
    'getlower(*args)',
    'getlower(character, flags) -> int\n\nThe lower case of a character, as a pattern with these flags sees it.',
    getLower,
  ),
  definition(
    'pattern_of(pattern, flags)',
    'pattern_of(pattern, flags) -> pattern object\n\nCompiles a pattern, unless it was lately.',
    patternOf,
  ),
  definition(
    'lexicon(phrases, flags)',
    'lexicon(phrases, flags) -> pattern object\n\nA pattern that matches any one of several, each a group.',
    (phrases: Value, flags: Value) => compileLexicon(listItems(phrases), toInt(flags)),
  ),
  definition('purge()', 'purge()\n\nForgets the patterns that pattern_of() keeps.', () => {
    purgePatterns();
    return null;
  }),
  definition(
    'escape(text)',
    'escape(text) -> str or unicode\n\nA backslash before all but ASCII letters and digits.',
    escape,
  ),
];

export const sreModule: BuiltinModule = {
  name: '_sre',
  make: () =>
    makeModule('_sre', {
      doc: null,
      functions,
      members: [
        ['MAGIC', MAGIC],
        ['CODESIZE', CODESIZE],
        ['MAXREPEAT', BigInt(MAXREPEAT)],
        ['copyright', 'minipy: an engine of its own for the code format of SRE 2.2.2'],
        ['Pattern', patternType],
      ],
    }),
};
