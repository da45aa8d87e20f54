"""A breadth-first walk over everything that restricted code can reach.

Runs in the sandbox. `names` (attribute names by type name), `hidden` (names to
try on everything) and `modules` (what to import) come with it, and two
functions of the test: probe(object, origin, how) looks at an object, which was
reached from another one, and following() answers the next one to go on from,
with its number and whether it is the first of its type.
"""

import sys


def walk(names, hidden, modules, probe, following):
    own = set()
    never_called = set(['clear', 'pop', 'popitem', 'remove', 'sort', 'reverse',
                        'walk', 'raw_input', 'input'])

    class Capture:
        """Takes whatever is passed to a special method."""

        def __init__(self):
            self.taken = []

        def __getattr__(self, name):
            if name[:2] == '__' and name not in captured:
                raise AttributeError, name

            def method(*args, **keywords):
                self.taken.extend(args)
                self.taken.extend(keywords.values())
                return NotImplemented
            return method

    captured = set('''__eq__ __ne__ __lt__ __le__ __gt__ __ge__ __cmp__ __add__ __radd__ __mul__ __rmul__ __mod__
                      __rmod__ __and__ __rand__ __or__ __ror__ __sub__ __rsub__ __coerce__ __contains__'''.split())

    class NewCapture(object):
        def __init__(self):
            self.taken = []

        def take(self, *args):
            self.taken.extend(args)
            return NotImplemented
        __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = __cmp__ = take
        __add__ = __radd__ = __mul__ = __rmul__ = __mod__ = __rmod__ = take
        __and__ = __rand__ = __or__ = __ror__ = __sub__ = __rsub__ = take
        __get__ = take

    class Manager(object):
        """Takes the traceback of what was raised in its with block."""

        def __enter__(self):
            return self

        def __exit__(self, kind, value, traceback):
            self.taken = (kind, value, traceback)
            return True

    def generator():
        for turn in range(3):
            try:
                yield 1
            except Exception:
                yield sys.exc_info()

    def function(*args, **keywords):
        for item in args:
            note(item, current[0], 'argument of a callback')
        for item in keywords.values():
            note(item, current[0], 'keyword of a callback')
        return args

    class Old:
        pass

    class New(object):
        __slots__ = ('slot', '__dict__')

    current = [-1]

    def name_of(value):
        try:
            return value.__name__
        except Exception:
            return ''

    def note(value, origin, how):
        if id(value) not in own:
            probe(value, origin, how)

    def attempt(action, at, how, *args):
        """Does something with an object and notes what comes of it, an exception and its traceback too."""
        try:
            with_manager = manager
            with_manager.taken = ()
            with with_manager:
                note(action(*args), at, how)
            for item in with_manager.taken:
                note(item, at, 'raised by ' + how)
        except BaseException, error:
            note(error, at, 'raised by ' + how)
            for item in sys.exc_info():
                note(item, at, 'exc_info after ' + how)

    manager = Manager()
    syntax = {}
    for name in hidden:
        scope = {}
        exec 'read = lambda value: value.%s\ndef write(value):\n value.%s = 1\ndef remove(value):\n del value.%s' % (
            name, name, name) in scope
        syntax[name] = scope['read']
        own.add(id(scope))
    arguments = (None, 0, 1, 'x', u'x', (), [], {}, 1.5, object, type, function, Old, New, Old(), New(), sys, len,
                 Capture(), generator())
    instances = (None, 1, 'x', [], {}, function, len, Old, New, Old(), New(), sys, ValueError('x'), generator(),
                 [].append, Old().__init__ if hasattr(Old(), '__init__') else function, property(), open)
    operators = [
        lambda a, b: a == b, lambda a, b: b == a, lambda a, b: a < b, lambda a, b: cmp(a, b), lambda a, b: a + b,
        lambda a, b: b + a, lambda a, b: a % b, lambda a, b: b % a, lambda a, b: a & b, lambda a, b: a * b,
        lambda a, b: a in b, lambda a, b: b in a, lambda a, b: coerce(a, b)]
    for item in (own, syntax, names, hidden):
        own.add(id(item))
    own.add(id(globals()))

    def expand(value, at, first):
        current[0] = at
        t = type(value)
        wanted = set(names.get(t.__name__, ()))
        try:
            wanted.update(dir(value))
        except BaseException, error:
            note(error, at, 'dir')
        if first:
            wanted.update(names['*'])
        wanted.update(hidden)
        for name in wanted:
            attempt(getattr, at, '.' + name, value, name)
        if first:
            for name in syntax:
                attempt(syntax[name], at, '.' + name + ' (syntax)', value)
                attempt(lambda: getattr(super(t, value), name), at, 'super.' + name)
        note(t, at, 'type()')
        attempt(vars, at, 'vars()', value)
        attempt(iter, at, 'iter()', value)
        attempt(repr, at, 'repr()', value)

        def items():
            count = 0
            for item in value:
                note(item, at, 'item')
                count += 1
                if count > 600:
                    break
        if t.__name__ not in ('file', 'generator') or first:
            attempt(items, at, 'iteration')
        if t is dict:
            for key in value.keys():
                note(value[key], at, '[%r]' % (key,))
        for index in (0, -1, 'x', None, slice(None)):
            attempt(lambda: value[index], at, '[%r]' % (index,))
        name = name_of(value)
        if callable(value) and name not in never_called:
            attempt(value, at, '()')
            if first:
                for argument in arguments:
                    attempt(value, at, '(%s)' % type(argument).__name__, argument)
                attempt(value, at, '(itself)', value)
                attempt(value, at, '(function, list)', function, [1, 2])
                attempt(value, at, '(type, object)', New, New())
                attempt(value, at, '(name, bases, dict)', 'X', (object,), {})
                attempt(value, at, '(object, name)', len, '__self__')
        if first and hasattr(value, '__get__'):
            for instance in instances:
                attempt(lambda: value.__get__(instance, type(instance)), at, '__get__')
        if first:
            for operator in operators:
                for capture in (Capture(), NewCapture()):
                    attempt(operator, at, 'operator', value, capture)
                    for taken in capture.taken:
                        note(taken, at, 'operand')
            attempt(lambda: type('Sub', (t,), {}), at, 'subclass')
            if isinstance(value, type) or t.__name__ == 'classobj':
                attempt(lambda: type('Sub', (value,), {}), at, 'subclass')

                def statement():
                    class Sub(value):
                        pass
                    note(Sub, at, 'subclass')
                    return Sub()
                attempt(statement, at, 'instance of a subclass')
            for spec in ('{0.__class__}', '{0[0]}', '{0.func_globals}', '{0.__dict__}', '{0.__init__.im_func}'):
                attempt(spec.format, at, spec, value)

    note(globals()['__builtins__'], -1, '__builtins__')
    for name in globals().keys():
        if name not in given_to_walk:
            note(globals()[name], -1, name)
    for name in modules:
        attempt(__import__, -1, 'import ' + name, name)
        attempt(__import__, -1, 'import ' + name, name, {}, {}, ['x'])
    for value in arguments + instances:
        note(value, -1, 'literal')
    for value in (u'', 1L, 1j, set(), frozenset(), bytearray(), slice(1), xrange(2), iter([]), iter({}), iter(''),
                  Ellipsis, NotImplemented, buffer(''), memoryview(''), enumerate([]), reversed([]), {}.iteritems(),
                  {}.viewkeys(), (x for x in ()), compile('1', 'x', 'eval'), staticmethod(len), classmethod(len),
                  property(len), super(New, New()), New.__dict__ if hasattr(New, '__dict__') else 0, New.slot,
                  New.__init__, Old.__init__ if hasattr(Old, '__init__') else 0, Manager().__enter__,
                  Manager.__enter__, object(), str.join, int.__add__, (1).__add__, dict.fromkeys,
                  iter(len, 0), type(len).__name__):
        note(value, -1, 'literal')
    while 1:
        entry = following()
        if entry is None:
            break
        expand(*entry)


given_to_walk = ('walk', 'probe', 'following', 'names', 'hidden', 'modules')
walk(names, hidden, modules, probe, following)
