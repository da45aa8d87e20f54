/** `raise`, `try`, `with`, `assert`: everything that throws and catches. */
import type { Assert, Expr, Raise, Stmt, TryExcept, TryFinally, With } from '../../parser/ast.ts';
import { PyClassicInstance } from '../objects/classic.ts';
import { DeprecationWarning } from '../objects/exception.ts';
import type { PyFrame } from '../objects/frame.ts';
import type { Value } from '../objects/object.ts';
import { attributeError, PyRaise, typeError } from '../objects/raise.ts';
import { RAISED, signal, takeRaised } from '../objects/raised.ts';
import { thread } from '../objects/thread-state.ts';
import { PyTraceback } from '../objects/traceback.ts';
import { PyTuple } from '../objects/tuple.ts';
import { getAttribute, specialMethod } from '../protocols/attribute.ts';
import { call0, call1, call3 } from '../protocols/call.ts';
import { exceptionMatches, makeRaise } from '../protocols/exception-match.ts';
import { bytesOf } from '../protocols/text.ts';
import { isTrue } from '../protocols/truth.ts';
import { asRaise, unwind } from '../protocols/unwind.ts';
import { warn } from '../protocols/warn.ts';
import { compileTarget } from './assignment.ts';
import { asNode, compileBlock, NOTHING } from './block.ts';
import { type Completion, type Evaluate, type Execute, type Store, settle } from './completion.ts';
import { compileTest } from './condition-nodes.ts';
import { compileStoredValue } from './file-owner.ts';
import { loadGlobal } from './names.ts';
import type { Unit } from './unit.ts';

export function compileRaise(unit: Unit, node: Raise): Execute {
  const { signals } = unit;
  if (node.type === null) {
    return (frame) => {
      const raised = raiseAgain(frame);
      if (signals) return signal(raised);
      throw raised;
    };
  }
  const type = unit.expression(node.type);
  const inst = node.inst === null ? null : unit.expression(node.inst);
  const tback = node.tback === null ? null : unit.expression(node.tback);
  return (frame) => {
    const category = type(frame);
    const value = inst === null ? null : inst(frame);
    const traceback = tback === null ? null : tback(frame);
    if (traceback !== null && !(traceback instanceof PyTraceback)) {
      throw typeError('raise: arg 3 must be a traceback or None');
    }
    const raised = makeRaise(category, value, traceback);
    // An exception raised with a traceback goes on where that one left off: no new entry for this frame.
    if (traceback !== null) raised.recordedFrame = frame;
    if (signals) return signal(raised);
    throw raised;
  };
}

/** What `raise` alone raises: the exception being handled. */
function raiseAgain(frame: PyFrame): PyRaise {
  const current = thread.exception;
  if (current === null) return makeRaise(null, null, null);
  const raised = new PyRaise(current.type, current.value, current.traceback);
  if (raised.traceback !== null) raised.recordedFrame = frame;
  return raised;
}

/**
 * Takes what was thrown in a statement of this frame: leaves the frames above. What is no Python exception is thrown
 * on, so that no handler and no `finally` sees it.
 */
export function enterFinally(frame: PyFrame, thrown: unknown): PyRaise {
  const raised = asRaise(thrown, frame);
  unwind(raised, frame, true);
  thread.depth = frame.depth;
  thread.stack = frame.stack;
  return raised;
}

/** The same for `except` and `with`, which make it the exception being handled: `finally` does not. */
export function enterHandler(frame: PyFrame, thrown: unknown): PyRaise {
  const raised = enterFinally(frame, thrown);
  if (frame.savedException === undefined) frame.savedException = thread.exception;
  thread.exception = raised;
  return raised;
}

export interface Handler {
  readonly line: number;
  readonly type: Evaluate | null;
  readonly store: Store | null;
  readonly body: Execute;
}

const compileNode = (unit: Unit, body: readonly Stmt[]): Execute => asNode(compileBlock(unit, body));

export function compileHandlers(
  unit: Unit,
  node: TryExcept,
  compileBody: (unit: Unit, body: readonly Stmt[]) => Execute = compileNode,
): Handler[] {
  unit.handlesExceptions = true;
  return node.handlers.map((handler) => {
    unit.line = handler.line;
    return {
      line: handler.line,
      type: handler.type === null ? null : unit.expression(handler.type),
      store: handler.name === null ? null : compileTarget(unit, handler.name),
      body: compileBody(unit, handler.body),
    };
  });
}

const isOld = (value: Value): boolean => bytesOf(value) !== undefined;

