import type { SpawnSyncReturns } from 'node:child_process';
import { EBADF, ESPIPE, errorText } from '../runtime/host/errno.ts';
import { HostError, type HostFile } from '../runtime/host/host.ts';
import { childProcess, os } from './deferred-modules.ts';
import { systemCall } from './node-failure.ts';

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
