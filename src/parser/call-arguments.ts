import type { Token } from '../lexer/index.ts';
import { forbiddenNameMessage, isForbiddenName } from './assignment-target.ts';
import type { Expr, Keyword } from './ast.ts';

/** One argument of a call, as the grammar reads it. */
export interface Argument {
  readonly kind: 'positional' | 'generator' | 'keyword' | 'star' | 'doubleStar';
  /** The argument's first token. */
  readonly start: Token;
  /** What stands before `=`; null but for keywords. */
  readonly key: Expr | null;
  readonly value: Expr;
}

/** The fields of a `Call` but the function. */
export interface CallArguments {
  readonly args: readonly Expr[];
  readonly keywords: readonly Keyword[];
  readonly starargs: Expr | null;
  readonly kwargs: Expr | null;
}

const MAX_ARGUMENTS = 255;

export const NO_ARGUMENTS: CallArguments = { args: [], keywords: [], starargs: null, kwargs: null };

/**
 * Sorts the arguments of a call and checks their order (CPython 2.7 `ast.c`, `ast_for_call`).
 *
 * @param reject notes an error with the token on whose line it is
 */
export function callArguments(list: readonly Argument[], reject: (message: string, at: Token) => void): CallArguments {
  const args: Expr[] = [];
  const keywords: Keyword[] = [];
  let starargs: Expr | null = null;
  let kwargs: Expr | null = null;
  let plain = 0;
  let generators = 0;
  for (const { kind } of list) {
    if (kind === 'generator') generators++;
    else if (kind === 'positional' || kind === 'keyword') plain++;
  }
  const first = list[0]!.start;
  if (generators > 1 || (generators > 0 && plain > 0)) {
    reject('Generator expression must be parenthesized if not sole argument', first);
  } else if (generators + plain > MAX_ARGUMENTS) {
    reject('more than 255 arguments', first);
  }
  for (const argument of list) {
    const { value, start } = argument;
    switch (argument.kind) {
      case 'positional':
        if (keywords.length > 0) reject('non-keyword arg after keyword arg', start);
        else if (starargs !== null) reject('only named arguments may follow *expression', start);
        args.push(value);
        break;
      case 'generator':
        args.push(value);
        break;
      case 'keyword': {
        const name = keywordName(argument.key!, keywords);
        if (!name.valid) reject(name.text, start);
        keywords.push({ arg: name.text, value });
        break;
      }
      case 'star':
        starargs = value;
        break;
      case 'doubleStar':
        kwargs = value;
        break;
    }
  }
  return { args, keywords, starargs, kwargs };
}

/** The name before `=`, or why it is none. */
function keywordName(key: Expr, earlier: readonly Keyword[]): { valid: boolean; text: string } {
  if (key.kind === 'Lambda') return { valid: false, text: 'lambda cannot contain assignment' };
  if (key.kind !== 'Name') return { valid: false, text: "keyword can't be an expression" };
  const { id } = key;
  if (isForbiddenName(id)) return { valid: false, text: forbiddenNameMessage(id) };
  for (const { arg } of earlier) if (arg === id) return { valid: false, text: 'keyword argument repeated' };
  return { valid: true, text: id };
}
