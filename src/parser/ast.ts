/**
 * The abstract syntax tree, in the shapes of CPython 2.7's `Parser/Python.asdl`, so that module `ast` is a view of it.
 *
 * Nodes are plain immutable data. `kind` is the ASDL constructor's name; field names and order are the ASDL's.
 * `line` is CPython's `lineno` (1-based), `column` its `col_offset` (0-based byte offset).
 * `str` literals are byte strings: JS strings of code units 0–255. Names are ASCII.
 */

export interface Position {
  readonly line: number;
  readonly column: number;
}

// ------------------------------------------------------------------- modules

export type Mod = Module | Interactive | Expression;
export interface Module {
  readonly kind: 'Module';
  readonly body: readonly Stmt[];
}
export interface Interactive {
  readonly kind: 'Interactive';
  readonly body: readonly Stmt[];
}
export interface Expression {
  readonly kind: 'Expression';
  readonly body: Expr;
}

// ---------------------------------------------------------------- statements

export type Stmt =
  | FunctionDef
  | ClassDef
  | Return
  | Delete
  | Assign
  | AugAssign
  | Print
  | For
  | While
  | If
  | With
  | Raise
  | TryExcept
  | TryFinally
  | Assert
  | Import
  | ImportFrom
  | Exec
  | Global
  | ExprStmt
  | Pass
  | Break
  | Continue;

export interface FunctionDef extends Position {
  readonly kind: 'FunctionDef';
  readonly name: string;
  readonly args: Arguments;
  readonly body: readonly Stmt[];
  readonly decorators: readonly Expr[];
}
export interface ClassDef extends Position {
  readonly kind: 'ClassDef';
  readonly name: string;
  readonly bases: readonly Expr[];
  readonly body: readonly Stmt[];
  readonly decorators: readonly Expr[];
}
export interface Return extends Position {
  readonly kind: 'Return';
  readonly value: Expr | null;
}
export interface Delete extends Position {
  readonly kind: 'Delete';
  readonly targets: readonly Expr[];
}
export interface Assign extends Position {
  readonly kind: 'Assign';
  readonly targets: readonly Expr[];
  readonly value: Expr;
}
export interface AugAssign extends Position {
  readonly kind: 'AugAssign';
  readonly target: Expr;
  readonly op: BinaryOperator;
  readonly value: Expr;
}
export interface Print extends Position {
  readonly kind: 'Print';
  readonly dest: Expr | null;
  readonly values: readonly Expr[];
  /** Whether a newline ends it (no trailing comma). */
  readonly newline: boolean;
}
export interface For extends Position {
  readonly kind: 'For';
  readonly target: Expr;
  readonly iter: Expr;
  readonly body: readonly Stmt[];
  readonly orelse: readonly Stmt[];
}
export interface While extends Position {
  readonly kind: 'While';
  readonly test: Expr;
  readonly body: readonly Stmt[];
  readonly orelse: readonly Stmt[];
}
/** `elif` is an `If` alone in `orelse`. */
export interface If extends Position {
  readonly kind: 'If';
  readonly test: Expr;
  readonly body: readonly Stmt[];
  readonly orelse: readonly Stmt[];
}
/** `with a, b:` is a `With` whose body is one `With`. */
export interface With extends Position {
  readonly kind: 'With';
  readonly context: Expr;
  readonly vars: Expr | null;
  readonly body: readonly Stmt[];
}
/** `raise type, inst, tback`. */
export interface Raise extends Position {
  readonly kind: 'Raise';
  readonly type: Expr | null;
  readonly inst: Expr | null;
  readonly tback: Expr | null;
}
export interface TryExcept extends Position {
  readonly kind: 'TryExcept';
  readonly body: readonly Stmt[];
  readonly handlers: readonly ExceptHandler[];
  readonly orelse: readonly Stmt[];
}
/** `try/except/finally` is a `TryFinally` whose body is one `TryExcept`. */
export interface TryFinally extends Position {
  readonly kind: 'TryFinally';
  readonly body: readonly Stmt[];
  readonly finalbody: readonly Stmt[];
}
export interface Assert extends Position {
  readonly kind: 'Assert';
  readonly test: Expr;
  readonly msg: Expr | null;
}
export interface Import extends Position {
  readonly kind: 'Import';
  readonly names: readonly Alias[];
}
export interface ImportFrom extends Position {
  readonly kind: 'ImportFrom';
  readonly module: string | null;
  /** A single alias named `*` for a star import. */
  readonly names: readonly Alias[];
  /** Number of leading dots; 0 where there are none. */
  readonly level: number;
}
export interface Exec extends Position {
  readonly kind: 'Exec';
  readonly body: Expr;
  readonly globals: Expr | null;
  readonly locals: Expr | null;
}
export interface Global extends Position {
  readonly kind: 'Global';
  readonly names: readonly string[];
}
/** ASDL `Expr(expr value)`. */
export interface ExprStmt extends Position {
  readonly kind: 'Expr';
  readonly value: Expr;
}
export interface Pass extends Position {
  readonly kind: 'Pass';
}
export interface Break extends Position {
  readonly kind: 'Break';
}
export interface Continue extends Position {
  readonly kind: 'Continue';
}

