/**
 * Merging one dict or set into another as CPython 2.7 does (`PyDict_Merge`, `set_merge`): room is made first, so a copy
 * is ordered differently from its original.
 */
import type { Entry } from './entry.ts';
import { lowOf } from './entry-hash.ts';
import type { HashTable } from './hash-table.ts';
import type { MapKey } from './key-protocol.ts';
import { KeySequence } from './key-sequence.ts';
import { DUMMY, isFull, slotsFor } from './slot-table.ts';

/** With more recorded rebuilds than this a copy is made from the real table. */
const MAX_REBUILDS = 8;

/** Makes the entry for one table from that of another. */
export type CopyEntry = (entry: Entry) => Entry;

/**
 * Adds all keys of another table as PyDict_Merge and set_merge do: makes room first, then goes by the other's order.
 *
 * @param copy makes the entry for this table from the other's
 * @param replace whether the values of keys that are there are replaced
 */
export function mergeTable(table: HashTable, other: HashTable, copy: CopyEntry, replace: boolean): void {
  if (other === table || other.size === 0) return;
  const isNew = table.size === 0 && table.table === null;
  if (isNew && (copySequence(table, other, copy) || copyHistory(table, other, copy))) return;
  table.makeRoom(other.size);
  if (isNew && !other.hasCustomKeys) {
    placeAll(table, other, copy);
    return;
  }
  const isLive = table.hasCustomKeys || other.hasCustomKeys;
  let slots = other.walk();
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i];
    if (slot === undefined || slot === DUMMY) continue;
    const added = copy(slot);
    const entry = table.findOrAddEntry(added, false);
    if (replace && entry !== added) entry.value = added.value;
    if (isLive) slots = other.walk();
  }
}

/** Takes over the keys of another table that has a key sequence, in its order. Answers whether it could. */
function copySequence(table: HashTable, other: HashTable, copy: CopyEntry): boolean {
  const { row, size } = other;
  if (other.sequence === null) return false;
  const { order } = other.sequence.layout;
  // They are put into a table that is large enough from the start.
  const own = table.slotCount;
  let sequence = KeySequence.empty(isFull(size, own) ? slotsFor(size * 2) : own);
  for (let i = 0; i < order.length; i++) {
    const key = row[order[i]!]!.key as string;
    const next = sequence.lastKey === key ? sequence.lastNext : sequence.with(key);
    if (next === null) return false;
    sequence = next;
  }
  table.row = order.map((number) => copy(row[number]!));
  table.sequence = sequence;
  table.rebuilds = null;
  table.size = size;
  table.keysVersion++;
  return true;
}

/** Takes over the keys of another table that has no order yet, by its history. Answers whether it could. */
function copyHistory(table: HashTable, other: HashTable, copy: CopyEntry): boolean {
  const { rebuilds, size } = other;
  if (other.map === null || other.table !== null || (rebuilds !== null && rebuilds.length > MAX_REBUILDS)) return false;
  // The other's keys are then put, in order, into a table as large as ours: that is a rebuild.
  const own = table.slotCount;
  const slotCount = isFull(size, own) ? slotsFor(size * 2) : own;
  const map = new Map<MapKey, Entry>();
  other.map.forEach((entry, mapKey) => {
    map.set(mapKey, copy(entry));
  });
  table.map = map;
  table.rebuilds = rebuilds === null ? [size, slotCount] : [...rebuilds, size, slotCount];
  table.size = size;
  table.keysVersion++;
  return true;
}

/** Puts the keys of another table, in its order, into this one, which has none, and never grows it. */
export function placeAll(table: HashTable, other: HashTable, copy: CopyEntry): void {
  const slots = other.walk();
  const slotTable = table.realTable();
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i];
    if (slot === undefined || slot === DUMMY) continue;
    lowOf(slot);
    slotTable.place(copy(slot));
  }
  slotTable.hasCustomKeys = other.hasCustomKeys;
  table.map = null;
  table.size = other.size;
  table.keysVersion++;
}
