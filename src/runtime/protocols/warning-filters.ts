/** Which warnings are shown: the filters of one interpreter (CPython 2.7 `Python/_warnings.c`). */
import { PyDict } from '../objects/dict.ts';
import { BytesWarning, DeprecationWarning, ImportWarning, PendingDeprecationWarning } from '../objects/exception.ts';
import { PyList } from '../objects/list.ts';
import { PyModule } from '../objects/module.ts';
import type { Value } from '../objects/object.ts';
import { valueError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { PyTuple } from '../objects/tuple.ts';
import type { PyType } from '../objects/type.ts';
import { findAttribute, getAttribute } from './attribute.ts';
import { call1 } from './call.ts';
import { integerOf } from './index-number.ts';
import { isSubclass } from './instance-check.ts';
import { bytesOf } from './text.ts';
import { isTrue } from './truth.ts';

/** What module `_warnings` holds, and what counts as long as module `warnings` has not replaced it. */
interface WarningState {
  /** Those that were in force last. */
  filters: PyList;
  onceRegistry: PyDict;
  readonly defaultAction: string;
}

const key = {};

/** The filters and registry that the running interpreter began with. */
export function warningState(): WarningState {
  const { moduleState } = thread.interpreter;
  let state = moduleState.get(key) as WarningState | undefined;
  if (state === undefined) {
    state = { filters: new PyList(initialFilters()), onceRegistry: new PyDict(), defaultAction: 'default' };
    moduleState.set(key, state);
  }
  return state;
}

function flag(name: string): number {
  const flags = thread.interpreter.sysDict.getStr('flags');
  const value = flags === undefined ? undefined : findAttribute(flags, name);
  return typeof value === 'number' ? value : 0;
}

function initialFilters(): PyTuple[] {
  const filter = (category: PyType, action: string): PyTuple => new PyTuple([action, null, category, null, 0]);
  const wantsDeprecations = flag('py3k_warning') !== 0 || flag('division_warning') !== 0;
  const ofBytes = flag('bytes_warning');
  return [
    ...(wantsDeprecations ? [] : [filter(DeprecationWarning, 'ignore')]),
    filter(PendingDeprecationWarning, 'ignore'),
    filter(ImportWarning, 'ignore'),
    filter(BytesWarning, ofBytes > 1 ? 'error' : ofBytes === 1 ? 'default' : 'ignore'),
  ];
}

/** An attribute of module `warnings`; undefined where that is not loaded or has none of this name. */
export function warningsAttribute(name: string): Value | undefined {
  const module = thread.interpreter.modules.getStr('warnings');
  if (module === undefined || module === null) return undefined;
  return module instanceof PyModule ? module.dict.getStr(name) : findAttribute(module, name);
}

/** What to do with a warning, and the filter that says so. */
export interface Verdict {
  readonly action: string;
  /** None where it is the default action. */
  readonly filter: Value;
}

/**
 * Asks the filters about a warning (`get_filter`).
 * @throws ValueError where somebody made the filters something else
 */
export function judge(category: Value, text: Value, line: number, module: Value): Verdict {
  const state = warningState();
  const given = warningsAttribute('filters');
  const filters = given === undefined ? state.filters : given;
  if (!(filters instanceof PyList)) throw valueError('_warnings.filters must be a list');
  state.filters = filters;
  for (let i = 0; i < filters.items.length; i++) {
    const filter = filters.items[i]!;
    if (!(filter instanceof PyTuple) || filter.items.length !== 5) {
      throw valueError(`_warnings.filters item ${i} isn't a 5-tuple`);
    }
    const [action, message, among, place, at] = filter.items as [Value, Value, Value, Value, Value];
    const wantedLine = integerOf(at);
    if (
      isSubclass(category, among) &&
      (wantedLine === 0 || wantedLine === line) &&
      accepts(message, text) &&
      accepts(place, module)
    ) {
      return { action: bytesOf(action) ?? '', filter };
    }
  }
  const action = bytesOf(warningsAttribute('defaultaction') ?? state.defaultAction);
  if (action === undefined) throw valueError('_warnings.default_action not found');
  return { action, filter: null };
}

/** Whether a filter's pattern, if it has one, matches. */
function accepts(pattern: Value, text: Value): boolean {
  return pattern === null || isTrue(call1(getAttribute(pattern, 'match'), text));
}
