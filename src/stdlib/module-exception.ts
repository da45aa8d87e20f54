import { PyDict } from '../runtime/objects/dict.ts';
import { ExceptionType } from '../runtime/objects/exception.ts';
import type { Value } from '../runtime/objects/object.ts';
import { type PyRaise, raise } from '../runtime/objects/raise.ts';
import { thread } from '../runtime/objects/thread-state.ts';
import { PyTuple } from '../runtime/objects/tuple.ts';
import { type PyType, typeType } from '../runtime/objects/type.ts';
import { addSlotWrappers } from '../runtime/protocols/slot-table.ts';
import { newClass } from '../runtime/types/class-creation.ts';

/**
 * An exception class that a built-in module makes for each interpreter (CPython's `PyErr_NewException`): an ordinary
 * class, whose attributes code may set.
 */
export class ModuleException {
  readonly name: string;
  readonly module: string;
  readonly #base: PyType | ModuleException;
  readonly #str: ((error: Value) => Value) | undefined;

  /** @param str what `str()` of such an exception is, where that is not its base's */
  constructor(
    module: string,
    name: string,
    base: PyType | ModuleException = ExceptionType,
    str?: (error: Value) => Value,
  ) {
    this.module = module;
    this.name = name;
    this.#base = base;
    this.#str = str;
  }

  /** The class of the running interpreter. */
  get type(): PyType {
    const { moduleState } = thread.interpreter;
    let type = moduleState.get(this) as PyType | undefined;
    if (type === undefined) {
      const namespace = new PyDict();
      namespace.setStr('__module__', this.module);
      const base = this.#base instanceof ModuleException ? this.#base.type : this.#base;
      type = newClass(typeType, [this.name, new PyTuple([base]), namespace], null) as PyType;
      if (this.#str !== undefined) {
        type.slots.str = this.#str;
        addSlotWrappers(type, { str: this.#str }, type.dict);
      }
      // It belongs to the module, whoever was the first to import that.
      type.domain = null;
      moduleState.set(this, type);
    }
    return type;
  }

  /** An exception of the class, ready to throw. */
  raise(...args: Value[]): PyRaise {
    return raise(this.type, ...args);
  }
}
