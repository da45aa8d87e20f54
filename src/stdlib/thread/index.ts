/**
 * Module `thread` (CPython 2.7 `Modules/threadmodule.c`) of an interpreter that has one thread: a new one runs at once,
 * to its end, before `start_new_thread` returns.
 */
import { definition } from '../../runtime/declare/declare.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { PyDict } from '../../runtime/objects/dict.ts';
import { KeyboardInterrupt, SystemExit } from '../../runtime/objects/exception.ts';
import { Keywords } from '../../runtime/objects/keywords.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { raise, typeError, valueError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { call } from '../../runtime/protocols/call.ts';
import { isCallable } from '../../runtime/protocols/callable.ts';
import { expandKeywords } from '../../runtime/protocols/expand-arguments.ts';
import { toSize } from '../../runtime/protocols/index-number.ts';
import { displayException, writeStandardError } from '../../runtime/protocols/print-exception.ts';
import { repr } from '../../runtime/protocols/text.ts';
import { caught, isA, landing } from '../../runtime/protocols/unwind.ts';
import { localType } from './local.ts';
import { lockType, PyLock, threadError } from './lock.ts';
import { threads } from './thread-count.ts';

const FIRST_IDENTITY = 0x7f3a5c0a0700;
const IDENTITY_STEP = 0x1000;

function identityOf(index: number): number {
  return FIRST_IDENTITY + index * IDENTITY_STEP;
}

function startNewThread(callable: Value, args: Value, named?: Value): Value {
  if (!isCallable(callable)) throw typeError('first arg must be callable');
  if (!(args instanceof PyTuple)) throw typeError('2nd arg must be a tuple');
  if (named !== undefined && !(named instanceof PyDict)) throw typeError('optional 3rd arg must be a dictionary');
  const keywords = new Keywords();
  if (named !== undefined) expandKeywords(callable, keywords, named);
  const state = threads();
  const outer = state.current;
  const own = ++state.started;
  const handled = thread.exception;
  state.current = own;
  state.running++;
  thread.exception = null;
  const at = landing();
  try {
    call(callable, args.items, keywords);
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (!isA(raised, SystemExit)) {
      writeStandardError(`Unhandled exception in thread started by ${repr(callable)}\n`);
      displayException(raised.type, raised.value, raised.traceback);
    }
  }
  thread.exception = handled;
  state.running--;
  state.current = outer;
  return identityOf(own);
}

function exit(): never {
  throw raise(SystemExit);
}

const LEAST_STACK = 32768;

function stackSize(size?: Value): Value {
  const state = threads();
  const old = state.stackSize;
  const wanted = size === undefined ? 0 : toSize(size);
  if (wanted < 0) throw valueError('size must be 0 or a positive value');
  if (wanted > 0 && wanted < LEAST_STACK) throw valueError(`size not valid: ${wanted} bytes`);
  if (size !== undefined) state.stackSize = wanted;
  return old;
}

const START_DOC = 'Calls function with the arguments, as a thread that ends before this returns; answers its identity.';
const LOCK_DOC = 'Makes a lock.';
const EXIT_DOC = 'Ends the thread: raises SystemExit.';
const newLock = (): Value => new PyLock();

export const threadModule: BuiltinModule = {
  name: 'thread',
  make: () =>
    makeModule('thread', {
      doc: 'Threads and locks, as far as an interpreter with one thread can have them: a thread runs when it is started.',
      functions: [
        definition('start_new_thread(function, args[, kwargs])', START_DOC, startNewThread, 'unpack'),
        definition('start_new(function, args[, kwargs])', START_DOC, startNewThread, 'unpack'),
        definition('allocate_lock()', LOCK_DOC, newLock),
        definition('allocate()', LOCK_DOC, newLock),
        definition('exit_thread()', EXIT_DOC, exit),
        definition('exit()', EXIT_DOC, exit),
        definition('interrupt_main()', 'Raises KeyboardInterrupt in the main thread.', () => {
          throw raise(KeyboardInterrupt);
        }),
        definition('get_ident()', 'An integer that tells the running thread from others.', () => {
          return identityOf(threads().current);
        }),
        definition('_count()', 'How many threads beside the main one are running.', () => threads().running),
        definition('stack_size([size])', 'The stack size noted for threads, and a new one to note.', stackSize),
      ],
      members: [
        ['error', threadError.type],
        ['LockType', lockType],
        ['_local', localType],
      ],
    }),
};
