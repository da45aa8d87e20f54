/** `raise`, `try`, `with`, `assert`: everything that throws and catches. */
import type { Assert, Expr, Raise, Stmt, TryExcept, TryFinally, With } from '../../parser/ast.ts';
import { PyClassicInstance } from '../objects/classic.ts';
import { DeprecationWarning } from '../objects/exception.ts';
import type { PyFrame } from '../objects/frame.ts';
import type { Value } from '../objects/object.ts';
import { attributeError, PyRaise, typeError } from '../objects/raise.ts';
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
  if (node.type === null) return reraise;
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
    throw raised;
  };
}

function reraise(frame: PyFrame): Completion {
  const current = thread.exception;
  const raised =
    current === null ? makeRaise(null, null, null) : new PyRaise(current.type, current.value, current.traceback);
  if (raised.traceback !== null) raised.recordedFrame = frame;
  throw raised;
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

/** Whether `except category` catches what was raised; strings, which catch nothing any more, are warned of. */
function matches(raised: PyRaise, category: Value): boolean {
  const isOld = (value: Value): boolean => bytesOf(value) !== undefined;
  if (isOld(category) || (category instanceof PyTuple && category.items.some(isOld))) {
    warn(DeprecationWarning, 'catching of string exceptions is deprecated');
  }
  return exceptionMatches(raised.type, category);
}

/** The first handler that catches what was raised; throws it on where none does. */
export function selectHandler(frame: PyFrame, handlers: readonly Handler[], raised: PyRaise): Handler {
  for (let i = 0; i < handlers.length; i++) {
    const handler = handlers[i]!;
    frame.line = handler.line;
    if (handler.type === null || matches(raised, handler.type(frame))) {
      if (handler.store !== null) handler.store(frame, raised.value);
      return handler;
    }
  }
  throw raised;
}

export function compileTryExcept(unit: Unit, node: TryExcept): Execute {
  const { line, run: body, target } = compileBlock(unit, node.body);
  const handlers = compileHandlers(unit, node);
  const orelse = compileNode(unit, node.orelse);
  return (frame) => {
    let completion: Completion;
    try {
      frame.line = line;
      completion = settle(frame, target, body(frame));
    } catch (thrown) {
      const handler = selectHandler(frame, handlers, enterHandler(frame, thrown));
      return handler.body(frame);
    }
    if (completion !== undefined || orelse === NOTHING) return completion;
    return orelse(frame);
  };
}

export function compileTryFinally(unit: Unit, node: TryFinally): Execute {
  const { line, run: body, target } = compileBlock(unit, node.body);
  const finalbody = compileNode(unit, node.finalbody);
  return (frame) => {
    let completion: Completion;
    try {
      frame.line = line;
      completion = settle(frame, target, body(frame));
    } catch (thrown) {
      const raised = enterFinally(frame, thrown);
      const instead = finalbody(frame);
      if (instead !== undefined) return instead;
      throw raised;
    }
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
  const context = compileStoredValue(unit, node.context);
  const store = node.vars === null ? null : compileTarget(unit, node.vars);
  const { line, run: body, target } = compileBlock(unit, node.body);
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
      const raised = enterHandler(frame, thrown);
      if (isTrue(call3(exit, raised.type, raised.value, raised.traceback))) return undefined;
      throw raised;
    }
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
