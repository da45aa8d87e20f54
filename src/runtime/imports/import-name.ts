/** The import statement's work: from a dotted, possibly relative name to a module (CPython's `import_module_level`). */
import { PyDict } from '../objects/dict.ts';
import { ImportError, IndexError, RuntimeWarning } from '../objects/exception.ts';
import { PyModule } from '../objects/module.ts';
import type { Value } from '../objects/object.ts';
import { importError, systemError, typeError, valueError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { typeOf } from '../objects/type-of.ts';
import { setAttribute } from '../protocols/attribute.ts';
import { getSequenceItem } from '../protocols/sequence.ts';
import { bytesOf } from '../protocols/text.ts';
import { isTrue } from '../protocols/truth.ts';
import { caught, isA, landing } from '../protocols/unwind.ts';
import { warn } from '../protocols/warn.ts';
import { type Found, findModule, MAX_PATH_LENGTH } from './find-module.ts';
import { loadModule } from './load-module.ts';
import { findLoaded } from './module-table.ts';

/** How far an import has got: the module reached, and its absolute name ('' at the top). */
interface Place {
  readonly module: Value;
  readonly name: string;
}

const TOP: Place = { module: null, name: '' };

/**
 * `__import__(name, globals, locals, fromlist, level)`.
 *
 * @param globals says which package a relative name starts from; null for none
 * @param fromlist names wanted from the module: where there are any, the last module of the dotted name is the result,
 *   else the first
 * @param level 0 absolute, -1 relative then absolute, n > 0 as many packages up
 */
export function importName(name: string, globals: Value, fromlist: Value, level: number): Value {
  if (name.includes('/')) throw importError('Import by filename is not supported.');
  const parent = parentPackage(globals, level);
  let rest: string | null = name;
  let place = parent;
  let head: Value | undefined;
  while (rest !== null) {
    const dot: number = rest.indexOf('.');
    const next: string | null = dot < 0 ? null : rest.slice(dot + 1);
    if (rest === '') {
      // Only `from . import x`, or somebody's own call.
      rest = null;
    } else {
      const part = dot < 0 ? rest : rest.slice(0, dot);
      if (part === '') throw valueError('Empty module name');
      place = importPart(place, part, rest, head === undefined && level < 0);
      rest = next;
    }
    head ??= place.module;
  }
  if (place.module === null) throw valueError('Empty module name');
  if (fromlist === null || !isTrue(fromlist)) return head!;
  importFromList(place, fromlist, false);
  return place.module;
}

/** The package that a relative name starts from, `TOP` for none (CPython's `get_parent`). */
function parentPackage(globals: Value, level: number): Place {
  if (!(globals instanceof PyDict) || level === 0) return TOP;
  let name = packageName(globals, level);
  if (name === null) return TOP;
  for (let up = level; up > 1; up--) {
    const dot = name.lastIndexOf('.');
    if (dot < 0) throw valueError('Attempted relative import beyond toplevel package');
    name = name.slice(0, dot);
  }
  const module = findLoaded(name);
  if (module !== undefined) return { module, name };
  if (level > 0) throw systemError(`Parent module '${name}' not loaded, cannot perform relative import`);
  warn(RuntimeWarning, `Parent module '${name}' not found while handling absolute import`);
  return TOP;
}

/** The name of the package that code with these globals belongs to, or null; notes it in `__package__` (PEP 366). */
function packageName(globals: PyDict, level: number): string | null {
  const given = globals.getStr('__package__');
  if (given !== undefined && given !== null) {
    const name = bytesOf(given);
    if (name === undefined) throw valueError('__package__ set to non-string');
    if (name === '') {
      if (level > 0) throw valueError('Attempted relative import in non-package');
      return null;
    }
    if (name.length > MAX_PATH_LENGTH) throw valueError('Package name too long');
    return name;
  }
  const name = bytesOf(globals.getStr('__name__') ?? null);
  if (name === undefined) return null;
  if (globals.has('__path__')) {
    if (name.length > MAX_PATH_LENGTH) throw valueError('Module name too long');
    globals.setStr('__package__', name);
    return name;
  }
  const dot = name.lastIndexOf('.');
  if (dot < 0) {
    if (level > 0) throw valueError('Attempted relative import in non-package');
    globals.setStr('__package__', null);
    return null;
  }
  if (dot >= MAX_PATH_LENGTH) throw valueError('Module name too long');
  globals.setStr('__package__', name.slice(0, dot));
  return name.slice(0, dot);
}

/**
 * One part of a dotted name (CPython's `load_next`).
 *
 * @param rest the name from this part on, for the error
 * @param orAbsolute whether the part may be a top-level module where the package has none of that name
 */
function importPart(parent: Place, part: string, rest: string, orAbsolute: boolean): Place {
  const name = parent.name === '' ? part : `${parent.name}.${part}`;
  if (name.length >= MAX_PATH_LENGTH) throw valueError('Module name too long');
  const module = importSubmodule(parent.module, part, name);
  if (module !== null) return { module, name };
  if (orAbsolute && parent.module !== null) {
    const absolute = importSubmodule(null, part, part);
    if (absolute !== null) {
      // So that the package is not searched for it again.
      thread.interpreter.modules.setStr(name, null);
      return { module: absolute, name: part };
    }
  }
  throw importError(`No module named ${rest.slice(0, 200)}`);
}

/** The module `name` from a package (null: top level), loaded where need be; null where there is none. */
function importSubmodule(parent: Value, part: string, name: string): Value {
  const loaded = findLoaded(name);
  if (loaded !== undefined) return loaded;
  let path: Value | undefined;
  if (parent !== null) {
    path = anyAttribute(parent, '__path__');
    if (path === undefined) return null;
  }
  const at = landing();
  let found: Found;
  try {
    found = findModule(name, part, path, true);
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (!isA(raised, ImportError)) throw raised;
    return null;
  }
  let module: Value;
  try {
    module = loadModule(name, found);
  } catch (thrown) {
    const raised = caught(thrown, at);
    // What failed may have left a module behind all the same.
    const left = findLoaded(name);
    if (left !== undefined) bindSubmodule(parent, part, left);
    throw raised;
  }
  bindSubmodule(parent, part, module);
  return module;
}

function bindSubmodule(parent: Value, part: string, module: Value): void {
  if (parent === null || module === null) return;
  if (parent instanceof PyModule) parent.dict.setStr(part, module);
  else setAttribute(parent, part, module);
}

/** `getattr` that takes any exception for a miss (CPython's `PyErr_Clear` after `PyObject_GetAttrString`). */
function anyAttribute(value: Value, name: string): Value | undefined {
  const at = landing();
  try {
    return typeOf(value).slots.getAttribute!(value, name);
  } catch (thrown) {
    caught(thrown, at);
    return undefined;
  }
}

/** Loads the submodules that a `from` list names and the package does not have yet (CPython's `ensure_fromlist`). */
function importFromList(place: Place, fromlist: Value, isAll: boolean): void {
  const { module } = place;
  if (anyAttribute(module, '__path__') === undefined) return;
  for (let i = 0; ; i++) {
    const item = itemOrEnd(fromlist, i);
    if (item === undefined) return;
    const name = bytesOf(item);
    if (name === undefined) throw typeError(`Item in \`\`from list'' must be str, not ${typeOf(item).name}`);
    if (name.startsWith('*')) {
      if (isAll) continue;
      const all = anyAttribute(module, '__all__');
      if (all !== undefined) importFromList(place, all, true);
    } else if (anyAttribute(module, name) === undefined) {
      if (place.name.length + name.length >= MAX_PATH_LENGTH) throw valueError('Module name too long');
      importSubmodule(module, name, `${place.name}.${name}`);
    }
  }
}

function itemOrEnd(sequence: Value, index: number): Value | undefined {
  const at = landing();
  try {
    return getSequenceItem(sequence, index);
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (isA(raised, IndexError)) return undefined;
    throw raised;
  }
}

/**
 * Imports a module by its absolute name for the core itself, and answers that very module. Its code gets the real
 * builtins, though restricted code be running: it is not what asks for the module.
 */
export function importAbsolute(name: string): Value {
  const loaded = findLoaded(name);
  if (loaded !== undefined && loaded !== null) return loaded;
  const { frame } = thread;
  if (frame === null || !frame.scope.restricted) return importName(name, null, '*', 0);
  thread.frame = null;
  const at = landing();
  try {
    return importName(name, null, '*', 0);
  } catch (thrown) {
    throw caught(thrown, at);
  } finally {
    thread.frame = frame;
  }
}