/** Whether `except category` catches what was raised; strings, which catch nothing any more, are warned of. */
function matches(raised: PyRaise, category: Value): boolean {
  if (raised.type === category) return true;
  if (isOld(category) || (category instanceof PyTuple && category.items.some(isOld))) {
    warn(DeprecationWarning, 'catching of string exceptions is deprecated');
  }
  return exceptionMatches(raised.type, category);
}

/** The first handler that catches what was raised; null where none does. */
export function selectHandler(frame: PyFrame, handlers: readonly Handler[], raised: PyRaise): Handler | null {
  for (let i = 0; i < handlers.length; i++) {
    const handler = handlers[i]!;
    frame.line = handler.line;
    if (handler.type === null || matches(raised, handler.type(frame))) {
      if (handler.store !== null) handler.store(frame, raised.value);
      return handler;
    }
  }
  return null;
}

export function compileTryExcept(unit: Unit, node: TryExcept): Execute {
  const { signals } = unit;
  const { line, run: body, target } = compileBlock(unit, node.body);
  const handlers = compileHandlers(unit, node);
  const orelse = compileNode(unit, node.orelse);
  const handle = (frame: PyFrame, raised: PyRaise): Completion => {
    const handler = selectHandler(frame, handlers, raised);
    if (handler !== null) return handler.body(frame);
    if (signals) return signal(raised);
    throw raised;
  };
  return (frame) => {
    let completion: Completion;
    try {
      frame.line = line;
      completion = settle(frame, target, body(frame));
    } catch (thrown) {
      return handle(frame, enterHandler(frame, thrown));
    }
    if (completion === RAISED) return handle(frame, enterHandler(frame, takeRaised()));
    if (completion !== undefined || orelse === NOTHING) return completion;
    return orelse(frame);
  };
}

export function compileTryFinally(unit: Unit, node: TryFinally): Execute {
  const { signals } = unit;
  const { line, run: body, target } = compileBlock(unit, node.body);
  const finalbody = compileNode(unit, node.finalbody);
  const leave = (frame: PyFrame, raised: PyRaise): Completion => {
    const instead = finalbody(frame);
    if (instead !== undefined) return instead;
    if (signals) return signal(raised);
    throw raised;
  };
  return (frame) => {
    let completion: Completion;
    try {
      frame.line = line;
      completion = settle(frame, target, body(frame));
    } catch (thrown) {
      return leave(frame, enterFinally(frame, thrown));
    }
    if (completion === RAISED) return leave(frame, enterFinally(frame, takeRaised()));
    const instead = finalbody(frame);
    return instead === undefined ? completion : instead;
  };
}

/** A method that `with` calls, found on the class. @throws AttributeError with the bare name */
export function contextMethod(manager: Value, name: string): Value {
  if (manager instanceof PyClassicInstance) return getAttribute(manager, name);
  const method = specialMethod(manager, name);
  if (method === undefined) throw attributeError(name);
  return method;
}

export function compileWith(unit: Unit, node: With): Execute {
  unit.handlesExceptions = true;
  const { signals } = unit;
  const context = compileStoredValue(unit, node.context);
  const store = node.vars === null ? null : compileTarget(unit, node.vars);
  const { line, run: body, target } = compileBlock(unit, node.body);
  const leave = (exit: Value, raised: PyRaise): Completion => {
    if (isTrue(call3(exit, raised.type, raised.value, raised.traceback))) return undefined;
    if (signals) return signal(raised);
    throw raised;
  };
  return (frame) => {
    const manager = context(frame);
    const exit = contextMethod(manager, '__exit__');
    const value = call0(contextMethod(manager, '__enter__'));
    let completion: Completion;
    try {
      if (store !== null) store(frame, value);
      frame.line = line;
      completion = settle(frame, target, body(frame));
    } catch (thrown) {
      return leave(exit, enterHandler(frame, thrown));
    }
    if (completion === RAISED) return leave(exit, enterHandler(frame, takeRaised()));
    call3(exit, null, null, null);
    return completion;
  };
}

export function compileAssert(unit: Unit, node: Assert): Execute {
  if (thread.interpreter.compilerSettings.optimize > 0) return NOTHING;
  const test = compileTest(unit, node.test);
  const message: Expr | null = node.msg;
  const text = message === null ? null : unit.expression(message);
  const category = loadGlobal('AssertionError');
  return (frame) => {
    if (test(frame)) return undefined;
    const type = category(frame);
    if (text === null) throw makeRaise(type, null, null);
    throw makeRaise(call1(type, text(frame)), null, null);
  };
}
