/** Writes a tree the way `scripts/record-parser-cases.py` writes CPython's. */

/** The fields of each node, in the ASDL's order, by this project's names. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  Module: ['body'],
  Interactive: ['body'],
  Expression: ['body'],
  FunctionDef: ['name', 'args', 'body', 'decorators'],
  ClassDef: ['name', 'bases', 'body', 'decorators'],
  Return: ['value'],
  Delete: ['targets'],
  Assign: ['targets', 'value'],
  AugAssign: ['target', 'op', 'value'],
  Print: ['dest', 'values', 'newline'],
  For: ['target', 'iter', 'body', 'orelse'],
  While: ['test', 'body', 'orelse'],
  If: ['test', 'body', 'orelse'],
  With: ['context', 'vars', 'body'],
  Raise: ['type', 'inst', 'tback'],
  TryExcept: ['body', 'handlers', 'orelse'],
  TryFinally: ['body', 'finalbody'],
  Assert: ['test', 'msg'],
  Import: ['names'],
  ImportFrom: ['module', 'names', 'level'],
  Exec: ['body', 'globals', 'locals'],
  Global: ['names'],
  Expr: ['value'],
  Pass: [],
  Break: [],
  Continue: [],
  BoolOp: ['op', 'values'],
  BinOp: ['left', 'op', 'right'],
  UnaryOp: ['op', 'operand'],
  Lambda: ['args', 'body'],
  IfExp: ['test', 'body', 'orelse'],
  Dict: ['keys', 'values'],
  Set: ['elts'],
  ListComp: ['elt', 'generators'],
  SetComp: ['elt', 'generators'],
  DictComp: ['key', 'value', 'generators'],
  GeneratorExp: ['elt', 'generators'],
  Yield: ['value'],
  Compare: ['left', 'ops', 'comparators'],
  Call: ['func', 'args', 'keywords', 'starargs', 'kwargs'],
  Repr: ['value'],
  Attribute: ['value', 'attr', 'ctx'],
  Subscript: ['value', 'slice', 'ctx'],
  Name: ['id', 'ctx'],
  List: ['elts', 'ctx'],
  Tuple: ['elts', 'ctx'],
  Ellipsis: [],
  Slice: ['lower', 'upper', 'step'],
  ExtSlice: ['dims'],
  Index: ['value'],
  ExceptHandler: ['type', 'name', 'body'],
  comprehension: ['target', 'iter', 'ifs'],
  arguments: ['args', 'vararg', 'kwarg', 'defaults'],
  keyword: ['arg', 'value'],
  alias: ['name', 'asname'],
};

type Node = Readonly<Record<string, unknown>>;

/** The parts of the tree that have no `kind`, by a field that only they have. */
const PARTS = [
  ['ifs', 'comprehension'],
  ['vararg', 'arguments'],
  ['arg', 'keyword'],
  ['asname', 'alias'],
] as const;

function kindOf(node: Node): string {
  if (typeof node['kind'] === 'string') return node['kind'];
  const part = PARTS.find(([field]) => field in node);
  if (part === undefined) throw new Error(`not a node: ${Object.keys(node)}`);
  return part[1];
}

function hex(text: string): string {
  return Array.from(text, (c) => c.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}

function doubleHex(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
}

function dumpNumber(n: { type: string; value?: bigint | number; imag?: number }): string {
  if (n.type === 'complex') return `complex ${doubleHex(n.imag!)}`;
  return n.type === 'float' ? `float ${doubleHex(n.value as number)}` : `${n.type} ${n.value}`;
}

function dumpString(node: Node): string {
  const s = node['s'] as string;
  if (node['type'] === 'str') return `str ${hex(s)}`;
  const codes = (node['codePoints'] as number[] | undefined) ?? Array.from(s, (c) => c.codePointAt(0)!);
  return `unicode ${codes.map((code) => code.toString(16)).join(' ')}`;
}

/** The dump of a node, a list, or a plain field. */
export function dump(x: unknown): string {
  if (Array.isArray(x)) return `[${x.map(dump).join(',')}]`;
  if (x === null || typeof x !== 'object') return String(x);
  const node = x as Node;
  const kind = kindOf(node);
  const place = 'line' in node ? `${kind}@${node['line']}:${node['column']}` : kind;
  if (kind === 'Num') return `${place}(${dumpNumber(node['n'] as Parameters<typeof dumpNumber>[0])})`;
  if (kind === 'Str') return `${place}(${dumpString(node)})`;
  return `${place}(${FIELDS[kind]!.map((field) => dump(node[field])).join(',')})`;
}
