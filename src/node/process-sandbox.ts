import { LinkedSandbox, type RemoteOptions } from '../worker/remote-sandbox.ts';
import { openProcess, type ProcessLimits } from './process-link.ts';

/** What a sandbox in a process is given. */
export interface ProcessSandboxOptions extends RemoteOptions, ProcessLimits {}

/**
 * A sandbox in a process of its own, which the operating system keeps apart: it inherits no environment and no
 * descriptors, its heap is limited, and it is killed at the deadline.
 */
export class ProcessSandbox extends LinkedSandbox {
  /** @throws UsageError, ConversionError for options that cannot be sent to another process */
  constructor(options: ProcessSandboxOptions = {}) {
    const { maxHeapMb, ...rest } = options;
    super(rest, () =>
      openProcess(new URL('./process-main.js', import.meta.url), maxHeapMb === undefined ? {} : { maxHeapMb }),
    );
  }
}
