import type { IToken, ParserMethod } from 'chevrotain';
import { tokenTypes as T, type Token } from '../lexer/index.ts';
import type { Arguments, Comprehension, Expr, Slice, UnaryOperator } from './ast.ts';
import { type Argument, type CallArguments, callArguments, NO_ARGUMENTS } from './call-arguments.ts';
import { GrammarBase } from './grammar-base.ts';
import { numberConstant } from './number-literal.ts';
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
import {
  argumentsOf,
  NO_PARAMETERS,
  type Parameter,
  type ParameterList,
  type ParameterWithDefault,
} from './parameters.ts';
import { codePointsOf } from './string-literal.ts';

/**
 * How far CPython's grammar nests a symbol below the one that its parent would push a `test` from. Its rules form a
 * ladder with one step for each precedence; ours are flat, so the steps are counted.
 */
const DEPTH = {
  /** From `test` down to `atom`. */
  atom: 14,
  /** From the parent of `expr` to the virtual parent of a `test` in its place. */
  expr: -5,
} as const;

/** `(`, `[`, `{` and backquotes: through `atom` and one symbol more. */
const IN_BRACKETS = DEPTH.atom + 1;
/** `power`, `trailer`, `arglist`, `argument`. */
const IN_TRAILER = DEPTH.atom + 2;

/**
 * Expressions of Python 2.7.
 *
 * Closures that need no local are made once, as fields: a closure made at each call would cost more than the rule.
 * A rule of chevrotain costs about 100 ns, so binary operators are one flat rule, folded afterwards.
 */
export abstract class ExpressionGrammar extends GrammarBase {
  protected readonly rejectAt = (message: string, at: Token): void => this.reject(message, at);

  // ------------------------------------------------------------ conditional, lambda

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
  private readonly oldTest: ParserMethod<[], Expr> = this.RULE(
    'oldTest',
    (): Expr => this.OR(this.oldTestAlternatives),
  );

  private readonly lambda: ParserMethod<[], Expr> = this.RULE('lambda', (): Expr => {
    const start = this.take(this.CONSUME(T.Lambda));
    this.depth += 2;
    const args = this.SUBRULE(this.parameterList);
    this.CONSUME(T.Colon);
    const body = this.SUBRULE(this.test);
    this.depth -= 2;
    return { kind: 'Lambda', line: start.line, column: start.column, args, body };
  });

  private readonly oldLambda: ParserMethod<[], Expr> = this.RULE('oldLambda', (): Expr => {
    const start = this.take(this.CONSUME(T.Lambda));
    this.depth += 2;
    const args = this.SUBRULE(this.parameterList);
    this.CONSUME(T.Colon);
    const body = this.SUBRULE(this.oldTest);
    this.depth -= 2;
    return { kind: 'Lambda', line: start.line, column: start.column, args, body };
  });

  // ------------------------------------------------------------ operators

  /** The operator that was just read, where one token does not tell. */
  private operator: OperatorInfo = OR;
  private operatorNots: Token[] | undefined = undefined;

  private readonly notPrefix = (): Token[] => {
    const nots: Token[] = [];
    this.AT_LEAST_ONE(() => nots.push(this.take(this.CONSUME(T.Not))));
    return nots;
  };

