/** The Python exception that the thin layer raises: `error` is `re.error` (sre_constants.error). */
export type RegexErrorKind = 'error' | 'RuntimeError' | 'OverflowError' | 'AssertionError' | 'IndexError';

/** What the regex engine throws for Python code to see. */
export class RegexError extends Error {
  readonly kind: RegexErrorKind;
  /** Whether the message is a Python unicode object, because a piece of a unicode pattern went into it. */
  readonly isUnicode: boolean;

  constructor(kind: RegexErrorKind, message: string, isUnicode = false) {
    super(message);
    this.name = 'RegexError';
    this.kind = kind;
    this.isUnicode = isUnicode;
  }
}
