/** The future statements that change how later text is read. */
export interface ParserFutures {
  printFunction: boolean;
  unicodeLiterals: boolean;
  withStatement: boolean;
}

/**
 * Notes what a `from … import` statement switches on while the text is still being parsed (CPython 2.7
 * `Parser/parser.c`, `future_hack`).
 *
 * It is known for being careless: `from . import print_function` and `from a.b import print_function` count too, since
 * the module's name is looked at only where it is a single word behind no dots.
 *
 * @param module the dotted name, or null
 * @param level number of leading dots
 * @param names what is imported, by original name
 */
export function noteFuture(
  futures: ParserFutures,
  module: string | null,
  level: number,
  names: readonly string[],
): void {
  if (level === 0 ? !module!.includes('.') && module !== '__future__' : level > 1 || module !== null) return;
  for (const name of names) {
    if (name === 'print_function') futures.printFunction = true;
    else if (name === 'unicode_literals') futures.unicodeLiterals = true;
    else if (name === 'with_statement') futures.withStatement = true;
  }
}
