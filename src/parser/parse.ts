import {
  decodeUtf8Replacing,
  END_OF_FILE_IN_STRING,
  END_OF_LINE_IN_STRING,
  readSource,
  type ScanResult,
  type SourceEncodings,
  type SourceOrigin,
  type SourceText,
  scan,
  type TabCheck,
  type Token,
  tokenTypes,
} from '../lexer/index.ts';
import type { Mod } from './ast.ts';
import { placeOf, placeOfOpenString } from './error-place.ts';
import { Grammar } from './grammar.ts';
import { ParserStackOverflow, type TreeError, UnicodeLiteralsFound } from './grammar-base.ts';
import type { FutureFlags } from './scope.ts';
import { SyntaxFailure } from './syntax-failure.ts';

export interface ParseOptions extends SourceEncodings {
  /** For errors only. */
  readonly filename: string;
  /** `compile`'s: a module, an expression, or one interactive statement. */
  readonly mode: 'exec' | 'eval' | 'single';
  /** Where the text comes from; `string` by default. */
  readonly origin?: SourceOrigin;
  /** Future features that are on from the start. */
  readonly futureFlags?: Partial<FutureFlags>;
  /** CPython's PyCF_DONT_IMPLY_DEDENT, which `codeop` uses. */
  readonly dontImplyDedent?: boolean;
  /** `-t` and `-tt`. */
  readonly tabCheck?: TabCheck;
  /** How many brackets and blocks may be open at a time; `NestingLimitReached` is thrown where more are. */
  readonly nestingLimit?: number;
  /** Called from time to time, and with the milliseconds that a piece of work is going to take; may throw to end the parse. */
  readonly onProgress?: (ahead?: number) => void;
  /** The code point of a character's name, for `\N{…}`; by default there are no names. */
  readonly unicodeName?: (name: string) => number | undefined;
}

export interface ParsedSource {
  readonly tree: Mod;
  /** The features given, and those that the parser itself had to notice. The scope pass finds the others. */
  readonly flags: FutureFlags;
  /** The declared encoding (`utf-8` for a byte order mark), or null. */
  readonly encoding: string | null;
  /** Indentation whose meaning depends on the width of a tab (`-t` warns of it). */
  readonly inconsistentTabs: boolean;
}

const idleGrammars: Grammar[] = [];

/**
 * Parses Python 2.7 source to the tree of CPython's `ast` module.
 *
 * @param source the program's bytes, as code units 0–255
 * @returns the tree and what the text says about itself
 * @throws SyntaxFailure what CPython's parser (not its compiler) would raise
 */
export function parse(source: string, options: ParseOptions): ParsedSource {
  const { filename, mode, origin = 'string' } = options;
  const text = readSource(source, filename, origin, mode === 'exec', options);
  if ('message' in text) {
    throw new SyntaxFailure('SyntaxError', text.message, { filename, line: text.line, offset: 0, text: null });
  }
  // Names, escapes and encodings are looked up by callbacks, which may parse too: each parse has a grammar of its own.
  const grammar = idleGrammars.pop() ?? new Grammar();
  try {
    return new SourceParser(grammar, text, options).parse();
  } finally {
    grammar.end();
    idleGrammars.push(grammar);
  }
}

const NO_NAMES = (): undefined => undefined;
const NOTHING = (): void => {};

class SourceParser {
  private readonly grammar: Grammar;
  private readonly source: SourceText;
  private readonly options: ParseOptions;

  constructor(grammar: Grammar, source: SourceText, options: ParseOptions) {
    this.grammar = grammar;
    this.source = source;
    this.options = options;
  }

  parse(): ParsedSource {
    let unicodeLiterals = this.options.futureFlags?.unicodeLiterals === true;
    for (;;) {
      try {
        return this.parseOnce(unicodeLiterals);
      } catch (error) {
        if (error instanceof UnicodeLiteralsFound) unicodeLiterals = true;
        else if (error instanceof ParserStackOverflow || error instanceof RangeError) throw this.overflow();
        else throw error;
      }
    }
  }

  private parseOnce(unicodeLiterals: boolean): ParsedSource {
    const { grammar, source, options } = this;
    const scanned = scan(source.text, {
      printFunction: options.futureFlags?.printFunction === true,
      dontImplyDedent: options.dontImplyDedent === true,
      tabCheck: options.tabCheck ?? 'ignore',
      readError: source.readError,
      nestingLimit: options.nestingLimit ?? Number.POSITIVE_INFINITY,
      onProgress: options.onProgress ?? NOTHING,
    });
    grammar.begin({
      tokens: scanned.tokens,
      unicodeLiterals,
      encoding: options.origin === 'unicode' ? 'utf-8' : source.encoding,
      recodedFrom: source.recodedFrom,
      unicodeName: options.unicodeName ?? NO_NAMES,
      onProgress: options.onProgress ?? NOTHING,
    });
    const tree = this.runGrammar();
    const refused = grammar.errors[0];
    // Behind an interactive statement text may follow.
    if (refused !== undefined && refused.name !== 'NotAllInputParsedException') {
      throw this.refusal(refused.token as Token, scanned);
    }
    if (options.origin === 'unicode' && source.encoding !== null) {
      throw this.treeFailure({ type: 'SyntaxError', message: 'encoding declaration in Unicode string', line: 0 });
    }
    if (grammar.treeError !== null) throw this.treeFailure(grammar.treeError);
    return {
      tree: tree as Mod,
      flags: this.flags(unicodeLiterals),
      encoding: source.encoding,
      inconsistentTabs: scanned.inconsistentTabs,
    };
  }

