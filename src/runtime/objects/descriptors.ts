import { DescriptorTable } from '../host/descriptor-table.ts';
import { inputFile, outputFile } from '../host/stream-file.ts';
import { thread } from './thread-state.ts';

const key = {};

/** The file descriptors of the running interpreter; 0, 1 and 2 are its host's standard streams. */
export function descriptors(): DescriptorTable {
  const { host, moduleState } = thread.interpreter;
  let table = moduleState.get(key) as DescriptorTable | undefined;
  if (table === undefined) {
    table = new DescriptorTable([inputFile(host.stdin, 0), outputFile(host.stdout, 1), outputFile(host.stderr, 2)]);
    moduleState.set(key, table);
  }
  return table;
}
