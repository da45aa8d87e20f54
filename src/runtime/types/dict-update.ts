/** Filling a dict from other dicts, mappings, pairs and keywords (CPython 2.7's `dict_update_common`). */
import { PyDict } from '../objects/dict.ts';
import { TypeError } from '../objects/exception.ts';
import type { Keywords } from '../objects/keywords.ts';
import type { Value } from '../objects/object.ts';
import { typeError, valueError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { typeOf } from '../objects/type-of.ts';
import { getAttribute } from '../protocols/attribute.ts';
import { call0 } from '../protocols/call.ts';
import { isPlainSequence, iterate } from '../protocols/iterate.ts';
import { getItem } from '../protocols/sequence.ts';
import { caught, isA, landing } from '../protocols/unwind.ts';
import { reserveCopy } from './item-budget.ts';
import { itemsOf } from './list-assignment.ts';

/**
 * `dict.update(source, **keywords)`, and what `dict(…)` does.
 * @param name how CPython calls the function in its complaint about too many arguments
 */
export function updateDict(dict: PyDict, args: readonly Value[], keywords: Keywords | null, name: string): void {
  if (args.length > 1) throw typeError(`${name} expected at most 1 arguments, got ${args.length}`);
  if (args.length === 1) mergeAny(dict, args[0]!);
  if (keywords !== null && keywords.size > 0) mergeDict(dict, dictOfKeywords(keywords));
}

/** The dict that CPython hands keywords over in: what stands behind `**`, then those given by name, the last one first. */
function dictOfKeywords({ names, values, rest, explicit }: Keywords): PyDict {
  if (rest !== null && explicit === 0) return rest;
  const dict = rest === null ? new PyDict() : rest.copy();
  for (let i = rest === null ? names.length - 1 : explicit - 1; i >= 0; i--) dict.setStr(names[i]!, values[i]!);
  return dict;
}

/** Adds what a dict, another mapping (anything with `keys`) or an iterable of pairs holds. */
function mergeAny(dict: PyDict, source: Value): void {
  if (source instanceof PyDict) mergeDict(dict, source);
  else if (hasKeys(source)) mergeMapping(dict, source);
  else mergePairs(dict, source);
}

/** Adds the items of another dict (`PyDict_Merge`); what a subclass overrides is not asked. */
export function mergeDict(dict: PyDict, source: PyDict): void {
  reserveCopy(source);
  dict.updateFrom(source);
}

/** `hasattr(source, 'keys')`, which in 2.7 takes any exception for a no. */
function hasKeys(source: Value): boolean {
  const at = landing();
  try {
    return typeOf(source).slots.getAttribute!(source, 'keys') !== undefined;
  } catch (thrown) {
    caught(thrown, at);
    return false;
  }
}

function mergeMapping(dict: PyDict, source: Value): void {
  const iterator = iterate(call0(getAttribute(source, 'keys')));
  const next = typeOf(iterator).slots.next!;
  for (;;) {
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    const key = next(iterator);
    if (key === undefined) return;
    dict.set(key, getItem(source, key));
  }
}

/** Adds pairs (`PyDict_MergeFromSeq2`). */
function mergePairs(dict: PyDict, source: Value): void {
  const iterator = iterate(source);
  const next = typeOf(iterator).slots.next!;
  for (let at = 0; ; at++) {
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    const element = next(iterator);
    if (element === undefined) return;
    const pair = isPlainSequence(element) ? element.items : pairOf(element, at);
    if (pair.length !== 2) {
      throw valueError(`dictionary update sequence element #${at} has length ${pair.length}; 2 is required`);
    }
    dict.set(pair[0]!, pair[1]!);
  }
}

/** The items of a pair that is no plain list or tuple. */
function pairOf(element: Value, index: number): readonly Value[] {
  const at = landing();
  let iterator: Value;
  try {
    iterator = iterate(element);
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (!isA(raised, TypeError)) throw raised;
    throw typeError(`cannot convert dictionary update sequence element #${index} to a sequence`);
  }
  return itemsOf(iterator);
}
