/** `posix.stat_result`: ten numbers in a tuple, and more by name (CPython 2.7 `Modules/posixmodule.c`). */
import type { FileStat } from '../../runtime/host/host.ts';
import { PyFloat } from '../../runtime/objects/float.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { structSequence } from '../../runtime/types/struct-sequence.ts';

/** Where the whole seconds of the three times stand in the tuple, and how much further their exact values. */
const FIRST_TIME = 7;
const TIMES = 3;

const statResult = structSequence({
  name: 'stat_result',
  module: 'posix',
  doc: 'stat_result: what stat(), lstat() and fstat() tell about a file\n\nA tuple (mode, ino, dev, nlink, uid, gid, size, atime, mtime, ctime) whose members\nare also the attributes st_mode, st_ino and so on. The attributes st_blksize,\nst_blocks and st_rdev have no place in the tuple.',
  visible: FIRST_TIME + TIMES,
  fields: [
    ['st_mode', 'kind of file, and permissions'],
    ['st_ino', 'inode'],
    ['st_dev', 'device'],
    ['st_nlink', 'number of hard links'],
    ['st_uid', 'user ID of owner'],
    ['st_gid', 'group ID of owner'],
    ['st_size', 'size in bytes'],
    [null, 'whole seconds of the last access'],
    [null, 'whole seconds of the last modification'],
    [null, 'whole seconds of the last change'],
    ['st_atime', 'time of last access'],
    ['st_mtime', 'time of last modification'],
    ['st_ctime', 'time of last change'],
    ['st_blksize', 'size of a block for reading and writing'],
    ['st_blocks', 'number of blocks of 512 bytes'],
    ['st_rdev', 'the device that a device file stands for'],
  ],
  complete: (fields) => {
    for (let at = FIRST_TIME; at < FIRST_TIME + TIMES; at++) fields[at + TIMES] ??= fields[at]!;
  },
});

export const statResultType = statResult.type;

const key = {};

/** Whether the exact times are floats (`stat_float_times`). */
export function hasFloatTimes(): boolean {
  return thread.interpreter.moduleState.get(key) !== false;
}

export function setFloatTimes(wanted: boolean): void {
  thread.interpreter.moduleState.set(key, wanted);
}

/** The `stat_result` of what the host told about a file. */
export function makeStatResult(stat: FileStat): Value {
  const times = [stat.accessed, stat.modified, stat.changed];
  const whole = times.map(Math.floor);
  return statResult.make([
    stat.mode,
    stat.inode,
    stat.device,
    stat.links,
    stat.uid,
    stat.gid,
    stat.size,
    ...whole,
    ...(hasFloatTimes() ? times.map((time) => new PyFloat(time)) : whole),
    stat.blockSize ?? 0,
    stat.blocks ?? 0,
    stat.specialDevice ?? 0,
  ]);
}
