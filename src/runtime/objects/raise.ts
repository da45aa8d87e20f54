/**
 * Raising: what the evaluator throws, and one constructor for each exception a builtin raises.
 *
 * A `PyRaise` is a plain object, never a JS `Error`: capturing a JS stack costs more than everything else about an
 * exception (DESIGN section 1).
 */
import {
  AttributeError,
  BufferError,
  EOFError,
  hasFields,
  ImportError,
  IndexError,
  IOError,
  KeyError,
  LookupError,
  MemoryError,
  NameError,
  OverflowError,
  PyException,
  PyExceptionWithFields,
  RuntimeError,
  StopIteration,
  SystemError,
  TypeError,
  UnboundLocalError,
  ValueError,
  ZeroDivisionError,
} from './exception.ts';
import type { PyFrame } from './frame.ts';
import type { Value } from './object.ts';
import type { PyTraceback } from './traceback.ts';
import { PyTuple } from './tuple.ts';
import type { PyType } from './type.ts';

/** A Python exception on its way to a handler. */
export class PyRaise {
  /** The class: a `PyType` under BaseException, or a classic class. */
  type: Value;
  value: Value;
  traceback: PyTraceback | null;
  /** The frame whose entry heads `traceback` already: it gets no second one. */
  recordedFrame: PyFrame | null = null;

  constructor(type: Value, value: Value, traceback: PyTraceback | null = null) {
    this.type = type;
    this.value = value;
    this.traceback = traceback;
  }
}

/** Creates an exception of a built-in type with these arguments, ready to throw. */
export function raise(type: PyType, ...args: Value[]): PyRaise {
  const exception = hasFields(type) ? PyExceptionWithFields : PyException;
  return new PyRaise(type, new exception(type, new PyTuple(args)));
}

export const typeError = (message: string): PyRaise => raise(TypeError, message);
export const valueError = (message: string): PyRaise => raise(ValueError, message);
export const attributeError = (message: string): PyRaise => raise(AttributeError, message);
export const indexError = (message: string): PyRaise => raise(IndexError, message);
export const keyError = (key: Value): PyRaise => raise(KeyError, key);
export const nameError = (message: string): PyRaise => raise(NameError, message);
export const unboundLocalError = (message: string): PyRaise => raise(UnboundLocalError, message);
export const runtimeError = (message: string): PyRaise => raise(RuntimeError, message);
export const systemError = (message: string): PyRaise => raise(SystemError, message);
export const overflowError = (message: string): PyRaise => raise(OverflowError, message);
export const zeroDivisionError = (message: string): PyRaise => raise(ZeroDivisionError, message);
export const importError = (message: string): PyRaise => raise(ImportError, message);
export const ioError = (message: string): PyRaise => raise(IOError, message);
export const memoryError = (): PyRaise => raise(MemoryError);
export const stopIteration = (): PyRaise => raise(StopIteration);
export const eofError = (message: string): PyRaise => raise(EOFError, message);
export const lookupError = (message: string): PyRaise => raise(LookupError, message);
export const bufferError = (message: string): PyRaise => raise(BufferError, message);
