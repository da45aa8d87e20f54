import __builtin__
original = __builtin__.__import__
def tracing(name, globals=None, locals=None, fromlist=None, level=-1):
    print 'import', repr(name), fromlist, level, globals is not None and globals.get('__name__')
    return original(name, globals, locals, fromlist, level)
__builtin__.__import__ = tracing
import helper
import helper as h
from helper import value
from helper import *
import pkg.sub
import pkg.sub as s
from pkg import sub
__builtin__.__import__ = original
print helper.value, s.__name__
def fake(name, *a):
    return 'module ' + name
__builtin__.__import__ = fake
import anything
from os import upper
import a.b.c
__builtin__.__import__ = original
print anything, upper(), a
exec 'import zzz; print zzz' in {'__builtins__': {'__import__': fake}}
try:
    exec 'import sys' in {'__builtins__': {}}
except ImportError, e:
    print e
