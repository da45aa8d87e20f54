/** `f(*args, **kw)`: what is behind the stars, with CPython's complaints (`ext_do_call`). */

import { PyDict } from '../objects/dict.ts';
import { AttributeError, TypeError } from '../objects/exception.ts';
import { PyGenerator } from '../objects/generator.ts';
import type { Keywords } from '../objects/keywords.ts';
import type { Value } from '../objects/object.ts';
import { typeError } from '../objects/raise.ts';
import { PyTuple } from '../objects/tuple.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { getAttribute } from './attribute.ts';
import { call0 } from './call.ts';
import { calleeName } from './callee-name.ts';
import { isPlainSequence, listItems } from './iterate.ts';
import { getItem } from './sequence.ts';
import { bytesOf } from './text.ts';
import { caught, isA, landing } from './unwind.ts';

/** The positional arguments with those of `*args` behind them. */
export function expandPositional(callee: Value, positional: Value[], more: Value): Value[] {
  let items: readonly Value[];
  if (more instanceof PyTuple || isPlainSequence(more)) items = more.items;
  else {
    const at = landing();
    try {
      items = listItems(more);
    } catch (thrown) {
      const raised = caught(thrown, at);
      // What a generator's own code raises is told as it is.
      if (!isA(raised, TypeError) || more instanceof PyGenerator) throw raised;
      throw typeError(`${calleeName(callee)} argument after * must be an iterable, not ${typeOf(more).name}`);
    }
  }
  return positional.length === 0 ? items.slice() : positional.concat(items);
}

/** A unicode key as the str that equals it; undefined where none does. */
function asciiName({ text }: PyUnicode): string | undefined {
  if (typeof text !== 'string') return undefined;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return undefined;
  return text;
}

/** Adds the arguments of `**kw` to those given by name. */
export function expandKeywords(callee: Value, keywords: Keywords, named: Value): void {
  const add = (key: Value, value: Value): void => {
    const name = key instanceof PyUnicode ? asciiName(key) : bytesOf(key);
    if (name !== undefined && keywords.has(name)) {
      throw typeError(`${calleeName(callee)} got multiple values for keyword argument '${name}'`);
    }
    if (typeof key === 'string') keywords.add(key, value);
    else keywords.addKey(key, name, value);
  };
  keywords.explicit = keywords.size;
  if (named instanceof PyDict) {
    for (const [key, value] of named.items()) add(key, value);
    keywords.rest = named;
    return;
  }
  const at = landing();
  const rest = new PyDict();
  try {
    for (const key of listItems(call0(getAttribute(named, 'keys')))) rest.set(key, getItem(named, key));
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (!isA(raised, AttributeError)) throw raised;
    throw typeError(`${calleeName(callee)} argument after ** must be a mapping, not ${typeOf(named).name}`);
  }
  expandKeywords(callee, keywords, rest);
}
