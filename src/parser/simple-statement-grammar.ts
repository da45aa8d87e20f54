import type { IToken, ParserMethod } from 'chevrotain';
import { tokenTypes as T, type Token } from '../lexer/index.ts';
import type { BinaryOperator, Expr, Stmt } from './ast.ts';
import { ImportGrammar } from './import-grammar.ts';

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

/** Statements without a block, and the line that holds them. */
export abstract class SimpleStatementGrammar extends ImportGrammar {
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
}
