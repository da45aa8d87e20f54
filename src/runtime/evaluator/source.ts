/** From source text to a code object, with CPython's SyntaxError where it does not compile. */
import { NestingLimitReached } from '../../lexer/index.ts';
import { type ParsedSource, parse } from '../../parser/index.ts';
import type { FutureFlags, Scope } from '../../parser/scope.ts';
import { analyzeScopes, collectSymbols, type ScopeOptions } from '../../parser/scope-pass.ts';
import { NestingFailure, SyntaxFailure } from '../../parser/syntax-failure.ts';
import { LimitReached } from '../budget/limit-reached.ts';
import type { PyCode, SourceText } from '../objects/code.ts';
import {
  IndentationError,
  MemoryError,
  PyExceptionWithFields,
  SyntaxError,
  TabError,
  ValueError,
} from '../objects/exception.ts';
import type { Value } from '../objects/object.ts';
import { PyRaise, raise, runtimeError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { PyTuple } from '../objects/tuple.ts';
import { compileTree } from './compile.ts';

export interface CompileOptions {
  readonly filename: string;
  readonly mode: 'exec' | 'eval' | 'single';
  /** Where the text comes from: it decides how non-ASCII bytes without a declared encoding are taken. */
  readonly origin?: 'file' | 'string' | 'unicode';
  readonly flags?: Partial<FutureFlags>;
  readonly dontImplyDedent?: boolean;
  /** Tells of no warnings: the source was compiled before. */
  readonly isQuiet?: boolean;
}

/** Source that was parsed: it can be compiled many times, in any interpreter. */
export interface ParsedText {
  readonly parsed: ParsedSource;
  readonly source: string;
}

/**
 * Compiles source.
 *
 * @param source the program's bytes, as code units 0–255
 * @throws SyntaxError and its subclasses, MemoryError, ValueError: what CPython raises for this source;
 *   LimitReached where it is larger or nested deeper than allowed, or the time is over
 */
export function compileSource(source: string, options: CompileOptions): PyCode {
  const { mode, origin = 'string', dontImplyDedent = false } = options;
  return compileParsed(parseSource(source, options), options, { bytes: source, mode, origin, dontImplyDedent });
}

/** The first half of `compileSource`. */
export function parseSource(source: string, options: CompileOptions): ParsedText {
  const { filename, mode, flags } = options;
  const { compilerHooks, compilerSettings, budget } = thread.interpreter;
  budget.source(source.length);
  budget.reserve(source.length * SOURCE_COST);
  budget.spend(source.length >> SOURCE_STEPS_BITS);
  return orSyntaxError(() => {
    const parsed = parse(source, {
      filename,
      mode,
      origin: options.origin ?? 'string',
      unicodeName: compilerHooks.unicodeName,
      decodeSource: compilerHooks.decodeSource,
      encodeSource: compilerHooks.encodeSource,
      tabCheck: compilerSettings.tabCheck,
      futureFlags: { ...flags, ...compilerSettings.futureFlags },
      nestingLimit: budget.nestingDepth,
      onProgress: look,
      ...(options.dontImplyDedent === undefined ? {} : { dontImplyDedent: options.dontImplyDedent }),
    });
    return { parsed, source };
  });
}

function look(ahead?: number): void {
  thread.interpreter.budget.look(ahead);
}

/**
 * The second half of `compileSource`.
 * @param text the source, if it is as a whole what was parsed
 */
export function compileParsed(
  { parsed, source }: ParsedText,
  options: CompileOptions,
  text: SourceText | null = null,
): PyCode {
  const { filename, isQuiet = false } = options;
  const { compilerHooks, compilerSettings } = thread.interpreter;
  return orSyntaxError(() => {
    if (parsed.inconsistentTabs && !isQuiet && compilerSettings.tabCheck === 'warn') compilerHooks.warnOfTabs(filename);
    const table = analyzeScopes(parsed.tree, scopeOptions({ parsed, source }, options));
    return compileTree(parsed.tree, table, table.flags, filename, text);
  });
}

/** The names of a source, block by block (module `symtable`). @throws SyntaxError and others, as `compileSource` */
export function symbolsOfSource(source: string, options: CompileOptions): Scope {
  const text = parseSource(source, options);
  return orSyntaxError(() => collectSymbols(text.parsed.tree, scopeOptions(text, options)));
}

function scopeOptions(
  { parsed, source }: ParsedText,
  { filename, origin, isQuiet = false }: CompileOptions,
): ScopeOptions {
  return {
    filename,
    inheritedFlags: parsed.flags,
    sourceLines: () => (origin === 'file' ? splitLines(source) : null),
    onWarning: (warning) => {
      if (!isQuiet) thread.interpreter.compilerHooks.warn(warning, filename);
    },
    onProgress: look,
  };
}

/** What `compile` answers; the failures of parser and compiler become Python's exceptions. */
function orSyntaxError<T>(compile: () => T): T {
  try {
    return compile();
  } catch (failure) {
    if (failure instanceof SyntaxFailure) throw syntaxError(failure);
    if (failure instanceof NestingLimitReached) throw new LimitReached('nestingDepth', failure.limit);
    if (failure instanceof NestingFailure) throw runtimeError(failure.message);
    throw failure;
  }
}

/** Bytes of tree that one byte of source is reckoned to make. */
const SOURCE_COST = 40;

/** Bytes of source that are compiled in the time of one step, as a power of two. */
const SOURCE_STEPS_BITS = 2;

function splitLines(source: string): string[] {
  return source.split('\n').map((line) => `${line}\n`);
}

/** The Python exception of a failure: attributes as the compiler sets them, location in `args` where it puts it there. */
export function syntaxError(failure: SyntaxFailure): PyRaise {
  if (failure.type === 'MemoryError') return raise(MemoryError);
  if (failure.type === 'ValueError') return raise(ValueError, failure.message);
  const type =
    failure.type === 'TabError' ? TabError : failure.type === 'IndentationError' ? IndentationError : SyntaxError;
  const { message, filename, line, offset, text } = failure;
  const location = new PyTuple([filename, line, offset, text]);
  const error = new PyExceptionWithFields(type, new PyTuple(failure.locationInArgs ? [message, location] : [message]));
  error.message = failure.locationInArgs ? '' : message;
  const fields: [string, Value][] = [
    ['msg', message],
    ['filename', filename],
    ['lineno', line],
    ['offset', offset],
    ['text', text],
    ['print_file_and_line', null],
  ];
  for (const [name, value] of fields) error.fields.set(name, value);
  return new PyRaise(type, error);
}
