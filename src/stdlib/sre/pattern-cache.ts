/** The patterns that `re` has compiled lately (`re._compile` of CPython 2.7). */
import type { Value } from '../../runtime/objects/object.ts';
import { typeError, valueError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyUnicode, unicodeType } from '../../runtime/objects/unicode.ts';
import { bitAnd } from '../../runtime/protocols/arithmetic.ts';
import { hash } from '../../runtime/protocols/hash.ts';
import { integerOf, toInt } from '../../runtime/protocols/index-number.ts';
import { textKey } from '../../runtime/text/code-points.ts';
import { compileText, patternText } from './compile.ts';
import { PyPattern } from './objects.ts';

/** Patterns that are kept; all are forgotten when there are more. */
const MOST = 100;
const FLAG_DEBUG = 128;

interface Kept {
  readonly flags: number;
  readonly pattern: PyPattern;
}

/** Patterns by text, those of str and those of unicode; of one text, by flags. */
class PatternCache {
  readonly #ofStr = new Map<string, Kept[]>();
  readonly #ofUnicode = new Map<string, Kept[]>();
  #size = 0;

  find(source: string | PyUnicode, flags: number): PyPattern | undefined {
    const kept = typeof source === 'string' ? this.#ofStr.get(source) : this.#ofUnicode.get(textKey(source.text));
    if (kept === undefined) return undefined;
    for (let i = 0; i < kept.length; i++) if (kept[i]!.flags === flags) return kept[i]!.pattern;
    return undefined;
  }

  keep(source: string | PyUnicode, flags: number, pattern: PyPattern): void {
    if (this.#size >= MOST) this.clear();
    const map = typeof source === 'string' ? this.#ofStr : this.#ofUnicode;
    const key = typeof source === 'string' ? source : textKey(source.text);
    const kept = map.get(key);
    if (kept === undefined) map.set(key, [{ flags, pattern }]);
    else kept.push({ flags, pattern });
    this.#size++;
  }

  clear(): void {
    this.#ofStr.clear();
    this.#ofUnicode.clear();
    this.#size = 0;
  }
}

const key = {};

function patternCache(): PatternCache {
  const { moduleState } = thread.interpreter;
  let cache = moduleState.get(key) as PatternCache | undefined;
  if (cache === undefined) moduleState.set(key, (cache = new PatternCache()));
  return cache;
}

/** Forgets the patterns (`re.purge`). */
export function purgePatterns(): void {
  patternCache().clear();
}

/**
 * The pattern object of a text, compiled now or lately; of a pattern object, itself.
 * @throws re.error, ValueError for flags beside a pattern object, TypeError for what is neither
 */
export function patternOf(source: Value, flagsGiven: Value): PyPattern {
  // What is no integer is refused in the words of the operator that CPython's code applies first.
  if (integerOf(flagsGiven) === undefined) bitAnd(flagsGiven, FLAG_DEBUG);
  const flags = toInt(flagsGiven);
  const key = typeof source === 'string' || (source instanceof PyUnicode && source.cls === unicodeType) ? source : null;
  const cached = key !== null && (flags & FLAG_DEBUG) === 0;
  if (cached) {
    const known = patternCache().find(key, flags);
    if (known !== undefined) return known;
  }
  if (source instanceof PyPattern) {
    if (flags !== 0) throw valueError('Cannot process flags argument with a compiled pattern');
    return source;
  }
  const text = patternText(source);
  if (text === undefined) {
    hash(source);
    throw typeError('first argument must be string or compiled pattern');
  }
  const pattern = compileText(source, text, flags);
  if (cached) patternCache().keep(key, flags, pattern);
  return pattern;
}
