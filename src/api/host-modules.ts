/** Modules that the host gives an interpreter. */
import { addBuiltinModule, importState } from '../runtime/imports/import-state.ts';
import type { PyDict } from '../runtime/objects/dict.ts';
import type { InterpreterState } from '../runtime/objects/interpreter-state.ts';
import { PyModule } from '../runtime/objects/module.ts';
import { bytesOfText } from './conversion/text.ts';
import { UsageError } from './errors.ts';
import type { HeldObjects } from './held-objects.ts';
import type { Modules } from './modules.ts';
import type { HostModule } from './options.ts';
import type { FilesWithSources } from './source-files.ts';

const MODULE_NAME = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/;

/** The modules of one interpreter, those of the host among them. */
export class HostModules implements Modules {
  readonly #state: InterpreterState;
  readonly #objects: HeldObjects;
  readonly #files: FilesWithSources;
  readonly #defined = new Set<string>();

  /** @param files where sources of modules are put */
  constructor(state: InterpreterState, objects: HeldObjects, files: FilesWithSources) {
    this.#state = state;
    this.#objects = objects;
    this.#files = files;
  }

  /** @throws UsageError for a name that no module can have, or members that are no object */
  define(name: string, members: HostModule | (() => HostModule)): void {
    checkName(name);
    if ((typeof members !== 'object' && typeof members !== 'function') || members === null) {
      throw new UsageError(`the members of module ${name} must be an object, or a function that answers one`);
    }
    this.#defined.add(name);
    addBuiltinModule(this.#state, {
      name,
      make: () => {
        const module = new PyModule(name);
        this.fill(module, name, typeof members === 'function' ? members() : members);
        return module;
      },
    });
  }

  /** @throws UsageError for a name that no module can have, or source that is no string */
  defineSource(name: string, source: string): void {
    checkName(name);
    if (typeof source !== 'string') throw new UsageError(`the source of module ${name} must be a string`);
    this.#defined.add(name);
    this.#files.define(name, source);
  }

  /** Gives a module members; functions become callables that know which module they are in. */
  fill(module: PyModule, name: string, members: HostModule): void {
    for (const [key, value] of Object.entries(members)) {
      const isHostFunction = typeof value === 'function' && this.#objects.valueOf(value) === undefined;
      const converted = isHostFunction
        ? this.#objects.callableOf(value as () => unknown, key, name)
        : this.#objects.imported(value, `${name}.${key}`);
      module.dict.setStr(bytesOfText(key), converted);
    }
  }

  /** Binds names in a namespace. */
  bindAll(dict: PyDict, members: Readonly<Record<string, unknown>> | undefined): void {
    if (members === undefined) return;
    this.#objects.inside(() => {
      for (const [name, value] of Object.entries(members)) {
        dict.setStr(bytesOfText(name), this.#objects.imported(value, name));
      }
    });
  }

  /** Whether the host defined a module of that name. */
  defines(name: string): boolean {
    return this.#defined.has(name);
  }

  has(name: string): boolean {
    const { builtinModules } = importState(this.#state);
    return builtinModules.has(name) || this.#defined.has(name) || this.#state.modules.getStr(name) !== undefined;
  }

  names(): string[] {
    const names = new Set([...importState(this.#state).builtinModules.keys(), ...this.#defined]);
    for (const key of this.#state.modules.keys()) if (typeof key === 'string') names.add(key);
    return [...names].sort();
  }
}

function checkName(name: string): void {
  if (typeof name !== 'string' || !MODULE_NAME.test(name)) {
    throw new UsageError(`'${String(name)}' is no name that a module can have`);
  }
}