  private readonly notsAfterOperator = (): Token[] => {
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
        this.operatorNots = this.OPTION3(this.notsAfterOperator);
        this.operator = AND;
        return token;
      },
    },
    {
      ALT: (): Token => {
        const token = this.take(this.CONSUME(T.Or));
        this.operatorNots = this.OPTION4(this.notsAfterOperator2);
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

  private readonly notsAfterOperator2 = (): Token[] => {
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
    this.depth += DEPTH.expr;
    const start = this.peek();
    const first = this.SUBRULE(this.factor);
    this.firstOperand = first;
    this.firstStart = start;
    this.firstNots = undefined;
    const chain = this.OPTION(this.arithmeticTail);
    this.depth -= DEPTH.expr;
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
    this.AT_LEAST_ONE2(() => tokens.push(this.take(this.CONSUME2(T.StringLiteral))));
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
    this.checkDepth(DEPTH.atom);
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

  // ------------------------------------------------------------ displays

  /** Adds the elements behind the first, from its comma on, and returns the list; a trailing comma is allowed. */
  protected readonly moreTests: ParserMethod<[Expr[]], Expr[]> = this.RULE(
    'moreTests',
    (elements: Expr[] = []): Expr[] => {
      let more = true;
      this.AT_LEAST_ONE({
        GATE: () => more,
        DEF: () => {
          this.CONSUME(T.Comma);
          more = false;
          this.OPTION(() => {
            const element = this.SUBRULE(this.test);
            elements.push(element);
            more = true;
          });
        },
      });
      return elements;
    },
  );

  private readonly parenthesized: ParserMethod<[], Expr> = this.RULE('parenthesized', (): Expr => {
    const open = this.take(this.CONSUME(T.LeftParenthesis));
    const { depth } = this;
    this.depth = depth + IN_BRACKETS;
    const inner = this.OPTION(() =>
      this.OR([
        {
          ALT: () => {
            this.depth++;
            return this.SUBRULE(this.yieldExpr);
          },
        },
        {
          ALT: (): Expr => {
            const start = this.peek();
            const first = this.SUBRULE(this.test);
            const tail = this.OPTION2(() =>
              this.OR2([
                { ALT: () => ({ clauses: this.SUBRULE(this.comprehension) }) },
                { ALT: () => ({ elements: this.SUBRULE(this.moreTests, { ARGS: [[first]] }) }) },
              ]),
            );
            if (tail === undefined || this.RECORDING_PHASE) return first;
            const { line, column } = start;
            if ('clauses' in tail) return { kind: 'GeneratorExp', line, column, elt: first, generators: tail.clauses };
            return { kind: 'Tuple', line, column, elts: tail.elements, ctx: 'Load' };
          },
        },
      ]),
    );
    this.depth = depth;
    this.CONSUME(T.RightParenthesis);
    return inner ?? { kind: 'Tuple', line: open.line, column: open.column, elts: [], ctx: 'Load' };
  });

  private readonly listDisplay: ParserMethod<[], Expr> = this.RULE('listDisplay', (): Expr => {
    const { line, column } = this.take(this.CONSUME(T.LeftBracket));
    const { depth } = this;
    this.depth = depth + IN_BRACKETS;
    const inner = this.OPTION((): Expr => {
      const start = this.peek();
      const first = this.SUBRULE(this.test);
      const tail = this.OPTION2(() =>
        this.OR([
          { ALT: () => ({ clauses: this.SUBRULE(this.listComprehension) }) },
          { ALT: () => ({ elements: this.SUBRULE(this.moreTests, { ARGS: [[first]] }) }) },
        ]),
      );
      if (this.RECORDING_PHASE) return first;
      if (tail !== undefined && 'clauses' in tail) {
        return { kind: 'ListComp', line: start.line, column: start.column, elt: first, generators: tail.clauses };
      }
      return { kind: 'List', line, column, elts: tail === undefined ? [first] : tail.elements, ctx: 'Load' };
    });
    this.depth = depth;
    this.CONSUME(T.RightBracket);
    return inner ?? { kind: 'List', line, column, elts: [], ctx: 'Load' };
  });

  private readonly backquoted: ParserMethod<[], Expr> = this.RULE('backquoted', (): Expr => {
    const { line, column } = this.take(this.CONSUME(T.Backquote));
    const { depth } = this;
    this.depth = depth + IN_BRACKETS;
    const start = this.peek();
    let value = this.SUBRULE(this.test);
    this.OPTION(() => {
      const elts = [value];
      this.AT_LEAST_ONE(() => {
        this.CONSUME(T.Comma);
        elts.push(this.SUBRULE2(this.test));
      });
      value = { kind: 'Tuple', line: start.line, column: start.column, elts, ctx: 'Load' };
    });
    this.depth = depth;
    this.CONSUME2(T.Backquote);
    return { kind: 'Repr', line, column, value };
  });

  private readonly braceDisplay: ParserMethod<[], Expr> = this.RULE('braceDisplay', (): Expr => {
    const open = this.take(this.CONSUME(T.LeftBrace));
    const { depth } = this;
    this.depth = depth + IN_BRACKETS;
    const inner = this.OPTION((): Expr => {
      const start = this.peek();
      const first = this.SUBRULE(this.test);
      return (
        this.OPTION2(() =>
          this.OR([
            { ALT: () => this.SUBRULE(this.dictTail, { ARGS: [first, open, start] }) },
            {
              ALT: (): Expr => {
                const generators = this.SUBRULE(this.comprehension);
                return { kind: 'SetComp', line: start.line, column: start.column, elt: first, generators };
              },
            },
            {
              ALT: (): Expr => {
                const elts = this.SUBRULE(this.moreTests, { ARGS: [[first]] });
                return { kind: 'Set', line: open.line, column: open.column, elts };
              },
            },
          ]),
        ) ?? { kind: 'Set', line: open.line, column: open.column, elts: [first] }
      );
    });
    this.depth = depth;
    this.CONSUME(T.RightBrace);
    return inner ?? { kind: 'Dict', line: open.line, column: open.column, keys: [], values: [] };
  });

  /** `: value` behind the first key, and what follows. */
  private readonly dictTail: ParserMethod<[Expr, Token, Token], Expr> = this.RULE(
    'dictTail',
    (key: Expr, open: Token, start: Token): Expr => {
      this.CONSUME(T.Colon);
      const value = this.SUBRULE(this.test);
      const keys = [key];
      const values = [value];
      const generators = this.OPTION(() =>
        this.OR([
          { ALT: () => this.SUBRULE(this.comprehension) },
          {
            ALT: () => {
              let more = true;
              this.AT_LEAST_ONE({
                GATE: () => more,
                DEF: () => {
                  this.CONSUME(T.Comma);
                  more = false;
                  this.OPTION2(() => {
                    keys.push(this.SUBRULE2(this.test));
                    this.CONSUME2(T.Colon);
                    values.push(this.SUBRULE3(this.test));
                    more = true;
                  });
                },
              });
              return undefined;
            },
          },
        ]),
      );
      if (this.RECORDING_PHASE) return value;
      return generators === undefined
        ? { kind: 'Dict', line: open.line, column: open.column, keys, values }
        : { kind: 'DictComp', line: start.line, column: start.column, key, value, generators };
    },
  );

  // ------------------------------------------------------------ comprehensions

  /** `exprlist` as a target: a tuple where it has a comma. */
  protected readonly targetList: ParserMethod<[], Expr> = this.RULE('targetList', (): Expr => {
    const start = this.peek();
    const first = this.target(this.SUBRULE(this.expr), 'Store', start);
    const elts = this.OPTION(() => {
      const elements = [first];
      this.SUBRULE(this.moreTargets, { ARGS: [elements, 'Store'] });
      return elements;
    });
    if (elts === undefined || this.RECORDING_PHASE) return first;
    return { kind: 'Tuple', line: first.line, column: first.column, elts, ctx: 'Store' };
  });

  /** Targets behind the first, from its comma on; a trailing comma is allowed. */
  protected readonly moreTargets: ParserMethod<[Expr[], 'Store' | 'Del'], void> = this.RULE(
    'moreTargets',
    (elements: Expr[] = [], context: 'Store' | 'Del' = 'Store'): void => {
      let more = true;
      this.AT_LEAST_ONE({
        GATE: () => more,
        DEF: () => {
          this.CONSUME(T.Comma);
          more = false;
          this.OPTION(() => {
            const start = this.peek();
            const element = this.target(this.SUBRULE(this.expr), context, start);
            elements.push(element);
            more = true;
          });
        },
      });
    },
  );

  /** `comp_for` with all clauses that follow: generator expressions, sets and dicts. */
  private readonly comprehension: ParserMethod<[], Comprehension[]> = this.RULE(
    'comprehension',
    (): Comprehension[] => {
      const clauses: Comprehension[] = [];
      const { depth } = this;
      this.AT_LEAST_ONE(() => {
        this.CONSUME(T.For);
        this.depth += 2;
        const target = this.SUBRULE(this.targetList);
        this.CONSUME(T.In);
        this.depth -= 2;
        const iter = this.SUBRULE(this.orTest);
        this.depth += 2;
        const ifs: Expr[] = [];
        this.MANY(() => {
          this.CONSUME(T.If);
          this.depth++;
          ifs.push(this.SUBRULE(this.oldTest));
          this.depth++;
        });
        clauses.push({ target, iter, ifs });
      });
      this.depth = depth;
      return clauses;
    },
  );

  /** `list_for` with all clauses that follow: here a tuple may stand behind `in`, but no conditional expression. */
  private readonly listComprehension: ParserMethod<[], Comprehension[]> = this.RULE(
    'listComprehension',
    (): Comprehension[] => {
      const clauses: Comprehension[] = [];
      const { depth } = this;
      this.AT_LEAST_ONE(() => {
        this.CONSUME(T.For);
        this.depth += 2;
        const target = this.SUBRULE(this.targetList);
        this.CONSUME(T.In);
        const iter = this.SUBRULE(this.safeTestList);
        const ifs: Expr[] = [];
        this.MANY(() => {
          this.CONSUME(T.If);
          this.depth++;
          ifs.push(this.SUBRULE(this.oldTest));
          this.depth++;
        });
        clauses.push({ target, iter, ifs });
      });
      this.depth = depth;
      return clauses;
    },
  );

  /** `testlist_safe: old_test [(',' old_test)+ [',']]`. */
  private readonly safeTestList: ParserMethod<[], Expr> = this.RULE('safeTestList', (): Expr => {
    const start = this.peek();
    const first = this.SUBRULE(this.oldTest);
    const elts = this.OPTION(() => {
      const elements = [first];
      let more = true;
      this.CONSUME(T.Comma);
      elements.push(this.SUBRULE2(this.oldTest));
      this.MANY({
        GATE: () => more,
        DEF: () => {
          this.CONSUME2(T.Comma);
          more = false;
          this.OPTION2(() => {
            elements.push(this.SUBRULE3(this.oldTest));
            more = true;
          });
        },
      });
      return elements;
    });
    if (elts === undefined) return first;
    return { kind: 'Tuple', line: start.line, column: start.column, elts, ctx: 'Load' };
  });

  // ------------------------------------------------------------ lists of expressions, yield

  private readonly tupleTail = (): Expr[] => this.SUBRULE(this.moreTests, { ARGS: [[]] });

  /** `testlist`: an expression, or a tuple without parentheses. */
  protected readonly testList: ParserMethod<[], Expr> = this.RULE('testList', (): Expr => {
    const start = this.peek();
    const first = this.SUBRULE(this.test);
    const elts = this.OPTION(this.tupleTail);
    if (elts === undefined || this.RECORDING_PHASE) return first;
    elts.unshift(first);
    return { kind: 'Tuple', line: start.line, column: start.column, elts, ctx: 'Load' };
  });

  protected readonly yieldExpr: ParserMethod<[], Expr> = this.RULE('yieldExpr', (): Expr => {
    const { line, column } = this.take(this.CONSUME(T.Yield));
    const value = this.OPTION(() => this.SUBRULE(this.testList)) ?? null;
    return { kind: 'Yield', line, column, value };
  });

  // ------------------------------------------------------------ calls

  private readonly callTrailer: ParserMethod<[], CallArguments> = this.RULE('callTrailer', (): CallArguments => {
    const { depth } = this;
    this.CONSUME(T.LeftParenthesis);
    this.depth = depth + IN_TRAILER;
    const list = this.SUBRULE(this.argumentList);
    this.depth = depth;
    this.CONSUME(T.RightParenthesis);
    return list;
  });

  /**
   * `arglist`: arguments, then `*a` with more arguments, then `**k`. A comma may end the list only behind a plain
   * argument that no `*a` precedes. It may be empty.
   */
  protected readonly argumentList: ParserMethod<[], CallArguments> = this.RULE('argumentList', (): CallArguments => {
    const list: Argument[] = [];
    // Whether an argument may come here: at the start and behind a comma.
    let more = true;
    const { depth } = this;
    this.MANY({
      GATE: () => more,
      DEF: () => {
        list.push(this.SUBRULE(this.argument));
        more = false;
        this.OPTION(() => {
          this.CONSUME(T.Comma);
          more = true;
        });
      },
    });
    this.depth = depth - 1;
    this.OPTION2({
      GATE: () => more,
      DEF: () =>
        this.OR([
          {
            ALT: () => {
              const start = this.take(this.CONSUME(T.Star));
              list.push({ kind: 'star', start, key: null, value: this.SUBRULE(this.test) });
              let open = true;
              this.MANY2({
                GATE: () => open,
                DEF: () => {
                  this.CONSUME2(T.Comma);
                  this.OR2([
                    { ALT: () => list.push(this.SUBRULE2(this.argument)) },
                    {
                      ALT: () => {
                        const doubleStar = this.take(this.CONSUME(T.DoubleStar));
                        const value = this.SUBRULE2(this.test);
                        list.push({ kind: 'doubleStar', start: doubleStar, key: null, value });
                        open = false;
                      },
                    },
                  ]);
                },
              });
            },
          },
          {
            ALT: () => {
              const start = this.take(this.CONSUME2(T.DoubleStar));
              list.push({ kind: 'doubleStar', start, key: null, value: this.SUBRULE3(this.test) });
            },
          },
        ]),
    });
    this.depth = depth;
    return list.length === 0 || this.RECORDING_PHASE ? NO_ARGUMENTS : callArguments(list, this.rejectAt);
  });

  private readonly argumentTailAlternatives = [
    { ALT: (): Comprehension[] | Expr => this.SUBRULE(this.comprehension) },
    {
      ALT: (): Comprehension[] | Expr => {
        this.CONSUME(T.Equal);
        return this.SUBRULE2(this.test);
      },
    },
  ];

  private readonly argumentTail = (): Comprehension[] | Expr => this.OR(this.argumentTailAlternatives);

  private readonly argument: ParserMethod<[], Argument> = this.RULE('argument', (): Argument => {
    const start = this.peek();
    const first = this.SUBRULE(this.test);
    const tail = this.OPTION(this.argumentTail);
    if (tail === undefined) return { kind: 'positional', start, key: null, value: first };
    if (!Array.isArray(tail)) return { kind: 'keyword', start, key: first, value: tail };
    const { line, column } = start;
    const value: Expr = { kind: 'GeneratorExp', line, column, elt: first, generators: tail };
    return { kind: 'generator', start, key: null, value };
  });

  // ------------------------------------------------------------ subscripts

  /** `[` subscripts `]`. */
  private readonly subscriptTrailer: ParserMethod<[], Slice> = this.RULE('subscriptTrailer', (): Slice => {
    const { depth } = this;
    this.CONSUME(T.LeftBracket);
    this.depth = depth + IN_TRAILER;
    const start = this.peek();
    const first = this.SUBRULE(this.subscript);
    const dims = this.OPTION(() => {
      const slices = [first];
      let more = true;
      this.AT_LEAST_ONE({
        GATE: () => more,
        DEF: () => {
          this.CONSUME(T.Comma);
          more = false;
          this.OPTION2(() => {
            slices.push(this.SUBRULE2(this.subscript));
            more = true;
          });
        },
      });
      return slices;
    });
    this.depth = depth;
    this.CONSUME(T.RightBracket);
    return dims === undefined || this.RECORDING_PHASE ? first : joinSubscripts(dims, start);
  });

  /** `subscript`: an ellipsis, an expression, or a slice. */
  private readonly subscript: ParserMethod<[], Slice> = this.RULE(
    'subscript',
    (): Slice =>
      this.OR([
        {
          ALT: (): Slice => {
            this.CONSUME(T.Dot);
            this.CONSUME2(T.Dot);
            this.CONSUME3(T.Dot);
            return { kind: 'Ellipsis' };
          },
        },
        {
          ALT: (): Slice => {
            const value = this.SUBRULE(this.test);
            return this.OPTION(() => this.SUBRULE(this.sliceTail, { ARGS: [value] })) ?? { kind: 'Index', value };
          },
        },
        { ALT: () => this.SUBRULE2(this.sliceTail, { ARGS: [null] }) },
      ]),
  );

  /** A slice from its first colon on. */
  private readonly sliceTail: ParserMethod<[Expr | null], Slice> = this.RULE(
    'sliceTail',
    (lower: Expr | null): Slice => {
      this.CONSUME(T.Colon);
      const upper = this.OPTION(() => this.SUBRULE(this.test)) ?? null;
      const step =
        this.OPTION2((): Expr => {
          // `a[i:j:]` has the step None, at the place of the colon.
          const { line, column } = this.take(this.CONSUME2(T.Colon));
          this.depth++;
          const value = this.OPTION3(() => this.SUBRULE2(this.test));
          this.depth--;
          return value ?? { kind: 'Name', line, column, id: 'None', ctx: 'Load' };
        }) ?? null;
      return { kind: 'Slice', lower, upper, step };
    },
  );

  // ------------------------------------------------------------ parameters

  /** `varargslist`, or nothing: a trailing comma is allowed behind a plain parameter. */
  protected readonly parameterList: ParserMethod<[], Arguments> = this.RULE('parameterList', (): Arguments => {
    const start = this.peek();
    const parameters: ParameterWithDefault[] = [];
    let vararg: Token | null = null;
    let kwarg: Token | null = null;
    let more = true;
    this.depth++;
    this.MANY({
      GATE: () => more,
      DEF: () => {
        const parameter = this.SUBRULE(this.parameter);
        const value =
          this.OPTION(() => {
            this.CONSUME(T.Equal);
            return this.SUBRULE(this.test);
          }) ?? null;
        parameters.push({ parameter, value });
        more = false;
        this.OPTION2(() => {
          this.CONSUME(T.Comma);
          more = true;
        });
      },
    });
    this.OPTION3({
      GATE: () => more,
      DEF: () =>
        this.OR([
          {
            ALT: () => {
              this.CONSUME(T.Star);
              vararg = this.take(this.CONSUME(T.Name));
              this.OPTION4(() => {
                this.CONSUME2(T.Comma);
                this.CONSUME(T.DoubleStar);
                kwarg = this.take(this.CONSUME2(T.Name));
              });
            },
          },
          {
            ALT: () => {
              this.CONSUME2(T.DoubleStar);
              kwarg = this.take(this.CONSUME3(T.Name));
            },
          },
        ]),
    });
    this.depth--;
    if (this.RECORDING_PHASE || (parameters.length === 0 && vararg === null && kwarg === null)) return NO_PARAMETERS;
    const list: ParameterList = { start, parameters, vararg, kwarg };
    return argumentsOf(list, this.rejectAt);
  });

  /** `fpdef`. */
  private readonly parameter: ParserMethod<[], Parameter> = this.RULE(
    'parameter',
    (): Parameter =>
      this.OR([
        { ALT: () => ({ name: this.take(this.CONSUME(T.Name)) }) },
        {
          ALT: () => {
            this.CONSUME(T.LeftParenthesis);
            this.depth += 2;
            this.checkDepth(1);
            const start = this.peek();
            const elements = [this.SUBRULE(this.parameter)];
            let more = true;
            let isGroup = true;
            this.MANY({
              GATE: () => more,
              DEF: () => {
                this.CONSUME(T.Comma);
                isGroup = more = false;
                this.OPTION(() => {
                  elements.push(this.SUBRULE2(this.parameter));
                  more = true;
                });
              },
            });
            this.depth -= 2;
            this.CONSUME(T.RightParenthesis);
            return { elements, start, isGroup };
          },
        },
      ]),
  );
}

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

/** Several subscripts: a tuple index where all are plain expressions, else an extended slice. */
function joinSubscripts(dims: readonly Slice[], start: Token): Slice {
  const elts: Expr[] = [];
  for (const slice of dims) {
    if (slice.kind !== 'Index') return { kind: 'ExtSlice', dims };
    elts.push(slice.value);
  }
  return { kind: 'Index', value: { kind: 'Tuple', line: start.line, column: start.column, elts, ctx: 'Load' } };
}
