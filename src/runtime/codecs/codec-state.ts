import type { Value } from '../objects/object.ts';
import { thread } from '../objects/thread-state.ts';
import type { Codec } from './codec.ts';

/** What one interpreter knows of codecs beyond the built-in ones. */
export interface CodecState {
  /** What was given to `codecs.register`, in order. */
  readonly searchFunctions: Value[];
  /** Codecs found, by the key of their name. */
  readonly found: Map<string, Codec>;
  /** What `codecs.lookup` answered: the tuples of Python's functions and classes, by the same key. */
  readonly infos: Map<string, Value>;
  /** What was given to `codecs.register_error`, by name. */
  readonly errorHandlers: Map<string, Value>;
}

const KEY = {};

/** The running interpreter's. */
export function codecState(): CodecState {
  const { moduleState } = thread.interpreter;
  let state = moduleState.get(KEY) as CodecState | undefined;
  if (state === undefined) {
    state = { searchFunctions: [], found: new Map(), infos: new Map(), errorHandlers: new Map() };
    moduleState.set(KEY, state);
  }
  return state;
}
