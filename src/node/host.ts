/** The operating system as minipy's `Host`: what the command line hands to the interpreter. */
import { environmentMap } from '../api/environment.ts';
import type { Host } from '../runtime/host/host.ts';
import { crypto } from './deferred-modules.ts';
import { nodeClock } from './node-clock.ts';
import { nodeFiles } from './node-files.ts';
import { nodeProcess } from './node-process.ts';
import { DescriptorInput, DescriptorOutput } from './node-streams.ts';

export interface NodeHostOptions {
  /** Descriptors of the standard streams: 0, 1 and 2 where absent. */
  readonly stdin?: number;
  readonly stdout?: number;
  readonly stderr?: number;
  /** `os.environ`; the process's own where absent. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/**
 * Everything the operating system has, as the interpreter's outside: its files, its streams, its clock, its
 * environment. Code that is not trusted must be given another `Host`.
 */
export function nodeHost(options: NodeHostOptions = {}): Host {
  return {
    stdin: new DescriptorInput(options.stdin ?? 0),
    stdout: new DescriptorOutput(options.stdout ?? 1),
    stderr: new DescriptorOutput(options.stderr ?? 2),
    files: nodeFiles,
    clock: nodeClock,
    entropy: (count) => crypto().randomBytes(count),
    environment: environmentMap(options.environment ?? process.env),
    process: nodeProcess,
  };
}
