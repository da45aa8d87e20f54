/** Calls from Python into host functions. */
import { Interrupted, LimitReached } from '../runtime/budget/limit-reached.ts';
import type { BuiltinDefinition } from '../runtime/objects/builtin-function.ts';
import { PyBuiltinFunction } from '../runtime/objects/builtin-function.ts';
import { exceptionTypes } from '../runtime/objects/exception.ts';
import type { Keywords } from '../runtime/objects/keywords.ts';
import type { PyObject as RuntimeObject, Value } from '../runtime/objects/object.ts';
import { PyRaise, raise, runtimeError, typeError } from '../runtime/objects/raise.ts';
import { bytesOfText } from './conversion/text.ts';
import { ConversionError, MinipyError, PythonError, UsageError } from './errors.ts';
import { HostFault } from './host-fault.ts';
import { type HostSignature, signatureOf } from './host-signature.ts';
import { RequestedException } from './raise-python.ts';
import type { JSValue } from './values.ts';

/** What host calls need of the interpreter. */
export interface CallSurroundings {
  exported(value: Value, path: string): JSValue;
  imported(value: unknown, path: string): Value;
  /** Counts a call and tells the observer. */
  announce(name: string, args: readonly JSValue[]): void;
  /** Waits for a promise; undefined where nobody can. */
  readonly settle: ((promise: PromiseLike<unknown>) => unknown) | undefined;
  raisedBy(error: PythonError): PyRaise | undefined;
  /** Keeps the JS error behind an exception. */
  noteCause(exception: RuntimeObject, cause: unknown): void;
}

type HostFunction = (...args: unknown[]) => unknown;

/** The host functions of one interpreter, as Python callables. */
export class HostCalls {
  readonly #surroundings: CallSurroundings;
  readonly #callables = new WeakMap<object, PyBuiltinFunction>();
  readonly #functions = new WeakMap<BuiltinDefinition, HostFunction>();

  constructor(surroundings: CallSurroundings) {
    this.#surroundings = surroundings;
  }

  /** The Python callable of a function: always the same one. */
  callableOf(fn: HostFunction, name: string, module: string | null = null): PyBuiltinFunction {
    let callable = this.#callables.get(fn);
    if (callable === undefined) {
      const definition = this.#define(fn, name);
      this.#functions.set(definition, fn);
      callable = new PyBuiltinFunction(definition, undefined, module);
      this.#callables.set(fn, callable);
    }
    return callable;
  }

  /** The host function that a callable, or a sandbox's copy of it, stands for. */
  functionOf(callable: PyBuiltinFunction): HostFunction | undefined {
    return this.#functions.get(callable.definition);
  }

  #define(fn: HostFunction, given: string): BuiltinDefinition {
    const signature = signatureOf(fn);
    const name = signature === undefined ? bytesOfText(given) : signature.name;
    return {
      name,
      doc: signature?.doc == null ? null : bytesOfText(signature.doc),
      style: 'free',
      parameters: [],
      minimum: 0,
      maximum: Number.POSITIVE_INFINITY,
      takesKeywords: true,
      implementation: (args: readonly Value[], keywords: Keywords | null) =>
        this.#call(fn, name, this.#arguments(name, signature, args, keywords)),
    };
  }

  #arguments(
    name: string,
    signature: HostSignature | undefined,
    args: readonly Value[],
    keywords: Keywords | null,
  ): unknown[] {
    if (signature === undefined) {
      if (keywords !== null && keywords.size > 0) throw typeError(`${name}() takes no keyword arguments`);
      return args.map((arg, at) => this.#argument(arg, `${name}() argument ${at + 1}`));
    }
    const bound = signature.bind(args, keywords);
    return bound.map((arg, at) => this.#argument(arg, `${name}() argument '${signature.parameters[at]}'`));
  }

  #argument(value: Value, path: string): JSValue {
    try {
      return this.#surroundings.exported(value, path);
    } catch (failure) {
      // The caller gave what cannot cross, and may hear of it.
      if (failure instanceof ConversionError) throw typeError(bytesOfText(failure.message));
      throw failure;
    }
  }

  #call(fn: HostFunction, name: string, args: unknown[]): Value {
    this.#surroundings.announce(name, args as JSValue[]);
    try {
      // A result may have getters, or be a proxy: converting it runs the host's code too.
      return this.#surroundings.imported(this.#awaited(fn(...args), name), `${name}() result`);
    } catch (failure) {
      throw this.raiseOf(failure, name);
    }
  }

  #awaited(result: unknown, name: string): unknown {
    if (typeof result !== 'object' || result === null || !('then' in result) || typeof result.then !== 'function') {
      return result;
    }
    const promise = result as PromiseLike<unknown>;
    const { settle } = this.#surroundings;
    if (settle !== undefined) return settle(promise);
    // Nobody is going to look at it.
    Promise.resolve(promise).catch(() => {});
    throw new UsageError(
      `host function ${name}() returned a promise: an interpreter in this thread cannot wait for it; use a WorkerSandbox or ProcessSandbox`,
    );
  }

  /** What Python code gets for something that a host function threw: no more than its type, unless that was meant for it. */
  raiseOf(failure: unknown, name: string): unknown {
    if (failure instanceof RequestedException) {
      return raise(
        exceptionTypes.get(failure.type)!,
        ...failure.args.map((arg, at) => this.#surroundings.imported(arg, `${name}() exception argument ${at + 1}`)),
      );
    }
    if (failure instanceof PythonError) {
      const own = this.#surroundings.raisedBy(failure);
      if (own !== undefined) return new PyRaise(own.type, own.value, own.traceback);
      const type = exceptionTypes.get(failure.type);
      if (type !== undefined) return this.#caused(raise(type, bytesOfText(textAfterType(failure))), failure);
    } else if (isFinal(failure)) return failure;
    return this.#caused(runtimeError(`host function ${name}() failed`), failure);
  }

  #caused(raised: PyRaise, cause: unknown): PyRaise {
    this.#surroundings.noteCause(raised.value as RuntimeObject, cause);
    return raised;
  }
}

/** What goes through Python code as it is. */
function isFinal(failure: unknown): boolean {
  return (
    failure instanceof MinipyError ||
    failure instanceof HostFault ||
    failure instanceof PyRaise ||
    failure instanceof LimitReached ||
    failure instanceof Interrupted
  );
}

function textAfterType({ message, type }: PythonError): string {
  return message.startsWith(`${type}: `) ? message.slice(type.length + 2) : '';
}
