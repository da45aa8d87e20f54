import type { PyDict } from '../objects/dict.ts';
import type { PyFrame } from '../objects/frame.ts';
import type { Entry } from '../objects/hash-table.ts';
import type { Value } from '../objects/object.ts';
import { nameError, type PyRaise } from '../objects/raise.ts';
import { recordMissingName } from '../restricted/audit.ts';
import { confine } from '../restricted/confinement.ts';

/** The NameError of a name that neither the globals nor the builtins have. */
export function undefinedGlobal(name: string): PyRaise {
  const message = `global name '${name}' is not defined`;
  recordMissingName(name, message);
  return nameError(message);
}

/**
 * Where one node finds a global, or else a builtin. It remembers the dictionary entry it found: an entry stays the
 * same object until its key is deleted, and a name found in the builtins stays so until a key is added to the globals.
 *
 * An object with a method rather than a closure, so that nodes that need a global on the way (calls) reach it without
 * running another node.
 */
export class GlobalCache {
  readonly #name: string;
  /** The globals that hold the name themselves, or those that do not while they have this version. */
  #globals: PyDict | null = null;
  #entry: Entry | null = null;
  #outer: PyDict | null = null;
  #builtins: PyDict | null = null;
  #version = -1;
  #builtinEntry: Entry | null = null;
  /** What the builtin's entry held, and what that is for this code: in a sandbox its own copy. */
  #held: Value | undefined;
  #builtin: Value = null;

  constructor(name: string) {
    this.#name = name;
  }

  /** @throws NameError where neither has it */
  load(frame: PyFrame): Value {
    const { scope } = frame;
    const { globals } = scope;
    if (globals === this.#globals) {
      const { value } = this.#entry!;
      if (value !== undefined) return value;
    } else if (globals === this.#outer && globals.keysVersion === this.#version && scope.builtins === this.#builtins) {
      const { value } = this.#builtinEntry!;
      if (value !== undefined && value === this.#held) return this.#builtin;
    }
    return this.#find(frame);
  }

  #find({ scope }: PyFrame): Value {
    const { globals, builtins } = scope;
    const found = globals.entryOf(this.#name);
    if (found !== undefined && found.value !== undefined) {
      if (scope.restricted) {
        // A builtin that the trusted side put here is the sandbox's own too, and looked up afresh each time.
        const confined = confine(found.value, builtins);
        if (confined !== found.value) return confined;
      }
      this.#globals = globals;
      this.#entry = found;
      return found.value;
    }
    const builtin = builtins.entryOf(this.#name);
    if (builtin === undefined || builtin.value === undefined) {
      throw undefinedGlobal(this.#name);
    }
    this.#held = builtin.value;
    this.#builtin = scope.restricted ? confine(builtin.value, builtins) : builtin.value;
    this.#outer = globals;
    this.#builtins = builtins;
    this.#version = globals.keysVersion;
    this.#builtinEntry = builtin;
    if (this.#globals === globals) this.#globals = null;
    return this.#builtin;
  }
}
