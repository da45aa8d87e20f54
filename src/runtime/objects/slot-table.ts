import { Entry } from './entry.ts';
import { highOf } from './entry-hash.ts';
import { keysEqual } from './key-equality.ts';
import { highHash } from './key-hash.ts';
import { PyObject, type Value } from './object.ts';
import { thread } from './thread-state.ts';

/** Slots looked at in a search before the rest of it is counted as steps. */
const LONG_SEARCH = 16;

export { highOf } from './entry-hash.ts';

/** The smallest table, and the first of every dict and set. */
export const MIN_SLOTS = 8;

/** Up to this many keys a table grows to four times their number, beyond it to twice. */
const LARGE = 50000;

class NoKey extends PyObject {}

/** What stands in a slot whose entry was removed. Its key is identical to no other. */
export const DUMMY: Entry = new Entry(new NoKey(), undefined, 0);

/** The number of slots that `dictresize(minimum)` makes: the least power of two above it. */
export function slotsFor(minimum: number): number {
  let count = MIN_SLOTS;
  while (count <= minimum) count *= 2;
  return count;
}

/** How many slots a table that holds `used` keys asks for when it is full. */
export function growth(used: number): number {
  return used > LARGE ? used * 2 : used * 4;
}

/** Whether a table with `fill` slots in use or dummy must grow (two thirds). */
export function isFull(fill: number, slotCount: number): boolean {
  return fill * 3 >= slotCount * 2;
}

/**
 * The open-addressing table of CPython 2.7 (`dictobject.c`, `setobject.c`: the same in both): it decides the order in
 * which keys are iterated. Slot `hash & mask` first, then the sequence `i = 5 * i + perturb + 1`, where `perturb` is
 * the hash shifted by five more bits each time. All entries have their `hash`.
 */
export class SlotTable {
  slots: (Entry | undefined)[];
  mask: number;
  /** Slots that hold an entry or a dummy. */
  fill = 0;
  /** Where `popitem` and `pop` go on searching: what CPython finds as the hash in an unused slot 0. */
  finger = 1;
  /** Whether any key's hash or equality is its class's own: then any key may equal any other. */
  hasCustomKeys = false;
  /** How often keys were looked up here that a `Map` would have found faster. */
  unmappedLookups = 0;
  /** The first step of a probe sequence that depends on the high half of a hash. */
  deep: number;

  constructor(slotCount: number) {
    this.slots = new Array<Entry | undefined>(slotCount);
    this.mask = slotCount - 1;
    this.deep = firstDeepStep(slotCount);
  }

  /** Puts in an entry whose key is not there, and grows the table if it is full; `used` counts the new key. */
  add(entry: Entry, used: number): void {
    this.place(entry);
    if (isFull(this.fill, this.mask + 1)) this.resize(growth(used), used);
  }

  /** Puts in an entry whose key is not there: into the first slot of its sequence that holds none. */
  place(entry: Entry): void {
    const { slots, mask, deep } = this;
    let i = entry.hash & mask;
    let slot = slots[i];
    let perturb = entry.hash;
    let high = 0;
    for (let step = 0; slot !== undefined && slot !== DUMMY; step++) {
      if (step === deep) {
        high = highOf(entry);
        perturb = shiftedHash(entry.hash, high, step);
        high >>>= 5 * step;
      }
      i = ((i << 2) + i + perturb + 1) & mask;
      slot = slots[i];
      perturb = (perturb >>> 5) | (high << 27);
      high >>>= 5;
    }
    if (slot === undefined) this.fill++;
    slots[i] = entry;
  }

  /** The slot of an entry that is there. */
  slotOf(entry: Entry): number {
    const { slots, mask, deep } = this;
    let i = entry.hash & mask;
    let perturb = entry.hash;
    let high = 0;
    for (let step = 0; slots[i] !== entry; step++) {
      if (step === deep) {
        high = highOf(entry);
        perturb = shiftedHash(entry.hash, high, step);
        high >>>= 5 * step;
      }
      i = ((i << 2) + i + perturb + 1) & mask;
      perturb = (perturb >>> 5) | (high << 27);
      high >>>= 5;
    }
    return i;
  }

