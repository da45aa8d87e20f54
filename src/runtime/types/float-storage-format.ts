/** `float.__getformat__` and `float.__setformat__`: which storage format CPython believes C's types to have. */
import type { Value } from '../objects/object.ts';
import { typeError, valueError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { typeOf } from '../objects/type-of.ts';
import { bytesOf } from '../protocols/text.ts';
import { denied } from '../restricted/guards.ts';
import { isRestricted } from '../restricted/mode.ts';

const DETECTED = 'IEEE, little-endian';
const FORMATS = new Set(['unknown', DETECTED, 'IEEE, big-endian']);

const STATE_KEY = {};

/** The formats in force in the running interpreter, by C type. */
function formatsInForce(): Map<string, string> {
  const { moduleState } = thread.interpreter;
  let state = moduleState.get(STATE_KEY) as Map<string, string> | undefined;
  if (state === undefined) {
    state = new Map([
      ['double', DETECTED],
      ['float', DETECTED],
    ]);
    moduleState.set(STATE_KEY, state);
  }
  return state;
}

function checkKind(kind: string, method: string): void {
  if (kind !== 'double' && kind !== 'float') throw valueError(`${method}() argument 1 must be 'double' or 'float'`);
}

/** @throws TypeError unless the argument is a str, ValueError unless it names a C type */
export function getFloatFormat(argument: Value): Value {
  const kind = bytesOf(argument);
  if (kind === undefined) throw typeError(`__getformat__() argument must be string, not ${typeOf(argument).name}`);
  checkKind(kind, '__getformat__');
  return formatsInForce().get(kind)!;
}

/** @throws TypeError unless both arguments are strs, ValueError for a format that is not the machine's */
export function setFloatFormat(first: Value, second: Value): Value {
  if (isRestricted()) {
    // It is a setting of the whole interpreter.
    throw denied('attribute', '__setformat__', 'float.__setformat__ not accessible in restricted mode');
  }
  const kind = stringArgument(first, 1);
  const format = stringArgument(second, 2);
  checkKind(kind, '__setformat__');
  if (!FORMATS.has(format)) {
    throw valueError("__setformat__() argument 2 must be 'unknown', 'IEEE, little-endian' or 'IEEE, big-endian'");
  }
  if (format !== 'unknown' && format !== DETECTED) {
    throw valueError(`can only set ${kind} format to 'unknown' or the detected platform value`);
  }
  formatsInForce().set(kind, format);
  return null;
}

function stringArgument(argument: Value, position: number): string {
  const text = bytesOf(argument);
  if (text === undefined) {
    throw typeError(`__setformat__() argument ${position} must be string, not ${typeOf(argument).name}`);
  }
  return text;
}
