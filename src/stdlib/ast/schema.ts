/** The abstract grammar of Python 2.7 (`Parser/Python.asdl`): the node classes, their bases and fields. */

/** What a field holds. */
export type FieldType =
  | 'identifier'
  | 'int'
  | 'bool'
  | 'object'
  | 'string'
  | 'stmt'
  | 'expr'
  | 'expr_context'
  | 'slice'
  | 'boolop'
  | 'operator'
  | 'unaryop'
  | 'cmpop'
  | 'comprehension'
  | 'excepthandler'
  | 'arguments'
  | 'keyword'
  | 'alias';

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  /** How many there are: one, one or None, or a list. */
  readonly count: 'one' | 'optional' | 'many';
  /** The property of this implementation's own tree. */
  readonly property: string;
}

export interface NodeClass {
  readonly name: string;
  readonly base: string;
  readonly fields: readonly Field[];
}

/** Classes that others derive from, and those that stand alone; `name: fields`. */
const GRAMMAR: readonly (readonly [base: string, constructors: string])[] = [
  ['mod', 'Module(stmt* body) Interactive(stmt* body) Expression(expr body) Suite(stmt* body)'],
  [
    'stmt',
    'FunctionDef(identifier name,arguments args,stmt* body,expr* decorator_list=decorators) ' +
      'ClassDef(identifier name,expr* bases,stmt* body,expr* decorator_list=decorators) Return(expr? value) ' +
      'Delete(expr* targets) Assign(expr* targets,expr value) AugAssign(expr target,operator op,expr value) ' +
      'Print(expr? dest,expr* values,bool nl=newline) For(expr target,expr iter,stmt* body,stmt* orelse) ' +
      'While(expr test,stmt* body,stmt* orelse) If(expr test,stmt* body,stmt* orelse) ' +
      'With(expr context_expr=context,expr? optional_vars=vars,stmt* body) ' +
      'Raise(expr? type,expr? inst,expr? tback) TryExcept(stmt* body,excepthandler* handlers,stmt* orelse) ' +
      'TryFinally(stmt* body,stmt* finalbody) Assert(expr test,expr? msg) Import(alias* names) ' +
      'ImportFrom(identifier? module,alias* names,int? level) Exec(expr body,expr? globals,expr? locals) ' +
      'Global(identifier* names) Expr(expr value) Pass() Break() Continue()',
  ],
  [
    'expr',
    'BoolOp(boolop op,expr* values) BinOp(expr left,operator op,expr right) UnaryOp(unaryop op,expr operand) ' +
      'Lambda(arguments args,expr body) IfExp(expr test,expr body,expr orelse) Dict(expr* keys,expr* values) ' +
      'Set(expr* elts) ListComp(expr elt,comprehension* generators) SetComp(expr elt,comprehension* generators) ' +
      'DictComp(expr key,expr value,comprehension* generators) GeneratorExp(expr elt,comprehension* generators) ' +
      'Yield(expr? value) Compare(expr left,cmpop* ops,expr* comparators) ' +
      'Call(expr func,expr* args,keyword* keywords,expr? starargs,expr? kwargs) Repr(expr value) Num(object n) ' +
      'Str(string s) Attribute(expr value,identifier attr,expr_context ctx) ' +
      'Subscript(expr value,slice slice,expr_context ctx) Name(identifier id,expr_context ctx) ' +
      'List(expr* elts,expr_context ctx) Tuple(expr* elts,expr_context ctx)',
  ],
  ['expr_context', 'Load() Store() Del() AugLoad() AugStore() Param()'],
  ['slice', 'Ellipsis() Slice(expr? lower,expr? upper,expr? step) ExtSlice(slice* dims) Index(expr value)'],
  ['boolop', 'And() Or()'],
  ['operator', 'Add() Sub() Mult() Div() Mod() Pow() LShift() RShift() BitOr() BitXor() BitAnd() FloorDiv()'],
  ['unaryop', 'Invert() Not() UAdd() USub()'],
  ['cmpop', 'Eq() NotEq() Lt() LtE() Gt() GtE() Is() IsNot() In() NotIn()'],
  ['excepthandler', 'ExceptHandler(expr? type,expr? name,stmt* body)'],
];

const PRODUCTS =
  'comprehension(expr target,expr iter,expr* ifs) ' +
  'arguments(expr* args,identifier? vararg,identifier? kwarg,expr* defaults) keyword(identifier arg,expr value) ' +
  'alias(identifier name,identifier? asname)';

/** Bases whose instances have a place in the source. */
export const PLACED: ReadonlySet<string> = new Set(['stmt', 'expr', 'excepthandler']);

/** The bases, in the order they are made. */
export const BASES: readonly string[] = GRAMMAR.map(([base]) => base);

function parseField(text: string): Field {
  const [kind, rest] = text.split(' ') as [string, string];
  const [name, property = name] = rest.split('=') as [string, string?];
  const last = kind.at(-1);
  const count = last === '*' ? 'many' : last === '?' ? 'optional' : 'one';
  return { name, property, count, type: (count === 'one' ? kind : kind.slice(0, -1)) as FieldType };
}

function parseConstructors(base: string, text: string): NodeClass[] {
  return text
    .split(') ')
    .map((piece) => piece.replace(')', ''))
    .map((piece) => {
      const open = piece.indexOf('(');
      const inside = piece.slice(open + 1);
      return { name: piece.slice(0, open), base, fields: inside === '' ? [] : inside.split(',').map(parseField) };
    });
}

/** Every class of nodes that has instances, by name. */
export const NODE_CLASSES: ReadonlyMap<string, NodeClass> = new Map(
  [
    ...GRAMMAR.flatMap(([base, constructors]) => parseConstructors(base, constructors)),
    ...parseConstructors('AST', PRODUCTS),
  ].map((node) => [node.name, node]),
);
