import type { IToken, ParserMethod } from 'chevrotain';
import { tokenTypes as T, type Token } from '../lexer/index.ts';
import type { Expr, Slice, UnaryOperator } from './ast.ts';
import type { CallArguments } from './call-arguments.ts';
import { GrammarBase } from './grammar-base.ts';
import { conversionTime, numberConstant } from './number-literal.ts';
import {
  AND,
  IN,
  IS,
  IS_NOT,
  NOT_IN,
  negate,
  OperatorChain,
  type OperatorInfo,
  OR,
  operatorOf,
} from './operator-chain.ts';
import { ATOM_DEPTH, EXPR_DEPTH } from './stack-depth.ts';
import { codePointsOf } from './string-literal.ts';

/**
 * Conditional expressions, operators, and operands with their trailers.
 *
 * Closures that need no local are made once, as fields: a closure made at each call would cost more than the rule.
 * A rule of chevrotain costs about 100 ns, so binary operators are one flat rule, folded afterwards.
 */
export abstract class OperatorGrammar extends GrammarBase {
  protected abstract readonly lambda: ParserMethod<[], Expr>;
  protected abstract readonly oldLambda: ParserMethod<[], Expr>;
  protected abstract readonly parenthesized: ParserMethod<[], Expr>;
  protected abstract readonly listDisplay: ParserMethod<[], Expr>;
  protected abstract readonly braceDisplay: ParserMethod<[], Expr>;
  protected abstract readonly backquoted: ParserMethod<[], Expr>;
  protected abstract readonly callTrailer: ParserMethod<[], CallArguments>;
  protected abstract readonly subscriptTrailer: ParserMethod<[], Slice>;

  // ------------------------------------------------------------ conditional expressions

  private readonly conditionalTail = (): { test: Expr; orelse: Expr } => {
    this.CONSUME(T.If);
    const test = this.SUBRULE2(this.orTest);
    this.CONSUME(T.Else);
    this.depth++;
    const orelse = this.SUBRULE(this.test);
    this.depth--;
    return { test, orelse };
  };

  private readonly testAlternatives = [
    {
      ALT: (): Expr => {
        const start = this.peek();
        const body = this.SUBRULE(this.orTest);
        const tail = this.OPTION(this.conditionalTail);
        if (tail === undefined) return body;
        const { test, orelse } = tail;
        return { kind: 'IfExp', line: start.line, column: start.column, test, body, orelse };
      },
    },
    { ALT: (): Expr => this.SUBRULE(this.lambda) },
  ];

  /** `test`: any expression but a tuple without parentheses or a `yield`. */
  protected readonly test: ParserMethod<[], Expr> = this.RULE('test', (): Expr => this.OR(this.testAlternatives));

  private readonly oldTestAlternatives = [
    { ALT: (): Expr => this.SUBRULE(this.orTest) },
    { ALT: (): Expr => this.SUBRULE(this.oldLambda) },
  ];

  /** `old_test`: no conditional expression at its top, so that an `if` may follow. */
  protected readonly oldTest: ParserMethod<[], Expr> = this.RULE(
    'oldTest',
    (): Expr => this.OR(this.oldTestAlternatives),
  );

  // ------------------------------------------------------------ operators

  /** The operator that was just read, where one token does not tell. */
  private operator: OperatorInfo = OR;
  private operatorNots: Token[] | undefined = undefined;

  private readonly notPrefix = (): Token[] => {
    const nots: Token[] = [];
    this.AT_LEAST_ONE(() => nots.push(this.take(this.CONSUME(T.Not))));
    return nots;
  };

  private readonly notsAfterAnd = (): Token[] => {
    const nots: Token[] = [];
    this.AT_LEAST_ONE2(() => nots.push(this.take(this.CONSUME2(T.Not))));
    return nots;
  };

  private simpleOperator(token: IToken): Token {
    this.operator = operatorOf(token.image);
    return token as Token;
  }

  private readonly operatorAlternatives = [
    { ALT: (): Token => this.simpleOperator(this.CONSUME(T.AdditiveOperator)) },
    { ALT: (): Token => this.simpleOperator(this.CONSUME(T.ComparisonOperator)) },
    { ALT: (): Token => this.simpleOperator(this.CONSUME(T.BinaryOperator)) },
    { ALT: (): Token => this.simpleOperator(this.CONSUME(T.Star)) },
    { ALT: (): Token => this.simpleOperator(this.CONSUME(T.RightShift)) },
    {
      ALT: (): Token => {
        const token = this.take(this.CONSUME(T.And));
        this.operatorNots = this.OPTION3(this.notsAfterAnd);
        this.operator = AND;
        return token;
      },
    },
    {
      ALT: (): Token => {
        const token = this.take(this.CONSUME(T.Or));
        this.operatorNots = this.OPTION4(this.notsAfterOr);
        this.operator = OR;
        return token;
      },
    },
    {
      ALT: (): Token => {
        const token = this.take(this.CONSUME(T.In));
        this.operator = IN;
        return token;
      },
    },
    {
      ALT: (): Token => {
        const token = this.take(this.CONSUME4(T.Not));
        this.CONSUME2(T.In);
        this.operator = NOT_IN;
        return token;
      },
    },
    {
      ALT: (): Token => {
        const token = this.take(this.CONSUME(T.Is));
        const not = this.OPTION5(this.notAfterIs);
        this.operator = not === undefined ? IS : IS_NOT;
        return token;
      },
    },
  ];

