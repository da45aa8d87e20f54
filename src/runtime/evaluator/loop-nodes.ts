/** `while` and `for`. Each turn costs one step of the budget. */
import type { For, While } from '../../parser/ast.ts';
import { constantTruth } from '../../parser/constant-test.ts';
import type { PyFrame } from '../objects/frame.ts';
import { listType, PyList } from '../objects/list.ts';
import type { Value } from '../objects/object.ts';
import { thread } from '../objects/thread-state.ts';
import { PyTuple, tupleType } from '../objects/tuple.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyXRange } from '../objects/xrange.ts';
import { iterate } from '../protocols/iterate.ts';
import { compileTarget, localSlotOf } from './assignment.ts';
import { asNode, type Block, compileBlock, NOTHING } from './block.ts';
import { BREAK, COMPLETION, CONTINUE, type Completion, type Execute, type Store, settle } from './completion.ts';
import { conditionOf, holds, type SimpleCondition, TRUTH, testOf } from './condition-nodes.ts';
import { CONSTANT, type Unit } from './unit.ts';

export function compileWhile(unit: Unit, node: While): Execute {
  const truth = constantTruth(node.test, 0);
  if (truth === false) return asNode(compileBlock(unit, node.orelse));
  if (truth === true) return compileEndless(unit, node);
  const condition = unit.nested(() => conditionOf(unit, node.test));
  if (condition.kind === 'simple' && condition.operator !== TRUTH && !condition.isNewLine) {
    return compileWhileComparison(unit, node, condition);
  }
  const { line } = node;
  const test = testOf(condition);
  const { line: bodyLine, run: body, target } = compileLoopBody(unit, node);
  const orelse = asNode(compileBlock(unit, node.orelse));
  return (frame) => {
    while (test(frame)) {
      if (--thread.fuel < 0) thread.interpreter.budget.refuel();
      frame.line = bodyLine;
      const completion = settle(frame, target, body(frame));
      if (completion !== undefined) {
        if (completion === BREAK) return undefined;
        if (completion !== CONTINUE) return completion;
      }
      frame.line = line;
    }
    return orelse === NOTHING ? undefined : orelse(frame);
  };
}

/** `while True:`. Nothing but `break`, `return` and exceptions leave it. */
function compileEndless(unit: Unit, node: While): Execute {
  // A loop without a test goes back to the first line inside.
  const line = unit.traced ? 0 : node.line;
  const { line: bodyLine, run: body, target } = compileLoopBody(unit, node);
  return (frame) => {
    for (;;) {
      if (--thread.fuel < 0) thread.interpreter.budget.refuel();
      frame.line = bodyLine;
      const completion = settle(frame, target, body(frame));
      if (completion !== undefined) {
        if (completion === BREAK) return undefined;
        if (completion !== CONTINUE) return completion;
      }
      frame.line = line;
    }
  };
}

/** The body of a loop; where it is traced and stands on the loop's own line, each turn is told of nevertheless. */
function compileLoopBody(unit: Unit, node: While | For): Block {
  const block = compileBlock(unit, node.body);
  if (!unit.traced || node.body[0]?.line !== node.line) return block;
  const body = asNode(block);
  const turn: Execute = (frame) => {
    const completion = body(frame);
    frame.line = 0;
    return completion;
  };
  return { line: block.line, run: turn, target: COMPLETION };
}

/** `while a < b:` with the comparison in the node itself. */
function compileWhileComparison(unit: Unit, node: While, { operator, left, right }: SimpleCondition): Execute {
  const { line } = node;
  const { slot: ls, constant: lk, evaluate: lf } = left;
  const { slot: rs, constant: rk, evaluate: rf } = right;
  const { line: bodyLine, run: body, target } = compileLoopBody(unit, node);
  const orelse = asNode(compileBlock(unit, node.orelse));
  return (frame) => {
    for (;;) {
      let t: Value | undefined;
      const a: Value = ls >= 0 && (t = frame.slots[ls]) !== undefined ? t : ls === CONSTANT ? lk : lf(frame);
      const b: Value = rs >= 0 && (t = frame.slots[rs]) !== undefined ? t : rs === CONSTANT ? rk : rf(frame);
      if (!holds(operator, a, b)) return orelse === NOTHING ? undefined : orelse(frame);
      if (--thread.fuel < 0) thread.interpreter.budget.refuel();
      frame.line = bodyLine;
      const completion = settle(frame, target, body(frame));
      if (completion !== undefined) {
        if (completion === BREAK) return undefined;
        if (completion !== CONTINUE) return completion;
      }
      frame.line = line;
    }
  };
}

export function compileFor(unit: Unit, node: For): Execute {
  const iterable = unit.expression(node.iter);
  // Each turn begins where the evaluation of the iterable ended.
  const { line } = unit;
  const slot = localSlotOf(unit, node.target);
  const store: Store =
    slot >= 0
      ? (frame, value) => {
          frame.slots[slot] = value;
        }
      : compileTarget(unit, node.target);
  const body = compileLoopBody(unit, node);
  const orelse = asNode(compileBlock(unit, node.orelse));
  return (frame) => {
    const completion = loop(frame, iterable(frame), slot, store, body, line);
    if (completion === undefined) return orelse === NOTHING ? undefined : orelse(frame);
    return completion === BREAK ? undefined : completion;
  };
}

/** Runs the loop; answers BREAK, or what a `return` inside answers. */
function loop(
  frame: PyFrame,
  iterable: Value,
  slot: number,
  store: Store,
  { line: bodyLine, run: body, target }: Block,
  line: number,
): Completion {
  if (iterable instanceof PyList && iterable.cls === listType) {
    // The list may change in the loop: its items and length are read anew each turn.
    for (let i = 0; i < iterable.items.length; i++) {
      if (--thread.fuel < 0) thread.interpreter.budget.refuel();
      if (slot >= 0) frame.slots[slot] = iterable.items[i];
      else store(frame, iterable.items[i]!);
      frame.line = bodyLine;
      const completion = settle(frame, target, body(frame));
      if (completion !== undefined && completion !== CONTINUE) return completion;
      frame.line = line;
    }
    return undefined;
  }
  if (iterable instanceof PyXRange) {
    let value = iterable.start;
    const { step } = iterable;
    for (let left = iterable.length; left > 0; left--) {
      if (--thread.fuel < 0) thread.interpreter.budget.refuel();
      if (slot >= 0) frame.slots[slot] = value;
      else store(frame, value);
      value += step;
      frame.line = bodyLine;
      const completion = settle(frame, target, body(frame));
      if (completion !== undefined && completion !== CONTINUE) return completion;
      frame.line = line;
    }
    return undefined;
  }
  if (iterable instanceof PyTuple && iterable.cls === tupleType) {
    const { items } = iterable;
    for (let i = 0; i < items.length; i++) {
      if (--thread.fuel < 0) thread.interpreter.budget.refuel();
      if (slot >= 0) frame.slots[slot] = items[i];
      else store(frame, items[i]!);
      frame.line = bodyLine;
      const completion = settle(frame, target, body(frame));
      if (completion !== undefined && completion !== CONTINUE) return completion;
      frame.line = line;
    }
    return undefined;
  }
  const iterator = iterate(iterable);
  const next = typeOf(iterator).slots.next!;
  for (;;) {
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    const item = next(iterator);
    if (item === undefined) return undefined;
    if (slot >= 0) frame.slots[slot] = item;
    else store(frame, item);
    frame.line = bodyLine;
    const completion = settle(frame, target, body(frame));
    if (completion !== undefined && completion !== CONTINUE) return completion;
    frame.line = line;
  }
}
