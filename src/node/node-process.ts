import { spawnSync } from 'node:child_process';
import * as os from 'node:os';
import type { HostProcess } from '../runtime/host/host.ts';
import { systemCall } from './node-failure.ts';
import { bytesOfText, pathBuffer } from './node-files.ts';

/** What Python sees of the process it runs in. */
export const nodeProcess: HostProcess = {
  pid: process.pid,
  parentPid: process.ppid,
  uid: process.getuid?.() ?? 0,
  gid: process.getgid?.() ?? 0,
  get uname() {
    return [os.type(), os.hostname(), os.release(), os.version(), os.machine()].map(
      bytesOfText,
    ) as unknown as readonly [string, string, string, string, string];
  },
  setEnvironment(name, value) {
    const key = pathBuffer(name).toString('utf8');
    if (value === undefined) delete process.env[key];
    else process.env[key] = pathBuffer(value).toString('utf8');
  },
  system(command) {
    const done = systemCall(() =>
      spawnSync('/bin/sh', ['-c', pathBuffer(command).toString('utf8')], { stdio: 'inherit' }),
    );
    if (done.signal !== null) return os.constants.signals[done.signal];
    return (done.status ?? 127) << 8;
  },
};
