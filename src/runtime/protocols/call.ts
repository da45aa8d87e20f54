/**
 * Calling. Python functions with plain positional arguments, the common case by far, get their arguments straight
 * into a frame's slots; everything else goes through one general path per kind of callable.
 */

import { PyBuiltinFunction } from '../objects/builtin-function.ts';
import { Cell } from '../objects/cell.ts';
import { CO_GENERATOR } from '../../parser/code-flags.ts';
import type { PyCode } from '../objects/code.ts';
import { PyFrame } from '../objects/frame.ts';
import { PyFunction, PyMethod } from '../objects/function.ts';
import { PyGenerator } from '../objects/generator.ts';
import { scopeOf } from '../objects/global-scope.ts';
import type { Keywords } from '../objects/keywords.ts';
import type { Value } from '../objects/object.ts';
import { runtimeError, typeError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { typeOf } from '../objects/type-of.ts';
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

/** A frame for a call of `fn`, its arguments not in yet. */
function newFrame(fn: PyFunction): PyFrame {
  const { code } = fn;
  if (!code.isPrepared) code.prepare();
  if (!fn.scope.isCurrent) fn.scope = scopeOf(fn.globals);
  const slots = new Array(code.slotCount);
  return new PyFrame(code, fn.scope, slots, fn.closure, null);
}

/** Runs a frame to its end and answers what it returns. A thrown exception leaves `thread.frame` where it was raised. */
export function runFrame(frame: PyFrame): Value {
  if (--thread.fuel < 0) thread.interpreter.budget.refuel();
  const back = thread.frame;
  const { depth, stack } = thread;
  const { code } = frame;
  frame.back = back;
  frame.depth = depth + 1;
  frame.stack = stack + code.stackCost;
  if (frame.depth > thread.recursionLimit || frame.stack > thread.stackLimit) {
    throw runtimeError('maximum recursion depth exceeded');
  }
  thread.frame = frame;
  thread.depth = frame.depth;
  thread.stack = frame.stack;
  const result = code.run(frame);
  thread.frame = back;
  thread.depth = depth;
  thread.stack = stack;
  return result;
}

function enter(frame: PyFrame): Value {
  const { code } = frame;
  if (code.cellParameters.length > 0) makeCells(code, frame);
  if (code.flags & CO_GENERATOR) return new PyGenerator(frame);
  return runFrame(frame);
}

/** Calls a Python function with any arguments. */
export function callFunction(fn: PyFunction, args: readonly Value[], keywords: Keywords | null): Value {
  const frame = newFrame(fn);
  if (fn.code.simpleArguments === args.length && (keywords === null || keywords.size === 0)) {
    for (let i = 0; i < args.length; i++) frame.slots[i] = args[i];
  } else bindArguments(fn, args, keywords, frame.slots);
  return enter(frame);
}

/** Calls anything. */
export function call(callee: Value, args: readonly Value[], keywords: Keywords | null = null): Value {
  if (callee instanceof PyFunction) return callFunction(callee, args, keywords);
  const type = typeOf(callee);
  const slot = type.slots.call;
  if (slot === undefined) throw typeError(`'${type.name}' object is not callable`);
  return slot(callee, args, keywords);
}

export function call0(callee: Value): Value {
  if (callee instanceof PyFunction) {
    if (callee.code.simpleArguments !== 0) return callFunction(callee, NO_ARGS, null);
    const frame = newFrame(callee);
    if (callee.code.cellParameters.length > 0) makeCells(callee.code, frame);
    return runFrame(frame);
  }
  if (callee instanceof PyMethod && callee.self !== undefined) return call1(callee.func, callee.self);
  if (callee instanceof PyBuiltinFunction) return callBuiltin0(callee);
  return call(callee, NO_ARGS);
}

export function call1(callee: Value, a: Value): Value {
  if (callee instanceof PyFunction) {
    if (callee.code.simpleArguments !== 1) return callFunction(callee, [a], null);
    const frame = newFrame(callee);
    frame.slots[0] = a;
    if (callee.code.cellParameters.length > 0) makeCells(callee.code, frame);
    return runFrame(frame);
  }
  if (callee instanceof PyMethod && callee.self !== undefined) return call2(callee.func, callee.self, a);
  if (callee instanceof PyBuiltinFunction) return callBuiltin1(callee, a);
  return call(callee, [a]);
}

export function call2(callee: Value, a: Value, b: Value): Value {
  if (callee instanceof PyFunction) {
    if (callee.code.simpleArguments !== 2) return callFunction(callee, [a, b], null);
    const frame = newFrame(callee);
    frame.slots[0] = a;
    frame.slots[1] = b;
    if (callee.code.cellParameters.length > 0) makeCells(callee.code, frame);
    return runFrame(frame);
  }
  if (callee instanceof PyMethod && callee.self !== undefined) return call3(callee.func, callee.self, a, b);
  if (callee instanceof PyBuiltinFunction) return callBuiltin2(callee, a, b);
  return call(callee, [a, b]);
}

export function call3(callee: Value, a: Value, b: Value, c: Value): Value {
  if (callee instanceof PyFunction) {
    if (callee.code.simpleArguments !== 3) return callFunction(callee, [a, b, c], null);
    const frame = newFrame(callee);
    frame.slots[0] = a;
    frame.slots[1] = b;
    frame.slots[2] = c;
    if (callee.code.cellParameters.length > 0) makeCells(callee.code, frame);
    return runFrame(frame);
  }
  if (callee instanceof PyMethod && callee.self !== undefined) return call(callee.func, [callee.self, a, b, c]);
  return call(callee, [a, b, c]);
}

function callBuiltin0(callee: PyBuiltinFunction): Value {
  const { definition, self } = callee;
  if (definition.minimum > 0 || definition.style === 'free') return callBuiltin(definition, self, NO_ARGS, null);
  return self === undefined ? definition.implementation() : definition.implementation(self);
}

function callBuiltin1(callee: PyBuiltinFunction, a: Value): Value {
  const { definition, self } = callee;
  if (definition.minimum > 1 || definition.maximum < 1 || definition.style === 'free') {
    return callBuiltin(definition, self, [a], null);
  }
  return self === undefined ? definition.implementation(a) : definition.implementation(self, a);
}

function callBuiltin2(callee: PyBuiltinFunction, a: Value, b: Value): Value {
  const { definition, self } = callee;
  if (definition.minimum > 2 || definition.maximum < 2 || definition.style === 'free') {
    return callBuiltin(definition, self, [a, b], null);
  }
  return self === undefined ? definition.implementation(a, b) : definition.implementation(self, a, b);
}
