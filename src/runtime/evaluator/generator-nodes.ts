/**
 * The statements of a generator that hold a `yield`: each notes in a slot of its own where it stopped, and on the way
 * back in (`resuming`) goes straight there. Statements without a `yield` inside are the ordinary ones.
 */
import type { Expr, ExprStmt, For, If, Stmt, TryExcept, TryFinally, While, With, Yield } from '../../parser/ast.ts';
import { constantTruth } from '../../parser/constant-test.ts';
import { ownExpressions, statementYields, yields } from '../../parser/yield-search.ts';
import type { Value } from '../objects/object.ts';
import { PyRaise } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { typeOf } from '../objects/type-of.ts';
import { call0, call3 } from '../protocols/call.ts';
import { iterate } from '../protocols/iterate.ts';
import { isTrue } from '../protocols/truth.ts';
import { compileTarget, localSlotOf } from './assignment.ts';
import { NOTHING, stepNode } from './block.ts';
import { BREAK, CONTINUE, type Completion, type Execute, YIELD } from './completion.ts';
import { compileTest } from './condition-nodes.ts';
import { compileHandlers, contextMethod, enterFinally, enterHandler, selectHandler } from './exception-nodes.ts';
import type { Unit } from './unit.ts';
import { isPlainYield, lowerStatement } from './yield-lowering.ts';

/** A block of a generator, some statement of which yields. */
export function compileResumableBlock(unit: Unit, body: readonly Stmt[]): Execute {
  const statements: Execute[] = [];
  const lines: number[] = [];
  for (const original of body) {
    const lowered =
      ownExpressions(original).some(yields) && !isPlainYield(original) ? lowerStatement(unit, original) : [original];
    for (const statement of lowered) {
      unit.line = statement.line;
      statements.push(unit.nested(() => stepNode(unit.statement(statement))));
      lines.push(statement.line);
    }
  }
  if (statements.length === 1) {
    const statement = statements[0]!;
    const line = lines[0]!;
    return (frame) => {
      if (!frame.resuming) frame.line = line;
      return statement(frame);
    };
  }
  const position = unit.temporary();
  return (frame) => {
    let i = frame.resuming ? (frame.slots[position] as number) : 0;
    for (; i < statements.length; i++) {
      if (!frame.resuming) frame.line = lines[i]!;
      const statement = statements[i]!;
      const completion = statement(frame);
      if (completion !== undefined) {
        if (completion === YIELD) frame.slots[position] = i;
        return completion;
      }
    }
    return undefined;
  };
}

/** The resumable form of a statement that yields; undefined where the ordinary one serves. */
export function compileResumable(unit: Unit, node: Stmt): Execute | undefined {
  if (!statementYields(node)) return undefined;
  switch (node.kind) {
    case 'Expr':
      return compileYield(unit, node.value as Yield, null);
    case 'Assign':
      return compileYield(unit, node.value as Yield, node.targets[0]!);
    case 'If':
      return compileIf(unit, node);
    case 'While':
      return compileWhile(unit, node);
    case 'For':
      return compileFor(unit, node);
    case 'TryExcept':
      return compileTryExcept(unit, node);
    case 'TryFinally':
      return compileTryFinally(unit, node);
    case 'With':
      return compileWith(unit, node);
    default:
      return undefined;
  }
}

/** `yield value` and `target = yield value`. */
function compileYield(unit: Unit, node: Yield, target: Expr | null): Execute {
  const value = node.value === null ? null : unit.expression(node.value);
  const store = target === null ? null : compileTarget(unit, target);
  return (frame) => {
    const generator = frame.generator!;
    if (frame.resuming) {
      frame.resuming = false;
      const { thrown } = generator;
      if (thrown !== undefined) {
        generator.thrown = undefined;
        throw thrown;
      }
      if (store !== null) store(frame, generator.sent);
      return undefined;
    }
    generator.yielded = value === null ? null : value(frame);
    generator.stopped = true;
    return YIELD;
  };
}

function compileIf(unit: Unit, node: If): Execute {
  const truth = constantTruth(node.test, 0);
  const test = truth === null ? compileTest(unit, node.test) : () => truth;
  const body = truth === false ? NOTHING : compileResumableBlock(unit, node.body);
  const orelse = truth === true || node.orelse.length === 0 ? NOTHING : compileResumableBlock(unit, node.orelse);
  if (orelse === NOTHING) return (frame) => (frame.resuming || test(frame) ? body(frame) : undefined);
  const branch = unit.temporary();
  return (frame) => {
    const chosen: boolean = frame.resuming ? (frame.slots[branch] as boolean) : test(frame);
    const completion = chosen ? body(frame) : orelse(frame);
    if (completion === YIELD) frame.slots[branch] = chosen;
    return completion;
  };
}

