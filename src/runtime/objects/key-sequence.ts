import { Entry } from './entry.ts';
import { lowHash } from './key-hash.ts';
import { SlotTable } from './slot-table.ts';

/** More keys than this and a dict has a table of its own. */
const MAX_KEYS = 16;
/** Longer keys start no sequence, so that the sequences stay small. */
const MAX_KEY_LENGTH = 64;
const MAX_NEXT = 32;
const MAX_FIRST = 256;
const MAX_SEQUENCES = 4096;

let sequences = 0;

/** Where CPython's table has the keys of a sequence. */
interface Layout {
  readonly slotCount: number;
  /** The slot of each key. */
  readonly slots: readonly number[];
  /** The hash of each key. */
  readonly hashes: readonly number[];
  /** The keys, by their number in the sequence, in the order of iteration. */
  readonly order: readonly number[];
}

/**
 * A short sequence of different str keys, put one by one into a new dict: what a shape is for instances. Programs make
 * most of their small dicts again and again with the same keys in the same order; these share the sequence, where each
 * key has its number, and the order of iteration is computed once. Sequences form trees, one for each size of the
 * table they start in, that never grow beyond a fixed size.
 */
export class KeySequence {
  static readonly #starts = new Map<number, KeySequence>();

  readonly keys: readonly string[];
  /** How many slots the table had before the first key was added. */
  readonly start: number;
  /** The key that was added last time, and what came of it. */
  lastKey: string | null = null;
  lastNext: KeySequence | null = null;
  #next: Map<string, KeySequence> | null = null;
  #wasContinued = false;
  #numbers: Map<string, number> | null = null;
  #layout: Layout | null = null;

  private constructor(keys: readonly string[], start: number) {
    this.keys = keys;
    this.start = start;
  }

  /** The empty sequence, for a dict whose table starts with so many slots. */
  static empty(start: number): KeySequence {
    let empty = KeySequence.#starts.get(start);
    if (empty === undefined) KeySequence.#starts.set(start, (empty = new KeySequence([], start)));
    return empty;
  }

  /** The number of a key in the sequence. */
  numberOf(key: string): number | undefined {
    return (this.#numbers ?? this.#makeNumbers()).get(key);
  }

  #makeNumbers(): Map<string, number> {
    const numbers = new Map<string, number>();
    for (let i = 0; i < this.keys.length; i++) numbers.set(this.keys[i]!, i);
    this.#numbers = numbers;
    return numbers;
  }

  /** The sequence with one more key, which is not in it; null where the limits say no. */
  with(key: string): KeySequence | null {
    let next = this.#next?.get(key);
    if (next === undefined) {
      if (!this.#mayGrow(key)) return null;
      sequences++;
      next = new KeySequence([...this.keys, key], this.start);
      (this.#next ??= new Map()).set(key, next);
    }
    this.lastKey = key;
    this.lastNext = next;
    return next;
  }

  #mayGrow(key: string): boolean {
    if (!this.#wasContinued) {
      // Once is no pattern: what is made a single time, as a module's globals, leaves no trace.
      this.#wasContinued = true;
      return false;
    }
    if (this.keys.length >= MAX_KEYS || key.length > MAX_KEY_LENGTH || sequences >= MAX_SEQUENCES) return false;
    return this.#next === null || this.#next.size < (this.keys.length === 0 ? MAX_FIRST : MAX_NEXT);
  }

  /** Where the keys are and in which order they come. */
  get layout(): Layout {
    return this.#layout ?? this.#makeLayout();
  }

  #makeLayout(): Layout {
    const table = new SlotTable(this.start);
    const entries = this.keys.map((key) => new Entry(key, null, lowHash(key)));
    entries.forEach((entry, i) => {
      table.add(entry, i + 1);
    });
    const slots = entries.map((entry) => table.slotOf(entry));
    const order = entries.map((_, i) => i).sort((a, b) => slots[a]! - slots[b]!);
    this.#layout = { slotCount: table.mask + 1, slots, hashes: entries.map(({ hash }) => hash), order };
    return this.#layout;
  }

  /** The table of a dict that has this sequence and these entries. */
  makeTable(entries: readonly (Entry | undefined)[]): SlotTable {
    const { slotCount, slots, hashes } = this.layout;
    const table = new SlotTable(slotCount);
    for (let i = 0; i < slots.length; i++) {
      const entry = entries[i]!;
      entry.hash = hashes[i]!;
      table.slots[slots[i]!] = entry;
    }
    table.fill = slots.length;
    return table;
  }
}
