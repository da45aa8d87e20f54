import type { Token } from '../lexer/index.ts';
import { forbiddenNameMessage, isForbiddenName } from './assignment-target.ts';
import type { Arguments, Expr } from './ast.ts';

/** `fpdef`: a name, or parentheses around a list of such. */
export type Parameter =
  | { readonly name: Token }
  | {
      readonly elements: readonly Parameter[];
      /** First token inside the parentheses. */
      readonly start: Token;
      /** A single element without a trailing comma: the parentheses mean nothing. */
      readonly isGroup: boolean;
    };

/** A parameter with its default, or null. */
export interface ParameterWithDefault {
  readonly parameter: Parameter;
  readonly value: Expr | null;
}

export interface ParameterList {
  readonly start: Token;
  readonly parameters: readonly ParameterWithDefault[];
  readonly vararg: Token | null;
  readonly kwarg: Token | null;
}

export const NO_PARAMETERS: Arguments = { args: [], vararg: null, kwarg: null, defaults: [] };

type Reject = (message: string, at: Token) => void;

/**
 * The tree's `arguments` (CPython 2.7 `ast.c`, `ast_for_arguments`).
 *
 * @param reject notes an error with the token on whose line it is
 */
export function argumentsOf(list: ParameterList, reject: Reject): Arguments {
  const args: Expr[] = [];
  const defaults: Expr[] = [];
  for (const { parameter, value } of list.parameters) {
    const isGroup = 'elements' in parameter && parameter.isGroup;
    if (value !== null) defaults.push(value);
    if (defaults.length > 0) {
      if (isGroup && value !== null) reject('parenthesized arg with default', list.start);
      else if (value === null) reject('non-default argument follows default argument', list.start);
    }
    args.push(parameterTarget(ungroup(parameter), list.start, 'Param', reject));
  }
  return { args, vararg: checkedName(list.vararg, reject), kwarg: checkedName(list.kwarg, reject), defaults };
}

function ungroup(parameter: Parameter): Parameter {
  let inner = parameter;
  while ('elements' in inner && inner.isGroup) inner = inner.elements[0]!;
  return inner;
}

function parameterTarget(parameter: Parameter, at: Token, ctx: 'Param' | 'Store', reject: Reject): Expr {
  if ('name' in parameter) {
    const { image, line, column } = parameter.name;
    if (isForbiddenName(image)) reject(forbiddenNameMessage(image), at);
    return { kind: 'Name', line, column, id: image, ctx };
  }
  const { start } = parameter;
  const elts = parameter.elements.map((element) => parameterTarget(ungroup(element), start, 'Store', reject));
  return { kind: 'Tuple', line: start.line, column: start.column, elts, ctx: 'Store' };
}

function checkedName(token: Token | null, reject: Reject): string | null {
  if (token === null) return null;
  if (isForbiddenName(token.image)) reject(forbiddenNameMessage(token.image), token);
  return token.image;
}
