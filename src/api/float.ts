/**
 * A number that is a Python float whatever its value: JS does not tell 2.0 from 2, and an integral number becomes an
 * int. In arithmetic it behaves as the number it holds.
 */
export class Float {
  /** The number. */
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }

  /** The number, as arithmetic takes it. */
  valueOf(): number {
    return this.value;
  }

  /** The number as JavaScript writes it. */
  toString(): string {
    return String(this.value);
  }

  /** The number, as JSON takes it. */
  toJSON(): number {
    return this.value;
  }
}