  /** The entry of a key whose hash `lowHash` knows, among keys of the same kind; undefined where there is none. */
  find(key: Value, hash: number): Entry | undefined {
    const { slots, mask } = this;
    const slot = slots[hash & mask];
    if (slot === undefined || (slot.hash === hash && slot !== DUMMY && keysEqual(slot.key, key))) return slot;
    const at = this.locate(key, hash);
    return at < 0 ? undefined : slots[at];
  }

  /**
   * Finds a key whose hash `lowHash` knows, among keys of the same kind.
   *
   * @returns its slot, or the one's complement of the slot where it would go
   */
  locate(key: Value, hash: number): number {
    const { slots, mask, deep } = this;
    let i = hash & mask;
    let free = -1;
    let perturb = hash;
    let high = 0;
    for (let step = 0; ; step++) {
      const slot = slots[i];
      if (slot === undefined) return free < 0 ? ~i : ~free;
      if (slot === DUMMY) {
        if (free < 0) free = i;
      } else if (slot.hash === hash && keysEqual(slot.key, key)) return i;
      // Keys that were chosen to collide make every search long.
      if (step > LONG_SEARCH && --thread.fuel < 0) thread.interpreter.budget.refuel();
      if (step === deep) {
        high = highHash(key);
        perturb = shiftedHash(hash, high, step);
        high >>>= 5 * step;
      }
      i = ((i << 2) + i + perturb + 1) & mask;
      perturb = (perturb >>> 5) | (high << 27);
      high >>>= 5;
    }
  }

  /** Puts an entry into the free slot that was found for it. Grows only where that was the last empty one. */
  placeAt(slot: number, entry: Entry, used: number): void {
    if (this.slots[slot] === undefined) this.fill++;
    this.slots[slot] = entry;
    // CPython would search for ever: a source that grows while it is merged can get as far.
    if (this.fill > this.mask) this.resize(growth(used), used);
  }

  /** Grows the table if it is full. */
  growIfFull(used: number): void {
    if (isFull(this.fill, this.mask + 1)) this.resize(growth(used), used);
  }

  removeAt(slot: number): void {
    const { slots, mask } = this;
    if (slot === 0) {
      const entry = slots[0]!;
      const { hash } = entry;
      this.finger = hash > 1 && hash <= mask && highOf(entry) === 0 ? hash : 1;
    }
    slots[slot] = DUMMY;
  }

  /** The first slot at or after `from` that holds an entry; the number of slots where there is none. */
  nextSlot(from: number): number {
    const { slots } = this;
    const { length } = slots;
    let i = from;
    while (i < length) {
      const slot = slots[i];
      if (slot !== undefined && slot !== DUMMY) break;
      i++;
    }
    return i;
  }

  /** Removes and answers the entry that `popitem` (dict) and `pop` (set) take; the table must hold one. */
  pop(): Entry {
    const { slots, mask } = this;
    let i = 0;
    let slot = slots[0];
    if (slot === undefined || slot === DUMMY) {
      i = this.finger > mask ? 1 : this.finger;
      while ((slot = slots[i]) === undefined || slot === DUMMY) if (++i > mask) i = 1;
    }
    slots[i] = DUMMY;
    this.finger = i + 1;
    return slot;
  }

  /** CPython's `dictresize` and `set_table_resize`: makes room for more than `minimum` keys, and drops the dummies. */
  resize(minimum: number, used: number): void {
    const slotCount = slotsFor(minimum);
    if (slotCount === MIN_SLOTS && this.mask === MIN_SLOTS - 1 && this.fill === used) return;
    this.rebuild(slotCount);
  }

  /** Puts the entries, in their order, into a new table. */
  rebuild(slotCount: number): void {
    const old = this.slots;
    this.slots = new Array<Entry | undefined>(slotCount);
    this.mask = slotCount - 1;
    this.deep = firstDeepStep(slotCount);
    this.fill = 0;
    this.finger = 1;
    for (let i = 0; i < old.length; i++) {
      const entry = old[i];
      if (entry !== undefined && entry !== DUMMY) this.place(entry);
    }
  }
}

/** The low `log2(slotCount)` bits of a hash shifted by `5 * step` are in its low half for all steps before this. */
function firstDeepStep(slotCount: number): number {
  return Math.floor((Math.clz32(slotCount) + 1) / 5) + 1;
}

/** The low 32 bits of a 64-bit hash, given in halves, shifted right by `5 * step` (1 to 31) bits. */
function shiftedHash(low: number, high: number, step: number): number {
  return (low >>> (5 * step)) | (high << (32 - 5 * step));
}
