/** What restricted code must leave as it was: everything trusted code relies on. */
import { PyClassicClass, PyClassicInstance } from '../../src/runtime/objects/classic.ts';
import type { PyDict } from '../../src/runtime/objects/dict.ts';
import { exceptionTypes } from '../../src/runtime/objects/exception.ts';
import { PyFunction } from '../../src/runtime/objects/function.ts';
import { PyModule } from '../../src/runtime/objects/module.ts';
import type { Value } from '../../src/runtime/objects/object.ts';
import { PyType } from '../../src/runtime/objects/type.ts';
import type { AttackedSandbox } from './attacked-sandbox.ts';

/** A copy of every trusted namespace, by name. */
export interface Snapshot {
  readonly spaces: ReadonlyMap<PyDict, { readonly name: string; readonly items: ReadonlyMap<string, Value> }>;
  readonly functions: ReadonlyMap<PyFunction, readonly unknown[]>;
}

/** Names that trusted code changes itself as it goes. */
const CHANGING = new Set(['__warningregistry__', 'exc_type', 'exc_value', 'exc_traceback', 'last_type', 'cache']);

/** Notes what the trusted side looks like. */
export function snapshotOf({ interpreter, kept }: AttackedSandbox): Snapshot {
  const spaces = new Map<PyDict, { name: string; items: Map<string, Value> }>();
  const functions = new Map<PyFunction, unknown[]>();
  const note = (dict: PyDict, name: string): void => {
    if (spaces.has(dict)) return;
    spaces.set(dict, { name, items: itemsOf(dict) });
    for (const value of dict.values()) noteInside(value);
  };
  const noteInside = (value: Value): void => {
    if (value instanceof PyFunction) functions.set(value, stateOf(value));
    else if (value instanceof PyClassicClass) note(value.dict, value.name);
    else if (value instanceof PyType) note(value.dict, value.name);
  };
  for (const [name, module] of interpreter.modules.items()) {
    if (module instanceof PyModule) note(module.dict, String(name));
  }
  for (const [name, value] of kept.items()) {
    if (value instanceof PyClassicInstance && value.dict !== null) note(value.dict, String(name));
  }
  for (const type of exceptionTypes.values()) note(type.dict, type.name);
  return { spaces, functions };
}

function stateOf(fn: PyFunction): unknown[] {
  return [fn.code, fn.name, fn.doc, fn.module, ...fn.defaults];
}

function itemsOf(dict: PyDict): Map<string, Value> {
  return new Map(dict.items().map(([key, value]) => [String(key), value]));
}

/** What has changed since; a first import is no change. */
export function changesSince({ spaces, functions }: Snapshot): string[] {
  const changes: string[] = [];
  for (const [dict, { name, items }] of spaces) {
    const now = itemsOf(dict);
    for (const [key, value] of items) {
      if (!CHANGING.has(key) && now.get(key) !== value) changes.push(`${name}.${key} was changed`);
    }
    for (const key of now.keys()) {
      if (!CHANGING.has(key) && !items.has(key)) changes.push(`${name}.${key} was added`);
    }
  }
  for (const [fn, before] of functions) {
    const now = stateOf(fn);
    if (now.length !== before.length || now.some((item, at) => item !== before[at])) {
      changes.push(`function ${fn.name} was changed`);
    }
  }
  return changes;
}
