import { hashHigh, hashLow } from '../numbers/hash-words.ts';
import { Entry, HashedEntry } from './entry.ts';
import { highHash, lowHash, UNKNOWN } from './key-hash.ts';
import { classify, keyProtocol } from './key-protocol.ts';
import type { Value } from './object.ts';

/** The low half of the hash of an entry's key, which the entry has from now on. */
export function lowOf(entry: Entry): number {
  if (entry.hash === 0 && !(entry instanceof HashedEntry)) entry.hash = lowHash(entry.key);
  return entry.hash;
}

/** The high half of the hash of an entry's key. */
export function highOf(entry: Entry): number {
  return entry instanceof HashedEntry ? entry.high : highHash(entry.key);
}

/**
 * An entry for any key, with its whole hash.
 *
 * @throws TypeError for an unhashable key
 */
export function entryWithHash(key: Value, value: Value): Entry {
  const low = lowHash(key);
  if (low !== UNKNOWN || classify(key) !== undefined) return new Entry(key, value, low);
  const hash = keyProtocol.hash(key);
  return new HashedEntry(key, value, hashLow(hash), hashHigh(hash));
}
