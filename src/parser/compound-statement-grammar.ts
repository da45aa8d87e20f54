import type { ParserMethod } from 'chevrotain';
import { tokenTypes as T, type Token } from '../lexer/index.ts';
import type { Arguments, ClassDef, ExceptHandler, Expr, FunctionDef, Stmt } from './ast.ts';
import { SimpleStatementGrammar } from './simple-statement-grammar.ts';
import { BLOCK_DEPTH, INLINE_BLOCK_DEPTH } from './stack-depth.ts';

/** Statements with blocks, decorators, and statements as such. */
export abstract class CompoundStatementGrammar extends SimpleStatementGrammar {
  private readonly compoundAlternatives = [
    { ALT: (): Stmt => this.SUBRULE(this.ifStatement) },
    { ALT: (): Stmt => this.SUBRULE(this.whileStatement) },
    { ALT: (): Stmt => this.SUBRULE(this.forStatement) },
    { ALT: (): Stmt => this.SUBRULE(this.tryStatement) },
    { ALT: (): Stmt => this.SUBRULE(this.withStatement) },
    { ALT: (): Stmt => this.SUBRULE(this.functionDefinition) },
    { ALT: (): Stmt => this.SUBRULE(this.classDefinition) },
    { ALT: (): Stmt => this.SUBRULE(this.decorated) },
  ];

  protected readonly compoundStatement: ParserMethod<[], Stmt> = this.RULE(
    'compoundStatement',
    (): Stmt => this.OR(this.compoundAlternatives),
  );

  /** The statements of the block or module that is being read; a logical line may add several. */
  private body: Stmt[] = [];

  private readonly statementAlternatives = [
    {
      ALT: (): void => {
        const { body } = this;
        this.depth += 2;
        this.SUBRULE(this.simpleStatements, { ARGS: [body] });
        this.depth -= 2;
      },
    },
    {
      ALT: (): void => {
        const { body } = this;
        body.push(this.SUBRULE(this.compoundStatement));
      },
    },
  ];

  /** `stmt`: adds a logical line's statements to `body`. */
  protected readonly statement: ParserMethod<[Stmt[]], void> = this.RULE('statement', (body: Stmt[] = []): void => {
    this.body = body;
    this.progress();
    this.OR(this.statementAlternatives);
  });

  /** `suite`: a block, or statements on the same line. */
  private readonly suite: ParserMethod<[], Stmt[]> = this.RULE('suite', (): Stmt[] => {
    const body: Stmt[] = [];
    const { depth } = this;
    this.OR([
      {
        ALT: () => {
          this.depth = depth + INLINE_BLOCK_DEPTH + 2;
          this.SUBRULE(this.simpleStatements, { ARGS: [body] });
        },
      },
      {
        ALT: () => {
          this.depth = depth + BLOCK_DEPTH;
          this.CONSUME(T.Newline);
          this.expectsIndent = true;
          this.CONSUME(T.Indent);
          this.expectsIndent = false;
          this.AT_LEAST_ONE(() => {
            this.SUBRULE(this.statement, { ARGS: [body] });
          });
          this.CONSUME(T.Dedent);
        },
      },
    ]);
    this.depth = depth;
    return body;
  });

  /** The condition of `if`, `elif` and `while`. */
  private condition(parse: () => Expr, levels: number): Expr {
    this.depth += levels;
    const test = parse();
    this.depth -= levels;
    return test;
  }

  private readonly elsePart = (): Stmt[] => {
    this.CONSUME(T.Else);
    this.CONSUME2(T.Colon);
    return this.SUBRULE2(this.suite);
  };

