/** What a worker thread runs: one sandbox, served to whoever started the thread. */
import type { Request, Response } from './protocol.ts';
import { SandboxServer } from './server.ts';
import { nodeThreads, WORKER_STACK_MEGABYTES } from './worker-link.ts';

/** Nested tree nodes that fit a megabyte of stack, with a third to spare (`src/cli/stack.ts`). */
const NODES_PER_MEGABYTE = 2900;

interface NodePort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (request: Request) => void): void;
}

const parent = (nodeThreads() as unknown as { parentPort?: NodePort | null } | undefined)?.parentPort;
if (parent != null) {
  const server = new SandboxServer((response: Response) => parent.postMessage(response), {
    stackLimit: WORKER_STACK_MEGABYTES * NODES_PER_MEGABYTE,
  });
  parent.on('message', (request) => server.receive(request));
} else {
  const scope = globalThis as unknown as {
    postMessage(message: unknown): void;
    onmessage: ((event: { data: Request }) => void) | null;
  };
  const server = new SandboxServer((response) => scope.postMessage(response));
  const library = import('../library/index.ts');
  scope.onmessage = ({ data }) => void library.then(() => server.receive(data));
}