  private readonly notsAfterOr = (): Token[] => {
    const nots: Token[] = [];
    this.AT_LEAST_ONE3(() => nots.push(this.take(this.CONSUME3(T.Not))));
    return nots;
  };

  private readonly notAfterIs = (): IToken => this.CONSUME5(T.Not);

  /** The first operand of a chain, for the operators that follow it. */
  private firstOperand!: Expr;
  private firstStart!: Token;
  private firstNots: readonly Token[] | undefined = undefined;

  private beginChain(): OperatorChain {
    const chain = new OperatorChain();
    chain.addOperand(this.firstOperand, this.firstStart, this.firstNots);
    return chain;
  }

  private readonly operatorTail = (): OperatorChain => {
    const chain = this.beginChain();
    const depth = this.depth - (this.firstNots?.length ?? 0);
    this.AT_LEAST_ONE4(() => {
      this.operatorNots = undefined;
      const token = this.OR(this.operatorAlternatives);
      const nots = this.operatorNots as Token[] | undefined;
      if (nots !== undefined) this.depth = depth + nots.length;
      chain.addOperator(this.operator, token);
      const start = this.peek();
      chain.addOperand(this.SUBRULE2(this.factor), start, nots);
    });
    return chain;
  };

  /** `or_test`: operators from `or` down to `**`. */
  protected readonly orTest: ParserMethod<[], Expr> = this.RULE('orTest', (): Expr => {
    const { depth } = this;
    const nots = this.OPTION(this.notPrefix);
    if (nots !== undefined) this.depth = depth + nots.length;
    const start = this.peek();
    const first = this.SUBRULE(this.factor);
    this.firstOperand = first;
    this.firstStart = start;
    this.firstNots = nots;
    const chain = this.OPTION2(this.operatorTail);
    this.depth = depth;
    if (this.RECORDING_PHASE) return first;
    if (chain !== undefined) return chain.fold();
    return nots === undefined ? first : negate(first, nots);
  });

  private readonly arithmeticAlternatives = [
    { ALT: (): IToken => this.CONSUME(T.AdditiveOperator) },
    { ALT: (): IToken => this.CONSUME(T.BinaryOperator) },
    { ALT: (): IToken => this.CONSUME(T.Star) },
    { ALT: (): IToken => this.CONSUME(T.RightShift) },
  ];

  private readonly arithmeticTail = (): OperatorChain => {
    const chain = this.beginChain();
    this.AT_LEAST_ONE(() => {
      const token = this.take(this.OR(this.arithmeticAlternatives));
      chain.addOperator(operatorOf(token.image), token);
      const start = this.peek();
      chain.addOperand(this.SUBRULE2(this.factor), start, undefined);
    });
    return chain;
  };

  /** `expr`: operators from `|` down to `**`. */
  protected readonly expr: ParserMethod<[], Expr> = this.RULE('expr', (): Expr => {
    this.depth += EXPR_DEPTH;
    const start = this.peek();
    const first = this.SUBRULE(this.factor);
    this.firstOperand = first;
    this.firstStart = start;
    this.firstNots = undefined;
    const chain = this.OPTION(this.arithmeticTail);
    this.depth -= EXPR_DEPTH;
    return chain === undefined || this.RECORDING_PHASE ? first : chain.fold();
  });

  // ------------------------------------------------------------ operands

  private readonly prefixAlternatives = [
    { ALT: (): IToken => this.CONSUME(T.AdditiveOperator) },
    { ALT: (): IToken => this.CONSUME(T.Tilde) },
  ];

  private readonly unaryPrefix = (): Token[] => {
    const tokens: Token[] = [];
    this.AT_LEAST_ONE(() => tokens.push(this.take(this.OR(this.prefixAlternatives))));
    return tokens;
  };

  private readonly moreStrings = (): Token[] => {
    const tokens: Token[] = [];
    this.AT_LEAST_ONE2(() => {
      this.progress();
      tokens.push(this.take(this.CONSUME2(T.StringLiteral)));
    });
    return tokens;
  };

