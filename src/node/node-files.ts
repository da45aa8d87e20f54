import * as fs from 'node:fs';
import { EISDIR, errorText } from '../runtime/host/errno.ts';
import { type FileSystem, HostError } from '../runtime/host/host.ts';
import { DescriptorFile } from './descriptor-file.ts';
import { fileStat } from './file-stat.ts';
import { systemCall } from './node-failure.ts';
import { openDescriptor } from './open-descriptor.ts';

/** A path or name of Python, a string of bytes, as Node takes it. */
export function pathBuffer(path: string): Buffer {
  return Buffer.from(path, 'latin1');
}

/** The bytes of text that Node made of UTF-8. */
export function bytesOfText(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

function openFlags(flags: Parameters<FileSystem['open']>[1]): number {
  const { constants } = fs;
  let bits = flags.read ? (flags.write ? constants.O_RDWR : constants.O_RDONLY) : constants.O_WRONLY;
  if (flags.append) bits |= constants.O_APPEND;
  if (flags.create) bits |= constants.O_CREAT;
  if (flags.truncate) bits |= constants.O_TRUNC;
  if (flags.exclusive === true) bits |= constants.O_EXCL;
  return bits;
}

/** The files of the operating system. */
export const nodeFiles: FileSystem = {
  open(path, flags, mode = 0o666) {
    return systemCall(() => {
      const name = pathBuffer(path);
      const bits = openFlags(flags);
      const descriptor = openDescriptor(name, bits, mode);
      // C's `fopen` opens directories for reading; nothing can be read from one.
      if (fs.fstatSync(descriptor).isDirectory()) {
        fs.closeSync(descriptor);
        throw new HostError(EISDIR, errorText(EISDIR));
      }
      const { O_CREAT, O_TRUNC, O_EXCL } = fs.constants;
      return new DescriptorFile(descriptor, flags.append, { path: name, flags: bits & ~(O_CREAT | O_TRUNC | O_EXCL) });
    });
  },
  stat: (path, followLinks) =>
    systemCall(() =>
      fileStat(
        followLinks
          ? fs.statSync(pathBuffer(path), { bigint: true })
          : fs.lstatSync(pathBuffer(path), { bigint: true }),
      ),
    ),
  list: (path) =>
    systemCall(() => fs.readdirSync(pathBuffer(path), { encoding: 'buffer' }).map((name) => name.toString('latin1'))),
  remove: (path) => systemCall(() => fs.unlinkSync(pathBuffer(path))),
  removeDirectory: (path) => systemCall(() => fs.rmdirSync(pathBuffer(path))),
  rename: (from, to) => systemCall(() => fs.renameSync(pathBuffer(from), pathBuffer(to))),
  makeDirectory: (path, mode) => systemCall(() => void fs.mkdirSync(pathBuffer(path), { mode })),
  readLink: (path) => systemCall(() => fs.readlinkSync(pathBuffer(path), { encoding: 'buffer' }).toString('latin1')),
  access(path, mode) {
    try {
      fs.accessSync(pathBuffer(path), mode);
      return true;
    } catch {
      return false;
    }
  },
  currentDirectory: () => systemCall(() => bytesOfText(process.cwd())),
  changeDirectory: (path) => systemCall(() => process.chdir(pathBuffer(path).toString('utf8'))),
  chmod: (path, mode) => systemCall(() => fs.chmodSync(pathBuffer(path), mode)),
  utime: (path, accessed, modified) => systemCall(() => fs.utimesSync(pathBuffer(path), accessed, modified)),
  symlink: (target, path) => systemCall(() => fs.symlinkSync(pathBuffer(target), pathBuffer(path))),
  link: (target, path) => systemCall(() => fs.linkSync(pathBuffer(target), pathBuffer(path))),
};
