/** Errors on their way out of a worker or process. */
import {
  CancelledError,
  ConversionError,
  LimitError,
  MinipyError,
  type Position,
  PythonError,
  type PythonErrorDetails,
  PythonExit,
  PythonSyntaxError,
  type TracebackFrame,
  UsageError,
} from '../api/errors.ts';
import type { LimitName } from '../api/limits.ts';
import type { JSValue, PyObject } from '../api/values.ts';
import { decode, encode } from './codec.ts';

interface PlainError {
  readonly name: string;
  readonly message: string;
  readonly traceback?: readonly TracebackFrame[];
  readonly limit?: string;
  readonly allowed?: number;
  readonly path?: string;
  readonly type?: string;
  readonly lineage?: readonly string[];
  readonly args?: readonly JSValue[];
  readonly printed?: string;
  readonly repr?: string;
  readonly position?: Position;
  readonly text?: string;
  readonly code?: number;
}

export function encodeError(error: unknown): string {
  return encode(plain(error), 'error');
}

function plain(error: unknown): PlainError {
  if (error instanceof PythonError) return plainPythonError(error);
  if (error instanceof LimitError) {
    const { name, message, limit, allowed, traceback } = error;
    return { name, message, limit, allowed, traceback };
  }
  if (error instanceof CancelledError) return { name: error.name, message: error.message, traceback: error.traceback };
  if (error instanceof ConversionError) return { name: error.name, message: error.message, path: error.path };
  if (error instanceof MinipyError) return { name: error.name, message: error.message };
  return { name: 'Error', message: error instanceof Error ? error.message : String(error) };
}

function plainPythonError(error: PythonError): PlainError {
  const { name, message, type, traceback } = error;
  const shared = {
    name,
    message,
    type,
    traceback,
    lineage: error.lineage,
    args: error.args.map(sendable),
    printed: String(error),
    repr: attempt(() => error.exception.repr()) ?? type,
  };
  if (error instanceof PythonSyntaxError) return { ...shared, position: error.position, text: error.text };
  return error instanceof PythonExit ? { ...shared, code: error.code } : shared;
}

/** An argument as it is where it can go, else its repr. */
function sendable(value: JSValue): JSValue {
  const encoded = attempt(() => encode(value, 'argument'));
  return encoded === undefined ? (attempt(() => (value as PyObject).repr()) ?? '?') : value;
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/**
 * The error that was encoded.
 *
 * @param reason why the run was cancelled, where it was
 */
export function decodeError(text: string, reason?: unknown): MinipyError {
  const error = decode(text) as PlainError;
  const { name, message, traceback = [] } = error;
  switch (name) {
    case 'LimitError':
      return new LimitError(error.limit as LimitName, error.allowed ?? 0, traceback);
    case 'CancelledError':
      return new CancelledError(reason, traceback);
    case 'ConversionError':
      return new ConversionError(error.path ?? '', message.slice((error.path ?? '').length + 2));
    case 'PythonError':
    case 'PythonExit':
    case 'PythonSyntaxError':
      return pythonError(error);
    case 'UsageError':
      return new UsageError(message);
    default:
      return new MinipyError(message);
  }
}

function pythonError(error: PlainError): PythonError {
  const { type = '', printed = '', message, traceback = [], args = [], lineage = [] } = error;
  const text = message.startsWith(`${type}: `) ? message.slice(type.length + 2) : '';
  const exception = new DistantObject(type, error.repr ?? type, text);
  const details: PythonErrorDetails = { type, lineage, text, args, traceback, exception, printed };
  if (error.position !== undefined) return new PythonSyntaxError(details, error.position, error.text ?? '');
  return error.code === undefined ? new PythonError(details) : new PythonExit(details, error.code);
}

/** An object that stayed in the sandbox: what it says of itself. */
class DistantObject implements PyObject {
  readonly type: string;
  readonly #repr: string;
  readonly #text: string;

  constructor(type: string, repr: string, text: string) {
    this.type = type;
    this.#repr = repr;
    this.#text = text;
  }

  get(): never {
    throw new UsageError('the object lives in a worker or process: only its type, repr() and toString() are here');
  }

  set(): never {
    return this.get();
  }

  has(): never {
    return this.get();
  }

  call(): never {
    return this.get();
  }

  repr(): string {
    return this.#repr;
  }

  toString(): string {
    return this.#text;
  }
}
