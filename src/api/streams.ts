/** Standard streams as the host offers them. */

/** Text out. A function gets each piece as it is written; an object with `write` (a Node stream, a terminal) is used as it is. */
export type OutputSink = ((text: string) => void) | OutputStream;

/** As much of a writable stream as minipy uses. */
export interface OutputStream {
  /** Takes a piece of text. */
  write(text: string): unknown;
  /** Whether somebody sits at its end: `isatty()`. */
  readonly isTTY?: boolean;
}

/**
 * Text in: all of it, line by line, or asked for as code reads, with the unfinished line of stdout as the prompt;
 * undefined is the end. A promise only in a worker or process sandbox.
 */
export type InputSource =
  | string
  | Iterable<string>
  | ((prompt: string) => string | undefined | PromiseLike<string | undefined>);