// --------------------------------------------------------------- expressions

export type Expr =
  | BoolOp
  | BinOp
  | UnaryOp
  | Lambda
  | IfExp
  | Dict
  | SetDisplay
  | ListComp
  | SetComp
  | DictComp
  | GeneratorExp
  | Yield
  | Compare
  | Call
  | Repr
  | Num
  | Str
  | Attribute
  | Subscript
  | Name
  | List
  | Tuple;

export interface BoolOp extends Position {
  readonly kind: 'BoolOp';
  readonly op: 'And' | 'Or';
  readonly values: readonly Expr[];
}
export type BinaryOperator =
  | 'Add'
  | 'Sub'
  | 'Mult'
  | 'Div'
  | 'Mod'
  | 'Pow'
  | 'LShift'
  | 'RShift'
  | 'BitOr'
  | 'BitXor'
  | 'BitAnd'
  | 'FloorDiv';
export interface BinOp extends Position {
  readonly kind: 'BinOp';
  readonly left: Expr;
  readonly op: BinaryOperator;
  readonly right: Expr;
}
export type UnaryOperator = 'Invert' | 'Not' | 'UAdd' | 'USub';
export interface UnaryOp extends Position {
  readonly kind: 'UnaryOp';
  readonly op: UnaryOperator;
  readonly operand: Expr;
}
export interface Lambda extends Position {
  readonly kind: 'Lambda';
  readonly args: Arguments;
  readonly body: Expr;
}
export interface IfExp extends Position {
  readonly kind: 'IfExp';
  readonly test: Expr;
  readonly body: Expr;
  readonly orelse: Expr;
}
export interface Dict extends Position {
  readonly kind: 'Dict';
  readonly keys: readonly Expr[];
  readonly values: readonly Expr[];
}
/** ASDL `Set`. */
export interface SetDisplay extends Position {
  readonly kind: 'Set';
  readonly elts: readonly Expr[];
}
export interface ListComp extends Position {
  readonly kind: 'ListComp';
  readonly elt: Expr;
  readonly generators: readonly Comprehension[];
}
export interface SetComp extends Position {
  readonly kind: 'SetComp';
  readonly elt: Expr;
  readonly generators: readonly Comprehension[];
}
export interface DictComp extends Position {
  readonly kind: 'DictComp';
  readonly key: Expr;
  readonly value: Expr;
  readonly generators: readonly Comprehension[];
}
export interface GeneratorExp extends Position {
  readonly kind: 'GeneratorExp';
  readonly elt: Expr;
  readonly generators: readonly Comprehension[];
}
export interface Yield extends Position {
  readonly kind: 'Yield';
  readonly value: Expr | null;
}
export type CompareOperator = 'Eq' | 'NotEq' | 'Lt' | 'LtE' | 'Gt' | 'GtE' | 'Is' | 'IsNot' | 'In' | 'NotIn';
export interface Compare extends Position {
  readonly kind: 'Compare';
  readonly left: Expr;
  readonly ops: readonly CompareOperator[];
  readonly comparators: readonly Expr[];
}
export interface Call extends Position {
  readonly kind: 'Call';
  readonly func: Expr;
  readonly args: readonly Expr[];
  readonly keywords: readonly Keyword[];
  readonly starargs: Expr | null;
  readonly kwargs: Expr | null;
}
/** Backquotes. */
export interface Repr extends Position {
  readonly kind: 'Repr';
  readonly value: Expr;
}
export type Constant =
  | { readonly type: 'int'; readonly value: bigint }
  | { readonly type: 'long'; readonly value: bigint }
  | { readonly type: 'float'; readonly value: number }
  /** An imaginary literal: only `imag` is ever non-zero. */
  | { readonly type: 'complex'; readonly imag: number };
