/**
 * Module `signal` (CPython 2.7 `Modules/signalmodule.c`): handlers are kept, and no signal ever comes. What would make
 * one come (`alarm`, `setitimer`, `pause`) is not there, as on systems that lack it.
 */
import { definition } from '../../runtime/declare/declare.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { PyBuiltinFunction } from '../../runtime/objects/builtin-function.ts';
import { KeyboardInterrupt, RuntimeError } from '../../runtime/objects/exception.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { raise, typeError, valueError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { isCallable } from '../../runtime/protocols/callable.ts';
import { toInt } from '../../runtime/protocols/index-number.ts';

const SIGNAL_COUNT = 65;

/** Numbers of signals on Linux. */
const NUMBERS =
  'SIGHUP 1 SIGINT 2 SIGQUIT 3 SIGILL 4 SIGTRAP 5 SIGIOT 6 SIGABRT 6 SIGBUS 7 SIGFPE 8 SIGKILL 9 SIGUSR1 10 SIGSEGV 11 ' +
  'SIGUSR2 12 SIGPIPE 13 SIGALRM 14 SIGTERM 15 SIGCLD 17 SIGCHLD 17 SIGCONT 18 SIGSTOP 19 SIGTSTP 20 SIGTTIN 21 ' +
  'SIGTTOU 22 SIGURG 23 SIGXCPU 24 SIGXFSZ 25 SIGVTALRM 26 SIGPROF 27 SIGWINCH 28 SIGIO 29 SIGPOLL 29 SIGPWR 30 ' +
  'SIGSYS 31 SIGRTMIN 34 SIGRTMAX 64';

function numberedSignals(): [string, number][] {
  const words = NUMBERS.split(' ');
  const pairs: [string, number][] = [];
  for (let i = 0; i < words.length; i += 2) pairs.push([words[i]!, Number(words[i + 1])]);
  return pairs;
}

const DEFAULT = 0;
const IGNORED = 1;
const INTERRUPT = 2;
const BROKEN_PIPE = 13;
/** Signals whose handling no program may change: SIGKILL and SIGSTOP. */
const FIXED = new Set([9, 19]);
/** EINVAL. */
const INVALID = 22;

const defaultInterruptHandler = definition(
  'default_int_handler(*args)',
  'What SIGINT does unless told otherwise: raises KeyboardInterrupt.',
  () => {
    throw raise(KeyboardInterrupt);
  },
);

const key = {};

/** What the running interpreter noted to do about each signal. */
function handlers(): Map<number, Value> {
  const { moduleState } = thread.interpreter;
  let map = moduleState.get(key) as Map<number, Value> | undefined;
  if (map === undefined) {
    map = new Map<number, Value>([[BROKEN_PIPE, IGNORED]]);
    moduleState.set(key, map);
  }
  return map;
}

function signalNumber(value: Value): number {
  const number = toInt(value);
  if (number < 1 || number >= SIGNAL_COUNT) throw valueError('signal number out of range');
  return number;
}

function setHandler(signal: Value, handler: Value): Value {
  const number = toInt(signal);
  if (!(handler === DEFAULT || handler === IGNORED || isCallable(handler))) {
    throw typeError('signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object');
  }
  signalNumber(number);
  if (FIXED.has(number)) throw raise(RuntimeError, INVALID, 'Invalid argument');
  const old = handlers().get(number) ?? DEFAULT;
  handlers().set(number, handler);
  return old;
}

export const signalModule: BuiltinModule = {
  name: 'signal',
  make: () => {
    const onInterrupt = new PyBuiltinFunction(defaultInterruptHandler, undefined, 'signal');
    handlers().set(INTERRUPT, onInterrupt);
    return makeModule('signal', {
      doc: 'Handlers of signals are kept here, and never called: no signal reaches the interpreter.',
      functions: [
        definition('signal(sig, action)', 'Notes what to do about a signal, and answers what that was.', setHandler),
        definition(
          'getsignal(sig)',
          'What was noted to do about a signal.',
          (signal: Value) => {
            return handlers().get(signalNumber(signal)) ?? DEFAULT;
          },
          'tuple',
        ),
        definition('set_wakeup_fd(fd)', 'Notes nothing: no signal comes to wake anything up.', () => -1n, 'tuple'),
        definition(
          'siginterrupt(sig, flag)',
          'Notes nothing: no signal comes to interrupt a call.',
          (signal: Value) => {
            signalNumber(signal);
            return null;
          },
        ),
      ],
      members: [
        ['default_int_handler', onInterrupt],
        ['SIG_DFL', DEFAULT],
        ['SIG_IGN', IGNORED],
        ['NSIG', SIGNAL_COUNT],
        ...numberedSignals(),
      ],
    });
  },
};
