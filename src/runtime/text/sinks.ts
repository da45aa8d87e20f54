import { LAST_NARROW, putText, stringFromUnits, type Text, textFromPoints } from './code-points.ts';

/** Where decoders put code points: an array that grows, and the text made of it. */
export class PointSink {
  #points: Uint32Array;
  #wide = false;
  length = 0;

  constructor(capacity: number) {
    this.#points = new Uint32Array(Math.max(capacity, 16));
  }

  push(point: number): void {
    if (this.length === this.#points.length) this.#grow(this.length + 1);
    if (point > LAST_NARROW) this.#wide = true;
    this.#points[this.length++] = point;
  }

  pushText(text: Text): void {
    const end = this.length + text.length;
    if (end > this.#points.length) this.#grow(end);
    if (typeof text !== 'string') this.#wide = true;
    this.length = putText(this.#points, this.length, text);
  }

  /** Forget what was pushed since the sink had this length. */
  truncate(length: number): void {
    this.length = length;
  }

  text(): Text {
    if (this.#wide) return textFromPoints(this.#points, 0, this.length);
    return stringFromUnits(this.#points, 0, this.length);
  }

  #grow(needed: number): void {
    const larger = new Uint32Array(Math.max(needed, this.#points.length * 2));
    larger.set(this.#points);
    this.#points = larger;
  }
}

/** Where encoders put bytes. */
export class ByteSink {
  #bytes: Uint8Array;
  length = 0;

  constructor(capacity: number) {
    this.#bytes = new Uint8Array(Math.max(capacity, 16));
  }

  push(byte: number): void {
    if (this.length === this.#bytes.length) this.#grow(this.length + 1);
    this.#bytes[this.length++] = byte;
  }

  pushString(bytes: string): void {
    const end = this.length + bytes.length;
    if (end > this.#bytes.length) this.#grow(end);
    for (let i = 0; i < bytes.length; i++) this.#bytes[this.length + i] = bytes.charCodeAt(i);
    this.length = end;
  }

  bytes(): string {
    return stringFromUnits(this.#bytes, 0, this.length);
  }

  #grow(needed: number): void {
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
