/** Kinds of line ends, as flags. */
export const NEWLINE_CR = 1;
export const NEWLINE_LF = 2;
export const NEWLINE_CRLF = 4;

const CR = 13;
const LF = 10;

/**
 * Mode `U` of a file: every line end is read as `\n`, and the kinds that were met are remembered (PEP 278, CPython's
 * `Py_UniversalNewlineFread`). A `\r` at the end of what was read is only told from `\r\n` when reading goes on.
 */
export class UniversalNewlines {
  /** Line ends met so far: `NEWLINE_…` flags. */
  seen = 0;
  /** Whether the last byte was `\r`, so that a `\n` now belongs to it. */
  afterCr = false;

  /** The bytes with every line end as `\n`. */
  translate(bytes: string): string {
    if (!this.afterCr && !bytes.includes('\r')) {
      if (bytes.includes('\n')) this.seen |= NEWLINE_LF;
      return bytes;
    }
    let result = '';
    let from = 0;
    for (let at = 0; at < bytes.length; at++) {
      const code = bytes.charCodeAt(at);
      if (code === CR) {
        result += `${bytes.slice(from, at)}\n`;
        from = at + 1;
        this.afterCr = true;
      } else if (this.afterCr) {
        this.afterCr = false;
        if (code === LF) {
          this.seen |= NEWLINE_CRLF;
          from = at + 1;
        } else this.seen |= NEWLINE_CR;
      } else if (code === LF) this.seen |= NEWLINE_LF;
    }
    return result + bytes.slice(from);
  }

  /** The file has ended: a last `\r` was a line end of its own. */
  atEnd(): void {
    if (this.afterCr) this.seen |= NEWLINE_CR;
  }
}
