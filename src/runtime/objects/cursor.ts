import type { Entry } from './entry.ts';
import type { SlotTable } from './slot-table.ts';

/** What a cursor walks. */
export interface Walked {
  readonly size: number;
  realTable(): SlotTable;
}

/**
 * Walks the entries of a dict or set in order while Python code may change it, as `dictiter` and `setiter` of CPython
 * 2.7 do: a change of size is an error (which the caller raises), any other change shows where the walk comes by.
 */
export class Cursor {
  /** Whether the size changed during the walk. It stays so. */
  changed = false;
  #walked: Walked | null;
  readonly #size: number;
  #slot = 0;
  #left: number;

  constructor(walked: Walked) {
    this.#walked = walked;
    this.#size = this.#left = walked.size;
  }

  /** The next entry; undefined at the end, and where the size changed: see `changed`. */
  next(): Entry | undefined {
    const walked = this.#walked;
    if (walked === null) return undefined;
    if (walked.size !== this.#size || this.changed) {
      this.changed = true;
      return undefined;
    }
    const table = walked.realTable();
    const slot = table.nextSlot(this.#slot);
    this.#slot = slot + 1;
    if (slot > table.mask) {
      this.#walked = null;
      return undefined;
    }
    this.#left--;
    return table.slots[slot];
  }

  /** How many entries are left, for `__length_hint__`. */
  get remaining(): number {
    const walked = this.#walked;
    return walked !== null && !this.changed && walked.size === this.#size ? this.#left : 0;
  }
}
