/** What was read ahead of an input, given out by lines and by sizes. */
export class LineBuffer {
  readonly #more: () => string | undefined;
  #ahead = '';
  /** How far `#ahead` is known to hold no newline. */
  #searched = 0;

  /** @param more answers the next bytes, undefined at the end; is asked again after an end, for a terminal may go on */
  constructor(more: () => string | undefined) {
    this.#more = more;
  }

  /** The next line with its newline; what is left at the end; '' where nothing is. */
  readLine(): string {
    for (;;) {
      const newline = this.#ahead.indexOf('\n', this.#searched);
      if (newline >= 0) return this.#take(newline + 1);
      this.#searched = this.#ahead.length;
      if (!this.#fill()) return this.#take(this.#ahead.length);
    }
  }

  /** At most `size` bytes, as many as are there at once but one at least; all up to the end where it is negative. */
  read(size: number): string {
    if (size < 0) {
      while (this.#fill());
      return this.#take(this.#ahead.length);
    }
    if (this.#ahead === '' && size > 0) this.#fill();
    return this.#take(Math.min(size, this.#ahead.length));
  }

  #take(count: number): string {
    const taken = this.#ahead.slice(0, count);
    this.#ahead = this.#ahead.slice(count);
    this.#searched = 0;
    return taken;
  }

  #fill(): boolean {
    const more = this.#more();
    if (more === undefined) return false;
    this.#ahead += more;
    return true;
  }
}
