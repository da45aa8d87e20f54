import { exceptionTypes } from '../runtime/objects/exception.ts';
import { UsageError } from './errors.ts';

/** A Python exception that a host function asks for. */
export class RequestedException {
  readonly type: string;
  readonly args: readonly unknown[];

  constructor(type: string, args: readonly unknown[]) {
    this.type = type;
    this.args = args;
  }
}

/**
 * Raises a built-in Python exception from a host function: `raisePython('KeyError', name)`.
 *
 * @param type the name of its class
 * @param args its arguments, converted to Python
 * @throws UsageError where there is no such exception
 */
export function raisePython(type: string, ...args: readonly unknown[]): never {
  if (!exceptionTypes.has(type)) throw new UsageError(`raisePython: '${type}' is no built-in exception`);
  throw new RequestedException(type, args);
}
