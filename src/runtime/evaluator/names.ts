/** Loading, storing and deleting names, by where the scope pass says that they live. */

import type { Cell } from '../objects/cell.ts';
import { dictType, PyDict } from '../objects/dict.ts';
import { KeyError } from '../objects/exception.ts';
import type { PyFrame } from '../objects/frame.ts';
import type { Entry } from '../objects/hash-table.ts';
import type { PyObject, Value } from '../objects/object.ts';
import { nameError, type PyRaise, systemError, unboundLocalError } from '../objects/raise.ts';
import { setFrameLocals } from '../protocols/frame-locals.ts';
import { deleteItem, getItem, setItem } from '../protocols/sequence.ts';
import { caught, isA, landing } from '../protocols/unwind.ts';
import { recordMissingName } from '../restricted/audit.ts';
import { confine } from '../restricted/confinement.ts';
import type { Completion, Evaluate, Execute, Store } from './completion.ts';
import { GlobalCache, undefinedGlobal } from './global-cache.ts';
import type { Unit } from './unit.ts';

const unbound = (name: string): PyRaise => unboundLocalError(`local variable '${name}' referenced before assignment`);
const unboundFree = (name: string): PyRaise =>
  nameError(`free variable '${name}' referenced before assignment in enclosing scope`);
function undefinedName(name: string): PyRaise {
  const message = `name '${name}' is not defined`;
  recordMissingName(name, message);
  return nameError(message);
}

/** Code that reads a name. */
export function loadName(unit: Unit, id: string): Evaluate {
  const name = unit.mangle(id);
  switch (unit.scopeOfName(name)) {
    case 'local':
      return unit.isFunction ? loadLocal(unit.localSlot(name), name) : loadFromNames(name);
    case 'cell':
      return loadCell(unit.cellSlot(name), name);
    case 'free':
      return loadFree(unit.freeIndex(name), name);
    case 'global-explicit':
      return loadGlobal(name);
    case 'global-implicit':
      return unit.isFunction && !unit.scope.isUnoptimized ? loadGlobal(name) : loadFromNames(name);
  }
}

function loadLocal(slot: number, name: string): Evaluate {
  return (frame) => {
    const value = frame.slots[slot];
    if (value === undefined) throw unbound(name);
    return value;
  };
}

function loadCell(slot: number, name: string): Evaluate {
  return (frame) => {
    const { value } = frame.slots[slot] as Cell;
    if (value === undefined) throw unbound(name);
    return value;
  };
}

function loadFree(index: number, name: string): Evaluate {
  return (frame) => {
    const { value } = frame.closure[index]!;
    if (value === undefined) throw unboundFree(name);
    return value;
  };
}

/** A global, else a builtin. */
export function loadGlobal(name: string): Evaluate {
  const cache = new GlobalCache(name);
  return (frame) => cache.load(frame);
}

/** Whether a name is read as a global, whatever the frame's own namespace holds. */
export function isGlobal(unit: Unit, id: string): boolean {
  const scope = unit.scopeOfName(unit.mangle(id));
  return scope === 'global-explicit' || (scope === 'global-implicit' && unit.isFunction && !unit.scope.isUnoptimized);
}

/** A name of module, class or unoptimized code: the frame's namespace, then globals, then builtins. */
function loadFromNames(name: string): Evaluate {
  const global = loadGlobal(name);
  let inDict: PyDict | null = null;
  let entry: Entry | undefined;
  return (frame) => {
    const names = frame.names ?? localsOf(frame);
    if (names === inDict) {
      const value = entry!.value;
      if (value !== undefined) return value;
    }
    if (names instanceof PyDict && names.cls === dictType) {
      const found = names.entryOf(name);
      if (found !== undefined && found.value !== undefined) {
        const { scope } = frame;
        if (scope.restricted) {
          const confined = confine(found.value, scope.builtins);
          if (confined !== found.value) return confined;
        }
        inDict = names;
        entry = found;
        return found.value;
      }
    } else {
      const value = fromMapping(names, name);
      if (value !== undefined) return value;
    }
    return globalOrName(frame, global, name);
  };
}

function globalOrName(frame: PyFrame, global: Evaluate, name: string): Value {
  const { scope } = frame;
  // None is null in the host: only undefined is a miss.
  if (scope.globals.getStr(name) === undefined && scope.builtins.getStr(name) === undefined) throw undefinedName(name);
  return global(frame);
}

/** A name in a namespace that is no plain dict; undefined where it raises KeyError. */
function fromMapping(names: PyObject, name: string): Value | undefined {
  const at = landing();
  try {
    return getItem(names, name);
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (isA(raised, KeyError)) return undefined;
    throw raised;
  }
}

