/**
 * Running a program in a thread of its own, with a stack as large as it takes. The process's first thread does what only
 * it can do: it is told of Ctrl-C, and it changes directories.
 */
import { threads } from '../node/deferred-modules.ts';
import { hostError } from '../node/node-failure.ts';
import { pathBuffer } from '../node/node-files.ts';
import { errorText } from '../runtime/host/errno.ts';
import { type FileSystem, type Host, HostError } from '../runtime/host/host.ts';
import { KeyboardInterrupt } from '../runtime/objects/exception.ts';
import { raise } from '../runtime/objects/raise.ts';
import { WORKER_STACK_MEGABYTES } from './stack.ts';

/** What the threads share: how often Ctrl-C was pressed, and the answer to a request (0 while there is none). */
const INTERRUPTS = 0;
const ANSWER = 1;

interface WorkerData {
  readonly control: Int32Array;
}

/** What the program's thread sends. */
type Message = { readonly exit: number } | { readonly directory: string };

/** The exit code of a program that Ctrl-C ends from outside. */
const INTERRUPTED = 130;

/** The first argument of a program in a thread of its own. No argument that comes from outside has a null character. */
const IN_THREAD = '\0thread';

/** Whether this is the thread that `startThread` made. (To ask Node would load a module, which takes milliseconds.) */
export function isProgramThread(): boolean {
  return process.argv[2] === IN_THREAD;
}

/** What follows the command's name. */
export function programArguments(): string[] {
  return process.argv.slice(isProgramThread() ? 3 : 2);
}

/** Starts this program, a path, again in a thread, and makes its exit code that of the process. */
export function startThread(entry: string): void {
  const control = new Int32Array(new SharedArrayBuffer(8));
  const data: WorkerData = { control };
  const { Worker } = threads();
  const worker = new Worker(entry, {
    argv: [IN_THREAD, ...programArguments()],
    workerData: data,
    resourceLimits: { stackSizeMb: WORKER_STACK_MEGABYTES },
  });
  worker.on('message', (message: Message) => {
    if ('exit' in message) process.exitCode = message.exit;
    else answer(control, changeDirectory(message.directory));
  });
  worker.on('error', (error) => {
    console.error(error);
    process.exitCode = 1;
  });
  let unseen = 0;
  process.on('SIGINT', () => {
    // A program that does not look, as it waits for something, is ended by the second.
    if (Atomics.load(control, INTERRUPTS) === unseen && unseen > 0) process.exit(INTERRUPTED);
    unseen = Atomics.add(control, INTERRUPTS, 1) + 1;
  });
}

/** Answers an error number, 0 for success. */
function changeDirectory(path: string): number {
  try {
    process.chdir(pathBuffer(path).toString('utf8'));
    return 0;
  } catch (failure) {
    return hostError(failure).errno;
  }
}

function answer(control: Int32Array, errno: number): void {
  Atomics.store(control, ANSWER, errno + 1);
  Atomics.notify(control, ANSWER);
}

/** In the program's thread: tells the process its exit code. */
export function reportExit(code: number): void {
  threads().parentPort!.postMessage({ exit: code } satisfies Message);
}

/** In the program's thread: a host that has the process's first thread change directories. */
export function hostOfThread(host: Host): Host {
  const { parentPort, workerData } = threads();
  const { control } = workerData as WorkerData;
  const files: FileSystem = {
    ...host.files,
    changeDirectory(path) {
      Atomics.store(control, ANSWER, 0);
      parentPort!.postMessage({ directory: path } satisfies Message);
      Atomics.wait(control, ANSWER, 0);
      const errno = Atomics.load(control, ANSWER) - 1;
      if (errno !== 0) throw new HostError(errno, errorText(errno));
    },
  };
  return { ...host, files };
}

/** In the program's thread: turns Ctrl-C into KeyboardInterrupt. */
export function raiseInterrupts(): void {
  const { control } = threads().workerData as WorkerData;
  if (Atomics.exchange(control, INTERRUPTS, 0) > 0) throw raise(KeyboardInterrupt);
}
