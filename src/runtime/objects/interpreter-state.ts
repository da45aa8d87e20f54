import type { Host } from '../host/host.ts';
import type { Budget } from '../budget/budget.ts';
import type { PyDict } from './dict.ts';
import type { PyModule } from './module.ts';
import type { Value } from './object.ts';
import type { PyType } from './type.ts';

/** Everything mutable that belongs to one interpreter (CPython's `PyInterpreterState`); two share nothing. */
export interface InterpreterState {
  readonly host: Host;
  readonly budget: Budget;
  /** `sys.modules`. */
  readonly modules: PyDict;
  /** The real `__builtin__`, and its dictionary: code that has any other builtins is restricted. */
  readonly builtins: PyModule;
  readonly builtinsDict: PyDict;
  readonly sysDict: PyDict;
  /** Direct subclasses made by this interpreter, oldest first. */
  readonly subclasses: Map<PyType, WeakRef<PyType>[]>;
  /** State of one module in this interpreter, by the module's own key. */
  readonly moduleState: Map<object, unknown>;
  /** Called for each exception that cannot be raised (in `__del__`, a callback …). */
  reportUnraisable(value: Value, context: string): void;
}
