/** The way to a sandbox in a worker thread: of Node where there is one, else of the web. */
import type { Link, Reply, Request, Response } from './protocol.ts';
import { newChannel, ReplyWriter } from './reply-channel.ts';

/** The worker's stack in megabytes, where that can be chosen. */
export const WORKER_STACK_MEGABYTES = 8;

/** As much of Node's `worker_threads` as is needed here. */
interface NodeThreads {
  readonly Worker: new (
    url: URL,
    options: object,
  ) => {
    postMessage(message: unknown): void;
    terminate(): Promise<number>;
    on(event: string, listener: (value: never) => void): void;
    unref(): void;
  };
}

interface WebWorker {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: { data: Response }) => void) | null;
  onerror: ((event: unknown) => void) | null;
}

/** Node's worker threads, reached without importing a module that other places lack. */
export function nodeThreads(): NodeThreads | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
  return process?.getBuiltinModule?.('node:worker_threads') as NodeThreads | undefined;
}

/** Options of a worker's thread. */
export interface WorkerLimits {
  /** Megabytes of heap: the thread dies when it needs more. */
  readonly maxHeapMb?: number;
}

/** Starts a worker thread. */
export function openWorker(script: URL, limits: WorkerLimits = {}): Link {
  const memory = typeof SharedArrayBuffer === 'undefined' ? undefined : newChannel();
  const writer = memory === undefined ? undefined : new ReplyWriter(memory);
  const threads = nodeThreads();
  const receive = (response: Response): void => {
    if (response.kind === 'more') writer?.more();
    else link.onResponse(response);
  };
  const post = threads === undefined ? openWeb(script, receive) : openNode(threads, script, limits, receive);
  const link: Link = {
    send(request: Request) {
      writer?.setInterrupted(false);
      post.send(request.kind === 'start' && memory !== undefined ? { ...request, control: memory } : request);
    },
    reply: (reply: Reply) => writer?.write(JSON.stringify(reply)),
    interrupt: () => writer?.setInterrupted(true),
    terminate: () => post.terminate(),
    onResponse() {},
    onExit() {},
  };
  post.onExit = (code) => link.onExit(code);
  return link;
}

interface Port {
  send(request: Request): void;
  terminate(): Promise<void>;
  onExit: (exitCode: number | undefined) => void;
}

function openNode(
  threads: NodeThreads,
  script: URL,
  limits: WorkerLimits,
  receive: (response: Response) => void,
): Port {
  const worker = new threads.Worker(script, {
    env: {},
    execArgv: [],
    stdin: false,
    resourceLimits: {
      stackSizeMb: WORKER_STACK_MEGABYTES,
      ...(limits.maxHeapMb === undefined ? {} : { maxOldGenerationSizeMb: limits.maxHeapMb }),
    },
  });
  const port: Port = {
    send: (request) => worker.postMessage(request),
    async terminate() {
      await worker.terminate();
    },
    onExit() {},
  };
  worker.on('message', receive as (value: never) => void);
  worker.on('error', () => {});
  worker.on('exit', (code: never) => port.onExit(code as number));
  return port;
}

function openWeb(script: URL, receive: (response: Response) => void): Port {
  const { Worker } = globalThis as unknown as { Worker: new (url: URL, options: object) => WebWorker };
  const worker = new Worker(script, { type: 'module' });
  const port: Port = {
    send: (request) => worker.postMessage(request),
    async terminate() {
      worker.terminate();
    },
    onExit() {},
  };
  worker.onmessage = ({ data }) => receive(data);
  worker.onerror = () => port.onExit(undefined);
  return port;
}
