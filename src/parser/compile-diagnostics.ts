import type { CompileWarning } from './scope.ts';
import { NestingFailure, SyntaxFailure } from './syntax-failure.ts';

/**
 * Lines of the file that is compiled, each with its `\n`; null where the file cannot be read (as `<string>`).
 * CPython reads the file only when it has an error to report, so a function may stand for it.
 */
export type SourceLines = readonly string[] | null | (() => readonly string[] | null);

/** Called at each warning, in CPython's order; may throw what a warning filter makes of it. */
export type WarningHandler = (warning: CompileWarning) => void;

/** Size of the buffer in which CPython's `PyErr_ProgramText` reads a line, without its NUL. */
const LINE_CHUNK = 999;

/** Deeper nests than CPython's parser accepts (at most about 1,480 right-nested conditional expressions). */
const MAX_DEPTH = 2000;

/** Nodes between two calls of `onProgress`, less one: a mask. */
const REPORT_MASK = 0x7ff;

/** Errors and warnings of one compilation, with CPython's locations. */
export class CompileDiagnostics {
  readonly warnings: CompileWarning[] = [];
  private readonly filename: string;
  private readonly sourceLines: SourceLines;
  private readonly handler: WarningHandler | null;
  private readonly onProgress: () => void;
  /** Nodes visited so far. */
  private count = 0;

  /** @param onProgress called from time to time by the walks; what it throws ends them */
  constructor(
    filename: string,
    sourceLines: SourceLines,
    handler: WarningHandler | null,
    onProgress: () => void = () => {},
  ) {
    this.filename = filename;
    this.sourceLines = sourceLines;
    this.handler = handler;
    this.onProgress = onProgress;
  }

  /** An error as `symtable.c` and `future.c` raise it: `PyErr_SyntaxLocation`, location in attributes only. */
  failAt(message: string, line: number): never {
    throw this.failure(message, line, false);
  }

  /** An error as `compiler_error` raises it: the location is in the exception's `args` too. */
  failInCompiler(message: string, line: number): never {
    throw this.failure(message, line, true);
  }

  /** The few errors that CPython raises without a location. */
  failNowhere(message: string): never {
    throw new SyntaxFailure('SyntaxError', message, { filename: null, line: null, offset: null, text: null }, false);
  }

  warn(message: string, line: number, errorType: CompileWarning['errorType']): void {
    const warning: CompileWarning = { message, line, errorType };
    this.warnings.push(warning);
    this.handler?.(warning);
  }

  /** Guards the recursive walks: throws when `depth` passes what can be compiled. */
  checkDepth(depth: number): void {
    if (depth > MAX_DEPTH) throw new NestingFailure();
    if ((++this.count & REPORT_MASK) === 0) this.onProgress();
  }

  private failure(message: string, line: number, locationInArgs: boolean): SyntaxFailure {
    const where = { filename: this.filename, line, offset: null, text: this.programText(line) };
    return new SyntaxFailure('SyntaxError', message, where, locationInArgs);
  }

  /** CPython's `PyErr_ProgramText`: no leading blanks, and of an over-long line only what its buffer last held. */
  private programText(line: number): string | null {
    if (line <= 0) return null;
    const lines = typeof this.sourceLines === 'function' ? this.sourceLines() : this.sourceLines;
    const text = lines?.[line - 1];
    if (text === undefined) return null;
    let start = text.length > LINE_CHUNK ? Math.floor((text.length - 1) / LINE_CHUNK) * LINE_CHUNK : 0;
    while (start < text.length && ' \t\f'.includes(text.charAt(start))) start++;
    return text.slice(start);
  }
}
