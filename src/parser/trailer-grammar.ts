import type { ParserMethod } from 'chevrotain';
import { tokenTypes as T, type Token } from '../lexer/index.ts';
import type { Comprehension, Expr, Slice } from './ast.ts';
import { type Argument, type CallArguments, callArguments, NO_ARGUMENTS } from './call-arguments.ts';
import { DisplayGrammar } from './display-grammar.ts';
import { IN_TRAILER } from './stack-depth.ts';

/** What may follow an operand: the arguments of a call, and subscripts. */
export abstract class TrailerGrammar extends DisplayGrammar {
  protected readonly rejectAt = (message: string, at: Token): void => this.reject(message, at);

  // ------------------------------------------------------------ calls

  protected readonly callTrailer: ParserMethod<[], CallArguments> = this.RULE('callTrailer', (): CallArguments => {
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
  protected readonly subscriptTrailer: ParserMethod<[], Slice> = this.RULE('subscriptTrailer', (): Slice => {
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
