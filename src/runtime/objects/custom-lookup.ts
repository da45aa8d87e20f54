import { highOf } from './entry-hash.ts';
import { keyProtocol } from './key-protocol.ts';
import type { Value } from './object.ts';
import { DUMMY, type SlotTable } from './slot-table.ts';
import { thread } from './thread-state.ts';

/** Who has the table: Python code that a comparison runs may put another one in its place. */
export interface TableOwner {
  realTable(): SlotTable;
}

const CHANGED = -0x80000000;

/**
 * Finds a key by CPython's `lookdict` and `set_lookkey` to the letter: for each slot of the probe sequence identity,
 * then the whole hash, then `==`, which may run Python code; where that changes the table, all over again.
 *
 * @param low,high the halves of the key's hash
 * @returns its slot in the table that the owner has now, or the one's complement of the slot where it would go
 */
export function locateCustom(owner: TableOwner, key: Value, low: number, high: number): number {
  let slot: number;
  do slot = locateOnce(owner, owner.realTable(), key, low, high);
  while (slot === CHANGED);
  return slot;
}

function locateOnce(owner: TableOwner, table: SlotTable, key: Value, low: number, high: number): number {
  let { slots } = table;
  const { mask } = table;
  let i = low & mask;
  let free = -1;
  let perturb = low;
  let rest = high;
  for (;;) {
    const slot = slots[i];
    if (slot === undefined) {
      if (free < 0) return ~i;
      // Python code may have filled the free slot meanwhile: CPython takes what is there for what it looked for.
      return slots[free] === DUMMY ? ~free : free;
    }
    if (slot === DUMMY) {
      if (free < 0) free = i;
    } else if (slot.key === key) return i;
    else if (slot.hash === low && highOf(slot) === high) {
      if (--thread.fuel < 0) thread.interpreter.budget.refuel();
      const equal = keyProtocol.equal(slot.key, key);
      // A table of the same size that has the same key there passes for the old one, as it does in CPython, where the
      // new one gets the memory that the old one had: else a comparison that fills the dict anew never ends.
      const now = owner.realTable();
      if (now.mask !== mask || now.slots[i]?.key !== slot.key) return CHANGED;
      if (equal) return i;
      slots = now.slots;
    }
    i = ((i << 2) + i + perturb + 1) & mask;
    perturb = (perturb >>> 5) | (rest << 27);
    rest >>>= 5;
  }
}
