# expected: specification
# tries: a builtin that trusted code keeps in a container, or hands back, is passed on to a trusted function that calls it
# stopped by: arguments and results are confined where a call goes from one side to the other (restricted/confinement.ts)
# source: CPython 2.7 source: the check asks PyEval_GetRestricted(), that is, the calling frame only
import sys
sys.path.insert(0, 'tools')
from attempt import *
def check(limit=5): return limit
def call(function, *args, **named): return function(*args, **named)
def named(argument, function=None): return function(argument, 'func_globals')
def usual(argument, get=getattr): return get(argument, 'func_globals')['__name__']
def give(): return getattr
def items(): yield getattr
def back(function): return function(getattr)
def fail(): raise ValueError(getattr)
class Kept(object):
    __slots__ = ('first', '__dict__')
kept = Kept()
kept.first = kept.second = getattr
space = sandbox(check=check, call=call, named=named, usual=usual, give=give, items=items, back=back, fail=fail, kept=kept,
                listed=[getattr], paired=(getattr, 1), keyed={'get': getattr})
attempts(space, [
    'call(listed[0], check, "func_globals")',
    'call(paired[0], check, "func_globals")',
    'call(keyed["get"], check, "func_globals")',
    'call(keyed.values()[0], check, "func_globals")',
    'call(*(listed + [check, "func_globals"]))',
    'call(function=listed[0], *(), **{"object": check})',
    'call(call, listed[0], check, "func_globals")',
    'named(check, function=listed[0])',
    'named(check, listed[0])',
    'call(kept.first, check, "func_globals")',
    'call(kept.second, check, "func_globals")',
    'call(give(), check, "func_globals")',
    'call(items().next(), check, "func_globals")',
    'call([x for x in items()][0], check, "func_globals")',
    'call(back(lambda got: got), check, "func_globals")',
    'back(lambda got: call(got, check, "func_globals"))',
    'map(call, listed, [check], ["func_globals"])',
    'apply(call, listed + [check, "func_globals"])',
    'usual(check)',
])
exec '''
try: fail()
except ValueError, e:
    try: print call(e.args[0], check, "func_globals")
    except RuntimeError, e: print e
''' in space