  private readonly ifStatement: ParserMethod<[], Stmt> = this.RULE('ifStatement', (): Stmt => {
    const { line, column } = this.take(this.CONSUME(T.If));
    const test = this.condition(() => this.SUBRULE(this.test), 3);
    this.CONSUME(T.Colon);
    const body = this.SUBRULE(this.suite);
    const elifs: { start: Token; test: Expr; body: Stmt[] }[] = [];
    this.MANY(() => {
      this.CONSUME(T.Elif);
      const start = this.peek();
      const elifTest = this.condition(() => this.SUBRULE2(this.test), 3);
      this.CONSUME3(T.Colon);
      elifs.push({ start, test: elifTest, body: this.SUBRULE3(this.suite) });
    });
    let orelse = this.OPTION(this.elsePart) ?? [];
    for (let i = elifs.length - 1; i >= 0; i--) {
      const elif = elifs[i]!;
      const { start } = elif;
      // CPython gives an `elif` the place of its condition.
      orelse = [{ kind: 'If', line: start.line, column: start.column, test: elif.test, body: elif.body, orelse }];
    }
    return { kind: 'If', line, column, test, body, orelse };
  });

  private readonly whileStatement: ParserMethod<[], Stmt> = this.RULE('whileStatement', (): Stmt => {
    const { line, column } = this.take(this.CONSUME(T.While));
    const test = this.condition(() => this.SUBRULE(this.test), 3);
    this.CONSUME(T.Colon);
    const body = this.SUBRULE(this.suite);
    const orelse = this.OPTION(this.elsePart) ?? [];
    return { kind: 'While', line, column, test, body, orelse };
  });

  private readonly forStatement: ParserMethod<[], Stmt> = this.RULE('forStatement', (): Stmt => {
    const { line, column } = this.take(this.CONSUME(T.For));
    this.depth += 4;
    const target = this.SUBRULE(this.targetList);
    this.CONSUME(T.In);
    const iter = this.SUBRULE(this.testList);
    this.depth -= 4;
    this.CONSUME(T.Colon);
    const body = this.SUBRULE(this.suite);
    const orelse = this.OPTION(this.elsePart) ?? [];
    return { kind: 'For', line, column, target, iter, body, orelse };
  });

  private readonly exceptClause: ParserMethod<[], ExceptHandler> = this.RULE('exceptClause', (): ExceptHandler => {
    const { line, column } = this.take(this.CONSUME(T.Except));
    let type: Expr | null = null;
    let name: Expr | null = null;
    this.depth += 4;
    this.OPTION(() => {
      type = this.SUBRULE(this.test);
      this.OPTION2(() => {
        this.OR([{ ALT: () => this.CONSUME(T.As) }, { ALT: () => this.CONSUME(T.Comma) }]);
        const start = this.peek();
        name = this.target(this.SUBRULE2(this.test), 'Store', start);
      });
    });
    this.depth -= 4;
    this.CONSUME(T.Colon);
    return { kind: 'ExceptHandler', line, column, type, name, body: this.SUBRULE(this.suite) };
  });

  private readonly finallyPart = (): Stmt[] => {
    this.CONSUME(T.Finally);
    this.CONSUME3(T.Colon);
    return this.SUBRULE3(this.suite);
  };

  private readonly tryStatement: ParserMethod<[], Stmt> = this.RULE('tryStatement', (): Stmt => {
    const { line, column } = this.take(this.CONSUME(T.Try));
    this.CONSUME(T.Colon);
    const body = this.SUBRULE(this.suite);
    return this.OR([
      {
        ALT: (): Stmt => {
          const handlers: ExceptHandler[] = [];
          this.AT_LEAST_ONE(() => handlers.push(this.SUBRULE(this.exceptClause)));
          const orelse = this.OPTION(this.elsePart) ?? [];
          const except: Stmt = { kind: 'TryExcept', line, column, body, handlers, orelse };
          const finalbody = this.OPTION2(this.finallyPart);
          return finalbody === undefined ? except : { kind: 'TryFinally', line, column, body: [except], finalbody };
        },
      },
      {
        ALT: (): Stmt => {
          this.CONSUME2(T.Finally);
          this.CONSUME4(T.Colon);
          return { kind: 'TryFinally', line, column, body, finalbody: this.SUBRULE4(this.suite) };
        },
      },
    ]);
  });

  private readonly withItem: ParserMethod<[], { start: Token; context: Expr; vars: Expr | null }> = this.RULE(
    'withItem',
    (): { start: Token; context: Expr; vars: Expr | null } => {
      const start = this.peek();
      const context = this.SUBRULE(this.test);
      const vars =
        this.OPTION(() => {
          this.CONSUME(T.As);
          return this.target(this.SUBRULE(this.expr), 'Store', start);
        }) ?? null;
      return { start, context, vars };
    },
  );

