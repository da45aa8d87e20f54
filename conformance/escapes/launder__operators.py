# expected: specification
# tries: a builtin is the hook that an operator of trusted code runs
# stopped by: the hook is the sandbox's copy: it runs in the sandbox's names
# source: CPython 2.7 source: the check asks PyEval_GetRestricted(), that is, the calling frame only
import sys
sys.path.insert(0, 'tools')
from attempt import *
class Account:
    pin = 1234
def read(thing): return thing['Account.__dict__']
def add(thing): return thing + 'Account.__dict__'
def ask(thing): return getattr(thing, 'Account.__dict__')
def use(thing):
    with thing: pass
def show(thing): print >>thing, 'Account.__dict__'
space = sandbox(Account=Account, read=read, add=add, ask=ask, use=use, show=show)
attempts(space, [
    'class K(object): __getitem__ = eval\nLOOT = read(K())',
    'class K(object): __add__ = eval\nLOOT = add(K())',
    'class K(object): __getattr__ = eval\nLOOT = ask(K())',
    'class K: __getattr__ = eval\nLOOT = ask(K())',
    'class K(object): write = eval\nLOOT = show(K())',
    'class K(object):\n    __enter__ = globals\n    __exit__ = lambda *a: None\nLOOT = use(K())',
    'class K(object):\n    __eq__ = vars\nLOOT = Account == K()',
    'class K(object):\n    __radd__ = vars\nLOOT = Account + K()',
])