  private readonly atomAlternatives = [
    {
      ALT: (): Expr => {
        const { line, column, image } = this.take(this.CONSUME(T.Name));
        return { kind: 'Name', line, column, id: image, ctx: 'Load' };
      },
    },
    {
      ALT: (): Expr => {
        const first = this.take(this.CONSUME(T.StringLiteral));
        const rest = this.OPTION2(this.moreStrings);
        if (this.RECORDING_PHASE) return first as unknown as Expr;
        const value = this.stringOf(first, rest);
        const str: Expr = { kind: 'Str', line: first.line, column: first.column, type: value.type, s: value.s };
        const codePoints = codePointsOf(value);
        return codePoints === undefined ? str : { ...str, codePoints };
      },
    },
    {
      ALT: (): Expr => {
        const token = this.take(this.CONSUME(T.NumberLiteral));
        if (this.RECORDING_PHASE) return token as unknown as Expr;
        if (token.image.length > MANY_DIGITS) this.context.onProgress(conversionTime(token.image.length));
        return { kind: 'Num', line: token.line, column: token.column, n: numberConstant(token.image, false) };
      },
    },
    { ALT: (): Expr => this.SUBRULE(this.parenthesized) },
    { ALT: (): Expr => this.SUBRULE(this.listDisplay) },
    { ALT: (): Expr => this.SUBRULE(this.braceDisplay) },
    { ALT: (): Expr => this.SUBRULE(this.backquoted) },
  ];

  /** The operand whose trailers come next. */
  private trailed!: Expr;

  private readonly trailerAlternatives = [
    {
      ALT: (): Expr => {
        const value = this.trailed;
        this.CONSUME(T.Dot);
        const attr = this.CONSUME2(T.Name).image;
        return { kind: 'Attribute', line: value.line, column: value.column, value, attr, ctx: 'Load' };
      },
    },
    {
      ALT: (): Expr => {
        const func = this.trailed;
        const { args, keywords, starargs, kwargs } = this.SUBRULE(this.callTrailer);
        return { kind: 'Call', line: func.line, column: func.column, func, args, keywords, starargs, kwargs };
      },
    },
    {
      ALT: (): Expr => {
        const value = this.trailed;
        const slice = this.SUBRULE(this.subscriptTrailer);
        return { kind: 'Subscript', line: value.line, column: value.column, value, slice, ctx: 'Load' };
      },
    },
  ];

  private readonly trailer = (): void => {
    this.trailed = this.OR3(this.trailerAlternatives);
  };

  private readonly exponent = (): Expr => {
    this.CONSUME(T.DoubleStar);
    this.depth += 2;
    const operand = this.SUBRULE(this.factor);
    this.depth -= 2;
    return operand;
  };

  /** `factor`: prefix operators, an atom with its trailers, and `**`. */
  private readonly factor: ParserMethod<[], Expr> = this.RULE('factor', (): Expr => {
    const { depth } = this;
    const prefixes = this.OPTION(this.unaryPrefix);
    if (prefixes !== undefined && !this.RECORDING_PHASE) this.depth = depth + prefixes.length;
    this.checkDepth(ATOM_DEPTH);
    this.progress();
    const start = this.peek();
    let value = this.OR2(this.atomAlternatives);
    this.trailed = value;
    this.MANY(this.trailer);
    value = this.trailed;
    const exponent = this.OPTION3(this.exponent);
    if (exponent !== undefined) {
      value = { kind: 'BinOp', line: start.line, column: start.column, left: value, op: 'Pow', right: exponent };
    }
    this.depth = depth;
    return prefixes === undefined || this.RECORDING_PHASE ? value : applyPrefixes(prefixes, value, start);
  });
}

/** A number with more digits than this is announced before it is made. */
const MANY_DIGITS = 5000;

const PREFIX_OPERATORS: ReadonlyMap<string, UnaryOperator> = new Map([
  ['-', 'USub'],
  ['+', 'UAdd'],
  ['~', 'Invert'],
]);

/** Prefix operators around an operand; a minus sign before a plain number becomes part of it. */
function applyPrefixes(prefixes: readonly Token[], value: Expr, start: Token): Expr {
  let operand = value;
  for (let i = prefixes.length - 1; i >= 0; i--) {
    const { line, column, image } = prefixes[i]!;
    if (image === '-' && operand === value && value.kind === 'Num' && start.tokenType === T.NumberLiteral) {
      operand = { kind: 'Num', line, column, n: numberConstant(start.image, true) };
    } else {
      operand = { kind: 'UnaryOp', line, column, op: PREFIX_OPERATORS.get(image)!, operand };
    }
  }
  return operand;
}