const IN_BODY = 0;
const IN_ORELSE = 1;

function compileWhile(unit: Unit, node: While): Execute {
  const truth = constantTruth(node.test, 0);
  const test = truth === null ? compileTest(unit, node.test) : () => truth;
  const body = truth === false ? NOTHING : compileResumableBlock(unit, node.body);
  const orelse = node.orelse.length === 0 ? NOTHING : compileResumableBlock(unit, node.orelse);
  const region = unit.temporary();
  const line = truth === true && unit.traced ? 0 : node.line;
  return (frame) => {
    let completion: Completion;
    if (!frame.resuming || frame.slots[region] === IN_BODY) {
      while (frame.resuming || test(frame)) {
        if (--thread.fuel < 0) thread.interpreter.budget.refuel();
        completion = body(frame);
        if (completion !== undefined) {
          if (completion === BREAK) return undefined;
          if (completion === YIELD) frame.slots[region] = IN_BODY;
          if (completion !== CONTINUE) return completion;
        }
        frame.line = line;
      }
    }
    if (orelse === NOTHING) return undefined;
    completion = orelse(frame);
    if (completion === YIELD) frame.slots[region] = IN_ORELSE;
    return completion;
  };
}

/** What a loop that does nothing but yield has: `for … : yield value`, or the same behind one `if`. */
function yieldIn(node: For): { readonly test: If | null; readonly statement: ExprStmt; readonly value: Yield } | null {
  if (node.body.length !== 1 || node.orelse.length > 0) return null;
  let statement = node.body[0]!;
  let test: If | null = null;
  if (statement.kind === 'If') {
    if (statement.body.length !== 1 || statement.orelse.length > 0 || yields(statement.test)) return null;
    test = statement;
    statement = statement.body[0]!;
  }
  if (statement.kind !== 'Expr' || !isPlainYield(statement)) return null;
  return { test, statement, value: statement.value as Yield };
}

/**
 * A loop that does nothing but yield, as generator expressions and generators that pass on or filter others are: one
 * node, which on the way back in goes on with the next item at once.
 */
function compileYieldingFor(unit: Unit, node: For, inner: NonNullable<ReturnType<typeof yieldIn>>): Execute {
  const iterable = unit.expression(node.iter);
  const slot = localSlotOf(unit, node.target);
  const store = compileTarget(unit, node.target);
  const testLine = inner.test?.line ?? 0;
  if (inner.test !== null) unit.line = testLine;
  const test = inner.test === null ? null : compileTest(unit, inner.test.test);
  unit.line = inner.statement.line;
  const valueLine = inner.statement.line;
  const value = inner.value.value === null ? null : unit.nested(() => unit.expression(inner.value.value!));
  const held = unit.temporary();
  const { line } = node;
  // Where it is traced, each turn is told of.
  const isOneLine = unit.traced && valueLine === line;
  return (frame) => {
    const generator = frame.generator!;
    let iterator: Value;
    if (frame.resuming) {
      frame.resuming = false;
      const { thrown } = generator;
      if (thrown !== undefined) {
        generator.thrown = undefined;
        throw thrown;
      }
      iterator = frame.slots[held];
      if (isOneLine) frame.line = 0;
      frame.line = line;
    } else {
      iterator = iterate(iterable(frame));
      frame.slots[held] = iterator;
    }
    const next = typeOf(iterator).slots.next!;
    for (;;) {
      if (--thread.fuel < 0) thread.interpreter.budget.refuel();
      const item = next(iterator);
      if (item === undefined) return undefined;
      if (slot >= 0) frame.slots[slot] = item;
      else store(frame, item);
      if (test !== null) {
        frame.line = testLine;
        if (!test(frame)) {
          frame.line = line;
          continue;
        }
      }
      frame.line = valueLine;
      generator.yielded = value === null ? null : value(frame);
      generator.stopped = true;
      return YIELD;
    }
  };
}

