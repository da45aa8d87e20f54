import type { SpawnSyncReturns } from 'node:child_process';
import { EBADF, ESPIPE, errorText } from '../runtime/host/errno.ts';
import { HostError, type HostFile, type ProgramCall, type ProgramEnd } from '../runtime/host/host.ts';
import { childProcess, os } from './deferred-modules.ts';
import { hostError, systemCall } from './node-failure.ts';

/** How a command ended, as `wait` tells it. */
function waitStatus({ signal, status }: SpawnSyncReturns<unknown>): number {
  return signal === null ? (status ?? 127) << 8 : os().constants.signals[signal];
}

/** What the shell is called with to run a command given as bytes. */
function shellArguments(command: string): string[] {
  return ['-c', Buffer.from(command, 'latin1').toString('utf8')];
}

/** Runs a shell command to its end, with the streams of this process, and answers the wait status. */
export function runCommand(command: string): number {
  return waitStatus(
    systemCall(() => childProcess().spawnSync('/bin/sh', shellArguments(command), { stdio: 'inherit' })),
  );
}

function textOf(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

function environmentObject(environment: ReadonlyMap<string, string>): NodeJS.ProcessEnv {
  // A name of Python's choice must not meet what every object has.
  const variables: NodeJS.ProcessEnv = Object.create(null);
  for (const [name, value] of environment) variables[textOf(name)] = textOf(value);
  return variables;
}

/** Runs a program to its end, and answers what it wrote as far as that is collected. */
export function runProgram(call: ProgramCall): ProgramEnd {
  const done = systemCall(() =>
    childProcess().spawnSync(textOf(call.program), call.args.slice(1).map(textOf), {
      argv0: textOf(call.args[0] ?? call.program),
      cwd: call.directory === undefined ? undefined : textOf(call.directory),
      env: call.environment === undefined ? process.env : environmentObject(call.environment),
      input: call.input === undefined ? undefined : Buffer.from(call.input, 'latin1'),
      stdio: [
        call.input === undefined ? 'inherit' : 'pipe',
        call.collectsOutput ? 'pipe' : 'inherit',
        call.collectsErrors ? 'pipe' : 'inherit',
      ],
      maxBuffer: Number.POSITIVE_INFINITY,
    }),
  );
  // A program need not read all that it is given.
  if (done.error !== undefined && (done.error as NodeJS.ErrnoException).code !== 'EPIPE') throw hostError(done.error);
  return {
    pid: done.pid,
    status: waitStatus(done),
    output: done.stdout?.toString('latin1') ?? '',
    errors: done.stderr?.toString('latin1') ?? '',
  };
}

/** The output of a shell command, which runs to its end first, as a file to read. */
export function outputOfCommand(command: string): HostFile {
  const done = systemCall(() =>
    childProcess().spawnSync('/bin/sh', shellArguments(command), {
      stdio: ['inherit', 'pipe', 'inherit'],
      maxBuffer: Number.POSITIVE_INFINITY,
    }),
  );
  return new OutputFile(done.stdout.toString('latin1'), waitStatus(done));
}

/** The input of a shell command, as a file to write: the command runs when that is closed. */
export function inputOfCommand(command: string): HostFile {
  return new InputFile(command);
}

function fail(errno: number): never {
  throw new HostError(errno, errorText(errno));
}

/** What reading and writing end of a pipe have in common. */
abstract class PipeFile implements HostFile {
  readonly descriptor = -1;
  readonly isTerminal = false;

  read(_size: number): string {
    return fail(EBADF);
  }

  write(_bytes: string): number {
    return fail(EBADF);
  }

  seek(): number {
    return fail(ESPIPE);
  }

  tell(): number {
    return fail(ESPIPE);
  }

  truncate(): void {
    fail(ESPIPE);
  }

  flush(): void {}

  abstract close(): void;
}

class OutputFile extends PipeFile {
  readonly exitStatus: number;
  readonly #output: string;
  #at = 0;

  constructor(output: string, status: number) {
    super();
    this.#output = output;
    this.exitStatus = status;
  }

  override read(size: number): string {
    const bytes = this.#output.slice(this.#at, this.#at + size);
    this.#at += bytes.length;
    return bytes;
  }

  close(): void {}
}

class InputFile extends PipeFile {
  exitStatus: number | undefined = undefined;
  readonly #command: string;
  #input = '';

  constructor(command: string) {
    super();
    this.#command = command;
  }

  override write(bytes: string): number {
    this.#input += bytes;
    return bytes.length;
  }

  close(): void {
    const done = systemCall(() =>
      childProcess().spawnSync('/bin/sh', shellArguments(this.#command), {
        input: Buffer.from(this.#input, 'latin1'),
        stdio: ['pipe', 'inherit', 'inherit'],
      }),
    );
    this.exitStatus = waitStatus(done);
  }
}
