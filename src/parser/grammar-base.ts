import type { IToken } from 'chevrotain';
import type { Token } from '../lexer/index.ts';
import { forbiddenNameMessage, isForbiddenName, setContext } from './assignment-target.ts';
import type { Expr } from './ast.ts';
import { PreparedParser } from './prepared-parser.ts';
import { MAX_STACK } from './stack-depth.ts';
import {
  StringConcatenation,
  type StringContext,
  type StringFailure,
  type StringValue,
  stringValue,
} from './string-literal.ts';

/** Thrown where CPython's parser stack would overflow. */
export class ParserStackOverflow {
  readonly name = 'ParserStackOverflow';
}

/** Thrown to parse again: `unicode_literals` came after string literals, whose meaning it changes. */
export class UnicodeLiteralsFound {
  readonly name = 'UnicodeLiteralsFound';
}

/** An error that CPython finds when it builds the tree, after the whole text has been parsed. */
export interface TreeError {
  readonly type: 'SyntaxError' | 'ValueError';
  readonly message: string;
  readonly line: number;
}

/** What one parse is given. */
export interface GrammarContext extends StringContext {
  readonly tokens: Token[];
  /** Set by a future statement that no string literal precedes. */
  unicodeLiterals: boolean;
  /** Called from time to time, and with the milliseconds that a piece of work is going to take; may throw to end the parse. */
  readonly onProgress: (ahead?: number) => void;
}

const NO_CONTEXT: GrammarContext = {
  tokens: [],
  unicodeLiterals: false,
  encoding: null,
  recodedFrom: null,
  unicodeName: () => undefined,
  onProgress() {},
};

/** Atoms and statements between two calls of `onProgress`, less one: a mask. */
const REPORT_MASK = 0x1ff;

/** The state of a parse, and what all rules share. */
export abstract class GrammarBase extends PreparedParser {
  /** The first error of the tree. */
  treeError: TreeError | null = null;
  /** A block's INDENT is the only token that may come. */
  expectsIndent = false;
  /** Depth of CPython's parser stack where the next `test` would be pushed. */
  protected depth = 0;
  /** A string literal has been given its value. */
  protected seenString = false;
  protected context: GrammarContext = NO_CONTEXT;
  /** Atoms and statements read so far. */
  private count = 0;

  /** Makes ready for a parse. */
  begin(context: GrammarContext): void {
    this.input = context.tokens as IToken[];
    this.context = context;
    this.treeError = null;
    this.expectsIndent = false;
    this.depth = 0;
    this.seenString = false;
  }

  /** Lets go of what the parse was given. */
  end(): void {
    this.input = [];
    this.context = NO_CONTEXT;
  }

  /** The token that comes next. */
  protected peek(): Token {
    return this.next() as Token;
  }

  /** A consumed token, which is known to come from our scanner. */
  protected take(token: IToken): Token {
    return token as Token;
  }

  /** Notes an error of the tree; the first one counts, and only if the text parses. */
  protected reject(message: string, at: Token): void {
    this.treeError ??= { type: 'SyntaxError', message, line: at.line };
  }

  /** Makes an expression a target. */
  protected target(expression: Expr, context: 'Store' | 'Del', at: Token): Expr {
    if (this.RECORDING_PHASE) return expression;
    const message = setContext(expression, context);
    if (message !== undefined) this.reject(message, at);
    return expression;
  }

  /** Refuses to bind `None` and `__debug__`. */
  protected checkName(name: string, at: Token): string {
    if (isForbiddenName(name)) this.reject(forbiddenNameMessage(name), at);
    return name;
  }

  /** Checks that `levels` more symbols fit on CPython's stack. */
  protected checkDepth(levels: number): void {
    if (this.depth + levels > MAX_STACK) throw new ParserStackOverflow();
  }

  /** Notes that the parse went on by an atom or statement. */
  protected progress(): void {
    if ((++this.count & REPORT_MASK) === 0) this.context.onProgress();
  }

  /** The value of one or more adjacent string tokens. */
  protected stringOf(first: Token, rest: readonly Token[] | undefined): StringValue {
    this.seenString = true;
    const value = rest === undefined ? stringValue(first.image, this.context) : this.joined(first, rest);
    if (!('failure' in value)) return value;
    this.rejectString(value, first);
    return { type: 'str', s: '', splits: [] };
  }

  private joined(first: Token, rest: readonly Token[]): StringValue | StringFailure {
    const concatenation = new StringConcatenation();
    for (const token of [first, ...rest]) {
      this.progress();
      const value = stringValue(token.image, this.context);
      const failure = 'failure' in value ? value : concatenation.add(value);
      if (failure !== undefined) return failure;
    }
    return concatenation.value;
  }

  private rejectString(failure: StringFailure, at: Token): void {
    this.treeError ??= { type: failure.failure, message: failure.message, line: at.line };
  }
}
