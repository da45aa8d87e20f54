import type { IToken, ParserMethod } from 'chevrotain';
import { tokenTypes as T, type Token } from '../lexer/index.ts';
import type { Alias, Arguments, BinaryOperator, ClassDef, ExceptHandler, Expr, FunctionDef, Stmt } from './ast.ts';
import { ExpressionGrammar } from './expression-grammar.ts';
import { noteFuture, type ParserFutures } from './future-statement.ts';
import { type GrammarContext, UnicodeLiteralsFound } from './grammar-base.ts';

/** A dotted name with the token it starts at. */
interface DottedName {
  readonly start: Token;
  readonly parts: readonly string[];
}

const AUGMENTED_OPERATORS: ReadonlyMap<string, BinaryOperator> = new Map([
  ['+=', 'Add'],
  ['-=', 'Sub'],
  ['*=', 'Mult'],
  ['/=', 'Div'],
  ['%=', 'Mod'],
  ['&=', 'BitAnd'],
  ['|=', 'BitOr'],
  ['^=', 'BitXor'],
  ['<<=', 'LShift'],
  ['>>=', 'RShift'],
  ['**=', 'Pow'],
  ['//=', 'FloorDiv'],
]);

/**
 * Symbols of CPython's grammar between the parent of a `stmt` and the parent of the first `test` in it. A block's
 * statements have `suite` as their parent, four symbols further down.
 */
const DEPTH = { suite: 4, inlineSuite: 3 } as const;

/** Statements of Python 2.7. */
export abstract class StatementGrammar extends ExpressionGrammar {
  /** What future statements have switched on so far. */
  readonly futures: ParserFutures = { printFunction: false, unicodeLiterals: false, withStatement: false };

  override begin(context: GrammarContext): void {
    super.begin(context);
    this.futures.printFunction = this.futures.unicodeLiterals = this.futures.withStatement = false;
  }

