import { thread } from '../objects/thread-state.ts';

/** Whether the code that is running is restricted: its frame's builtins are not the interpreter's own. */
export function isRestricted(): boolean {
  const { frame } = thread;
  return frame?.scope.restricted === true;
}
