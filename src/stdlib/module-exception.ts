import { PyDict } from '../runtime/objects/dict.ts';
import { ExceptionType } from '../runtime/objects/exception.ts';
import type { Value } from '../runtime/objects/object.ts';
import { type PyRaise, raise } from '../runtime/objects/raise.ts';
import { thread } from '../runtime/objects/thread-state.ts';
import { PyTuple } from '../runtime/objects/tuple.ts';
import { type PyType, typeType } from '../runtime/objects/type.ts';
import { newClass } from '../runtime/types/class-creation.ts';

/**
 * An exception class that a built-in module makes for each interpreter (CPython's `PyErr_NewException`): an ordinary
 * class, whose attributes code may set.
 */
export class ModuleException {
  readonly name: string;
  readonly module: string;
  readonly base: PyType;

  constructor(module: string, name: string, base: PyType = ExceptionType) {
    this.module = module;
    this.name = name;
    this.base = base;
  }

  /** The class of the running interpreter. */
  get type(): PyType {
    const { moduleState } = thread.interpreter;
    let type = moduleState.get(this) as PyType | undefined;
    if (type === undefined) {
      const namespace = new PyDict();
      namespace.setStr('__module__', this.module);
      type = newClass(typeType, [this.name, new PyTuple([this.base]), namespace], null) as PyType;
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
