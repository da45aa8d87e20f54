import type { PyFrame } from '../objects/frame.ts';
import type { Value } from '../objects/object.ts';

/** What an `exec` statement does with its three values, absent ones None. */
export type ExecStatement = (frame: PyFrame, body: Value, globals: Value, locals: Value) => void;

let execute: ExecStatement;

/** Says how `exec` works. It compiles source, so the module that can (`exec.ts`) stands above the tree's nodes. */
export function setExecStatement(statement: ExecStatement): void {
  execute = statement;
}

export function execStatement(frame: PyFrame, body: Value, globals: Value, locals: Value): void {
  execute(frame, body, globals, locals);
}
