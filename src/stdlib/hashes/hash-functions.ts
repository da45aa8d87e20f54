/**
 * The hash functions of package @noble/hashes. In the bundle `scripts/build.mjs` has the package start when one of
 * these functions is first called, so that a program that hashes nothing does not wait for it.
 */
import * as legacy from '@noble/hashes/legacy.js';
import * as sha2 from '@noble/hashes/sha2.js';

/** A digest in the making. */
export interface RunningHash {
  update(bytes: Uint8Array): RunningHash;
  digest(): Uint8Array;
  /** A copy that goes on from the same bytes. */
  clone(): RunningHash;
}

export const createMd5 = (): RunningHash => legacy.md5.create();
export const createSha1 = (): RunningHash => legacy.sha1.create();
export const createSha224 = (): RunningHash => sha2.sha224.create();
export const createSha256 = (): RunningHash => sha2.sha256.create();
export const createSha384 = (): RunningHash => sha2.sha384.create();
export const createSha512 = (): RunningHash => sha2.sha512.create();
