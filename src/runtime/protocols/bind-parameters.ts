import { CO_VARARGS, CO_VARKEYWORDS } from '../../parser/code-flags.ts';
import { PyDict } from '../objects/dict.ts';
import type { Slot } from '../objects/frame.ts';
import type { PyFunction } from '../objects/function.ts';
import type { Keywords } from '../objects/keywords.ts';
import type { Value } from '../objects/object.ts';
import { type PyRaise, typeError } from '../objects/raise.ts';
import { PyTuple } from '../objects/tuple.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { bytesOf } from './text.ts';

/**
 * Binds the arguments of a call to a function's parameters (the argument part of CPython's `PyEval_EvalCodeEx`),
 * writing them into a new frame's slots.
 *
 * @throws TypeError with CPython's message where they do not fit
 */
export function bindArguments(fn: PyFunction, args: readonly Value[], keywords: Keywords | null, slots: Slot[]): void {
  const { code, defaults } = fn;
  const count = code.argumentCount;
  const hasVarargs = (code.flags & CO_VARARGS) !== 0;
  const hasVarkeywords = (code.flags & CO_VARKEYWORDS) !== 0;
  const given = args.length;
  const keywordCount = keywords === null ? 0 : keywords.size;
  if (count === 0 && !hasVarargs && !hasVarkeywords) {
    if (given + keywordCount > 0) {
      throw typeError(`${code.name}() takes no arguments (${given + keywordCount} given)`);
    }
    return;
  }
  if (given > count && !hasVarargs) throw wrongCount(fn, given + keywordCount, given);
  const positional = Math.min(given, count);
  for (let i = 0; i < positional; i++) slots[i] = args[i];
  if (hasVarargs) slots[count] = new PyTuple(given > count ? args.slice(count) : []);
  let extra: PyDict | null = null;
  if (hasVarkeywords) slots[count + (hasVarargs ? 1 : 0)] = extra = new PyDict();
  if (keywords !== null) {
    for (let k = 0; k < keywordCount; k++) {
      const name = keywords.names[k]!;
      const key = keywords.keys?.get(name);
      if (key !== undefined && !(key instanceof PyUnicode) && bytesOf(key) === undefined) {
        throw typeError(`${code.name}() keywords must be strings`);
      }
      let at = code.varnames.indexOf(name);
      if (at >= count) at = -1;
      if (at < 0) {
        if (extra === null) {
          const shown = key instanceof PyUnicode ? replaceNonAscii(key) : name;
          throw typeError(`${code.name}() got an unexpected keyword argument '${shown}'`);
        }
        if (key === undefined) extra.setStr(name, keywords.values[k]!);
        else extra.set(key, keywords.values[k]!);
      } else if (slots[at] !== undefined) {
        throw typeError(`${code.name}() got multiple values for keyword argument '${name}'`);
      } else slots[at] = keywords.values[k];
    }
  }
  if (given < count) {
    const required = count - defaults.length;
    for (let i = given; i < required; i++) {
      if (slots[i] === undefined) {
        let bound = 0;
        for (let j = 0; j < count; j++) if (slots[j] !== undefined) bound++;
        throw wrongCount(fn, bound, bound, true);
      }
    }
    for (let i = Math.max(given, required); i < count; i++) {
      if (slots[i] === undefined) slots[i] = defaults[i - required];
    }
  }
}

/** A unicode name as the message about it shows it. */
function replaceNonAscii(name: PyUnicode): string {
  const { text } = name;
  let shown = '';
  for (let i = 0; i < text.length; i++) {
    const point = typeof text === 'string' ? text.charCodeAt(i) : text[i]!;
    shown += point > 127 ? '?' : String.fromCharCode(point);
  }
  return shown;
}

function wrongCount(fn: PyFunction, shown: number, given: number, tooFew = false): PyRaise {
  const { code, defaults } = fn;
  const hasVarargs = (code.flags & CO_VARARGS) !== 0;
  const least = code.argumentCount - defaults.length;
  let bound: number;
  let range: string;
  if (tooFew) {
    bound = least;
    range = hasVarargs || defaults.length > 0 ? 'at least' : 'exactly';
  } else {
    bound = code.argumentCount;
    range = defaults.length > 0 ? 'at most' : 'exactly';
  }
  return typeError(
    `${code.name}() takes ${range} ${bound} argument${bound === 1 ? '' : 's'} (${tooFew ? given : shown} given)`,
  );
}
