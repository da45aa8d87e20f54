import type { ParserMethod } from 'chevrotain';
import { tokenTypes as T } from '../lexer/index.ts';
import type { Expression, Interactive, Module, Stmt } from './ast.ts';
import { CompoundStatementGrammar } from './compound-statement-grammar.ts';

/** The grammar of Python 2.7 (`Grammar/Grammar`): its three start symbols. */
export class Grammar extends CompoundStatementGrammar {
  /** `file_input`. */
  readonly module: ParserMethod<[], Module> = this.RULE('module', (): Module => {
    const body: Stmt[] = [];
    this.depth = 1;
    this.MANY(() =>
      this.OR([
        { ALT: () => this.CONSUME(T.Newline) },
        {
          ALT: () => {
            this.SUBRULE(this.statement, { ARGS: [body] });
          },
        },
      ]),
    );
    this.CONSUME(T.EndMarker);
    return { kind: 'Module', body };
  });

  /** `eval_input`. */
  readonly expression: ParserMethod<[], Expression> = this.RULE('expression', (): Expression => {
    this.depth = 2;
    const body = this.SUBRULE(this.testList);
    this.MANY(() => this.CONSUME(T.Newline));
    this.CONSUME(T.EndMarker);
    return { kind: 'Expression', body };
  });

  /** `single_input`: what follows the statement is not looked at. */
  readonly interactive: ParserMethod<[], Interactive> = this.RULE('interactive', (): Interactive => {
    const body: Stmt[] = [];
    this.depth = 0;
    this.OR([
      {
        ALT: () => {
          const { line, column } = this.take(this.CONSUME(T.Newline));
          body.push({ kind: 'Pass', line, column });
        },
      },
      {
        ALT: () => {
          this.depth = 2;
          this.SUBRULE(this.simpleStatements, { ARGS: [body] });
        },
      },
      {
        ALT: () => {
          body.push(this.SUBRULE(this.compoundStatement));
          this.CONSUME2(T.Newline);
        },
      },
    ]);
    return { kind: 'Interactive', body };
  });

  /** @param analysed whether chevrotain records and checks the grammar: for its preparation */
  constructor(analysed = false) {
    super(analysed);
    this.performSelfAnalysis();
  }
}
