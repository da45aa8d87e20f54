/** One thing that typesetting had split, and where it was. */
export interface Joined {
  /** 1-based. */
  readonly line: number;
  readonly from: string;
  readonly to: string;
}

/** `_ _name_ _`: the two underscores of a special name, set apart so that they show. */
const SPLIT_NAME = /_[ \t]+_([A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*)_[ \t]+_/g;
/** An operator of two characters with space inside: never Python, so there is nothing else it can mean. */
const SPLIT_OPERATOR = /([=!<>+\-*/%&|^])[ \t]+=(?!=)|\*[ \t]+\*|\/[ \t]+\/|<[ \t]+<|>[ \t]+>|<[ \t]+>/g;

/**
 * Undoes the typesetting of a listing printed in the book (SPEC "The book's listings, verbatim"): joins `_ _name_ _`
 * and operators that were split, in code and in string literals, and changes nothing else. Blanks such as those in
 * `RExec(  )` mean nothing to Python and stay.
 *
 * @param text the listing as printed
 * @returns the program, and what was joined, in order
 */
export function fromBook(text: string): { readonly source: string; readonly joined: readonly Joined[] } {
  const joined: Joined[] = [];
  const lines = text.split('\n').map((line, index) => {
    const join = (from: string): string => {
      const to = from.replace(/[ \t]+/g, '');
      joined.push({ line: index + 1, from, to });
      return to;
    };
    return line.replace(SPLIT_NAME, join).replace(SPLIT_OPERATOR, join);
  });
  return { source: lines.join('\n'), joined };
}
