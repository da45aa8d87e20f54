import type { HostProcess } from '../runtime/host/host.ts';
import { os } from './deferred-modules.ts';
import { inputOfCommand, outputOfCommand, runCommand, runProgram } from './node-command.ts';
import { bytesOfText, pathBuffer } from './node-files.ts';

/** What Python sees of the process it runs in. */
export const nodeProcess: HostProcess = {
  pid: process.pid,
  parentPid: process.ppid,
  uid: process.getuid?.() ?? 0,
  gid: process.getgid?.() ?? 0,
  get uname() {
    const { type, hostname, release, version, machine } = os();
    return [type(), hostname(), release(), version(), machine()].map(bytesOfText) as unknown as readonly [
      string,
      string,
      string,
      string,
      string,
    ];
  },
  setEnvironment(name, value) {
    const key = pathBuffer(name).toString('utf8');
    if (value === undefined) delete process.env[key];
    else process.env[key] = pathBuffer(value).toString('utf8');
  },
  getEnvironment(name) {
    const value = process.env[pathBuffer(name).toString('utf8')];
    return value === undefined ? undefined : bytesOfText(value);
  },
  system: runCommand,
  popen: (command, mode) => (mode === 'r' ? outputOfCommand(command) : inputOfCommand(command)),
  run: runProgram,
  umask: (mask) => process.umask(mask),
  exit: (status) => process.exit(status),
};
