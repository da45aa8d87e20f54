# -*- coding: utf-8 -*-
# Calls everything that some objects have with no argument and with one of each kind, and prints one line for each
# attribute: how many calls, how many of them raised, and the hash of all that came out. `python2.7 every_method.py NAME`
# prints every call instead of the hashes.
import re
import sys


class Plain(object):
    def __repr__(self):
        return 'Plain()'


class Index(object):
    def __index__(self):
        return 2

    def __repr__(self):
        return 'Index()'


class Classic:
    def __repr__(self):
        return 'Classic()'


ARGUMENTS = [
    lambda: None, lambda: True, lambda: 0, lambda: 1, lambda: -1, lambda: 3, lambda: 7L, lambda: 2 ** 64,
    lambda: -2 ** 31, lambda: 1.5, lambda: -0.0, lambda: float('nan'), lambda: 1e300, lambda: 2 + 3j,
    lambda: '', lambda: 'a', lambda: 'abc', lambda: 'a b\tc', lambda: '%s', lambda: '12', lambda: u'', lambda: u'a',
    lambda: u'\xe9b', lambda: 'utf-8', lambda: 'ascii', lambda: 'replace', lambda: '\xc3\xa9',
    lambda: [], lambda: [1, 2, 3], lambda: ['b', 'a'], lambda: (), lambda: (1, 2), lambda: ('a', 'b'), lambda: {},
    lambda: {'a': 1}, lambda: set([1, 2]), lambda: frozenset(['a']), lambda: xrange(3), lambda: bytearray('ab'),
    lambda: slice(1, 2), lambda: iter([1, 2]), lambda: len, lambda: str, lambda: int, Plain, Index, Classic,
    lambda: buffer('ab'), lambda: memoryview('ab'), lambda: lambda *a: 0, lambda: Ellipsis, lambda: NotImplemented,
    lambda: ValueError('x'),
]

# What depends on addresses, on the process or on the size of an object in memory.
LEFT_OUT = set(['__reduce__', '__reduce_ex__', '__sizeof__', '__hash__', '__subclasshook__', '__subclasses__',
                '__doc__', '__dict__', 'fileno', '__basicsize__', '__itemsize__', '__dictoffset__', '__weakrefoffset__', '__flags__'])
# Whose results would be too large to make.
HUGE = set(['__pow__', '__rpow__', '__lshift__', '__rlshift__'])
BY_ADDRESS = set(['__lt__', '__le__', '__gt__', '__ge__', '__cmp__'])
BUILTIN = type(len)
ADDRESS = re.compile('0x[0-9a-f]+')


def show(value):
    try:
        text = repr(value)
    except Exception, error:
        text = 'repr: %s %s' % (error.__class__.__name__, error)
    return ADDRESS.sub('0xX', text)[:300]


def outcome(function, arguments):
    try:
        result = function(*arguments)
    except BaseException, error:
        sys.exc_clear()
        text = '' if isinstance(error, UnicodeError) else ADDRESS.sub('0xX', str(error))
        return True, '! %s %s %s' % (error.__class__.__name__, show(error.args), text[:200])
    return False, '= %s %s' % (type(result).__name__, show(result))


def calls(function, label):
    yield label + '()', outcome(function(), ())
    for argument in ARGUMENTS:
        if label.rpartition('.')[2] in HUGE and isinstance(argument(), (int, long)) and abs(argument()) > 100:
            continue
        yield '%s(%s)' % (label, show(argument())), outcome(function(), (argument(),))


def report(label, results):
    lines = []
    raised = 0
    for what, (is_raised, text) in results:
        raised += is_raised
        lines.append('%s %s' % (what, text))
    if sys.argv[1:] == ['lines']:
        print '\n'.join(lines)
    else:
        print label, len(lines), raised, hash('\n'.join(lines))


def sweep(*makers):
    for make in makers:
        for name in sorted(dir(make())):
            if name in LEFT_OUT or name in BY_ADDRESS and isinstance(make(), (Plain, Classic, BUILTIN)):
                continue
            label = '%s.%s' % (show(make()), name)
            try:
                attribute = getattr(make(), name)
            except Exception, error:
                print label, '!', error.__class__.__name__, show(error.args)
                continue
            if not callable(attribute) or name == '__class__':
                print label, ':', type(attribute).__name__, show(attribute)
                continue
            report(label, calls(lambda: getattr(make(), name), label))


def sweep_functions(module, left_out):
    for name in sorted(dir(module)):
        function = getattr(module, name)
        if name not in left_out and name[:1] != '_' and callable(function):
            report(name, calls(lambda: function, name))
