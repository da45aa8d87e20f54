/** Source that CPython 2.7 would refuse to compile, as plain data: the runtime makes the Python exception of it. */
export class SyntaxFailure {
  readonly type: 'SyntaxError' | 'IndentationError' | 'TabError';
  readonly message: string;
  readonly filename: string;
  /** 1-based, or null where CPython gives None. */
  readonly line: number | null;
  /** CPython's `offset`: 1-based column, or null for None. */
  readonly offset: number | null;
  /** The source line (with its newline where CPython keeps it), or null for None. */
  readonly text: string | null;

  constructor(
    type: SyntaxFailure['type'],
    message: string,
    where: { filename: string; line: number | null; offset: number | null; text: string | null },
  ) {
    this.type = type;
    this.message = message;
    this.filename = where.filename;
    this.line = where.line;
    this.offset = where.offset;
    this.text = where.text;
  }
}
