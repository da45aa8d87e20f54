import type { ParserMethod } from 'chevrotain';
import { tokenTypes as T, type Token } from '../lexer/index.ts';
import type { Alias, Stmt } from './ast.ts';
import { noteFuture, type ParserFutures } from './future-detection.ts';
import { type GrammarContext, UnicodeLiteralsFound } from './grammar-base.ts';
import { ParameterGrammar } from './parameter-grammar.ts';

/** A dotted name with the token it starts at. */
export interface DottedName {
  readonly start: Token;
  readonly parts: readonly string[];
}

/** Imports, and the future statements among them that change how later text is read. */
export abstract class ImportGrammar extends ParameterGrammar {
  /** What future statements have switched on so far. */
  readonly futures: ParserFutures = { printFunction: false, unicodeLiterals: false, withStatement: false };

  override begin(context: GrammarContext): void {
    super.begin(context);
    this.futures.printFunction = this.futures.unicodeLiterals = this.futures.withStatement = false;
  }

  protected readonly dottedName: ParserMethod<[], DottedName> = this.RULE('dottedName', (): DottedName => {
    const start = this.take(this.CONSUME(T.Name));
    const parts = [start.image];
    this.MANY(() => {
      this.CONSUME(T.Dot);
      parts.push(this.CONSUME2(T.Name).image);
    });
    return { start, parts };
  });

  protected readonly importName: ParserMethod<[], Stmt> = this.RULE('importName', (): Stmt => {
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

  protected readonly importFrom: ParserMethod<[], Stmt> = this.RULE('importFrom', (): Stmt => {
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
      if (this.seenString) throw new UnicodeLiteralsFound();
      this.context.unicodeLiterals = true;
    }
  }

  private turnPrintIntoName(): void {
    for (const token of this.context.tokens) {
      // The token that has ended the statement was classified already, but is no `print`.
      if (token.tokenType === T.Print && token.startOffset >= this.peek().startOffset) token.retype(T.Name);
    }
  }
}
