import type { Expr } from '../../parser/ast.ts';
import { PyFile } from '../objects/file.ts';
import type { Evaluate } from './completion.ts';
import { operandOf } from './operand.ts';
import { COMPUTED, type Operand, type Unit } from './unit.ts';

/** Whether an expression looks like one that opens a file. */
function opensFile(node: Expr): boolean {
  return node.kind === 'Call' && node.func.kind === 'Name' && (node.func.id === 'open' || node.func.id === 'file');
}

/**
 * The value that a statement is going to store. A file that is opened for that belongs to the frame: it is not taken
 * for an abandoned one (`flushFiles`) while the frame runs.
 *
 * @param signals whether the statement takes `RAISED`
 */
export function compileStoredValue(unit: Unit, node: Expr, signals = false): Evaluate {
  if (!opensFile(node)) return signals ? unit.signalling(node) : unit.expression(node);
  const value = unit.expression(node);
  return (frame) => {
    const made = value(frame);
    if (made instanceof PyFile) made.owner = frame;
    return made;
  };
}

/** The same as an operand. */
export function storedOperand(unit: Unit, node: Expr): Operand {
  if (!opensFile(node)) return operandOf(unit, node);
  return { slot: COMPUTED, constant: null, evaluate: compileStoredValue(unit, node) };
}