function compileFor(unit: Unit, node: For): Execute {
  const inner = yieldIn(node);
  if (inner !== null) return compileYieldingFor(unit, node, inner);
  const iterable = unit.expression(node.iter);
  const slot = localSlotOf(unit, node.target);
  const store = compileTarget(unit, node.target);
  const body = compileResumableBlock(unit, node.body);
  const orelse = node.orelse.length === 0 ? NOTHING : compileResumableBlock(unit, node.orelse);
  const region = unit.temporary();
  const held = unit.temporary();
  const { line } = node;
  // Where it is traced, each turn is told of.
  const isOneLine = unit.traced && node.body[0]?.line === line;
  return (frame) => {
    let completion: Completion;
    if (!frame.resuming || frame.slots[region] === IN_BODY) {
      const iterator: Value = frame.resuming ? frame.slots[held] : iterate(iterable(frame));
      const next = typeOf(iterator).slots.next!;
      for (;;) {
        if (!frame.resuming) {
          if (--thread.fuel < 0) thread.interpreter.budget.refuel();
          const item = next(iterator);
          if (item === undefined) break;
          if (slot >= 0) frame.slots[slot] = item;
          else store(frame, item);
        }
        completion = body(frame);
        if (completion !== undefined) {
          if (completion === BREAK) return undefined;
          if (completion === YIELD) {
            frame.slots[region] = IN_BODY;
            frame.slots[held] = iterator;
          }
          if (completion !== CONTINUE) return completion;
        }
        if (isOneLine) frame.line = 0;
        frame.line = line;
      }
    }
    if (orelse === NOTHING) return undefined;
    completion = orelse(frame);
    if (completion === YIELD) frame.slots[region] = IN_ORELSE;
    return completion;
  };
}

/** First number of a handler's region in a `try`. */
const IN_HANDLERS = 2;

function compileTryExcept(unit: Unit, node: TryExcept): Execute {
  const body = compileResumableBlock(unit, node.body);
  const handlers = compileHandlers(unit, node, compileResumableBlock);
  const orelse = compileResumableBlock(unit, node.orelse);
  const region = unit.temporary();
  const stop = (frame: Parameters<Execute>[0], completion: Completion, where: number): Completion => {
    if (completion === YIELD) frame.slots[region] = where;
    return completion;
  };
  return (frame) => {
    const where = frame.resuming ? (frame.slots[region] as number) : IN_BODY;
    if (where >= IN_HANDLERS) return stop(frame, handlers[where - IN_HANDLERS]!.body(frame), where);
    if (where === IN_BODY) {
      let completion: Completion;
      try {
        completion = body(frame);
      } catch (thrown) {
        frame.resuming = false;
        const raised = enterHandler(frame, thrown);
        const handler = selectHandler(frame, handlers, raised);
        if (handler === null) throw raised;
        return stop(frame, handler.body(frame), IN_HANDLERS + handlers.indexOf(handler));
      }
      if (completion !== undefined) return stop(frame, completion, IN_BODY);
    }
    return stop(frame, orelse(frame), IN_ORELSE);
  };
}

function compileTryFinally(unit: Unit, node: TryFinally): Execute {
  const body = compileResumableBlock(unit, node.body);
  const finalbody = compileResumableBlock(unit, node.finalbody);
  const region = unit.temporary();
  // How the body ended, while the `finally` runs: a completion, or what was thrown.
  const held = unit.temporary();
  return (frame) => {
    let ending: Completion | PyRaise;
    if (frame.resuming && frame.slots[region] === IN_ORELSE) ending = frame.slots[held];
    else {
      try {
        ending = body(frame);
        if (ending === YIELD) {
          frame.slots[region] = IN_BODY;
          return ending;
        }
      } catch (thrown) {
        ending = enterFinally(frame, thrown);
      }
    }
    const completion = finalbody(frame);
    if (completion === YIELD) {
      frame.slots[region] = IN_ORELSE;
      frame.slots[held] = ending;
    }
    if (completion !== undefined) return completion;
    if (ending instanceof PyRaise) throw ending;
    return ending;
  };
}

function compileWith(unit: Unit, node: With): Execute {
  unit.handlesExceptions = true;
  const context = unit.expression(node.context);
  const store = node.vars === null ? null : compileTarget(unit, node.vars);
  const body = compileResumableBlock(unit, node.body);
  const held = unit.temporary();
  return (frame) => {
    let exit: Value;
    let value: Value = null;
    const entering = !frame.resuming;
    if (entering) {
      const manager = context(frame);
      exit = contextMethod(manager, '__exit__');
      value = call0(contextMethod(manager, '__enter__'));
    } else exit = frame.slots[held];
    let completion: Completion;
    try {
      if (entering && store !== null) store(frame, value);
      completion = body(frame);
    } catch (thrown) {
      const raised = enterHandler(frame, thrown);
      if (isTrue(call3(exit, raised.type, raised.value, raised.traceback))) return undefined;
      throw raised;
    }
    if (completion === YIELD) {
      frame.slots[held] = exit;
      return completion;
    }
    call3(exit, null, null, null);
    return completion;
  };
}
