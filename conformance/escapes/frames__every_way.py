# expected: specification
# tries: frames and code behind generators, tracebacks and exceptions
# stopped by: every gi_, tb_, f_ attribute has a rule, co_ has one for code of others
# source: vstinner/pysandbox, test_frame and test_traceback; CPython 2.7 Objects/genobject.c
import sys
sys.path.insert(0, 'tools')
from attempt import *
def feed():
    pin = 1234
    yield pin
def fail(): raise ValueError('x')
space = sandbox(feed=feed, running=feed(), fail=fail)
attempts(space, ['feed().%s' % name for name in ('gi_frame', 'gi_code', 'gi_running')])
attempts(space, ['getattr(running, "gi_" + "frame")', '"{0.gi_frame.f_globals}".format(running)',
                 'type(running).gi_frame.__get__(running)', '(i for i in [1]).gi_frame', 'running.__name__'])
trap = '''class Trap(object):
    def __enter__(self): return self
    def __exit__(self, kind, value, traceback):
        global LOOT
        LOOT = %s
        return True
with Trap(): fail()'''
attempts(space, [trap % ('traceback.' + name) for name in ('tb_frame', 'tb_next', 'tb_lineno', 'tb_lasti')])
attempts(space, [trap % 'hasattr(traceback, "tb_frame"), type(traceback).__name__', trap % 'value.__traceback__',
                 trap % 'value.__dict__'])
attempts(space, ['compile("a", "f", "eval").co_names', 'type(compile("a", "f", "eval")).__name__',
                 'def own():\n    yield 1\nLOOT = own().gi_code'])
rexec_attempts(['import sys\nLOOT = sys._getframe()', 'import sys\ntry: 1 / 0\nexcept: LOOT = sys.exc_info()[2]',
                'import sys\nLOOT = sys.exc_info()', 'import sys\nLOOT = sys.exc_traceback'])
import rexec
try:
    raise KeyError('a secret of the trusted side')
except KeyError:
    r = rexec.RExec()
    r.r_exec('import sys\nLOOT = sys.exc_info()')
    print r.add_module('__main__').LOOT
