/** Classes and functions by their module and name, and the registry of numbers for them (module `copy_reg`). */
import type { PyDict } from '../../runtime/objects/dict.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { valueError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { findAttribute, getAttribute } from '../../runtime/protocols/attribute.ts';
import { integerOf } from '../../runtime/protocols/index-number.ts';
import { bytesOf, str } from '../../runtime/protocols/text.ts';
import { caught, landing } from '../../runtime/protocols/unwind.ts';
import { picklingError, unpicklingError } from './errors.ts';

const MOST_CODE = 0x7fffffff;

function registry(name: string): PyDict {
  return getAttribute(thread.interpreter.importModule('copy_reg'), name) as PyDict;
}

/** The module of a global: what it says itself, else the first loaded module that has it. */
export function moduleOf(value: Value, name: Value): Value {
  const module = findAttribute(value, '__module__');
  if (module !== undefined) return module;
  for (const [key, loaded] of thread.interpreter.modules.items()) {
    if (key === '__main__') continue;
    if (findAttribute(loaded, str(name)) === value) return key;
  }
  return '__main__';
}

/** What a module has under a name. @throws PicklingError where there is none */
export function findGlobal(value: Value, module: Value, name: Value): Value {
  const path = str(module);
  let found: Value | undefined;
  const at = landing();
  try {
    found = importNamed(path);
  } catch (thrown) {
    caught(thrown, at);
    throw picklingError.raise(`Can't pickle ${str(value)}: import of module ${path} failed`);
  }
  const member = findAttribute(found, str(name));
  if (member === undefined) {
    throw picklingError.raise(`Can't pickle ${str(value)}: attribute lookup ${path}.${str(name)} failed`);
  }
  return member;
}

/** The module of a dotted name, imported if it is not loaded. */
export function importNamed(path: string): Value {
  return thread.interpreter.modules.getStr(path) ?? thread.interpreter.importModule(path);
}

/** The number that `copy_reg.add_extension` gave a global; undefined for none. */
export function extensionCode(value: Value, module: Value, name: Value): number | undefined {
  const code = registry('_extension_registry').get(new PyTuple([module, name]));
  if (code === undefined) return undefined;
  const number = integerOf(code);
  if (number === undefined) {
    throw picklingError.raise(`Can't pickle ${str(value)}: extension code ${str(code)} isn't an integer`);
  }
  if (number <= 0 || number > MOST_CODE) {
    throw picklingError.raise(`Can't pickle ${str(value)}: extension code ${number} is out of range`);
  }
  return Number(number);
}

/** The global that has a number. @param find looks a global up by its module and name */
export function extension(code: number, find: (module: Value, name: Value) => Value): Value {
  const cache = registry('_extension_cache');
  const known = cache.get(code);
  if (known !== undefined) return known;
  const entry = registry('_inverted_registry').get(code);
  if (entry === undefined) {
    if (code <= 0) throw unpicklingError.raise('EXT specifies code <= 0');
    throw valueError(`unregistered extension code ${code}`);
  }
  const names = entry instanceof PyTuple ? entry.items : [];
  if (names.length !== 2 || names.some((name) => bytesOf(name) === undefined)) {
    throw valueError(`_inverted_registry[${code}] isn't a 2-tuple of strings`);
  }
  const found = find(names[0]!, names[1]!);
  cache.set(code, found);
  return found;
}
