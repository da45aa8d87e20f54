import type { Stmt } from './ast.ts';
import type { ScopeNode } from './scope.ts';

/** A list of statements that follow one another, and what it is to the statement that it belongs to. */
interface Place {
  readonly statement: Stmt;
  /** The lists of statements around it, from the outermost; the last is its own. */
  readonly bodies: readonly Body[];
}

/** `block` is set up before it is entered; `branch` is not; the rest of a `try` is `handler` and `finally`. */
type BodyKind = 'block' | 'branch' | 'handler' | 'finally';

interface Body {
  readonly statements: readonly Stmt[];
  readonly kind: BodyKind;
}

/** Why execution cannot go on at a line. */
export class JumpRefused extends Error {}

/**
 * The statement at which execution goes on when a trace function sets `f_lineno` (CPython's `frame_setlineno`).
 *
 * @param code the block of the frame
 * @param from the line that the trace function was told of
 * @param to the line that it wants
 * @throws JumpRefused where CPython refuses, and for the inside of an `if`, `except` or `else` that does not surround
 *   the present statement: a tree has no way in
 */
export function jumpTarget(code: ScopeNode, firstLine: number, from: number, to: number): Stmt {
  if (to < firstLine) throw new JumpRefused(`line ${to} comes before the current code block`);
  const { places, handlerLines } = placesOf(code);
  const source = places.findLast(({ statement }) => statement.line <= from && from <= lastLine(statement)) ?? places[0];
  const target = places.find(({ statement }) => statement.line >= to);
  const nextHandler = handlerLines.find((line) => line >= to);
  if (source === undefined || (target === undefined && nextHandler === undefined)) {
    throw new JumpRefused(`line ${to} comes after the current code block`);
  }
  if (target === undefined || (nextHandler !== undefined && nextHandler < target.statement.line)) {
    throw new JumpRefused("can't jump to 'except' line as there's no exception");
  }
  const left = source.bodies.filter((body) => !target.bodies.includes(body));
  const entered = target.bodies.filter((body) => !source.bodies.includes(body));
  if ([...left, ...entered].some(({ kind }) => kind === 'finally')) {
    throw new JumpRefused("can't jump into or out of a 'finally' block");
  }
  if (entered.some(({ kind }) => kind === 'block')) {
    throw new JumpRefused("can't jump into the middle of a block");
  }
  if (entered.length > 0) throw new JumpRefused("can't jump into a branch");
  return target.statement;
}

/** All statements that make code, in the order of the source, and the lines of the `except` clauses. */
function placesOf(code: ScopeNode): { places: Place[]; handlerLines: number[] } {
  const places: Place[] = [];
  const handlerLines: number[] = [];
  const visit = (statements: readonly Stmt[], kind: BodyKind, outer: readonly Body[]): void => {
    const bodies = [...outer, { statements, kind }];
    for (const statement of statements) {
      if (makesCode(statement)) places.push({ statement, bodies });
      switch (statement.kind) {
        case 'If':
          visit(statement.body, 'branch', bodies);
          visit(statement.orelse, 'branch', bodies);
          break;
        case 'For':
        case 'While':
          visit(statement.body, 'block', bodies);
          visit(statement.orelse, 'branch', bodies);
          break;
        case 'With':
          visit(statement.body, 'block', bodies);
          break;
        case 'TryExcept':
          visit(statement.body, 'block', bodies);
          for (const handler of statement.handlers) {
            handlerLines.push(handler.line);
            visit(handler.body, 'handler', bodies);
          }
          visit(statement.orelse, 'branch', bodies);
          break;
        case 'TryFinally':
          visit(statement.body, 'block', bodies);
          visit(statement.finalbody, 'finally', bodies);
      }
    }
  };
  if ('body' in code && Array.isArray(code.body)) visit(code.body, 'branch', []);
  return { places, handlerLines };
}

function makesCode(statement: Stmt): boolean {
  if (statement.kind === 'Expr') return statement.value.kind !== 'Str' && statement.value.kind !== 'Num';
  return statement.kind !== 'Global';
}

/** The last line of a statement's own, not counting the statements inside it. */
function lastLine(statement: Stmt): number {
  switch (statement.kind) {
    case 'With':
    case 'For':
    case 'While':
    case 'If':
      return Math.max(statement.line, (statement.body[0]?.line ?? statement.line + 1) - 1);
    default:
      return Number.POSITIVE_INFINITY;
  }
}
