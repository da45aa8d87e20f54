import { LinkedSandbox, type RemoteOptions } from './remote-sandbox.ts';
import { openWorker, type WorkerLimits } from './worker-link.ts';

/** What a sandbox in a worker thread is given. */
export interface WorkerSandboxOptions extends RemoteOptions, WorkerLimits {}

/**
 * A sandbox in a worker thread (of Node, or a Web Worker): the same verbs, asynchronous. Code there cannot hold up this
 * thread, and is ended from outside when it does not end by itself.
 */
export class WorkerSandbox extends LinkedSandbox {
  /** @throws UsageError, ConversionError for options that cannot be sent to another thread */
  constructor(options: WorkerSandboxOptions = {}) {
    const { maxHeapMb, ...rest } = options;
    super(rest, () =>
      openWorker(new URL('./worker-main.js', import.meta.url), maxHeapMb === undefined ? {} : { maxHeapMb }),
    );
  }
}