  // ------------------------------------------------------------ statements

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
    this.OR(this.statementAlternatives);
  });

  /** `simple_stmt`: small statements between semicolons, and the end of the line. */
  protected readonly simpleStatements: ParserMethod<[Stmt[]], void> = this.RULE(
    'simpleStatements',
    (body: Stmt[] = []): void => {
      const first = this.OR(this.smallAlternatives);
      body.push(first);
      this.OPTION(() => {
        let more = true;
        this.AT_LEAST_ONE({
          GATE: () => more,
          DEF: () => {
            this.CONSUME(T.Semicolon);
            more = false;
            this.OPTION2(() => {
              body.push(this.SUBRULE(this.smallStatement));
              more = true;
            });
          },
        });
      });
      this.CONSUME(T.Newline);
    },
  );

  private word(kind: 'Pass' | 'Break' | 'Continue', token: IToken): Stmt {
    const { line, column } = token as Token;
    return { kind, line, column };
  }

  private readonly smallAlternatives = [
    { ALT: (): Stmt => this.SUBRULE(this.expressionStatement) },
    { ALT: (): Stmt => this.SUBRULE(this.printStatement) },
    { ALT: (): Stmt => this.SUBRULE(this.deleteStatement) },
    { ALT: (): Stmt => this.word('Pass', this.CONSUME(T.Pass)) },
    { ALT: (): Stmt => this.word('Break', this.CONSUME(T.Break)) },
    { ALT: (): Stmt => this.word('Continue', this.CONSUME(T.Continue)) },
    { ALT: (): Stmt => this.SUBRULE(this.returnStatement) },
    { ALT: (): Stmt => this.SUBRULE(this.raiseStatement) },
    { ALT: (): Stmt => this.SUBRULE(this.yieldStatement) },
    { ALT: (): Stmt => this.SUBRULE(this.importName) },
    { ALT: (): Stmt => this.SUBRULE(this.importFrom) },
    { ALT: (): Stmt => this.SUBRULE(this.globalStatement) },
    { ALT: (): Stmt => this.SUBRULE(this.execStatement) },
    { ALT: (): Stmt => this.SUBRULE(this.assertStatement) },
  ];

  private readonly smallStatement: ParserMethod<[], Stmt> = this.RULE(
    'smallStatement',
    (): Stmt => this.OR(this.smallAlternatives),
  );

  // ------------------------------------------------------------ expression statements and assignments

  /** The first expression of the statement, for the alternatives that follow it. */
  private leading!: Expr;
  private leadingStart!: Token;

  private readonly assignedValue = [
    { ALT: (): Expr => this.SUBRULE2(this.testList) },
    {
      ALT: (): Expr => {
        this.depth++;
        const value = this.SUBRULE(this.yieldExpr);
        this.depth--;
        return value;
      },
    },
  ];

  private readonly assignmentAlternatives = [
    {
      ALT: (): Stmt => {
        const { leading: first, leadingStart: start } = this;
        const targets: Expr[] = [];
        let value = first;
        let valueStart = start;
        this.AT_LEAST_ONE(() => {
          this.CONSUME(T.Equal);
          if (value.kind === 'Yield' && valueStart.tokenType === T.Yield) {
            this.reject('assignment to yield expression not possible', valueStart);
          } else {
            this.target(value, 'Store', valueStart);
          }
          targets.push(value);
          valueStart = this.peek();
          value = this.OR2(this.assignedValue);
        });
        return { kind: 'Assign', line: start.line, column: start.column, targets, value };
      },
    },
    {
      ALT: (): Stmt => {
        const { leading: target, leadingStart: start } = this;
        const operator = this.CONSUME(T.AugmentedAssignment);
        this.target(target, 'Store', start);
        const { kind } = target;
        if (kind !== 'Name' && kind !== 'Attribute' && kind !== 'Subscript' && !this.RECORDING_PHASE) {
          this.reject('illegal expression for augmented assignment', start);
        }
        const value = this.OR3(this.augmentedValue);
        const op = AUGMENTED_OPERATORS.get(operator.image)!;
        return { kind: 'AugAssign', line: start.line, column: start.column, target, op, value };
      },
    },
  ];

  private readonly augmentedValue = [
    { ALT: (): Expr => this.SUBRULE3(this.testList) },
    {
      ALT: (): Expr => {
        this.depth++;
        const value = this.SUBRULE2(this.yieldExpr);
        this.depth--;
        return value;
      },
    },
  ];

  private readonly assignment = (): Stmt => this.OR(this.assignmentAlternatives);

  private readonly expressionStatement: ParserMethod<[], Stmt> = this.RULE('expressionStatement', (): Stmt => {
    const start = this.peek();
    this.depth += 3;
    const value = this.SUBRULE(this.testList);
    this.leading = value;
    this.leadingStart = start;
    const assignment = this.OPTION(this.assignment);
    this.depth -= 3;
    return assignment ?? { kind: 'Expr', line: start.line, column: start.column, value };
  });

  // ------------------------------------------------------------ simple statements

  private readonly printStatement: ParserMethod<[], Stmt> = this.RULE('printStatement', (): Stmt => {
    const { line, column } = this.take(this.CONSUME(T.Print));
    const values: Expr[] = [];
    let dest: Expr | null = null;
    let newline = true;
    this.depth += 2;
    this.OPTION(() =>
      this.OR([
        {
          ALT: () => {
            values.push(this.SUBRULE(this.test));
            this.MANY({
              GATE: () => newline,
              DEF: () => {
                this.CONSUME(T.Comma);
                newline = false;
                this.OPTION2(() => {
                  values.push(this.SUBRULE2(this.test));
                  newline = true;
                });
              },
            });
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.RightShift);
            dest = this.SUBRULE3(this.test);
            this.OPTION3(() => {
              this.CONSUME2(T.Comma);
              values.push(this.SUBRULE4(this.test));
              this.MANY2({
                GATE: () => newline,
                DEF: () => {
                  this.CONSUME3(T.Comma);
                  newline = false;
                  this.OPTION4(() => {
                    values.push(this.SUBRULE5(this.test));
                    newline = true;
                  });
                },
              });
            });
          },
        },
      ]),
    );
    this.depth -= 2;
    return { kind: 'Print', line, column, dest, values, newline };
  });

  private readonly deleteStatement: ParserMethod<[], Stmt> = this.RULE('deleteStatement', (): Stmt => {
    const { line, column } = this.take(this.CONSUME(T.Del));
    this.depth += 3;
    const start = this.peek();
    const targets = [this.target(this.SUBRULE(this.expr), 'Del', start)];
    this.OPTION(() => this.SUBRULE(this.moreTargets, { ARGS: [targets, 'Del'] }));
    this.depth -= 3;
    return { kind: 'Delete', line, column, targets };
  });

  private readonly returnStatement: ParserMethod<[], Stmt> = this.RULE('returnStatement', (): Stmt => {
    const { line, column } = this.take(this.CONSUME(T.Return));
    this.depth += 4;
    const value = this.OPTION(() => this.SUBRULE(this.testList)) ?? null;
    this.depth -= 4;
    return { kind: 'Return', line, column, value };
  });

  private readonly raiseStatement: ParserMethod<[], Stmt> = this.RULE('raiseStatement', (): Stmt => {
    const { line, column } = this.take(this.CONSUME(T.Raise));
    let type: Expr | null = null;
    let inst: Expr | null = null;
    let tback: Expr | null = null;
    this.depth += 3;
    this.OPTION(() => {
      type = this.SUBRULE(this.test);
      this.OPTION2(() => {
        this.CONSUME(T.Comma);
        inst = this.SUBRULE2(this.test);
        this.OPTION3(() => {
          this.CONSUME2(T.Comma);
          tback = this.SUBRULE3(this.test);
        });
      });
    });
    this.depth -= 3;
    return { kind: 'Raise', line, column, type, inst, tback };
  });

  private readonly yieldStatement: ParserMethod<[], Stmt> = this.RULE('yieldStatement', (): Stmt => {
    const { line, column } = this.peek();
    this.depth += 5;
    const value = this.SUBRULE(this.yieldExpr);
    this.depth -= 5;
    return { kind: 'Expr', line, column, value };
  });

  private readonly globalStatement: ParserMethod<[], Stmt> = this.RULE('globalStatement', (): Stmt => {
    const { line, column } = this.take(this.CONSUME(T.Global));
    const names = [this.CONSUME(T.Name).image];
    this.MANY(() => {
      this.CONSUME(T.Comma);
      names.push(this.CONSUME2(T.Name).image);
    });
    return { kind: 'Global', line, column, names };
  });

  private readonly execStatement: ParserMethod<[], Stmt> = this.RULE('execStatement', (): Stmt => {
    const { line, column } = this.take(this.CONSUME(T.Exec));
    this.depth += 2;
    let body = this.SUBRULE(this.expr);
    let globals: Expr | null = null;
    let locals: Expr | null = null;
    this.OPTION(() => {
      this.CONSUME(T.In);
      globals = this.SUBRULE(this.test);
      this.OPTION2(() => {
        this.CONSUME(T.Comma);
        locals = this.SUBRULE2(this.test);
      });
    });
    this.depth -= 2;
    if (body.kind === 'Tuple' && globals === null && (body.elts.length === 2 || body.elts.length === 3)) {
      // `exec (code, globals, locals)` means `exec code in globals, locals`.
      [body, globals, locals = null] = body.elts as [Expr, Expr, Expr?];
    }
    return { kind: 'Exec', line, column, body, globals, locals };
  });

  private readonly assertStatement: ParserMethod<[], Stmt> = this.RULE('assertStatement', (): Stmt => {
    const { line, column } = this.take(this.CONSUME(T.Assert));
    this.depth += 2;
    const test = this.SUBRULE(this.test);
    const msg =
      this.OPTION(() => {
        this.CONSUME(T.Comma);
        return this.SUBRULE2(this.test);
      }) ?? null;
    this.depth -= 2;
    return { kind: 'Assert', line, column, test, msg };
  });

  // ------------------------------------------------------------ imports

  private readonly dottedName: ParserMethod<[], DottedName> = this.RULE('dottedName', (): DottedName => {
    const start = this.take(this.CONSUME(T.Name));
    const parts = [start.image];
    this.MANY(() => {
      this.CONSUME(T.Dot);
      parts.push(this.CONSUME2(T.Name).image);
    });
    return { start, parts };
  });

  private readonly importName: ParserMethod<[], Stmt> = this.RULE('importName', (): Stmt => {
    const { line, column } = this.take(this.CONSUME(T.Import));
    const names = [this.SUBRULE(this.dottedAlias)];
    this.MANY(() => {
      this.CONSUME(T.Comma);
      names.push(this.SUBRULE2(this.dottedAlias));
    });
    return { kind: 'Import', line, column, names };
  });

  private readonly dottedAlias: ParserMethod<[], Alias> = this.RULE('dottedAlias', (): Alias => {
    const { start, parts } = this.SUBRULE(this.dottedName);
    const as = this.OPTION(() => {
      this.CONSUME(T.As);
      return this.take(this.CONSUME(T.Name));
    });
    if (this.RECORDING_PHASE) return { name: '', asname: null };
    if (as !== undefined) this.checkName(as.image, as);
    else if (parts.length === 1) this.checkName(parts[0]!, start);
    return { name: parts.join('.'), asname: as?.image ?? null };
  });

  private readonly importAlias: ParserMethod<[], Alias> = this.RULE('importAlias', (): Alias => {
    const name = this.take(this.CONSUME(T.Name));
    const as = this.OPTION(() => {
      this.CONSUME(T.As);
      return this.take(this.CONSUME2(T.Name));
    });
    const bound = as ?? name;
    this.checkName(bound.image, bound);
    return { name: name.image, asname: as?.image ?? null };
  });

  /** `import_as_names`: adds to `names`; returns the trailing comma, if any. */
  private readonly importAliases: ParserMethod<[Alias[]], Token | undefined> = this.RULE(
    'importAliases',
    (names: Alias[] = []): Token | undefined => {
      let comma: Token | undefined;
      const first = this.SUBRULE(this.importAlias);
      names.push(first);
      this.MANY({
        GATE: () => comma === undefined,
        DEF: () => {
          comma = this.take(this.CONSUME(T.Comma));
          this.OPTION(() => {
            names.push(this.SUBRULE2(this.importAlias));
            comma = undefined;
          });
        },
      });
      return comma;
    },
  );

  private readonly importFrom: ParserMethod<[], Stmt> = this.RULE('importFrom', (): Stmt => {
    const { line, column } = this.take(this.CONSUME(T.From));
    let level = 0;
    let module: string | null = null;
    const names: Alias[] = [];
    this.OR([
      { ALT: () => (module = this.moduleName(this.SUBRULE(this.dottedName))) },
      {
        ALT: () => {
          this.AT_LEAST_ONE(() => {
            this.CONSUME(T.Dot);
            level++;
          });
          this.OPTION(() => (module = this.moduleName(this.SUBRULE2(this.dottedName))));
        },
      },
    ]);
    this.CONSUME(T.Import);
    this.OR2([
      { ALT: () => names.push({ name: this.CONSUME(T.Star).image, asname: null }) },
      {
        ALT: () => {
          this.CONSUME(T.LeftParenthesis);
          this.SUBRULE(this.importAliases, { ARGS: [names] });
          this.CONSUME(T.RightParenthesis);
        },
      },
      {
        ALT: () => {
          const start = this.peek();
          const comma = this.SUBRULE2(this.importAliases, { ARGS: [names] });
          if (comma !== undefined && !this.RECORDING_PHASE) {
            this.reject('trailing comma not allowed without surrounding parentheses', start);
          }
        },
      },
    ]);
    if (!this.RECORDING_PHASE) this.applyFutures(module, level, names);
    return { kind: 'ImportFrom', line, column, module, names, level };
  });

  private moduleName(name: DottedName): string | null {
    return this.RECORDING_PHASE ? null : name.parts.join('.');
  }

  private applyFutures(module: string | null, level: number, names: readonly Alias[]): void {
    const { futures } = this;
    const hadPrintFunction = futures.printFunction;
    const hadUnicodeLiterals = futures.unicodeLiterals;
    noteFuture(
      futures,
      module,
      level,
      names.map((alias) => alias.name),
    );
    if (futures.printFunction && !hadPrintFunction) this.turnPrintIntoName();
    if (futures.unicodeLiterals && !hadUnicodeLiterals && !this.context.unicodeLiterals) {
      throw new UnicodeLiteralsFound();
    }
  }

  private turnPrintIntoName(): void {
    for (const token of this.context.tokens) {
      // The token that has ended the statement was classified already, but is no `print`.
      if (token.tokenType === T.Print && token.startOffset >= this.peek().startOffset) token.retype(T.Name);
    }
  }

  // ------------------------------------------------------------ compound statements

  /** `suite`: a block, or statements on the same line. */
  private readonly suite: ParserMethod<[], Stmt[]> = this.RULE('suite', (): Stmt[] => {
    const body: Stmt[] = [];
    const { depth } = this;
    this.OR([
      {
        ALT: () => {
          this.depth = depth + DEPTH.inlineSuite + 2;
          this.SUBRULE(this.simpleStatements, { ARGS: [body] });
        },
      },
      {
        ALT: () => {
          this.depth = depth + DEPTH.suite;
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
