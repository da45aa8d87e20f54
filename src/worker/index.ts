/** What `minipy/worker` exports. */
export type { RemoteOptions, RemoteSandbox } from './remote-sandbox.ts';
export { type PoolOptions, SandboxPool } from './sandbox-pool.ts';
export { WorkerSandbox, type WorkerSandboxOptions } from './worker-sandbox.ts';
