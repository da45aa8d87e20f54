/** The way to a sandbox in a process of its own. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Link, Reply, Request, Response } from '../worker/protocol.ts';

/** What the process is told: messages of the protocol, and what a thread would be told through shared memory. */
export type ProcessMessage =
  | Request
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'interrupt' };

export interface ProcessLimits {
  /** Megabytes of heap: the process dies when it needs more. 256 where absent. */
  readonly maxHeapMb?: number;
}

const HEAP_MEGABYTES = 256;

/** Starts a process, with no environment and no descriptors but the one it talks through. */
export function openProcess(script: URL, limits: ProcessLimits): Link {
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${limits.maxHeapMb ?? HEAP_MEGABYTES}`, fileURLToPath(script)],
    { env: {}, stdio: ['ignore', 'ignore', 'ignore', 'ipc'], cwd: '/', windowsHide: true },
  );
  const send = (message: ProcessMessage): void => {
    if (child.connected) child.send(message, () => {});
  };
  const exited = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const link: Link = {
    send,
    reply: (reply) => send({ kind: 'reply', reply }),
    interrupt: () => send({ kind: 'interrupt' }),
    async terminate() {
      child.kill('SIGKILL');
      await exited;
    },
    onResponse() {},
    onExit() {},
  };
  child.on('message', (response) => link.onResponse(response as Response));
  child.on('error', () => link.onExit(undefined));
  child.on('exit', (code) => link.onExit(code ?? undefined));
  return link;
}
