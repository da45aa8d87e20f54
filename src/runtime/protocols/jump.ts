import type { Stmt } from '../../parser/ast.ts';
import type { PyFrame } from '../objects/frame.ts';
import { thread } from '../objects/thread-state.ts';

/**
 * What is thrown where a trace function has set `f_lineno`: no exception of Python, so that no handler and no `finally`
 * runs on the way to the list of statements that the frame goes on in.
 */
export class Jump {
  readonly frame: PyFrame;
  readonly target: Stmt;

  constructor(frame: PyFrame, target: Stmt) {
    this.frame = frame;
    this.target = target;
  }
}

/**
 * The index at which one of a frame's lists of statements goes on after a jump.
 * @throws what was thrown, where it is no jump into this list
 */
export function landingIndex(thrown: unknown, frame: PyFrame, statements: readonly Stmt[]): number {
  const index = thrown instanceof Jump && thrown.frame === frame ? statements.indexOf(thrown.target) : -1;
  if (index < 0) throw thrown;
  thread.frame = frame;
  thread.depth = frame.depth;
  thread.stack = frame.stack;
  return index;
}
