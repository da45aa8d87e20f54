/** Making pattern objects: of SRE code, of a pattern's text, of a lexicon. */
import { PyDict } from '../../runtime/objects/dict.ts';
import { RuntimeWarning } from '../../runtime/objects/exception.ts';
import { PyList } from '../../runtime/objects/list.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { overflowError, typeError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { PyUnicode } from '../../runtime/objects/unicode.ts';
import { integerOf, toInt, toSize } from '../../runtime/protocols/index-number.ts';
import { standardOutput, writeBytes } from '../../runtime/protocols/print.ts';
import { length } from '../../runtime/protocols/sequence.ts';
import { bytesOf } from '../../runtime/protocols/text.ts';
import { warn } from '../../runtime/protocols/warn.ts';
import {
  assemble,
  compilePattern,
  dumpPattern,
  generateCode,
  type PatternNode,
  PatternSequence,
  type PatternText,
  parsePattern,
} from '../regex/index.ts';
import { engineBudget } from './engine-budget.ts';
import { PyPattern } from './objects.ts';
import { engineCall } from './regex-failure.ts';
import { unicodeClasses } from './unicode-classes.ts';

const FLAG_DEBUG = 128;
const LARGEST_WORD = 0xffffffff;

/** Python frames that CPython's parser and compiler have at the least, and those that each nested group adds. */
const BASE_FRAMES = 10;
const FRAMES_PER_GROUP = 2;

/** How deep groups may nest before CPython's compiler would meet the recursion limit here. */
function nestingLeft(): number {
  return Math.max(Math.floor((thread.recursionLimit - thread.depth - BASE_FRAMES) / FRAMES_PER_GROUP), 0);
}

/** The text of a pattern given as a str or unicode object; undefined for anything else. */
export function patternText(pattern: Value): PatternText | undefined {
  if (pattern instanceof PyUnicode) return { chars: pattern.text, unicode: true };
  const chars = bytesOf(pattern);
  return chars === undefined ? undefined : { chars, unicode: false };
}

/**
 * Compiles a pattern's text, with what CPython's compiler prints and warns of.
 * @throws re.error and whatever else CPython's compiler raises
 */
export function compileText(pattern: Value, text: PatternText, flags: number): PyPattern {
  const budget = engineBudget();
  const compiled = engineCall(() => compilePattern(text, flags, unicodeClasses, budget, nestingLeft()));
  const { parsed, program, groups, groupIndex, indexGroup } = compiled;
  for (const message of parsed.warnings) warn(RuntimeWarning, message);
  if ((flags & FLAG_DEBUG) !== 0) writeBytes(standardOutput(), dumpPattern(parsed.tree));
  const named = (name: string): Value => (text.unicode ? new PyUnicode(name) : name);
  const numbers = new PyDict();
  for (const [name, number] of groupIndex) numbers.set(named(name), number);
  const names = new PyList(indexGroup.map((name) => (name === null ? null : named(name))));
  return new PyPattern(pattern, compiled.flags, groups, numbers, names, program, budget);
}

/** `_sre.compile(pattern, flags, code[, groups[, groupindex[, indexgroup]]])`. */
export function compileCode(args: readonly Value[]): PyPattern {
  const count = args.length;
  if (count < 3) throw typeError(`function takes at least 3 arguments (${count} given)`);
  if (count > 6) throw typeError(`function takes at most 6 arguments (${count} given)`);
  const [pattern, flagsGiven, code] = args as [Value, Value, Value];
  const flags = toInt(flagsGiven);
  if (!(code instanceof PyList)) throw typeError(`argument 3 must be list, not ${typeOf(code).name}`);
  const groups = args[3] === undefined ? 0 : toSize(args[3]);
  const words = code.items.map(codeWord);
  const budget = engineBudget();
  const program = engineCall(() => assemble(words, flags, groups, unicodeClasses, budget));
  return new PyPattern(pattern, flags, groups, args[4] ?? null, args[5] ?? null, program, budget);
}

function codeWord(value: Value): number {
  const word = integerOf(value);
  if (word === undefined) throw typeError('an integer is required');
  if (word < 0 || word > LARGEST_WORD) throw overflowError('regular expression code size limit exceeded');
  return Number(word);
}

/**
 * Compiles a pattern that matches any one of several, each of them a group, as `re.Scanner` needs it. The groups
 * within each are numbered from 1 on too, as in CPython.
 */
export function compileLexicon(phrases: readonly Value[], flags: number): PyPattern {
  const budget = engineBudget();
  const nesting = nestingLeft();
  const program = engineCall(() => {
    const branches = phrases.map((phrase, index) => {
      const text = patternText(phrase);
      if (text === undefined) {
        length(phrase);
        throw typeError('first argument must be string or compiled pattern');
      }
      const body = parsePattern(text, flags, nesting, budget).tree;
      const group: PatternNode = { op: 'subpattern', group: index + 1, body };
      return new PatternSequence([group]);
    });
    const tree = new PatternSequence([{ op: 'branch', branches }]);
    const code = generateCode(tree, flags, unicodeClasses, budget);
    return assemble(code, flags, phrases.length, unicodeClasses, budget);
  });
  const names = new PyList(new Array<Value>(phrases.length + 1).fill(null));
  return new PyPattern(null, flags, phrases.length, new PyDict(), names, program, budget);
}
