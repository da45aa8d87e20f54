import type { ParserMethod } from 'chevrotain';
import { tokenTypes as T, type Token } from '../lexer/index.ts';
import type { Arguments, Expr } from './ast.ts';
import {
  argumentsOf,
  NO_PARAMETERS,
  type Parameter,
  type ParameterList,
  type ParameterWithDefault,
} from './parameters.ts';
import { TrailerGrammar } from './trailer-grammar.ts';

/** Parameters of functions, and lambda. */
export abstract class ParameterGrammar extends TrailerGrammar {
  protected readonly lambda: ParserMethod<[], Expr> = this.RULE('lambda', (): Expr => {
    const start = this.take(this.CONSUME(T.Lambda));
    this.depth += 2;
    const args = this.SUBRULE(this.parameterList);
    this.CONSUME(T.Colon);
    const body = this.SUBRULE(this.test);
    this.depth -= 2;
    return { kind: 'Lambda', line: start.line, column: start.column, args, body };
  });

  protected readonly oldLambda: ParserMethod<[], Expr> = this.RULE('oldLambda', (): Expr => {
    const start = this.take(this.CONSUME(T.Lambda));
    this.depth += 2;
    const args = this.SUBRULE(this.parameterList);
    this.CONSUME(T.Colon);
    const body = this.SUBRULE(this.oldTest);
    this.depth -= 2;
    return { kind: 'Lambda', line: start.line, column: start.column, args, body };
  });

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
