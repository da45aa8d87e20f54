/**
 * The stable merge sort of CPython 2.7 (`listsort` in `listobject.c`; the algorithm is Tim Peters', described in
 * CPython's `Objects/listsort.txt`). It makes the same comparisons in the same order: a comparison written in Python
 * can tell.
 */

/** Whether the first is to stand before the second. */
export type Less<T> = (left: T, right: T) => boolean;

/** So many wins in a row and a merge starts to gallop. */
const MIN_GALLOP = 7;
/** Runs shorter than about so much are extended by insertion. */
const MIN_MERGE = 64;

/**
 * Sorts an array in place. Where a comparison throws, the array is left as a permutation of what it was.
 *
 * @param less called with pairs of items
 * @param onMerged called with the number of items of each finished run and merge: for counting the work
 */
export function timsort<T>(items: T[], less: Less<T>, onMerged: (count: number) => void): void {
  if (items.length < 2) return;
  new Timsort(items, less, onMerged).sort();
}

/** Reverses a part of an array. */
function reverseRange<T>(items: T[], low: number, high: number): void {
  for (let i = low, j = high - 1; i < j; i++, j--) {
    const item = items[i]!;
    items[i] = items[j]!;
    items[j] = item;
  }
}

/** Copies `count` items, from one array to another or within one. */
function move<T>(from: readonly T[], start: number, to: T[], at: number, count: number): void {
  if (from === to && start < at) for (let i = count - 1; i >= 0; i--) to[at + i] = from[start + i]!;
  else for (let i = 0; i < count; i++) to[at + i] = from[start + i]!;
}

class Timsort<T> {
  readonly #items: T[];
  readonly #less: Less<T>;
  readonly #onMerged: (count: number) => void;
  #minGallop = MIN_GALLOP;
  /** The runs that wait to be merged: where each starts, and its length. */
  readonly #bases: number[] = [];
  readonly #lengths: number[] = [];

  constructor(items: T[], less: Less<T>, onMerged: (count: number) => void) {
    this.#items = items;
    this.#less = less;
    this.#onMerged = onMerged;
  }

  sort(): void {
    const { length } = this.#items;
    const minimum = minimumRun(length);
    for (let low = 0; low < length; ) {
      let run = this.#countRun(low, length);
      if (run < minimum) {
        const forced = Math.min(minimum, length - low);
        this.#insert(low, low + forced, low + run);
        run = forced;
      }
      this.#onMerged(run);
      this.#bases.push(low);
      this.#lengths.push(run);
      this.#collapse();
      low += run;
    }
    while (this.#lengths.length > 1) {
      let at = this.#lengths.length - 2;
      if (at > 0 && this.#lengths[at - 1]! < this.#lengths[at + 1]!) at--;
      this.#mergeAt(at);
    }
  }

  /** The length of the run that starts at `low`; a descending one is turned round. */
  #countRun(low: number, high: number): number {
    const items = this.#items;
    const less = this.#less;
    let at = low + 1;
    if (at === high) return 1;
    if (less(items[at]!, items[low]!)) {
      do at++;
      while (at < high && less(items[at]!, items[at - 1]!));
      reverseRange(items, low, at);
    } else {
      do at++;
      while (at < high && !less(items[at]!, items[at - 1]!));
    }
    return at - low;
  }

