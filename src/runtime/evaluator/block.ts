import type { Stmt } from '../../parser/ast.ts';
import { constantTruth } from '../../parser/constant-test.ts';
import type { Completion, Execute } from './completion.ts';
import type { Unit } from './unit.ts';

/** The statements of a block, one after the other. The block, not the statement, notes the line: one store, no extra call. */
export function compileBlock(unit: Unit, body: readonly Stmt[]): Execute {
  const statements: Execute[] = [];
  const lines: number[] = [];
  for (const statement of body) {
    unit.line = statement.line;
    const compiled = unit.nested(() => unit.statement(statement));
    if (compiled === NOTHING && !(unit.traced && statement === body[body.length - 1] && isPass(statement))) continue;
    statements.push(compiled);
    lines.push(unit.traced && makesNoTest(statement) ? 0 : statement.line);
  }
  return sequence(statements, lines);
}

const isPass = ({ kind }: Stmt): boolean => kind === 'Pass' || kind === 'Global' || kind === 'Expr';

/** Whether a statement is an `if` of which no test is left: it has no line of its own. */
const makesNoTest = (statement: Stmt): boolean => statement.kind === 'If' && constantTruth(statement.test, 0) !== null;

/** What a statement that does nothing compiles to: blocks leave it out. */
export const NOTHING: Execute = () => undefined;

/** Runs executables in order until one does not end normally. */
export function sequence(statements: readonly Execute[], lines: readonly number[]): Execute {
  switch (statements.length) {
    case 0:
      return NOTHING;
    case 1: {
      const a = statements[0]!;
      const la = lines[0]!;
      return (frame) => {
        frame.line = la;
        return a(frame);
      };
    }
    case 2: {
      const [a, b] = statements as [Execute, Execute];
      const [la, lb] = lines as [number, number];
      return (frame) => {
        frame.line = la;
        const completion = a(frame);
        if (completion !== undefined) return completion;
        frame.line = lb;
        return b(frame);
      };
    }
    case 3: {
      const [a, b, c] = statements as [Execute, Execute, Execute];
      const [la, lb, lc] = lines as [number, number, number];
      return (frame) => {
        frame.line = la;
        let completion: Completion = a(frame);
        if (completion !== undefined) return completion;
        frame.line = lb;
        completion = b(frame);
        if (completion !== undefined) return completion;
        frame.line = lc;
        return c(frame);
      };
    }
    case 4: {
      const [a, b, c, d] = statements as [Execute, Execute, Execute, Execute];
      const [la, lb, lc, ld] = lines as [number, number, number, number];
      return (frame) => {
        frame.line = la;
        let completion: Completion = a(frame);
        if (completion !== undefined) return completion;
        frame.line = lb;
        completion = b(frame);
        if (completion !== undefined) return completion;
        frame.line = lc;
        completion = c(frame);
        if (completion !== undefined) return completion;
        frame.line = ld;
        return d(frame);
      };
    }
    default:
      return (frame) => {
        for (let i = 0; i < statements.length; i++) {
          frame.line = lines[i]!;
          const statement = statements[i]!;
          const completion = statement(frame);
          if (completion !== undefined) return completion;
        }
        return undefined;
      };
  }
}
