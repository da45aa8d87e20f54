/** Functions of `posix` about the process, and about what its children answered. */
import { definition } from '../../runtime/declare/declare.ts';
import { ECHILD, EINVAL, errorText } from '../../runtime/host/errno.ts';
import { type Host, HostError, type HostProcess } from '../../runtime/host/host.ts';
import type { BuiltinDefinition } from '../../runtime/objects/builtin-function.ts';
import { descriptors } from '../../runtime/objects/descriptors.ts';
import { PyFile } from '../../runtime/objects/file.ts';
import { PyFloat } from '../../runtime/objects/float.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { valueError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { toInt } from '../../runtime/protocols/index-number.ts';
import { stringArgument } from '../../runtime/protocols/string-argument.ts';
import { stringFromUnits } from '../../runtime/text/code-points.ts';
import { hasFloatTimes, setFloatTimes } from './stat-result.ts';
import { fileCall, systemCall } from './system-call.ts';

/** A predicate or number of a wait status; `parserName` where complaints name another function. */
function ofStatus(name: string, doc: string, action: (status: number) => Value, parserName = name): BuiltinDefinition {
  const { style, parameters, minimum, maximum, takesKeywords, implementation } = definition(
    `${name}(status)`,
    doc,
    (status: Value) => action(toInt(status)),
    'tuple',
  );
  return { name, parserName, doc, style, parameters, minimum, maximum, takesKeywords, implementation };
}

const signalOf = (status: number): number => status & 0x7f;
const exitOf = (status: number): number => (status >> 8) & 0xff;

/** The functions that need nothing of the host but its clock and entropy. */
const always: readonly BuiltinDefinition[] = [
  ofStatus(
    'WCOREDUMP',
    'WCOREDUMP(status) -> bool\n\nWhether the process dumped its memory.',
    (status) => (status & 0x80) !== 0,
  ),
  ofStatus(
    'WIFCONTINUED',
    'WIFCONTINUED(status) -> bool\n\nWhether the process was continued.',
    (status) => status === 0xffff,
    'WCONTINUED',
  ),
  ofStatus(
    'WIFSTOPPED',
    'WIFSTOPPED(status) -> bool\n\nWhether the process was stopped.',
    (status) => (status & 0xff) === 0x7f,
  ),
  ofStatus('WIFSIGNALED', 'WIFSIGNALED(status) -> bool\n\nWhether a signal ended the process.', (status) => {
    return signalOf(status) !== 0 && signalOf(status) !== 0x7f;
  }),
  ofStatus(
    'WIFEXITED',
    'WIFEXITED(status) -> bool\n\nWhether the process ended by itself.',
    (status) => signalOf(status) === 0,
  ),
  ofStatus('WEXITSTATUS', 'WEXITSTATUS(status) -> int\n\nWhat the process ended with.', exitOf),
  ofStatus('WTERMSIG', 'WTERMSIG(status) -> int\n\nThe signal that ended the process.', signalOf),
  ofStatus('WSTOPSIG', 'WSTOPSIG(status) -> int\n\nThe signal that stopped the process.', exitOf),
  definition(
    'strerror(code)',
    'strerror(code) -> string\n\nThe text of an error number.',
    (code: Value) => errorText(toInt(code)),
    'tuple',
  ),
  definition(
    'urandom(n)',
    'urandom(n) -> str\n\nn random bytes.',
    (n: Value) => {
      const count = toInt(n);
      if (count < 0) throw valueError('negative argument not allowed');
      const { budget, host } = thread.interpreter;
      budget.reserve(count);
      return stringFromUnits(host.entropy(count), 0, count);
    },
    'tuple',
  ),
  definition(
    'stat_float_times([newval])',
    'stat_float_times([newval]) -> oldval\n\nWhether the times in a stat_result are floats; with an argument, says so.',
    (wanted?: Value) => {
      if (wanted === undefined) return hasFloatTimes();
      setFloatTimes(toInt(wanted) !== 0);
      return null;
    },
  ),
  definition(
    'times()',
    'times() -> (utime, stime, cutime, cstime, elapsed_time)\n\nTimes of the process in seconds. The host tells the CPU time as a whole: it is the first.',
    () => {
      const { clock } = thread.interpreter.host;
      return new PyTuple([clock.cpu(), 0, 0, 0, clock.now()].map((time) => new PyFloat(time)));
    },
  ),
];

