/**
 * A number that is a Python float whatever its value: JS does not tell 2.0 from 2, and an integral number becomes an
 * int. In arithmetic it behaves as the number it holds.
 */
export class Float {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }

  valueOf(): number {
    return this.value;
  }

  toString(): string {
    return String(this.value);
  }

  toJSON(): number {
    return this.value;
  }
}
