/** Functions of `sys` about frames, recursion and tracing. */
import { definition } from '../../runtime/declare/declare.ts';
import { PyDict } from '../../runtime/objects/dict.ts';
import type { PyFrame } from '../../runtime/objects/frame.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { typeError, valueError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { call } from '../../runtime/protocols/call.ts';
import { toInt } from '../../runtime/protocols/index-number.ts';
import { setTracing, whileTracing } from '../../runtime/protocols/trace.ts';
import { sysState } from './state.ts';

/** What `thread.get_ident()` answers: there is one thread. */
export const MAIN_THREAD = 140000000000000;

export const frameFunctions = [
  definition(
    '_getframe([depth])',
    '_getframe([depth]) -> frame\n\nThe frame of the caller, or the one so many calls below it. Raises ValueError\nwhere the stack is not that deep.',
    (depth?: Value) => {
      let frame: PyFrame | null = thread.frame;
      for (let left = depth === undefined ? 0 : toInt(depth); left > 0 && frame !== null; left--) frame = frame.back;
      if (frame === null) throw valueError('call stack is not deep enough');
      return frame;
    },
    'tuple',
  ),
  definition(
    '_current_frames()',
    '_current_frames() -> dictionary\n\nThe topmost frame of each thread, by the identifier of the thread.',
    () => {
      const frames = new PyDict();
      if (thread.frame !== null) frames.set(MAIN_THREAD, thread.frame);
      return frames;
    },
  ),
  definition(
    'getrecursionlimit()',
    'getrecursionlimit() -> int\n\nHow deep calls may nest.',
    () => thread.recursionLimit,
  ),
  definition(
    'setrecursionlimit(n)',
    'setrecursionlimit(n)\n\nSets how deep calls may nest before RuntimeError is raised. However high, calls\nthat would not fit the stack of the process raise it too.',
    (limit: Value) => {
      const depth = toInt(limit);
      if (depth <= 0) throw valueError('recursion limit must be positive');
      thread.recursionLimit = depth;
      return null;
    },
    'tuple',
  ),
  definition(
    'getcheckinterval()',
    'getcheckinterval() -> int\n\nWhat setcheckinterval() was given.',
    () => sysState().checkInterval,
  ),
  definition(
    'setcheckinterval(n)',
    'setcheckinterval(n)\n\nNotes after how many instructions other threads should have a turn. There is one\nthread, so nothing depends on it.',
    (interval: Value) => {
      sysState().checkInterval = toInt(interval);
      return null;
    },
    'tuple',
  ),
  definition(
    'gettrace()',
    'gettrace() -> function or None\n\nThe function that settrace() set.',
    () => thread.tracing?.trace ?? null,
  ),
  definition(
    'settrace(function)',
    'settrace(function)\n\nSets the function that debuggers are told by of calls, lines, returns and exceptions;\nNone for no such function.',
    (fn: Value) => {
      setTracing(fn, thread.tracing?.profile ?? null);
      return null;
    },
  ),
  definition('getprofile()', 'getprofile() -> function or None\n\nThe function that setprofile() set.', () => {
    return thread.tracing?.profile ?? null;
  }),
  definition(
    'setprofile(function)',
    'setprofile(function)\n\nSets the function that profilers are told by of calls and returns; None for no such\nfunction.',
    (fn: Value) => {
      setTracing(thread.tracing?.trace ?? null, fn);
      return null;
    },
  ),
  definition(
    'call_tracing(func, args)',
    'call_tracing(func, args) -> object\n\nCalls func(*args) with tracing on.',
    (fn: Value, args: Value) => {
      if (!(args instanceof PyTuple)) {
        throw typeError(`call_tracing() argument 2 must be tuple, not ${typeOf(args).name}`);
      }
      return whileTracing(() => call(fn, args.items));
    },
    'tuple',
  ),
  definition(
    'callstats()',
    'callstats() -> None\n\nCPython answers counts of calls where it was built to count them.',
    () => null,
  ),
];