  /** Binary insertion sort of the items from `low` to `high`, those before `start` being sorted. */
  #insert(low: number, high: number, start: number): void {
    const items = this.#items;
    const less = this.#less;
    for (let at = start; at < high; at++) {
      const pivot = items[at]!;
      let left = low;
      let right = at;
      do {
        const middle = left + ((right - left) >> 1);
        if (less(pivot, items[middle]!)) right = middle;
        else left = middle + 1;
      } while (left < right);
      for (let i = at; i > left; i--) items[i] = items[i - 1]!;
      items[left] = pivot;
    }
  }

  /** Merges runs until the lengths of those that wait grow fast enough from the last to the first. */
  #collapse(): void {
    const lengths = this.#lengths;
    while (lengths.length > 1) {
      let at = lengths.length - 2;
      if (
        (at > 0 && lengths[at - 1]! <= lengths[at]! + lengths[at + 1]!) ||
        (at > 1 && lengths[at - 2]! <= lengths[at - 1]! + lengths[at]!)
      ) {
        if (lengths[at - 1]! < lengths[at + 1]!) at--;
        this.#mergeAt(at);
      } else if (lengths[at]! <= lengths[at + 1]!) this.#mergeAt(at);
      else break;
    }
  }

  /** Merges a run with the next one. */
  #mergeAt(at: number): void {
    const items = this.#items;
    const lengths = this.#lengths;
    const bases = this.#bases;
    let a = bases[at]!;
    let aLength = lengths[at]!;
    const b = bases[at + 1]!;
    let bLength = lengths[at + 1]!;
    lengths[at] = aLength + bLength;
    lengths.splice(at + 1, 1);
    bases.splice(at + 1, 1);
    this.#onMerged(aLength + bLength);
    // What is in place already at either end is left out.
    const skipped = this.#gallopRight(items[b]!, items, a, aLength, 0);
    a += skipped;
    aLength -= skipped;
    if (aLength === 0) return;
    bLength = this.#gallopLeft(items[a + aLength - 1]!, items, b, bLength, bLength - 1);
    if (bLength === 0) return;
    if (aLength <= bLength) this.#mergeLow(a, aLength, b, bLength);
    else this.#mergeHigh(a, aLength, b, bLength);
  }

  /** Where `key` goes among `length` sorted items from `base` on, before those equal to it; searched for from `hint`. */
  #gallopLeft(key: T, items: readonly T[], base: number, length: number, hint: number): number {
    const less = this.#less;
    const at = base + hint;
    let last = 0;
    let offset = 1;
    if (less(items[at]!, key)) {
      const most = length - hint;
      while (offset < most && less(items[at + offset]!, key)) {
        last = offset;
        offset = offset * 2 + 1;
      }
      if (offset > most) offset = most;
      last += hint;
      offset += hint;
    } else {
      const most = hint + 1;
      while (offset < most && !less(items[at - offset]!, key)) {
        last = offset;
        offset = offset * 2 + 1;
      }
      if (offset > most) offset = most;
      const nearer = last;
      last = hint - offset;
      offset = hint - nearer;
    }
    last++;
    while (last < offset) {
      const middle = last + ((offset - last) >> 1);
      if (less(items[base + middle]!, key)) last = middle + 1;
      else offset = middle;
    }
    return offset;
  }

  /** As `#gallopLeft`, but behind the items equal to `key`. */
  #gallopRight(key: T, items: readonly T[], base: number, length: number, hint: number): number {
    const less = this.#less;
    const at = base + hint;
    let last = 0;
    let offset = 1;
    if (less(key, items[at]!)) {
      const most = hint + 1;
      while (offset < most && less(key, items[at - offset]!)) {
        last = offset;
        offset = offset * 2 + 1;
      }
      if (offset > most) offset = most;
      const nearer = last;
      last = hint - offset;
      offset = hint - nearer;
    } else {
      const most = length - hint;
      while (offset < most && !less(key, items[at + offset]!)) {
        last = offset;
        offset = offset * 2 + 1;
      }
      if (offset > most) offset = most;
      last += hint;
      offset += hint;
    }
    last++;
    while (last < offset) {
      const middle = last + ((offset - last) >> 1);
      if (less(key, items[base + middle]!)) offset = middle;
      else last = middle + 1;
    }
    return offset;
  }

  /** Merges two neighbouring runs, the first being the shorter: from the front. The first item of `b` is the least. */
  #mergeLow(aStart: number, aCount: number, bStart: number, bCount: number): void {
    const items = this.#items;
    const less = this.#less;
    const first = items.slice(aStart, aStart + aCount);
    let to = aStart;
    let a = 0;
    let aLeft = aCount;
    let b = bStart;
    let bLeft = bCount;
    try {
      items[to++] = items[b++]!;
      if (--bLeft === 0 || aLeft === 1) return;
      for (;;) {
        let aWins = 0;
        let bWins = 0;
        do {
          if (less(items[b]!, first[a]!)) {
            items[to++] = items[b++]!;
            aWins = 0;
            bWins++;
            if (--bLeft === 0) return;
          } else {
            items[to++] = first[a++]!;
            bWins = 0;
            aWins++;
            if (--aLeft === 1) return;
          }
        } while (aWins < this.#minGallop && bWins < this.#minGallop);
        this.#minGallop++;
        do {
          if (this.#minGallop > 1) this.#minGallop--;
          aWins = this.#gallopRight(items[b]!, first, a, aLeft, 0);
          if (aWins > 0) {
            move(first, a, items, to, aWins);
            to += aWins;
            a += aWins;
            aLeft -= aWins;
            // Nothing is left only where the comparison is not consistent.
            if (aLeft <= 1) return;
          }
          items[to++] = items[b++]!;
          if (--bLeft === 0) return;
          bWins = this.#gallopLeft(first[a]!, items, b, bLeft, 0);
          if (bWins > 0) {
            move(items, b, items, to, bWins);
            to += bWins;
            b += bWins;
            bLeft -= bWins;
            if (bLeft === 0) return;
          }
          items[to++] = first[a++]!;
          if (--aLeft === 1) return;
        } while (aWins >= MIN_GALLOP || bWins >= MIN_GALLOP);
        this.#minGallop++;
      }
    } finally {
      if (aLeft === 1 && bLeft > 0) {
        // The last of `a` belongs behind the rest of `b`. No comparison is made in this state, so none has thrown.
        move(items, b, items, to, bLeft);
        items[to + bLeft] = first[a]!;
      } else move(first, a, items, to, aLeft);
    }
  }

  /** Merges two neighbouring runs, the second being the shorter: from the back. The last item of `a` is the greatest. */
  #mergeHigh(aStart: number, aCount: number, bStart: number, bCount: number): void {
    const items = this.#items;
    const less = this.#less;
    const second = items.slice(bStart, bStart + bCount);
    let to = bStart + bCount - 1;
    let a = aStart + aCount - 1;
    let aLeft = aCount;
    let b = bCount - 1;
    let bLeft = bCount;
    try {
      items[to--] = items[a--]!;
      if (--aLeft === 0 || bLeft === 1) return;
      for (;;) {
        let aWins = 0;
        let bWins = 0;
        do {
          if (less(second[b]!, items[a]!)) {
            items[to--] = items[a--]!;
            bWins = 0;
            aWins++;
            if (--aLeft === 0) return;
          } else {
            items[to--] = second[b--]!;
            aWins = 0;
            bWins++;
            if (--bLeft === 1) return;
          }
        } while (aWins < this.#minGallop && bWins < this.#minGallop);
        this.#minGallop++;
        do {
          if (this.#minGallop > 1) this.#minGallop--;
          aWins = aLeft - this.#gallopRight(second[b]!, items, aStart, aLeft, aLeft - 1);
          if (aWins > 0) {
            to -= aWins;
            a -= aWins;
            move(items, a + 1, items, to + 1, aWins);
            aLeft -= aWins;
            if (aLeft === 0) return;
          }
          items[to--] = second[b--]!;
          if (--bLeft === 1) return;
          bWins = bLeft - this.#gallopLeft(items[a]!, second, 0, bLeft, bLeft - 1);
          if (bWins > 0) {
            to -= bWins;
            b -= bWins;
            move(second, b + 1, items, to + 1, bWins);
            bLeft -= bWins;
            if (bLeft <= 1) return;
          }
          items[to--] = items[a--]!;
          if (--aLeft === 0) return;
        } while (aWins >= MIN_GALLOP || bWins >= MIN_GALLOP);
        this.#minGallop++;
      }
    } finally {
      if (bLeft === 1 && aLeft > 0) {
        to -= aLeft;
        a -= aLeft;
        move(items, a + 1, items, to + 1, aLeft);
        items[to] = second[0]!;
      } else move(second, 0, items, to - bLeft + 1, bLeft);
    }
  }
}

/** The length that runs are extended to, so that the number of runs is a power of two or little less. */
function minimumRun(length: number): number {
  let odd = 0;
  let left = length;
  while (left >= MIN_MERGE) {
    odd |= left & 1;
    left >>= 1;
  }
  return left + odd;
}
