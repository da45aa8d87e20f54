import { createToken, Lexer, type TokenType } from 'chevrotain';

/**
 * The terminals of the grammar, as chevrotain token types.
 *
 * They are made by our own scanner, so none has a pattern. Operators that the grammar never tells apart share a type
 * (all comparisons, all augmented assignments …): their `image` says which one it is.
 */

const vocabulary: TokenType[] = [];

function terminal(name: string): TokenType {
  const type = createToken({ name, pattern: Lexer.NA });
  vocabulary.push(type);
  return type;
}

export const EndMarker = terminal('EndMarker');
export const Newline = terminal('Newline');
export const Indent = terminal('Indent');
export const Dedent = terminal('Dedent');
/** What no grammar rule accepts: a stray character, or the place where the scanner gave up. */
export const ErrorToken = terminal('ErrorToken');

export const Name = terminal('Name');
export const NumberLiteral = terminal('NumberLiteral');
export const StringLiteral = terminal('StringLiteral');

export const LeftParenthesis = terminal('LeftParenthesis');
export const RightParenthesis = terminal('RightParenthesis');
export const LeftBracket = terminal('LeftBracket');
export const RightBracket = terminal('RightBracket');
export const LeftBrace = terminal('LeftBrace');
export const RightBrace = terminal('RightBrace');
export const Backquote = terminal('Backquote');
export const Comma = terminal('Comma');
export const Colon = terminal('Colon');
export const Semicolon = terminal('Semicolon');
export const Dot = terminal('Dot');
export const At = terminal('At');
export const Equal = terminal('Equal');
/** `+=`, `-=`, `*=`, `/=`, `%=`, `&=`, `|=`, `^=`, `<<=`, `>>=`, `**=`, `//=`. */
export const AugmentedAssignment = terminal('AugmentedAssignment');
export const Star = terminal('Star');
export const DoubleStar = terminal('DoubleStar');
/** `+` and `-`, which are also prefix operators. */
export const AdditiveOperator = terminal('AdditiveOperator');
export const Tilde = terminal('Tilde');
export const RightShift = terminal('RightShift');
/** `/`, `//`, `%`, `<<`, `&`, `^`, `|`: binary, and nothing else. */
export const BinaryOperator = terminal('BinaryOperator');
/** `<`, `>`, `==`, `>=`, `<=`, `<>`, `!=`. */
export const ComparisonOperator = terminal('ComparisonOperator');

const keywords = new Map<string, TokenType>();

function keyword(word: string): TokenType {
  const type = terminal(word.charAt(0).toUpperCase() + word.slice(1));
  keywords.set(word, type);
  return type;
}

export const And = keyword('and');
export const As = keyword('as');
export const Assert = keyword('assert');
export const Break = keyword('break');
export const Class = keyword('class');
export const Continue = keyword('continue');
export const Def = keyword('def');
export const Del = keyword('del');
export const Elif = keyword('elif');
export const Else = keyword('else');
export const Except = keyword('except');
export const Exec = keyword('exec');
export const Finally = keyword('finally');
export const For = keyword('for');
export const From = keyword('from');
export const Global = keyword('global');
export const If = keyword('if');
export const Import = keyword('import');
export const In = keyword('in');
export const Is = keyword('is');
export const Lambda = keyword('lambda');
export const Not = keyword('not');
export const Or = keyword('or');
export const Pass = keyword('pass');
export const Print = keyword('print');
export const Raise = keyword('raise');
export const Return = keyword('return');
export const Try = keyword('try');
export const While = keyword('while');
export const With = keyword('with');
export const Yield = keyword('yield');

/** The reserved words of Python 2.7 and their token types. */
export const KEYWORDS: ReadonlyMap<string, TokenType> = keywords;

/** Every token type, for chevrotain's parser. */
export const TOKEN_TYPES: readonly TokenType[] = vocabulary;