export interface Num extends Position {
  readonly kind: 'Num';
  readonly n: Constant;
}
export interface Str extends Position {
  readonly kind: 'Str';
  /** `str`: bytes as code units 0–255. `unicode`: text as UTF-16, a code point above U+FFFF as a surrogate pair. */
  readonly type: 'str' | 'unicode';
  readonly s: string;
  /** The characters, where UTF-16 reads surrogates as pairs that are none (`u'\ud800\udc00'`); else absent. */
  readonly codePoints?: readonly number[];
}
export type ExprContext = 'Load' | 'Store' | 'Del' | 'Param';
export interface Attribute extends Position {
  readonly kind: 'Attribute';
  readonly value: Expr;
  readonly attr: string;
  readonly ctx: ExprContext;
}
export interface Subscript extends Position {
  readonly kind: 'Subscript';
  readonly value: Expr;
  readonly slice: Slice;
  readonly ctx: ExprContext;
}
export interface Name extends Position {
  readonly kind: 'Name';
  readonly id: string;
  readonly ctx: ExprContext;
}
export interface List extends Position {
  readonly kind: 'List';
  readonly elts: readonly Expr[];
  readonly ctx: ExprContext;
}
export interface Tuple extends Position {
  readonly kind: 'Tuple';
  readonly elts: readonly Expr[];
  readonly ctx: ExprContext;
}

export type Slice = EllipsisSlice | RangeSlice | ExtSlice | Index;
export interface EllipsisSlice {
  readonly kind: 'Ellipsis';
}
/** ASDL `Slice(lower, upper, step)`; `a[i:j:]` has the step `Name('None')`, as in CPython. */
export interface RangeSlice {
  readonly kind: 'Slice';
  readonly lower: Expr | null;
  readonly upper: Expr | null;
  readonly step: Expr | null;
}
export interface ExtSlice {
  readonly kind: 'ExtSlice';
  readonly dims: readonly Slice[];
}
export interface Index {
  readonly kind: 'Index';
  readonly value: Expr;
}

// --------------------------------------------------------------------- parts

export interface Comprehension {
  readonly target: Expr;
  readonly iter: Expr;
  readonly ifs: readonly Expr[];
}
export interface ExceptHandler extends Position {
  readonly kind: 'ExceptHandler';
  readonly type: Expr | null;
  readonly name: Expr | null;
  readonly body: readonly Stmt[];
}
export interface Arguments {
  /** `Name` nodes with context Param, or `Tuple` nodes (context Store) for tuple parameters. */
  readonly args: readonly Expr[];
  readonly vararg: string | null;
  readonly kwarg: string | null;
  /** For the last `defaults.length` of `args`. */
  readonly defaults: readonly Expr[];
}
export interface Keyword {
  readonly arg: string;
  readonly value: Expr;
}
export interface Alias {
  readonly name: string;
  readonly asname: string | null;
}
