const cell = new Int32Array(new SharedArrayBuffer(4));

/** Blocks the thread for some milliseconds. */
export function wait(milliseconds: number): void {
  Atomics.wait(cell, 0, 0, milliseconds);
}
