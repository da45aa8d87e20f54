import { thread } from '../../runtime/objects/thread-state.ts';

/** The threads of one interpreter: which runs, and how many ran before it. */
export class ThreadCount {
  started = 0;
  /** The number of the thread that runs, 0 for the main one. */
  current = 0;
  /** Those started that have not ended. */
  running = 0;
  stackSize = 0;
}

const key = {};

/** Those of the running interpreter. */
export function threads(): ThreadCount {
  const { moduleState } = thread.interpreter;
  let state = moduleState.get(key) as ThreadCount | undefined;
  if (state === undefined) moduleState.set(key, (state = new ThreadCount()));
  return state;
}
