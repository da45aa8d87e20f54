import { thread } from '../../runtime/objects/thread-state.ts';

/** What functions of `sys` set and others answer, for one interpreter. */
export interface SysState {
  checkInterval: number;
  dlopenFlags: number;
}

const key = {};

/** The state of the running interpreter's `sys`. */
export function sysState(): SysState {
  const { moduleState } = thread.interpreter;
  let state = moduleState.get(key) as SysState | undefined;
  if (state === undefined) {
    state = { checkInterval: 100, dlopenFlags: RTLD_NOW };
    moduleState.set(key, state);
  }
  return state;
}

const RTLD_NOW = 2;
