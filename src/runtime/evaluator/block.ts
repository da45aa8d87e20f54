import type { Stmt } from '../../parser/ast.ts';
import { constantTruth } from '../../parser/constant-test.ts';
import { NO_LINE } from '../objects/frame.ts';
import { landingIndex } from '../protocols/jump.ts';
import { COMPLETION, type Execute, type Step, settle } from './completion.ts';
import type { Unit } from './unit.ts';

/** A block as the node that it belongs to runs it, without a node in between: notes `line`, then takes the step. */
export interface Block extends Step {
  readonly line: number;
}

/** What a statement that does nothing compiles to: blocks leave it out. */
export const NOTHING: Execute = () => undefined;

/** The statements of a block, one after the other. The block, not the statement, notes the line: one store, no extra call. */
export function compileBlock(unit: Unit, body: readonly Stmt[]): Block {
  const statements: Block[] = [];
  const kept: Stmt[] = [];
  const before = unit.traced ? 0 : unit.line;
  for (const statement of body) {
    unit.line = statement.line;
    const { run, target } = unit.nested(() => unit.statement(statement));
    if (run !== NOTHING)
      statements.push({ line: unit.traced && makesNoTest(statement) ? 0 : statement.line, run, target });
    else if (unit.traced && statement === body[body.length - 1] && isPass(statement)) {
      statements.push({ line: statement.line, run: () => undefined, target });
    } else continue;
    kept.push(statement);
  }
  if (unit.traced && statements.length > 0) {
    return { line: NO_LINE, run: tracedSequence(statements, kept), target: COMPLETION };
  }
  if (statements.length === 0) return { line: before, run: NOTHING, target: COMPLETION };
  if (statements.length === 1) return statements[0]!;
  return { line: statements[0]!.line, run: sequence(statements), target: COMPLETION };
}

const isPass = ({ kind }: Stmt): boolean => kind === 'Pass' || kind === 'Global' || kind === 'Expr';

/** Whether a statement is an `if` of which no test is left: it has no line of its own. */
const makesNoTest = (statement: Stmt): boolean => statement.kind === 'If' && constantTruth(statement.test, 0) !== null;

/** A step as a node of its own. */
export function stepNode({ run, target }: Step): Execute {
  return target === COMPLETION ? run : (frame) => settle(frame, target, run(frame));
}

/** A block as a node of its own. */
export function asNode({ line, run, target }: Block): Execute {
  if (run === NOTHING) return NOTHING;
  return (frame) => {
    frame.line = line;
    return settle(frame, target, run(frame));
  };
}

/** Runs statements that are traced: each line is noted here, where a jump of the trace function can land. */
function tracedSequence(statements: readonly Block[], nodes: readonly Stmt[]): Execute {
  return (frame) => {
    let i = 0;
    for (;;) {
      try {
        for (; i < statements.length; i++) {
          const { line, run, target } = statements[i]!;
          frame.line = line;
          const completion = settle(frame, target, run(frame));
          if (completion !== undefined) return completion;
        }
        return undefined;
      } catch (thrown) {
        i = landingIndex(thrown, frame, nodes);
      }
    }
  };
}

/** Runs statements in order until one does not end normally; the line of the first has been noted. */
function sequence(statements: readonly Block[]): Execute {
  const [{ run: a, target: ta }, { line: lb, run: b, target: tb }] = statements as readonly [Block, Block];
  if (statements.length === 2) {
    return (frame) => {
      const completion = settle(frame, ta, a(frame));
      if (completion !== undefined) return completion;
      frame.line = lb;
      return settle(frame, tb, b(frame));
    };
  }
  const { line: lc, run: c, target: tc } = statements[2]!;
  if (statements.length === 3) {
    return (frame) => {
      let completion = settle(frame, ta, a(frame));
      if (completion !== undefined) return completion;
      frame.line = lb;
      completion = settle(frame, tb, b(frame));
      if (completion !== undefined) return completion;
      frame.line = lc;
      return settle(frame, tc, c(frame));
    };
  }
  if (statements.length === 4) {
    const { line: ld, run: d, target: td } = statements[3]!;
    return (frame) => {
      let completion = settle(frame, ta, a(frame));
      if (completion !== undefined) return completion;
      frame.line = lb;
      completion = settle(frame, tb, b(frame));
      if (completion !== undefined) return completion;
      frame.line = lc;
      completion = settle(frame, tc, c(frame));
      if (completion !== undefined) return completion;
      frame.line = ld;
      return settle(frame, td, d(frame));
    };
  }
  return (frame) => {
    for (let i = 0; i < statements.length; i++) {
      const { line, run, target } = statements[i]!;
      frame.line = line;
      const completion = settle(frame, target, run(frame));
      if (completion !== undefined) return completion;
    }
    return undefined;
  };
}
