import { shownText } from './conversion/text.ts';

/** Sources of which lines are kept, the latest ones. */
const KEPT = 64;

/** The lines of sources that were run, for tracebacks and observers. */
export class KeptSources {
  readonly #lines = new Map<string, readonly string[]>();

  /**
   * Keeps a source in place of an earlier one of that name.
   *
   * @param source its bytes
   */
  keep(filename: string, source: string): void {
    this.#lines.delete(filename);
    this.#lines.set(filename, shownText(source).split('\n'));
    if (this.#lines.size <= KEPT) return;
    for (const oldest of this.#lines.keys()) {
      this.#lines.delete(oldest);
      return;
    }
  }

  /** A line, counted from 1, without its indentation; undefined where it is not known. */
  line(filename: string, line: number): string | undefined {
    return this.#lines.get(filename)?.[line - 1]?.trim();
  }
}