const ID_NAMES = [
  ['getpid', 'pid', 'ID of the process'],
  ['getppid', 'parentPid', "ID of the parent's process"],
  ['getuid', 'uid', 'user ID'],
  ['geteuid', 'uid', 'effective user ID'],
  ['getgid', 'gid', 'group ID'],
  ['getegid', 'gid', 'effective group ID'],
] as const;

function invalid(): HostError {
  return new HostError(EINVAL, errorText(EINVAL));
}

function environmentFunctions(process: HostProcess): BuiltinDefinition[] {
  return [
    definition(
      'putenv(key, value)',
      'putenv(key, value)\n\nSets an environment variable of child processes.',
      (key: Value, value: Value) => {
        const name = stringArgument(key, 'putenv() argument 1');
        const text = stringArgument(value, 'putenv() argument 2');
        if (name.includes('=')) throw valueError('illegal environment variable name');
        systemCall(() => process.setEnvironment(name, text));
        return null;
      },
    ),
    definition(
      'unsetenv(key)',
      'unsetenv(key)\n\nRemoves an environment variable of child processes.',
      (key: Value) => {
        const name = stringArgument(key, 'unsetenv() argument 1');
        systemCall(() => {
          if (name === '' || name.includes('=')) throw invalid();
          process.setEnvironment(name, undefined);
        });
        return null;
      },
      'tuple',
    ),
  ];
}

/** The host waits for what it starts itself: there is never a child left to wait for. */
const waitFunctions: readonly BuiltinDefinition[] = [
  definition('wait()', 'wait() -> (pid, status)\n\nWaits for a child to end.', () => systemCall(noChild), 'tuple'),
  definition(
    'waitpid(pid, options)',
    'waitpid(pid, options) -> (pid, status)\n\nWaits for a given child to end.',
    (pid: Value, options: Value) => {
      toInt(pid);
      toInt(options);
      return systemCall(noChild);
    },
    'tuple',
  ),
];

function noChild(): never {
  throw new HostError(ECHILD, errorText(ECHILD));
}

function popenFunction(popen: NonNullable<HostProcess['popen']>): BuiltinDefinition {
  return definition(
    'popen(command[, mode[, bufsize]])',
    "popen(command [, mode='r' [, bufsize]]) -> file\n\nA pipe to or from a shell command. A command that is read from has run to its end\nfirst; one that is written to starts when the file is closed.",
    (command: Value, mode?: Value, buffering?: Value) => {
      const text = stringArgument(command, 'popen() argument 1');
      const wanted = mode === undefined ? 'r' : stringArgument(mode, 'popen() argument 2');
      const size = buffering === undefined ? -1 : toInt(buffering);
      return fileCall(() => {
        if (wanted !== 'r' && wanted !== 'w') throw invalid();
        const file = new PyFile().open(descriptors().add(popen(text, wanted)), text, text, wanted);
        if (size >= 0) file.bufferSize = size;
        return file;
      });
    },
  );
}

/** The functions of `posix` about processes, as far as the host has any. */
export function processFunctions(host: Host): BuiltinDefinition[] {
  const functions = [...always];
  const { process } = host;
  if (process === undefined) return functions;
  for (const [name, member, doc] of ID_NAMES) {
    functions.push(definition(`${name}()`, `${name}() -> int\n\nThe ${doc}.`, () => process[member]));
  }
  functions.push(
    definition(
      'uname()',
      'uname() -> (sysname, nodename, release, version, machine)\n\nWhat the operating system calls itself.',
      () => new PyTuple([...process.uname]),
    ),
    ...environmentFunctions(process),
    ...waitFunctions,
    definition(
      'system(command)',
      'system(command) -> status\n\nRuns a shell command, and answers its wait status.',
      (command: Value) => {
        const text = stringArgument(command, 'system() argument 1');
        return fileCall(() => process.system(text));
      },
      'tuple',
    ),
  );
  const { popen, umask, exit } = process;
  if (popen !== undefined) functions.push(popenFunction(popen));
  if (umask !== undefined) {
    functions.push(
      definition(
        'umask(mask)',
        'umask(new_mask) -> old_mask\n\nSets the permissions that new files do not get.',
        (mask: Value) => {
          const bits = toInt(mask);
          return systemCall(() => umask(bits & 0o777));
        },
        'tuple',
      ),
    );
  }
  if (exit !== undefined) {
    functions.push(
      definition(
        '_exit(status)',
        '_exit(status)\n\nEnds the process at once: nothing that is buffered is written, nothing is cleaned up.',
        (status: Value) => exit(toInt(status) & 0xff),
        'tuple',
      ),
    );
  }
  return functions;
}
