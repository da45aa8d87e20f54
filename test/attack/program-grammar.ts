/**
 * A grammar of restricted programs that attack their sandbox: attribute walks over everything they hold, calls,
 * subclass tricks, and callbacks that trusted code and builtins are made to run. `K(value)` shows a value to the test,
 * `P(n)` answers one of those shown so far, and `T(action)` does something whatever may come of it.
 */
import fc from 'fast-check';
import { isHiddenName } from '../../src/runtime/restricted/hidden-names.ts';
import type { SandboxKind } from './attacked-sandbox.ts';

/** What every program starts with: the attacker's own tools. A sandbox made by hand has no `import`. */
export function preludeOf(kind: SandboxKind): string {
  return kind === 'rexec' ? `import sys, operator\n${TOOLS}` : `${WITHOUT_IMPORT}${TOOLS}`;
}

const WITHOUT_IMPORT = `
class sys:
    modules = {}
    exc_info = staticmethod(lambda: ())
`;

const TOOLS = `
def T(action):
    try: return K(action())
    except Exception, error:
        for item in sys.exc_info(): K(item)
        return error
class Old:
    def __init__(self, *args): K(args)
    def __getattr__(self, name):
        if name[:2] == '__': raise AttributeError(name)
        return self
class New(object):
    def __init__(self, *args): K(args)
    __slots__ = ('slot', '__dict__')
class Spy:
    "Takes what special methods are given."
    def __getattr__(self, name):
        if name in ('__getitem__', '__iter__', '__len__', '__nonzero__', '__hash__', '__coerce__'):
            raise AttributeError(name)
        return lambda *args, **keywords: K(args) and None
class Manager(object):
    def __enter__(self): return self
    def __exit__(self, kind, value, traceback):
        K(kind); K(value); K(traceback)
        return True
def F(*args, **keywords):
    for item in args: K(item)
    K(keywords)
    return args and args[0]
def G(*args):
    for item in args + (1, 2):
        try: K((yield item))
        except Exception, error: K(error); K(sys.exc_info())
old = Old(); new = New(); spy = Spy(); manager = Manager(); made = G(1); code = compile('1', 'x', 'eval')
a = b = c = d = None
`;

const names = [
  ...['F', 'G', 'Old', 'New', 'old', 'new', 'spy', 'manager', 'made', 'code', 'sys', 'operator', 'a', 'b', 'c', 'd'],
  ...['t_call', 't_map', 't_compare', 't_attribute', 't_use', 't_fail', 't_numbers', 't_generator', 't_inner'],
  ...['t_Classic', 't_classic', 't_NewStyle', 't_new', 't_bound', 't_guarded', 't_bastion', 't_module', '__builtins__'],
];

const builtins = [
  ...['getattr', 'setattr', 'hasattr', 'vars', 'dir', 'type', 'object', 'eval', 'execfile', 'compile', 'open', 'file'],
  ...['__import__', 'reload', 'globals', 'locals', 'map', 'filter', 'reduce', 'sorted', 'apply', 'super', 'property'],
  ...[
    'staticmethod',
    'classmethod',
    'isinstance',
    'issubclass',
    'iter',
    'repr',
    'str',
    'unicode',
    'int',
    'dict',
    'list',
  ],
  ...['tuple', 'set', 'callable', 'cmp', 'coerce', 'hash', 'id', 'len', 'max', 'min', 'sum', 'zip', 'buffer', 'intern'],
  ...['enumerate', 'reversed', 'slice', 'format', 'input', 'basestring', 'BaseException', 'Exception', 'SystemExit'],
];

const modules = [
  'sys',
  'os',
  'posix',
  'operator',
  'math',
  'errno',
  'string',
  're',
  'copy',
  'types',
  '__builtin__',
].concat(
  [
    '__main__',
    'trusted',
    'rexec',
    'Bastion',
    '_bastion',
    'imp',
    'marshal',
    '_weakref',
    'time',
    'copy_reg',
    'itertools',
  ],
  ['binascii', '_sre', 'StringIO', 'random', 'warnings', 'UserDict', 'traceback', 'linecache'],
);

const literals = ['None', '1', '0', "'x'", "u'x'", '()', '[]', '{}', '1.5', '10L', "'__class__'", '[1, 2]', "{'x': 1}"];

const specials = [
  ...['__getattr__', '__getattribute__', '__setattr__', '__delattr__', '__call__', '__cmp__', '__eq__', '__lt__'],
  ...['__hash__', '__iter__', 'next', '__getitem__', '__len__', '__contains__', '__enter__', '__exit__', '__del__'],
  ...['__coerce__', '__add__', '__radd__', '__repr__', '__str__', '__unicode__', '__nonzero__', '__get__', '__set__'],
  ...[
    '__init__',
    '__new__',
    '__class__',
    '__metaclass__',
    '__slots__',
    '__format__',
    '__index__',
    '__int__',
    '__mro__',
  ],
  ...['__reduce__', '__reduce_ex__', '__getstate__', '__copy__', '__deepcopy__', '__instancecheck__', '__bases__'],
  ...['__subclasscheck__', '__dict__', '__name__', '__doc__', '__module__', '__builtins__', '__import__', '__file__'],
];

