import { PyDict } from './dict.ts';
import type { Entry } from './hash-table.ts';
import { PyModule } from './module.ts';
import type { Value } from './object.ts';
import { thread } from './thread-state.ts';

/**
 * Where code looks up global names: a globals dictionary and the builtins that its `__builtins__` item stands for.
 * Restriction is decided here: code is restricted when those builtins are not the interpreter's own
 * (chapter 13.2, second paragraph; SPEC "Restricted mode").
 */
export class GlobalScope {
  readonly globals: PyDict;
  builtins: PyDict;
  restricted = true;
  #entry: Entry | undefined;
  #seen: Value | undefined;

  constructor(globals: PyDict) {
    this.globals = globals;
    this.builtins = globals;
    this.#entry = globals.entryOf('__builtins__');
    this.refresh();
  }

  /** Whether `__builtins__` is still the object that was there at the last refresh. */
  get isCurrent(): boolean {
    return this.#entry !== undefined && this.#entry.value === this.#seen && this.#seen !== undefined;
  }

  /**
   * Reads `__builtins__` again. Where it is missing or of another kind, code called from code with the same globals
   * shares the caller's builtins, and any other gets a dictionary that holds only None (CPython's `PyFrame_New`).
   */
  refresh(): void {
    this.#entry = this.globals.entryOf('__builtins__');
    this.#seen = this.#entry?.value;
    const found = this.#seen;
    if (found instanceof PyModule) this.builtins = found.dict;
    else if (found instanceof PyDict) this.builtins = found;
    else {
      const caller = thread.frame;
      if (caller !== null && caller.scope.globals === this.globals) this.builtins = caller.scope.builtins;
      else {
        this.builtins = new PyDict();
        this.builtins.setStr('None', null);
      }
    }
    this.restricted = this.builtins !== thread.interpreter.builtinsDict;
  }
}

const scopes = new WeakMap<PyDict, GlobalScope>();

/** The one scope of a globals dictionary, as things stand now. */
export function scopeOf(globals: PyDict): GlobalScope {
  let scope = scopes.get(globals);
  if (scope === undefined) scopes.set(globals, (scope = new GlobalScope(globals)));
  else if (!scope.isCurrent) scope.refresh();
  return scope;
}
