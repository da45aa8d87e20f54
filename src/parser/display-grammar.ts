import type { ParserMethod } from 'chevrotain';
import { tokenTypes as T, type Token } from '../lexer/index.ts';
import type { Comprehension, Expr } from './ast.ts';
import { OperatorGrammar } from './operator-grammar.ts';
import { IN_BRACKETS } from './stack-depth.ts';

/** What is in brackets: tuples, lists, sets, dicts, comprehensions, backquotes; and tuples without any. */
export abstract class DisplayGrammar extends OperatorGrammar {
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

  protected readonly parenthesized: ParserMethod<[], Expr> = this.RULE('parenthesized', (): Expr => {
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

  protected readonly listDisplay: ParserMethod<[], Expr> = this.RULE('listDisplay', (): Expr => {
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

  protected readonly backquoted: ParserMethod<[], Expr> = this.RULE('backquoted', (): Expr => {
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

  protected readonly braceDisplay: ParserMethod<[], Expr> = this.RULE('braceDisplay', (): Expr => {
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
  protected readonly comprehension: ParserMethod<[], Comprehension[]> = this.RULE(
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
}
