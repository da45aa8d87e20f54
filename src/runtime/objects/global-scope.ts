import { PyDict } from './dict.ts';
import { Entry } from './entry.ts';
import { PyModule } from './module.ts';
import type { Value } from './object.ts';
import { thread } from './thread-state.ts';

const NO_ENTRY = new Entry('__builtins__', undefined, 0);

/**
 * Where code looks up global names: a globals dictionary and the builtins that its `__builtins__` item stands for.
 * Restriction is decided here: code is restricted when those builtins are not the interpreter's own
 * (chapter 13.2, second paragraph; SPEC "Restricted mode").
 */
export class GlobalScope {
  readonly globals: PyDict;
  builtins: PyDict;
  /** The module whose dictionary the builtins are; null where `__builtins__` is a dictionary. */
  module: PyModule | null = null;
  restricted = true;
  /** Where `__builtins__` stands in the globals, and what it was when last read: the scope holds while they agree. */
  entry: Entry = NO_ENTRY;
  seen: Value | undefined = null;

  constructor(globals: PyDict) {
    this.globals = globals;
    this.builtins = globals;
    this.refresh();
  }

  /**
   * Reads `__builtins__` again. Where it is missing or of another kind, code called from code with the same globals
   * shares the caller's builtins, and any other gets a dictionary that holds only None (CPython's `PyFrame_New`).
   */
  refresh(): void {
    const entry = this.globals.entryOf('__builtins__');
    const found = entry?.value;
    this.entry = entry ?? NO_ENTRY;
    // A missing item is looked for again each time: `seen` never agrees with NO_ENTRY.
    this.seen = found === undefined ? null : found;
    this.module = found instanceof PyModule ? found : null;
    if (found instanceof PyModule) this.builtins = found.dict;
    else if (found instanceof PyDict) this.builtins = found;
    else {
      const caller = thread.frame;
      if (caller !== null && caller.scope.globals === this.globals) {
        this.builtins = caller.scope.builtins;
        this.module = caller.scope.module;
      } else {
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
  else if (scope.entry.value !== scope.seen) scope.refresh();
  return scope;
}