const walks = ['public_name', '_private', '_target', '_secret', 'open', 'args', 'message', 'shared', 'method', 'call'];

/** Writes programs that use these attribute names. */
export function programsWith(attributes: readonly string[]): fc.Arbitrary<string> {
  const hidden = attributes.filter(isHiddenName);
  const attribute = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...hidden) },
    { weight: 3, arbitrary: fc.constantFrom(...specials) },
    { weight: 3, arbitrary: fc.constantFrom(...attributes) },
    { weight: 1, arbitrary: fc.constantFrom(...walks) },
  );
  const variable = fc.constantFrom('a', 'b', 'c', 'd');
  const module = fc.constantFrom(...modules);
  const atom = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...names) },
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 9999 }).map((at) => `P(${at})`) },
    { weight: 3, arbitrary: fc.constantFrom(...builtins) },
    { weight: 1, arbitrary: fc.constantFrom(...literals) },
    { weight: 1, arbitrary: module.map((name) => `__import__('${name}')`) },
  );

  const { expression } = fc.letrec<{ expression: string }>((tie) => {
    const e = tie('expression');
    const one = (write: (x: string) => string): fc.Arbitrary<string> => e.map(write);
    const two = (write: (x: string, y: string) => string): fc.Arbitrary<string> =>
      fc.tuple(e, e).map(([x, y]) => write(x, y));
    const named = (write: (x: string, name: string) => string): fc.Arbitrary<string> =>
      fc.tuple(e, attribute).map(([x, name]) => write(x, name));
    const ways = fc.oneof(
      { weight: 8, arbitrary: named((x, name) => `${x}.${name}`) },
      { weight: 2, arbitrary: named((x, name) => `getattr(${x}, '${name}')`) },
      { weight: 1, arbitrary: named((x, name) => `getattr(${x}, '${name}', None)`) },
      { weight: 1, arbitrary: named((x, name) => `operator.attrgetter('${name}')(${x})`) },
      { weight: 1, arbitrary: named((x, name) => `operator.methodcaller('${name}')(${x})`) },
      { weight: 1, arbitrary: named((x, name) => `'{0.${name}}'.format(${x})`) },
      { weight: 1, arbitrary: named((x, name) => `object.__getattribute__(${x}, '${name}')`) },
      { weight: 1, arbitrary: named((x, name) => `type.__getattribute__(${x}, '${name}')`) },
      { weight: 1, arbitrary: named((x, name) => `type(${x}).${name}.__get__(${x})`) },
      { weight: 1, arbitrary: named((x, name) => `super(type(${x}), ${x}).${name}`) },
      { weight: 1, arbitrary: named((x, name) => `t_call(getattr, ${x}, '${name}')`) },
      { weight: 1, arbitrary: named((x, name) => `t_map(operator.attrgetter('${name}'), [${x}])`) },
    );
    const calls = fc.oneof(
      { weight: 4, arbitrary: one((x) => `${x}()`) },
      { weight: 4, arbitrary: two((x, y) => `${x}(${y})`) },
      { weight: 2, arbitrary: fc.tuple(e, e, e).map(([x, y, z]) => `${x}(${y}, ${z})`) },
      { weight: 1, arbitrary: fc.tuple(e, e, e).map(([x, y, z]) => `${x}(${y}, **{'function': ${z}})`) },
      { weight: 1, arbitrary: two((x, y) => `${x}(*${y})`) },
      { weight: 2, arbitrary: two((x, y) => `t_call(${x}, ${y})`) },
      { weight: 1, arbitrary: two((x, y) => `t_map(${x}, [${y}])`) },
      { weight: 1, arbitrary: two((x, y) => `map(${x}, [${y}])`) },
      { weight: 1, arbitrary: two((x, y) => `sorted([${y}, ${y}], ${x})`) },
      { weight: 1, arbitrary: two((x, y) => `sorted([${y}, ${y}], key=${x})`) },
      { weight: 1, arbitrary: two((x, y) => `filter(${x}, [${y}])`) },
      { weight: 1, arbitrary: two((x, y) => `reduce(${x}, [${y}, ${y}])`) },
      { weight: 1, arbitrary: two((x, y) => `iter(${x}, ${y}).next()`) },
      { weight: 1, arbitrary: two((x, y) => `${x}.__get__(${y}, type(${y}))`) },
      { weight: 1, arbitrary: two((x, y) => `${x}.__new__(${y})`) },
      { weight: 1, arbitrary: two((x, y) => `t_compare(${x}, ${y})`) },
      { weight: 1, arbitrary: one((x) => `t_use(${x})`) },
      { weight: 1, arbitrary: one((x) => `t_bastion.call(${x})`) },
      { weight: 1, arbitrary: one((x) => `list(${x})`) },
    );
    const classes = fc.oneof(
      fc.tuple(e, fc.constantFrom(...specials), e).map(([x, name, y]) => `type('X', (${x},), {'${name}': ${y}})`),
      fc.tuple(fc.constantFrom(...specials), e).map(([name, x]) => `type('X', (object,), {'${name}': ${x}})()`),
      two((x, y) => `property(${x}).__get__(${y})`),
      two((x, y) => `super(${x}, ${y})`),
      one((x) => `type(${x})`),
    );
    const others = fc.oneof(
      two((x, y) => `${x}[${y}]`),
      fc.tuple(e, fc.constantFrom('==', '<', '+', '%', 'in', 'and', 'or', 'is', '*'), e).map((x) => `(${x.join(' ')})`),
      one((x) => `(lambda *args: K(${x}))`),
      one((x) => `[K(item) for item in ${x}]`),
      one((x) => `(K(item) for item in ${x})`),
      two((x, y) => `(${x}, ${y})`),
      one((x) => `eval('${x.replaceAll('\\', '').replaceAll("'", '"')}')`),
      one((x) => `eval('${x.replaceAll('\\', '').replaceAll("'", '"')}', {})`),
    );
    return {
      expression: fc.oneof(
        { maxDepth: 4, depthIdentifier: 'expression' },
        { weight: 3, arbitrary: atom },
        { weight: 6, arbitrary: ways.map((x) => `T(lambda: ${x})`) },
        { weight: 5, arbitrary: calls.map((x) => `T(lambda: ${x})`) },
        { weight: 2, arbitrary: classes.map((x) => `T(lambda: ${x})`) },
        { weight: 2, arbitrary: others },
      ),
    };
  });

  const statement = fc.oneof(
    { weight: 8, arbitrary: fc.tuple(variable, expression).map(([v, x]) => `${v} = K(${x})`) },
    { weight: 2, arbitrary: fc.tuple(expression, attribute, expression).map(([x, n, y]) => `F(${x}).${n} = ${y}`) },
    { weight: 1, arbitrary: fc.tuple(expression, attribute).map(([x, n]) => `del F(${x}).${n}`) },
    { weight: 1, arbitrary: fc.tuple(expression, expression, expression).map(([x, y, z]) => `F(${x})[${y}] = ${z}`) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(variable, expression, fc.array(fc.tuple(fc.constantFrom(...specials), expression), { maxLength: 3 }))
        .map(([v, base, members]) =>
          [`class X(${base}):`, ...members.map(([name, x]) => `    ${name} = ${x}`), '    pass', `${v} = X`].join('\n'),
        ),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(variable, fc.array(fc.tuple(fc.constantFrom(...specials), expression), { minLength: 1, maxLength: 3 }))
        .map(([v, members]) =>
          ['class X:', ...members.map(([name, x]) => `    ${name} = ${x}`), `${v} = K(X())`].join('\n'),
        ),
    },
    { weight: 1, arbitrary: fc.tuple(variable, expression).map(([v, x]) => `for ${v} in ${x}: K(${v}); break`) },
    { weight: 1, arbitrary: fc.tuple(variable, expression).map(([v, x]) => `with ${x} as ${v}: K(${v})`) },
    { weight: 1, arbitrary: expression.map((x) => `with manager: ${x}`) },
    { weight: 1, arbitrary: expression.map((x) => `with manager: raise ${x}`) },
    { weight: 1, arbitrary: fc.tuple(expression, expression).map(([x, y]) => `print >>${x}, ${y}`) },
    { weight: 1, arbitrary: fc.tuple(module, attribute).map(([m, n]) => `from ${m} import ${n}\nK(${n})`) },
    { weight: 1, arbitrary: module.map((m) => `from ${m} import *`) },
    { weight: 1, arbitrary: module.map((m) => `import ${m}\na = K(${m})`) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(expression, attribute)
        .map(([x, name]) => `sys.modules['handed'] = ${x}\nfrom handed import ${name}\nK(${name})`),
    },
    { weight: 1, arbitrary: fc.tuple(expression, expression).map(([x, y]) => `exec ${x} in ${y}`) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(variable, expression)
        .map(([v, x]) => `@${x.startsWith('T(') ? x : 'F'}\ndef ${v}(*args): return K(args)`),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom(...builtins), expression).map(([n, x]) => `__builtins__.${n} = ${x}`),
    },
    { weight: 1, arbitrary: expression.map((x) => `__builtins__ = ${x}`) },
    { weight: 1, arbitrary: fc.constant('K(locals()); K(globals()); K(vars()); K(dir()); K(sys.exc_info())') },
  );
  return fc.array(statement, { minLength: 1, maxLength: 8 }).map((statements) => statements.map(guarded).join(''));
}

/** A statement whose exception is looked at and forgotten. */
function guarded(statement: string): string {
  const body = statement.replaceAll('\n', '\n    ');
  return `try:\n    ${body}\nexcept Exception, error: K(error); K(sys.exc_info())\n`;
}
