# What object.__new__, __init__, __format__ and __reduce__ say of arguments; __dict__ where a built-in type has its own.
import sys
import types
import warnings


def attempt(function, *args):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try:
            answer = repr(function(*args)).split(' at ')[0]
        except Exception as error:
            answer = '%s: %s' % (type(error).__name__, error)
    print answer, [(one.category.__name__, str(one.message)) for one in caught]


class Both(object):
    def __new__(cls, given):
        return object.__new__(cls)

    def __init__(self, given):
        self.given = given


class Plain(object):
    pass


class Old:
    pass


attempt(object.__new__, Both, 5)
attempt(object.__init__, Both(3), 5)
attempt(object.__new__, Plain, 5)
attempt(object.__init__, Plain(), 5)
for value in object(), Plain(), Old(), [], None:
    for spec in '', 's', u's', '3':
        attempt(format, value, spec)
attempt('{0:s}'.format, Plain())
attempt(object.__reduce__, Plain(), 2)
attempt(object.__reduce__, Plain(), 1, 3)
attempt(object.__reduce__, Plain(), 'x')


class Base(object):
    pass


describe = Base.__dict__['__dict__']


class Meta(type, Base):
    pass


class MetaToo(Base, type):
    pass


class Module(Base, types.ModuleType):
    pass


class Error(Base, Exception):
    pass


for meta in Meta, MetaToo:
    cls = meta('C', (object,), {'x': 1})
    print sorted(cls.__dict__), type(cls.__dict__)
    attempt(setattr, cls, '__dict__', {})
    attempt(delattr, cls, '__dict__')
    attempt(describe.__set__, cls, {})
    print type(describe.__get__(cls))
module = Module('spam')
module.y = 2
print sorted(module.__dict__), sorted(describe.__get__(module))
attempt(setattr, module, '__dict__', {})
error = Error()
error.__dict__ = {'z': 3}
print error.z
attempt(delattr, error, '__dict__')

# A module that was never initialized.
module = types.ModuleType.__new__(types.ModuleType)
print module.__dict__, repr(module)
attempt(getattr, module, '__name__')
attempt(dir, module)
attempt(delattr, module, 'x')
module.x = 1
print module.__dict__
attempt(delattr, module, 'y')


# Names with a null byte.
def rename(name):
    Plain.__name__ = name


attempt(rename, 'A\0B')
attempt(rename, u'A')
attempt(type, 'A\0B', (), {})