  private runGrammar(): Mod | undefined {
    switch (this.options.mode) {
      case 'exec':
        return this.grammar.module();
      case 'eval':
        return this.grammar.expression();
      case 'single':
        return this.grammar.interactive();
    }
  }

  private flags(unicodeLiterals: boolean): FutureFlags {
    const { futures } = this.grammar;
    const given = this.options.futureFlags ?? {};
    return {
      division: given.division === true,
      absoluteImport: given.absoluteImport === true,
      withStatement: given.withStatement === true || futures.withStatement,
      printFunction: given.printFunction === true || futures.printFunction,
      unicodeLiterals: unicodeLiterals || futures.unicodeLiterals,
      generators: given.generators === true,
      nestedScopes: given.nestedScopes === true,
    };
  }

  /** The error for a token that cannot follow what came before it. */
  private refusal(token: Token, scanned: ScanResult): SyntaxFailure {
    const isFile = this.options.origin === 'file';
    const isError = token.tokenType === tokenTypes.ErrorToken;
    if (isError && scanned.error !== null) {
      const { type, message } = scanned.error;
      if (isReadError(scanned.error, this.source)) return this.failure(type, message, this.lastLine(), 0, null);
      const isTriple = scanned.error === END_OF_FILE_IN_STRING;
      const isString = isTriple || scanned.error === END_OF_LINE_IN_STRING;
      const { line, offset, text } = isString
        ? placeOfOpenString(this.source, isFile, scanned.tokens, token, isTriple)
        : placeOf(this.source, isFile, scanned.tokens, token);
      return this.failure(type, message, line, offset, text);
    }
    const { line, offset, text, atEnd } = placeOf(this.source, isFile, scanned.tokens, token);
    if (atEnd && line <= 1) return this.failure('SyntaxError', 'unexpected EOF while parsing', line, offset, text);
    // A character that starts no token is refused before what is expected is looked at.
    const message = isError ? undefined : this.indentationMessage(token);
    if (message !== undefined) return this.failure('IndentationError', message, line, offset, text);
    return this.failure('SyntaxError', 'invalid syntax', line, offset, text);
  }

  private indentationMessage(token: Token): string | undefined {
    if (this.grammar.expectsIndent) return 'expected an indented block';
    if (token.tokenType === tokenTypes.Indent) return 'unexpected indent';
    return token.tokenType === tokenTypes.Dedent ? 'unexpected unindent' : undefined;
  }

  private failure(
    type: SyntaxFailure['type'],
    message: string,
    line: number | null,
    offset: number | null,
    text: string | null,
  ): SyntaxFailure {
    return new SyntaxFailure(type, message, { filename: this.options.filename, line, offset, text });
  }

  /** An error of the tree: CPython knows its line only, and shows it from the file. */
  private treeFailure(error: TreeError): SyntaxFailure {
    const { type, message, line } = error;
    if (type === 'ValueError') return this.failure(type, message, null, null, null);
    return this.failure(type, message, line, null, this.options.origin === 'file' ? this.lineOfFile(line) : null);
  }

  /** The line that could not be read any more. */
  private lastLine(): number {
    const { text } = this.source;
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line++;
    return line;
  }

  /** A line as CPython reads it from the file again: without indentation. */
  private lineOfFile(line: number): string | null {
    const { text, newlineAdded, recodedFrom } = this.source;
    let start = 0;
    for (let i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
      if (start === 0) return null;
    }
    let at = start;
    for (let c = text.charCodeAt(at); c === 32 || c === 9 || c === 12; c = text.charCodeAt(at)) at++;
    const end = text.indexOf('\n', at) + 1;
    const shown = text.slice(at, newlineAdded && end === text.length ? end - 1 : end);
    return recodedFrom === null ? shown : recodedFrom.encode(decodeUtf8Replacing(shown));
  }

  private overflow(): SyntaxFailure {
    return this.failure('MemoryError', '', null, null, null);
  }
}

function isReadError(error: { readonly message: string }, source: SourceText): boolean {
  const { readError } = source;
  return readError !== null && (error.message === readError.message || error.message === readError.messageInString);
}
