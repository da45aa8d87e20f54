/**
 * Calling. Python functions with plain positional arguments, the common case by far, get their arguments straight
 * into a frame's slots; everything else goes through one general path per kind of callable.
 */

import { CO_GENERATOR } from '../../parser/code-flags.ts';
import { PyBuiltinFunction } from '../objects/builtin-function.ts';
import { Cell } from '../objects/cell.ts';
import type { PyCode } from '../objects/code.ts';
import { PyFrame, type Slot } from '../objects/frame.ts';
import { PyFunction, PyMethod } from '../objects/function.ts';
import { PyGenerator } from '../objects/generator.ts';
import { scopeOf } from '../objects/global-scope.ts';
import { PyInstance } from '../objects/instance.ts';
import type { Keywords } from '../objects/keywords.ts';
import type { Value } from '../objects/object.ts';
import { runtimeError, typeError } from '../objects/raise.ts';
import { RAISED, takeRaised } from '../objects/raised.ts';
import { thread } from '../objects/thread-state.ts';
import { PyType, typeType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { crossArguments, crossResult } from '../restricted/crossing.ts';
import { isRestricted } from '../restricted/mode.ts';
import { takesDirectly } from './arities.ts';
import { bindArguments } from './bind-parameters.ts';
import { callBuiltin } from './call-builtin.ts';

const NO_ARGS: readonly Value[] = [];

/** The cells of a frame's cell variables, made at entry; a parameter's cell takes the argument. */
export function makeCells(code: PyCode, frame: PyFrame): void {
  const { slots } = frame;
  const { cellParameters } = code;
  const first = code.varnames.length;
  for (let i = 0; i < cellParameters.length; i++) {
    const parameter = cellParameters[i]!;
    slots[first + i] = new Cell(parameter < 0 ? undefined : slots[parameter]);
  }
}

/** A frame for a call of `fn` with these slots; its code has been prepared. */
function newFrame(fn: PyFunction, code: PyCode, slots: Slot[]): PyFrame {
  let { scope } = fn;
  if (scope.entry.value !== scope.seen) fn.scope = scope = scopeOf(fn.globals);
  const { frame: caller } = thread;
  if (caller !== null && caller.scope.builtins !== scope.builtins) crossArguments(fn, slots, caller.scope);
  const frame = new PyFrame(code, scope, slots, fn.closure, null);
  if (code.hasCells) makeCells(code, frame);
  return frame;
}

/** Runs a frame to its end and answers what it returns. A thrown exception leaves `thread.frame` where it was raised. */
export function runFrame(frame: PyFrame): Value {
  return orThrow(enterFrame(frame));
}

/** Throws what was raised without being thrown; answers anything else. */
export function orThrow(answer: Value): Value {
  if (answer === RAISED) throw takeRaised();
  return answer;
}

/** The same as `runFrame`, except that it may answer `RAISED` instead of throwing. */
function enterFrame(frame: PyFrame): Value {
  if (--thread.fuel < 0) thread.interpreter.budget.refuel();
  const { frame: back, depth, stack } = thread;
  const { code } = frame;
  const newDepth = depth + 1;
  const newStack = stack + code.stackCost;
  if (newDepth > thread.recursionLimit || newStack > thread.stackLimit)
    return runTracedFrame(frame, newDepth, newStack);
  frame.back = back;
  thread.frame = frame;
  thread.depth = frame.depth = newDepth;
  thread.stack = frame.stack = newStack;
  const result = code.run(frame);
  if (result === RAISED) return result;
  thread.frame = back;
  thread.depth = depth;
  thread.stack = stack;
  const value = result === undefined ? null : result;
  return back === null || back.scope.builtins === frame.scope.builtins ? value : crossResult(frame, value, back);
}

/** The same where a limit is reached, or frames are traced. */
function runTracedFrame(frame: PyFrame, newDepth: number, newStack: number): Value {
  const { frame: back, depth, stack, tracing } = thread;
  if (tracing === null || newDepth > thread.recursionLimit || newStack > tracing.stackLimit) {
    throw runtimeError('maximum recursion depth exceeded');
  }
  frame.back = back;
  thread.frame = frame;
  thread.depth = frame.depth = newDepth;
  thread.stack = frame.stack = newStack;
  const result = tracing.run(frame);
  if (result === RAISED) return result;
  thread.frame = back;
  thread.depth = depth;
  thread.stack = stack;
  const value = result === undefined ? null : result;
  return back === null || back.scope.builtins === frame.scope.builtins ? value : crossResult(frame, value, back);
}

/** Calls a Python function with any arguments. */
export function callFunction(fn: PyFunction, args: readonly Value[], keywords: Keywords | null): Value {
  const { code } = fn;
  if (!code.isPrepared) code.prepare();
  const slots: Slot[] = new Array(code.slotCount);
  if (code.simpleArguments === args.length && (keywords === null || keywords.size === 0)) {
    for (let i = 0; i < args.length; i++) slots[i] = args[i];
  } else bindArguments(fn, args, keywords, slots);
  const frame = newFrame(fn, code, slots);
  return code.flags & CO_GENERATOR ? new PyGenerator(frame) : runFrame(frame);
}

/** Calls anything. */
export function call(callee: Value, args: readonly Value[], keywords: Keywords | null = null): Value {
  if (callee instanceof PyFunction) return callFunction(callee, args, keywords);
  const type = typeOf(callee);
  const slot = type.slots.call;
  if (slot === undefined) throw typeError(`'${type.name}' object is not callable`);
  return slot(callee, args, keywords);
}

/**
 * Whether instances of a class are made by `__init__` alone, or by nothing: no `__new__`, no metaclass of its own.
 * Known once it has been called the general way.
 */
function isPlainClass(callee: Value): callee is PyType {
  return (
    callee instanceof PyType && callee.plainVersion === callee.version && !callee.isAbstract && callee.cls === typeType
  );
}

/** Whether an unbound method takes a value as its first argument, as far as that is plain to see. */
function isPlainReceiver({ owner }: PyMethod, value: Value): boolean {
  return owner instanceof PyType && typeOf(value).isSubtype(owner);
}

/** What a call of a class answers whose `__init__` did not answer None. */
function notNone(result: Value): Value {
  if (result === RAISED) return result;
  throw typeError(`__init__() should return None, not '${typeOf(result).name}'`);
}

/** Calls anything with no arguments; `call1` to `call4` with as many as they say. */
export function call0(callee: Value): Value {
  return orThrow(invoke0(callee));
}
export function call1(callee: Value, a: Value): Value {
  return orThrow(invoke1(callee, a));
}
export function call2(callee: Value, a: Value, b: Value): Value {
  return orThrow(invoke2(callee, a, b));
}
export function call3(callee: Value, a: Value, b: Value, c: Value): Value {
  return orThrow(invoke3(callee, a, b, c));
}
export function call4(callee: Value, a: Value, b: Value, c: Value, d: Value): Value {
  return orThrow(invoke4(callee, a, b, c, d));
}

/** The same, except that it may answer `RAISED` instead of throwing; `invoke1` to `invoke4` likewise. */
export function invoke0(callee: Value): Value {
  if (callee instanceof PyFunction) {
    const { code } = callee;
    if (code.simpleArguments !== 0) return callFunction(callee, NO_ARGS, null);
    return enterFrame(newFrame(callee, code, new Array(code.slotCount)));
  }
  if (callee instanceof PyMethod && callee.self !== undefined) return invoke1(callee.func, callee.self);
  if (callee instanceof PyBuiltinFunction) return callBuiltin0(callee);
  if (isPlainClass(callee)) {
    const object = new PyInstance(callee);
    const init = callee.plainInit;
    const result = init === null ? null : invoke1(init, object);
    return result === null ? object : notNone(result);
  }
  return call(callee, NO_ARGS);
}

export function invoke1(callee: Value, a: Value): Value {
  if (callee instanceof PyFunction) {
    const { code } = callee;
    if (code.simpleArguments !== 1) return callFunction(callee, [a], null);
    const slots: Slot[] = new Array(code.slotCount);
    slots[0] = a;
    return enterFrame(newFrame(callee, code, slots));
  }
  if (callee instanceof PyMethod) {
    if (callee.self !== undefined) return invoke2(callee.func, callee.self, a);
    if (isPlainReceiver(callee, a)) return invoke1(callee.func, a);
  }
  if (callee instanceof PyBuiltinFunction) return callBuiltin1(callee, a);
  if (isPlainClass(callee) && callee.plainInit !== null) {
    const object = new PyInstance(callee);
    const init = callee.plainInit;
    const result = invoke2(init, object, a);
    return result === null ? object : notNone(result);
  }
  return call(callee, [a]);
}

export function invoke2(callee: Value, a: Value, b: Value): Value {
  if (callee instanceof PyFunction) {
    const { code } = callee;
    if (code.simpleArguments !== 2) return callFunction(callee, [a, b], null);
    const slots: Slot[] = new Array(code.slotCount);
    slots[0] = a;
    slots[1] = b;
    return enterFrame(newFrame(callee, code, slots));
  }
  if (callee instanceof PyMethod) {
    if (callee.self !== undefined) return invoke3(callee.func, callee.self, a, b);
    if (isPlainReceiver(callee, a)) return invoke2(callee.func, a, b);
  }
  if (callee instanceof PyBuiltinFunction) return callBuiltin2(callee, a, b);
  if (isPlainClass(callee) && callee.plainInit !== null) {
    const object = new PyInstance(callee);
    const init = callee.plainInit;
    const result = invoke3(init, object, a, b);
    return result === null ? object : notNone(result);
  }
  return call(callee, [a, b]);
}

export function invoke3(callee: Value, a: Value, b: Value, c: Value): Value {
  if (callee instanceof PyFunction) {
    const { code } = callee;
    if (code.simpleArguments !== 3) return callFunction(callee, [a, b, c], null);
    const slots: Slot[] = new Array(code.slotCount);
    slots[0] = a;
    slots[1] = b;
    slots[2] = c;
    return enterFrame(newFrame(callee, code, slots));
  }
  if (callee instanceof PyMethod) {
    if (callee.self !== undefined) return invoke4(callee.func, callee.self, a, b, c);
    if (isPlainReceiver(callee, a)) return invoke3(callee.func, a, b, c);
  }
  if (callee instanceof PyBuiltinFunction) return callBuiltin3(callee, a, b, c);
  if (isPlainClass(callee) && callee.plainInit !== null) {
    const object = new PyInstance(callee);
    const init = callee.plainInit;
    const result = invoke4(init, object, a, b, c);
    return result === null ? object : notNone(result);
  }
  return call(callee, [a, b, c]);
}

/** A function with three arguments behind the object it is bound to. */
export function invoke4(callee: Value, a: Value, b: Value, c: Value, d: Value): Value {
  if (callee instanceof PyFunction && callee.code.simpleArguments === 4) {
    const { code } = callee;
    const slots: Slot[] = new Array(code.slotCount);
    slots[0] = a;
    slots[1] = b;
    slots[2] = c;
    slots[3] = d;
    return enterFrame(newFrame(callee, code, slots));
  }
  return call(callee, [a, b, c, d]);
}

function callBuiltin0(callee: PyBuiltinFunction): Value {
  const { definition, self } = callee;
  if (callee.domain !== null && !isRestricted()) return call(callee, NO_ARGS);
  if (!takesDirectly(definition, 0)) return callBuiltin(definition, self, NO_ARGS, null);
  return self === undefined ? definition.implementation() : definition.implementation(self);
}

function callBuiltin1(callee: PyBuiltinFunction, a: Value): Value {
  const { definition, self } = callee;
  if (callee.domain !== null && !isRestricted()) return call(callee, [a]);
  if (!takesDirectly(definition, 1)) {
    return callBuiltin(definition, self, [a], null);
  }
  return self === undefined ? definition.implementation(a) : definition.implementation(self, a);
}

function callBuiltin2(callee: PyBuiltinFunction, a: Value, b: Value): Value {
  const { definition, self } = callee;
  if (callee.domain !== null && !isRestricted()) return call(callee, [a, b]);
  if (!takesDirectly(definition, 2)) {
    return callBuiltin(definition, self, [a, b], null);
  }
  return self === undefined ? definition.implementation(a, b) : definition.implementation(self, a, b);
}

function callBuiltin3(callee: PyBuiltinFunction, a: Value, b: Value, c: Value): Value {
  const { definition, self } = callee;
  if (callee.domain !== null) return call(callee, [a, b, c]);
  if (!takesDirectly(definition, 3)) {
    return callBuiltin(definition, self, [a, b, c], null);
  }
  return self === undefined ? definition.implementation(a, b, c) : definition.implementation(self, a, b, c);
}
