/**
 * `if`. The condition is no node of its own: each of its decisions is one, that goes on to the next decision or to one of
 * the two blocks (which decisions may share).
 */
import type { If } from '../../parser/ast.ts';
import { constantTruth } from '../../parser/constant-test.ts';
import type { Value } from '../objects/object.ts';
import { isTrue } from '../protocols/truth.ts';
import { asNode, type Block, compileBlock, NOTHING } from './block.ts';
import { COMPLETION, type Execute, settle } from './completion.ts';
import {
  type Condition,
  conditionOf,
  holds,
  MOST_BRANCHES,
  type SimpleCondition,
  TRUTH,
  testOf,
} from './condition-nodes.ts';
import { CONSTANT, type Operand, type Unit } from './unit.ts';

export function compileIf(unit: Unit, node: If): Execute {
  const truth = constantTruth(node.test, 0);
  if (truth !== null) return asNode(compileBlock(unit, truth ? node.body : node.orelse));
  const { line } = unit;
  const condition = unit.nested(() => conditionOf(unit, node.test));
  const count = decisions(condition);
  const blocks = (below: number): [Block, Block] =>
    below > 0 ? unit.nested(() => blocks(below - 1)) : [compileBlock(unit, node.body), compileBlock(unit, node.orelse)];
  if (count > MOST_BRANCHES) {
    const [body, orelse] = blocks(0);
    const test = testOf(condition);
    const choose: Execute = (frame) => {
      const { line: chosen, run, target } = test(frame) ? body : orelse;
      frame.line = chosen;
      return settle(frame, target, run(frame));
    };
    return choose;
  }
  const [body, orelse] = blocks(count - 1);
  const first = branch(condition, body, orelse);
  return first.line === line ? first.run : asNode(first);
}

/** How many decisions a condition takes at most. */
function decisions(condition: Condition): number {
  switch (condition.kind) {
    case 'simple':
      return 1;
    case 'not':
      return decisions(condition.part);
    default:
      return condition.parts.reduce((sum, part) => sum + decisions(part), 0);
  }
}

/** The decisions of a condition, the first in front: they go to `body` where it holds, else to `orelse`. */
function branch(condition: Condition, body: Block, orelse: Block): Block {
  switch (condition.kind) {
    case 'simple':
      return { line: condition.line, run: decision(condition, body, orelse), target: COMPLETION };
    case 'not':
      return branch(condition.part, orelse, body);
    case 'and':
      return condition.parts.reduceRight((rest, part) => branch(part, rest, orelse), body);
    case 'or':
      return condition.parts.reduceRight((rest, part) => branch(part, body, rest), orelse);
  }
}

function decision({ operator, left, right }: SimpleCondition, body: Block, orelse: Block): Execute {
  if (operator === TRUTH) return truthDecision(left, body, orelse);
  const { slot: ls, constant: lk, evaluate: lf } = left;
  const { slot: rs, constant: rk, evaluate: rf } = right;
  const { line, run, target } = body;
  if (orelse.run === NOTHING) {
    return (frame) => {
      let t: Value | undefined;
      const a: Value = ls >= 0 && (t = frame.slots[ls]) !== undefined ? t : ls === CONSTANT ? lk : lf(frame);
      const b: Value = rs >= 0 && (t = frame.slots[rs]) !== undefined ? t : rs === CONSTANT ? rk : rf(frame);
      if (!holds(operator, a, b)) return undefined;
      frame.line = line;
      return settle(frame, target, run(frame));
    };
  }
  const { line: otherLine, run: otherRun, target: otherTarget } = orelse;
  return (frame) => {
    let t: Value | undefined;
    const a: Value = ls >= 0 && (t = frame.slots[ls]) !== undefined ? t : ls === CONSTANT ? lk : lf(frame);
    const b: Value = rs >= 0 && (t = frame.slots[rs]) !== undefined ? t : rs === CONSTANT ? rk : rf(frame);
    if (holds(operator, a, b)) {
      frame.line = line;
      return settle(frame, target, run(frame));
    }
    frame.line = otherLine;
    return settle(frame, otherTarget, otherRun(frame));
  };
}

function truthDecision({ slot, constant, evaluate }: Operand, body: Block, orelse: Block): Execute {
  const { line, run, target } = body;
  const { line: otherLine, run: otherRun, target: otherTarget } = orelse;
  return (frame) => {
    let t: Value | undefined;
    const value: Value =
      slot >= 0 && (t = frame.slots[slot]) !== undefined ? t : slot === CONSTANT ? constant : evaluate(frame);
    if (value === true || (value !== false && isTrue(value))) {
      frame.line = line;
      return settle(frame, target, run(frame));
    }
    if (otherRun === NOTHING) return undefined;
    frame.line = otherLine;
    return settle(frame, otherTarget, otherRun(frame));
  };
}
