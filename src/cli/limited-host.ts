/** A host whose output is counted, and whose clock does not sleep through a time limit. */
import type { RunBudget } from '../runtime/budget/run-budget.ts';
import type { Clock, Host, HostFile, OutputStream } from '../runtime/host/host.ts';

/** The same host, its output and its waiting held against a budget. */
export function limitedHost(host: Host, budget: RunBudget): Host {
  const clock: Clock = {
    ...host.clock,
    sleep(seconds) {
      budget.refuel();
      for (let left = seconds; left > 0; ) {
        const nap = Math.min(left, (budget.patience + 1) / 1000);
        host.clock.sleep(nap);
        budget.refuel();
        left -= nap;
      }
    },
  };
  return { ...host, clock, stdout: counted(host.stdout, budget), stderr: counted(host.stderr, budget) };
}

function counted(stream: OutputStream, budget: RunBudget): OutputStream {
  const { file } = stream;
  return {
    isTerminal: stream.isTerminal,
    write(bytes) {
      budget.output(bytes.length);
      stream.write(bytes);
    },
    flush: () => stream.flush(),
    ...(file === undefined ? {} : { file: countedFile(file, budget) }),
  };
}

function countedFile(file: HostFile, budget: RunBudget): HostFile {
  return {
    read: (size) => file.read(size),
    write(bytes) {
      budget.output(bytes.length);
      return file.write(bytes);
    },
    seek: (offset, whence) => file.seek(offset, whence),
    tell: () => file.tell(),
    truncate: (size) => file.truncate(size),
    flush: () => file.flush(),
    close: () => file.close(),
    get exitStatus() {
      return file.exitStatus;
    },
    ...(file.stat === undefined ? {} : { stat: () => file.stat!() }),
    ...(file.sync === undefined ? {} : { sync: () => file.sync!() }),
    descriptor: file.descriptor,
    isTerminal: file.isTerminal,
  };
}
