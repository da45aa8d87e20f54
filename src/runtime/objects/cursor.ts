import type { Entry } from './entry.ts';
import type { KeySequence } from './key-sequence.ts';
import { DUMMY, type SlotTable } from './slot-table.ts';

/** What a cursor walks. */
export interface Walked {
  readonly size: number;
  readonly sequence: KeySequence | null;
  readonly row: readonly (Entry | undefined)[];
  realTable(): SlotTable;
}

/**
 * Walks the entries of a dict or set in order while Python code may change it, as `dictiter` and `setiter` of CPython
 * 2.7 do: a change of size is an error (which the caller raises), any other change shows where the walk comes by.
 */
export class Cursor {
  #walked: Walked | null;
  /** The key sequence that is walked; null where it is a table. */
  #sequence: KeySequence | null;
  /** What the size must be; -1 once it was not. */
  #size: number;
  /** How many entries of the sequence have been seen, or the next slot of the table. */
  #at = 0;
  #left: number;

  constructor(walked: Walked) {
    this.#walked = walked;
    this.#sequence = walked.sequence;
    this.#size = this.#left = walked.size;
  }

  /** Whether the size changed during the walk: `next` found out. It stays so. */
  get changed(): boolean {
    return this.#size < 0;
  }

  /** The next entry; undefined at the end, and where the size changed: see `changed`. */
  next(): Entry | undefined {
    const walked = this.#walked;
    if (walked === null) return undefined;
    if (walked.size !== this.#size) {
      this.#size = -1;
      return undefined;
    }
    if (this.#sequence !== null) return this.#nextInSequence(walked, this.#sequence);
    const { slots } = walked.realTable();
    for (let at = this.#at; at < slots.length; at++) {
      const slot = slots[at];
      if (slot !== undefined && slot !== DUMMY) {
        this.#at = at + 1;
        this.#left--;
        return slot;
      }
    }
    this.#walked = null;
    return undefined;
  }

  #nextInSequence(walked: Walked, sequence: KeySequence): Entry | undefined {
    const { order, slots } = sequence.layout;
    if (walked.sequence !== sequence) {
      // Keys were exchanged: go on in the table, at the place reached.
      this.#sequence = null;
      if (this.#at > 0) this.#at = slots[order[this.#at - 1]!]! + 1;
      return this.next();
    }
    if (this.#at === order.length) {
      this.#walked = null;
      return undefined;
    }
    this.#left--;
    return walked.row[order[this.#at++]!];
  }

  /** How many entries are left, for `__length_hint__`. */
  get remaining(): number {
    const walked = this.#walked;
    return walked !== null && walked.size === this.#size ? this.#left : 0;
  }
}
