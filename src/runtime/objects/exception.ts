import { bindClass, PyObject, type Value } from './object.ts';
import type { PyTuple } from './tuple.ts';
import { builtinType, type PyType } from './type.ts';

/** An instance of `BaseException` or a subclass (CPython's `PyBaseExceptionObject`). */
export class PyException extends PyObject {
  args: PyTuple;
  /** The only argument there was, or ''; undefined once deleted. */
  message: Value | undefined;

  constructor(type: PyType, args: PyTuple) {
    super();
    this.cls = type;
    this.args = args;
    this.message = args.items.length === 1 ? args.items[0]! : '';
  }
}

/**
 * An exception of a type that has members of its own (errno, filename, code, …). A member that was never set, or was
 * deleted, is absent.
 */
export class PyExceptionWithFields extends PyException {
  readonly fields: Map<string, Value> = new Map();
}

function exceptionType(name: string, base: PyType | undefined): PyType {
  const type = builtinType(name, { module: 'exceptions', ...(base === undefined ? {} : { base }) });
  type.hasDict = true;
  if (base !== undefined) type.layout = base.layout;
  return type;
}

/** Exception types by name, in the order of CPython's module `exceptions`. */
export const exceptionTypes: Map<string, PyType> = new Map();
function define(name: string, base?: PyType): PyType {
  const type = exceptionType(name, base);
  exceptionTypes.set(name, type);
  return type;
}
/** An exception type whose instances hold members of their own, so that it has a layout of its own. */
function defineWithFields(name: string, base: PyType): PyType {
  const type = define(name, base);
  type.layout = type;
  return type;
}

export const BaseException = define('BaseException');
bindClass(PyException, BaseException);
export const SystemExit = defineWithFields('SystemExit', BaseException);
export const KeyboardInterrupt = define('KeyboardInterrupt', BaseException);
export const GeneratorExit = define('GeneratorExit', BaseException);
export const ExceptionType = define('Exception', BaseException);
export const StopIteration = define('StopIteration', ExceptionType);
export const StandardError = define('StandardError', ExceptionType);
export const BufferError = define('BufferError', StandardError);
export const ArithmeticError = define('ArithmeticError', StandardError);
export const FloatingPointError = define('FloatingPointError', ArithmeticError);
export const OverflowError = define('OverflowError', ArithmeticError);
export const ZeroDivisionError = define('ZeroDivisionError', ArithmeticError);
export const AssertionError = define('AssertionError', StandardError);
export const AttributeError = define('AttributeError', StandardError);
export const EnvironmentError = defineWithFields('EnvironmentError', StandardError);
export const IOError = define('IOError', EnvironmentError);
export const OSError = define('OSError', EnvironmentError);
export const EOFError = define('EOFError', StandardError);
export const ImportError = define('ImportError', StandardError);
export const LookupError = define('LookupError', StandardError);
export const IndexError = define('IndexError', LookupError);
export const KeyError = define('KeyError', LookupError);
export const MemoryError = define('MemoryError', StandardError);
export const NameError = define('NameError', StandardError);
export const UnboundLocalError = define('UnboundLocalError', NameError);
export const ReferenceError = define('ReferenceError', StandardError);
export const RuntimeError = define('RuntimeError', StandardError);
export const NotImplementedError = define('NotImplementedError', RuntimeError);
export const SyntaxError = defineWithFields('SyntaxError', StandardError);
export const IndentationError = define('IndentationError', SyntaxError);
export const TabError = define('TabError', IndentationError);
export const SystemError = define('SystemError', StandardError);
export const TypeError = define('TypeError', StandardError);
export const ValueError = define('ValueError', StandardError);
export const UnicodeError = define('UnicodeError', ValueError);
export const UnicodeDecodeError = defineWithFields('UnicodeDecodeError', UnicodeError);
export const UnicodeEncodeError = defineWithFields('UnicodeEncodeError', UnicodeError);
export const UnicodeTranslateError = defineWithFields('UnicodeTranslateError', UnicodeError);
export const Warning = define('Warning', ExceptionType);
export const BytesWarning = define('BytesWarning', Warning);
export const DeprecationWarning = define('DeprecationWarning', Warning);
export const FutureWarning = define('FutureWarning', Warning);
export const ImportWarning = define('ImportWarning', Warning);
export const PendingDeprecationWarning = define('PendingDeprecationWarning', Warning);
export const RuntimeWarning = define('RuntimeWarning', Warning);
export const SyntaxWarning = define('SyntaxWarning', Warning);
export const UnicodeWarning = define('UnicodeWarning', Warning);
export const UserWarning = define('UserWarning', Warning);

/** Whether instances of an exception type hold members beside `args` and `message`. */
export function hasFields(type: PyType): boolean {
  return type.layout !== BaseException;
}