  private readonly withStatement: ParserMethod<[], Stmt> = this.RULE('withStatement', (): Stmt => {
    this.CONSUME(T.With);
    this.depth += 4;
    const items = [this.SUBRULE(this.withItem)];
    this.MANY(() => {
      this.CONSUME(T.Comma);
      items.push(this.SUBRULE2(this.withItem));
    });
    this.depth -= 4;
    this.CONSUME(T.Colon);
    let body: readonly Stmt[] = this.SUBRULE(this.suite);
    if (!this.RECORDING_PHASE) {
      for (let i = items.length - 1; i >= 0; i--) {
        const { start, context, vars } = items[i]!;
        body = [{ kind: 'With', line: start.line, column: start.column, context, vars, body }];
      }
    }
    return body[0]!;
  });

  private readonly functionDefinition: ParserMethod<[], FunctionDef> = this.RULE(
    'functionDefinition',
    (): FunctionDef => {
      const { line, column } = this.take(this.CONSUME(T.Def));
      const name = this.take(this.CONSUME(T.Name));
      this.checkName(name.image, name);
      this.CONSUME(T.LeftParenthesis);
      this.depth += 4;
      const args: Arguments = this.SUBRULE(this.parameterList);
      this.depth -= 4;
      this.CONSUME(T.RightParenthesis);
      this.CONSUME(T.Colon);
      const body = this.SUBRULE(this.suite);
      return { kind: 'FunctionDef', line, column, name: name.image, args, body, decorators: [] };
    },
  );

  private readonly classDefinition: ParserMethod<[], ClassDef> = this.RULE('classDefinition', (): ClassDef => {
    const { line, column } = this.take(this.CONSUME(T.Class));
    const name = this.take(this.CONSUME(T.Name));
    this.checkName(name.image, name);
    const bases: Expr[] = [];
    this.OPTION(() => {
      this.CONSUME(T.LeftParenthesis);
      this.depth += 4;
      this.OPTION2(() => {
        bases.push(this.SUBRULE(this.test));
        this.OPTION3(() => this.SUBRULE(this.moreTests, { ARGS: [bases] }));
      });
      this.depth -= 4;
      this.CONSUME(T.RightParenthesis);
    });
    this.CONSUME(T.Colon);
    const body = this.SUBRULE(this.suite);
    return { kind: 'ClassDef', line, column, name: name.image, bases, body, decorators: [] };
  });

  private readonly decorator: ParserMethod<[], Expr> = this.RULE('decorator', (): Expr => {
    const at = this.take(this.CONSUME(T.At));
    const name = this.SUBRULE(this.dottedName);
    this.depth += 7;
    const call = this.OPTION(() => {
      this.CONSUME(T.LeftParenthesis);
      const list = this.SUBRULE(this.argumentList);
      this.CONSUME(T.RightParenthesis);
      return list;
    });
    this.depth -= 7;
    this.CONSUME(T.Newline);
    if (this.RECORDING_PHASE) return at as unknown as Expr;
    const { line, column } = name.start;
    let func: Expr = { kind: 'Name', line, column, id: name.parts[0]!, ctx: 'Load' };
    for (let i = 1; i < name.parts.length; i++) {
      func = { kind: 'Attribute', line, column, value: func, attr: name.parts[i]!, ctx: 'Load' };
    }
    if (call === undefined) return func;
    const { args, keywords, starargs, kwargs } = call;
    return { kind: 'Call', line, column, func, args, keywords, starargs, kwargs };
  });

  private readonly decorated: ParserMethod<[], Stmt> = this.RULE('decorated', (): Stmt => {
    const { line, column } = this.peek();
    const decorators: Expr[] = [];
    this.AT_LEAST_ONE(() => decorators.push(this.SUBRULE(this.decorator)));
    this.depth++;
    const definition = this.OR([
      { ALT: () => this.SUBRULE(this.functionDefinition) },
      { ALT: () => this.SUBRULE(this.classDefinition) },
    ]);
    this.depth--;
    // A decorated definition starts at its first decorator.
    return { ...definition, line, column, decorators };
  });
}
