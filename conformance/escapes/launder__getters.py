# expected: specification
# tries: attrgetter and methodcaller, made or called by trusted code
# stopped by: what they look up they look up as the sandbox, whoever makes or calls them (locked-types.ts: registerLookupType)
# source: vstinner/pysandbox, README and test suite; LWN 574215, The failure of pysandbox
import sys
sys.path.insert(0, 'tools')
from attempt import *
def check(limit=5): return limit
def call(function, *args): return function(*args)
def by(values, key): return sorted(values, key=key)
rexec_attempts([
    'import operator\nLOOT = operator.attrgetter("func_globals")(check)',
    'import operator\nLOOT = call(operator.attrgetter("func_globals"), check)',
    'import operator\nLOOT = call(call(operator.attrgetter, "func_globals"), check)',
    'import operator\nLOOT = call(operator.attrgetter("func_code.co_consts"), check)',
    'import operator\nLOOT = by([check], operator.attrgetter("func_globals"))',
    'import operator\nLOOT = call(call(type(operator.attrgetter("x")), "func_globals"), check)',
    'import operator\nLOOT = call(call(call(type, operator.attrgetter("x")), "func_globals"), check)',
    'import operator\nLOOT = call(call(operator.methodcaller, "__getattribute__", "func_globals"), check)',
    'from operator import *\nLOOT = call(attrgetter("func_globals"), check)',
    'from operator import *\nLOOT = call(itemgetter(1), "abc"), call(attrgetter("__name__"), check)',
], check=check, call=call, by=by)
