import type { Value } from './object.ts';

/**
 * How a type lets others at the bytes of its objects (CPython's `PyBufferProcs`), in the slot `buffer`. Bytes are given
 * and taken as strings of code units 0–255.
 */
export interface BufferProcedures {
  /** How many bytes there are. */
  size(self: Value): number;
  /** The bytes from `start` to `end`, which lie within the size. */
  read(self: Value, start: number, end: number): string;
  /** Overwrites the bytes from `start` on; absent where they are read-only. */
  readonly write?: (self: Value, start: number, bytes: string) => void;
  /** The bytes as text, where the type counts as a character buffer (`bf_getcharbuffer`). */
  readonly text?: (self: Value) => string;
  /** Whether a memoryview can be made of it (`bf_getbuffer`). */
  readonly hasViews?: boolean;
  /** Whether there is nothing but that: `buffer()` and functions of the old protocol then refuse it. */
  readonly isViewOnly?: boolean;
}
