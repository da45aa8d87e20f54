/** Module `subprocess`, and `_subprocess` beneath it: programs that run to their end. */
import { definition } from '../../runtime/declare/declare.ts';
import { ENOSYS, errorText } from '../../runtime/host/errno.ts';
import { HostError, type ProgramEnd } from '../../runtime/host/host.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { loadSource } from '../../runtime/imports/load-module.ts';
import { PyDict } from '../../runtime/objects/dict.ts';
import type { PyModule } from '../../runtime/objects/module.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { typeError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { listItems } from '../../runtime/protocols/iterate.ts';
import { bytesArgument, stringArgument } from '../../runtime/protocols/string-argument.ts';
import { bytesOf } from '../../runtime/protocols/text.ts';
import { isTrue } from '../../runtime/protocols/truth.ts';
import { librarySource } from '../library-files.ts';
import { fileCall } from '../posix/system-call.ts';

function environmentOf(given: Value): Map<string, string> | undefined {
  if (given === null) return undefined;
  const environment = new Map<string, string>();
  for (const [name, value] of given instanceof PyDict ? given.items() : []) {
    environment.set(environmentText(name, 'key'), environmentText(value, 'value'));
  }
  return environment;
}

function environmentText(value: Value, what: 'key' | 'value'): string {
  const text = bytesOf(value);
  if (text === undefined) throw typeError(`execve() arg 3 contains a non-string ${what}`);
  return text;
}

const run = definition(
  'run(program, args, directory, environment, input, collects_output, collects_errors)',
  'Runs a program to its end; answers its process number, its wait status and what it wrote.',
  (
    program: Value,
    args: Value,
    directory: Value,
    environment: Value,
    input: Value,
    collectsOutput: Value,
    collectsErrors: Value,
  ) => {
    const { process } = thread.interpreter.host;
    const call = {
      program: stringArgument(program, 'run() argument 1'),
      args: listItems(args).map((one) => stringArgument(one, 'run() argument 2')),
      directory: directory === null ? undefined : stringArgument(directory, 'run() argument 3'),
      environment: environmentOf(environment),
      input: input === null ? undefined : bytesArgument(input, 'run() argument 5'),
      collectsOutput: isTrue(collectsOutput),
      collectsErrors: isTrue(collectsErrors),
    };
    const end = fileCall((): ProgramEnd => {
      if (process?.run === undefined) throw new HostError(ENOSYS, errorText(ENOSYS));
      return process.run(call);
    });
    thread.interpreter.budget.reserve(end.output.length + end.errors.length);
    return new PyTuple([end.pid, end.status, end.output, end.errors]);
  },
);

/**
 * `subprocess` is found before `sys.path` is searched, as built-in modules are: CPython's own is made of `fork`, which
 * no host has.
 */
export const subprocessModules: readonly BuiltinModule[] = [
  {
    name: '_subprocess',
    make: () => makeModule('_subprocess', { doc: 'Runs programs for module subprocess.', functions: [run] }),
  },
  {
    name: 'subprocess',
    make: () => {
      const { path, source } = librarySource('subprocess');
      return loadSource('subprocess', path, source) as PyModule;
    },
  },
];
