/**
 * `math.fsum`: the exact sum of floats, rounded once (Shewchuk's partial sums, as CPython 2.7 `math_fsum` keeps them).
 */
export class FloatSum {
  /** Non-overlapping partial sums, smallest first. */
  readonly #partials: number[] = [];
  /** The sum of what was not finite, and of the infinities among it. */
  #special = 0;
  #infinite = 0;

  /**
   * Adds `value`.
   *
   * @returns false where CPython raises OverflowError (intermediate overflow in fsum)
   */
  add(value: number): boolean {
    const partials = this.#partials;
    let count = 0;
    let sum = value;
    for (let index = 0; index < partials.length; index++) {
      let other = partials[index]!;
      if (Math.abs(sum) < Math.abs(other)) {
        const swap = sum;
        sum = other;
        other = swap;
      }
      const high = sum + other;
      const low = other - (high - sum);
      if (low !== 0) partials[count++] = low;
      sum = high;
    }
    partials.length = count;
    if (sum - sum === 0) {
      if (sum !== 0) partials.push(sum);
      return true;
    }
    if (value - value === 0) return false;
    if (!Number.isNaN(value)) this.#infinite += value;
    this.#special += value;
    partials.length = 0;
    return true;
  }

  /** The sum so far, or `undefined` where CPython raises ValueError (-inf + inf in fsum). */
  value(): number | undefined {
    if (this.#special !== 0) return Number.isNaN(this.#infinite) ? undefined : this.#special;
    const partials = this.#partials;
    let index = partials.length;
    if (index === 0) return 0;
    let high = partials[--index]!;
    let low = 0;
    while (index > 0 && low === 0) {
      const before = high;
      const next = partials[--index]!;
      high = before + next;
      low = next - (high - before);
    }
    // A tie that was rounded to even, with more below on the same side, belongs on the other neighbour.
    if (index > 0 && low !== 0 && low < 0 === partials[index - 1]! < 0) {
      const twice = low * 2;
      const moved = high + twice;
      if (moved - high === twice) return moved;
    }
    return high;
  }
}
