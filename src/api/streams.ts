/** Standard streams as the host offers them. */

/** Text out. A function gets each piece as it is written; an object with `write` (a Node stream, a terminal) is used as it is. */
export type OutputSink = ((text: string) => void) | { write(text: string): unknown; readonly isTTY?: boolean };

/** Text in: all of it, line by line, or asked for as code reads; undefined is the end. */
export type InputSource = string | Iterable<string> | ((prompt: string) => string | undefined);
