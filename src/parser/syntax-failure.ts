/** Source that CPython 2.7 would refuse to compile, as plain data: the runtime makes the Python exception of it. */
export class SyntaxFailure {
  /**
   * The exception's class. `MemoryError`: the parser's stack overflowed (CPython also writes
   * `s_push: parser stack overflow` to stderr). `ValueError`: a bad `\x` in a byte string. Both have a message only.
   */
  readonly type: 'SyntaxError' | 'IndentationError' | 'TabError' | 'MemoryError' | 'ValueError';
  readonly message: string;
  /** Null where CPython gives None: the few errors raised without any location. */
  readonly filename: string | null;
  /** 1-based, or null where CPython gives None. */
  readonly line: number | null;
  /** CPython's `offset`: 1-based column, or null for None. */
  readonly offset: number | null;
  /**
   * The source line (with its newline where CPython keeps it), or null for None. Where `offset` is null CPython puts
   * the line of the *file* of that name here, if there is one.
   */
  readonly text: string | null;
  /**
   * Whether the location is part of the exception's `args`, `(message, (filename, line, offset, text))`, as the
   * parser and `compiler_error` make it; if not, `args` is `(message,)` and the location is in attributes only
   * (`PyErr_SyntaxLocation`).
   */
  readonly locationInArgs: boolean;

  constructor(
    type: SyntaxFailure['type'],
    message: string,
    where: { filename: string | null; line: number | null; offset: number | null; text: string | null },
    locationInArgs = true,
  ) {
    this.type = type;
    this.message = message;
    this.filename = where.filename;
    this.line = where.line;
    this.offset = where.offset;
    this.text = where.text;
    this.locationInArgs = locationInArgs;
  }
}

/**
 * A tree nested deeper than can be compiled. Parsed source cannot reach it (CPython's own parser gives up earlier,
 * and so must ours); a hand-made tree can. The runtime makes `RuntimeError(message)` of it.
 */
export class NestingFailure {
  readonly message = 'maximum recursion depth exceeded during compilation';
}
