import type { BigIntStats } from 'node:fs';
import type { FileStat } from '../runtime/host/host.ts';

const NANOSECONDS = 1_000_000_000n;

/** Seconds, rounded as C does it: the whole ones and the nanoseconds apart. */
function seconds(nanoseconds: bigint): number {
  let whole = nanoseconds / NANOSECONDS;
  let rest = nanoseconds % NANOSECONDS;
  if (rest < 0n) {
    rest += NANOSECONDS;
    whole -= 1n;
  }
  return Number(whole) + 1e-9 * Number(rest);
}

/** The facts about a file, of those that Node gives. */
export function fileStat(stat: BigIntStats): FileStat {
  return {
    mode: Number(stat.mode),
    inode: Number(stat.ino),
    device: Number(stat.dev),
    links: Number(stat.nlink),
    uid: Number(stat.uid),
    gid: Number(stat.gid),
    size: Number(stat.size),
    accessed: seconds(stat.atimeNs),
    modified: seconds(stat.mtimeNs),
    changed: seconds(stat.ctimeNs),
    blockSize: Number(stat.blksize),
    blocks: Number(stat.blocks),
    specialDevice: Number(stat.rdev),
  };
}