/** The namespace dictionary of a function's frame (`locals()`), brought up to date from its slots. */
export function localsOf(frame: PyFrame): PyObject {
  const { code } = frame;
  if (
    frame.names !== null &&
    (code.flags & 1) === 0 &&
    code.varnames.length === 0 &&
    code.cellvars.length === 0 &&
    code.freevars.length === 0
  ) {
    return frame.names;
  }
  const names = (frame.names ??= new PyDict());
  if (!(names instanceof PyDict)) return names;
  const sync = (name: string, value: Value | undefined): void => {
    if (value !== undefined) names.setStr(name, value);
    else names.deleteStr(name);
  };
  // From the last to the first, as CPython does: the order in the dictionary comes of it.
  const { varnames, cellvars, freevars } = code;
  const cell = (i: number): Value | undefined => (frame.slots[varnames.length + i] as Cell | undefined)?.value;
  for (let i = varnames.length - 1; i >= 0; i--) {
    const name = varnames[i] as string;
    const shared = cellvars.indexOf(name);
    sync(name, shared >= 0 ? cell(shared) : frame.slots[i]);
  }
  for (let i = cellvars.length - 1; i >= 0; i--) sync(cellvars[i] as string, cell(i));
  // A class body's free variables are not its own names (CPython leaves them out of a class's locals).
  if (code.flags & 1) {
    for (let i = freevars.length - 1; i >= 0; i--) sync(freevars[i] as string, frame.closure[i]?.value);
  }
  return names;
}

/** Takes back into the slots what `exec` in a function did to its `locals()` (CPython's `PyFrame_LocalsToFast`). */
export function localsToSlots(frame: PyFrame): void {
  const { code, names } = frame;
  if (!(names instanceof PyDict)) return;
  code.varnames.forEach((name, i) => {
    const value = names.getStr(name);
    if (value !== undefined) frame.slots[i] = value;
  });
  code.cellvars.forEach((name, i) => {
    const value = names.getStr(name);
    if (value !== undefined) (frame.slots[code.varnames.length + i] as Cell).value = value;
  });
}

/** Binds a local variable of a running frame from outside; undefined unbinds it. Answers whether the frame has the name. */
export function bindLocal(frame: PyFrame, name: string, value: Value | undefined): boolean {
  const { code } = frame;
  const own = code.cellvars.indexOf(name);
  const free = code.freevars.indexOf(name);
  const local = code.varnames.indexOf(name);
  if (own >= 0) (frame.slots[code.varnames.length + own] as Cell).value = value;
  else if (free >= 0) frame.closure[free]!.value = value;
  else if (local >= 0) frame.slots[local] = value;
  else return false;
  return true;
}

/** Code that binds a name. */
export function storeName(unit: Unit, id: string): Store {
  const name = unit.mangle(id);
  switch (unit.scopeOfName(name)) {
    case 'local': {
      if (!unit.isFunction) return storeInNames(name);
      const slot = unit.localSlot(name);
      return (frame, value) => {
        frame.slots[slot] = value;
      };
    }
    case 'cell': {
      const slot = unit.cellSlot(name);
      return (frame, value) => {
        (frame.slots[slot] as Cell).value = value;
      };
    }
    case 'free': {
      const index = unit.freeIndex(name);
      return (frame, value) => {
        frame.closure[index]!.value = value;
      };
    }
    case 'global-explicit':
      return storeGlobal(name);
    case 'global-implicit':
      return unit.isFunction && !unit.scope.isUnoptimized ? storeGlobal(name) : storeInNames(name);
  }
}

function storeGlobal(name: string): Store {
  let inGlobals: PyDict | null = null;
  let entry: Entry | undefined;
  return (frame, value) => {
    const { globals } = frame.scope;
    if (globals === inGlobals && entry!.value !== undefined) {
      entry!.value = value;
      return;
    }
    globals.setStr(name, value);
    inGlobals = globals;
    entry = globals.entryOf(name);
  };
}

function storeInNames(name: string): Store {
  let inDict: PyDict | null = null;
  let entry: Entry | undefined;
  return (frame, value) => {
    const { names } = frame;
    if (names === inDict && entry!.value !== undefined) {
      entry!.value = value;
      return;
    }
    if (names instanceof PyDict && names.cls === dictType) {
      names.setStr(name, value);
      if (names.watcher === null) {
        inDict = names;
        entry = names.entryOf(name);
      }
    } else if (names === null) throw systemError(`no locals found when storing '${name}'`);
    else setItem(names, name, value);
  };
}

/** Code that unbinds a name. */
export function deleteName(unit: Unit, id: string): Execute {
  const name = unit.mangle(id);
  const scope = unit.scopeOfName(name);
  if (scope === 'local' && unit.isFunction) {
    const slot = unit.localSlot(name);
    return (frame): Completion => {
      if (frame.slots[slot] === undefined) throw unbound(name);
      frame.slots[slot] = undefined;
      return undefined;
    };
  }
  if (scope === 'global-explicit' || (scope === 'global-implicit' && unit.isFunction && !unit.scope.isUnoptimized)) {
    return (frame): Completion => {
      if (!frame.scope.globals.deleteStr(name)) throw undefinedGlobal(name);
      return undefined;
    };
  }
  return (frame): Completion => {
    const { names } = frame;
    if (names instanceof PyDict && names.cls === dictType) {
      if (!names.deleteStr(name)) throw undefinedName(name);
    } else if (names === null) throw systemError(`no locals when deleting '${name}'`);
    else deleteFromMapping(names, name);
    return undefined;
  };
}

function deleteFromMapping(names: PyObject, name: string): void {
  const at = landing();
  try {
    deleteItem(names, name);
  } catch (thrown) {
    const raised = caught(thrown, at);
    throw isA(raised, KeyError) ? undefinedName(name) : raised;
  }
}

setFrameLocals(localsOf);
