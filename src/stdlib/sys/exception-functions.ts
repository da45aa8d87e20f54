/** What `sys` says of the exception being handled, and how it ends the program. */
import { definition } from '../../runtime/declare/declare.ts';
import { SystemExit } from '../../runtime/objects/exception.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { makeRaise } from '../../runtime/protocols/exception-match.ts';
import { displayException } from '../../runtime/protocols/print-exception.ts';

export const exceptionFunctions = [
  definition(
    'excepthook(exctype, value, traceback)',
    'excepthook(exctype, value, traceback) -> None\n\nPrints an exception and its traceback on sys.stderr.',
    (type: Value, value: Value, traceback: Value) => {
      displayException(type, value, traceback);
      return null;
    },
    'unpack',
  ),
  definition(
    'exc_info()',
    'exc_info() -> (type, value, traceback)\n\nThe exception that is being handled in this frame or an older one; three times\nNone where there is none.',
    () => {
      const { exception } = thread;
      return new PyTuple(
        exception === null ? [null, null, null] : [exception.type, exception.value, exception.traceback],
      );
    },
  ),
  definition(
    'exc_clear()',
    'exc_clear() -> None\n\nForgets the exception that is being handled: exc_info() answers (None, None, None)\nuntil the next one, or until the function that handles it returns.',
    () => {
      thread.exception = null;
      return null;
    },
  ),
  definition(
    'exit([status])',
    'exit([status])\n\nEnds the program by raising SystemExit(status). No status, or None, means success;\nan int is the exit code; anything else is printed, and the exit code is 1.',
    (status?: Value) => {
      throw makeRaise(SystemExit, status ?? null, null);
    },
    'unpack',
  ),
];
