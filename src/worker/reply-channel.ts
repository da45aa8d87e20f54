/**
 * How a thread that is blocked gets an answer: through shared memory, piece by piece. The thread waits with
 * `Atomics.wait`; the host writes a piece and wakes it.
 */

const STATE = 0;
const LENGTH = 1;
const IS_LAST = 2;
const INTERRUPTED = 3;
const WORDS = 4;

const EMPTY = 0;
const FULL = 1;

/** Bytes of a piece. */
const PIECE = 1 << 16;

/** Memory for one sandbox. */
export function newChannel(): SharedArrayBuffer {
  return new SharedArrayBuffer(WORDS * 4 + PIECE);
}

/** The host's end. */
export class ReplyWriter {
  readonly #control: Int32Array;
  readonly #bytes: Uint8Array;
  #rest: Uint8Array = new Uint8Array(0);

  constructor(memory: SharedArrayBuffer) {
    this.#control = new Int32Array(memory, 0, WORDS);
    this.#bytes = new Uint8Array(memory, WORDS * 4);
  }

  /** Begins an answer. */
  write(text: string): void {
    this.#rest = new TextEncoder().encode(text);
    this.more();
  }

  /** Writes the next piece: the thread has taken the one before. */
  more(): void {
    const piece = this.#rest.subarray(0, PIECE);
    this.#rest = this.#rest.subarray(piece.length);
    this.#bytes.set(piece);
    this.#control[LENGTH] = piece.length;
    this.#control[IS_LAST] = this.#rest.length === 0 ? 1 : 0;
    Atomics.store(this.#control, STATE, FULL);
    Atomics.notify(this.#control, STATE);
  }

  setInterrupted(isInterrupted: boolean): void {
    Atomics.store(this.#control, INTERRUPTED, isInterrupted ? 1 : 0);
  }
}

/** The thread's end. */
export class ReplyReader {
  readonly #control: Int32Array;
  readonly #bytes: Uint8Array;

  constructor(memory: SharedArrayBuffer) {
    this.#control = new Int32Array(memory, 0, WORDS);
    this.#bytes = new Uint8Array(memory, WORDS * 4);
  }

  get isInterrupted(): boolean {
    return Atomics.load(this.#control, INTERRUPTED) !== 0;
  }

  /** Waits for an answer; `askForMore` is called for each further piece. */
  read(askForMore: () => void): string {
    const pieces: Uint8Array[] = [];
    for (;;) {
      Atomics.wait(this.#control, STATE, EMPTY);
      pieces.push(this.#bytes.slice(0, this.#control[LENGTH]));
      const isLast = this.#control[IS_LAST] === 1;
      Atomics.store(this.#control, STATE, EMPTY);
      if (isLast) break;
      askForMore();
    }
    const decoder = new TextDecoder();
    return pieces.map((piece, at) => decoder.decode(piece, { stream: at < pieces.length - 1 })).join('');
  }
}
