/** How a program ends: uncaught exceptions, exit codes, `sys.exitfunc`, what was held back (CPython's `pythonrun.c`). */
import { HostError } from '../runtime/host/host.ts';
import { findLoaded } from '../runtime/imports/module-table.ts';
import { IOError, SystemExit } from '../runtime/objects/exception.ts';
import { flushFiles, flushStandardStreams, PyFile } from '../runtime/objects/file.ts';
import type { Value } from '../runtime/objects/object.ts';
import type { PyRaise } from '../runtime/objects/raise.ts';
import { thread } from '../runtime/objects/thread-state.ts';
import { findAttribute, getAttribute } from '../runtime/protocols/attribute.ts';
import { call, call0 } from '../runtime/protocols/call.ts';
import { isException } from '../runtime/protocols/exception-match.ts';
import { integerOf } from '../runtime/protocols/index-number.ts';
import { writeBytes } from '../runtime/protocols/print.ts';
import { displayException, finishOutputLine, writeStandardError } from '../runtime/protocols/print-exception.ts';
import { str } from '../runtime/protocols/text.ts';
import { caught, isA, landing } from '../runtime/protocols/unwind.ts';

/** What an uncaught exception leads to. */
export interface Outcome {
  /** The exit code it makes. */
  readonly code: number;
  /** Whether the program ends at once, typed statements or not. */
  readonly exits: boolean;
}

/**
 * Runs a part of a program; an exception that it does not catch ends it (SystemExit) or is printed.
 *
 * @param inspect whether statements are going to be typed afterwards: then SystemExit is printed like any other
 * @returns undefined where it came to its end
 */
export function runGuarded(action: () => void, inspect: boolean): Outcome | undefined {
  const at = landing();
  try {
    action();
    finishOutputLine();
    return undefined;
  } catch (thrown) {
    return handleUncaught(caught(thrown, at), inspect);
  }
}

/** `PyErr_Print`: ends the program for SystemExit, hands anything else to `sys.excepthook`. */
function handleUncaught(raised: PyRaise, inspect: boolean): Outcome {
  if (!inspect && isA(raised, SystemExit)) return { code: exitCode(raised), exits: true };
  const { type, value, traceback } = raised;
  const { sysDict } = thread.interpreter;
  sysDict.setStr('last_type', type);
  sysDict.setStr('last_value', value);
  sysDict.setStr('last_traceback', traceback);
  const hook = sysDict.getStr('excepthook');
  if (hook === undefined || hook === null) {
    writeStandardError('sys.excepthook is missing\n');
    displayException(type, value, traceback);
    return { code: 1, exits: false };
  }
  const at = landing();
  try {
    call(hook, [type, value, traceback]);
  } catch (thrown) {
    const failure = caught(thrown, at);
    if (!inspect && isA(failure, SystemExit)) return { code: exitCode(failure), exits: true };
    finishOutputLine();
    flushStandardStreams();
    writeStandardError('Error in sys.excepthook:\n');
    displayException(failure.type, failure.value, failure.traceback);
    writeStandardError('\nOriginal exception was:\n');
    displayException(type, value, traceback);
  }
  return { code: 1, exits: false };
}

/** The `code` of a SystemExit, or the exception itself where reading that fails. */
function codeOf(value: Value): Value {
  const at = landing();
  try {
    const code = findAttribute(value, 'code');
    return code === undefined ? value : code;
  } catch (thrown) {
    caught(thrown, at);
    return value;
  }
}

/** The exit code that a SystemExit asks for; prints its argument where that is no int. */
function exitCode(raised: PyRaise): number {
  finishOutputLine();
  flushStandardStream('stdout');
  const code = isException(raised.value) ? codeOf(raised.value) : raised.value;
  if (code === null) return 0;
  const number = integerOf(code);
  if (number !== undefined) return Number(BigInt.asUintN(8, BigInt(number)));
  const at = landing();
  try {
    const stream = thread.interpreter.sysDict.getStr('stderr');
    const text = str(code);
    if (stream !== undefined && stream !== null) writeBytes(stream, text);
    else thread.interpreter.host.stderr.write(text);
  } catch (thrown) {
    caught(thrown, at);
  }
  writeStandardError('\n');
  return 1;
}

/** Set in the interpreter's state once what a standard stream held back could not be written. */
const LOST_OUTPUT = {};

/** Writes out what `sys.stdout` or `sys.stderr` holds back; a failure is told at the end of the program. */
export function flushStandardStream(name: 'stdout' | 'stderr'): void {
  const stream = thread.interpreter.sysDict.getStr(name);
  if (stream === undefined || stream === null) return;
  const at = landing();
  try {
    const flush = findAttribute(stream, 'flush');
    if (flush !== undefined) call0(flush);
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (stream instanceof PyFile && isA(raised, IOError)) thread.interpreter.moduleState.set(LOST_OUTPUT, true);
  }
}

/** Lets module threading, if it was imported, wait for the threads that are left (`wait_for_thread_shutdown`). */
function waitForThreads(): void {
  const threading = findLoaded('threading');
  if (threading === undefined) return;
  const at = landing();
  try {
    call0(getAttribute(threading, '_shutdown'));
  } catch (thrown) {
    const raised = caught(thrown, at);
    displayException(raised.type, raised.value, raised.traceback);
  }
}

/**
 * The end of the interpreter (`Py_Finalize`): waits for threads, calls `sys.exitfunc`, then writes out every file.
 *
 * @param code the exit code so far
 * @returns the exit code; `sys.exitfunc` may have changed it by SystemExit
 */
export function finalize(code: number): number {
  const { sysDict, host } = thread.interpreter;
  let result = code;
  waitForThreads();
  const exit = sysDict.getStr('exitfunc');
  if (exit !== undefined) {
    sysDict.deleteStr('exitfunc');
    const at = landing();
    try {
      call0(exit);
    } catch (thrown) {
      const raised = caught(thrown, at);
      if (!isA(raised, SystemExit)) writeStandardError('Error in sys.exitfunc:\n');
      const outcome = handleUncaught(raised, false);
      if (outcome.exits) result = outcome.code;
    }
  }
  finishOutputLine();
  let isLost = thread.interpreter.moduleState.has(LOST_OUTPUT);
  try {
    flushFiles(true);
  } catch (failure) {
    if (!(failure instanceof HostError)) throw failure;
    isLost = true;
  }
  if (isLost) {
    host.stderr.write('close failed in file object destructor:\nsys.excepthook is missing\nlost sys.stderr\n');
  }
  return result;
}
