# expected: specification
# tries: to be handed by cPickle what the sandbox was not given: modules, functions, classes and their instances
# stopped by: names in pickles go through the sandbox's own import; nothing is made past __new__ (stdlib/pickle/globals.ts)
# source: CPython 2.7 cPickle looks into the interpreter's sys.modules and its table of extension codes
import sys
sys.path.insert(0, 'tools')
from attempt import *
import copy_reg, cPickle, rexec
class Given:
    pass
class Kept:
    def __init__(self): raise RuntimeError('no instances')
class Account(object):
    def __new__(cls): raise RuntimeError('no instances')
copy_reg.add_extension('__main__', 'Kept', 77)
cPickle.loads('\x82\x4d.')
class Pickles(rexec.RExec):
    ok_builtin_modules = rexec.RExec.ok_builtin_modules + ('cPickle', 'cStringIO')
rexec_attempts(['import cPickle\nLOOT = ' + source for source in ['cPickle.loads("cos\\nsystem\\n.")', 'cPickle.loads("cposix\\nsystem\\n.")', 'cPickle.loads("csys\\nmodules\\n.").has_key("rexec")',
                'cPickle.loads("csys\\n_getframe\\n.")', 'cPickle.loads("c__builtin__\\nopen\\n(S\\"/nowhere\\"\\nS\\"w\\"\\ntR.")',
                'cPickle.loads("c__builtin__\\nfile\\n(S\\"/nowhere\\"\\ntR.")', 'cPickle.loads("c__builtin__\\nfile\\n)\\x81.")',
                'cPickle.loads("c__builtin__\\neval\\n(S\\"().__class__.__subclasses__()\\"\\ntR.")',
                'cPickle.loads("\\x82\\x4d.")', 'cPickle.loads("csubprocess\\nPopen\\n.")', 'cPickle.loads("c__main__\\nKept\\n(tR.")',
                'cPickle.loads("(i__main__\\nKept\\n.")', 'cPickle.loads("(c__main__\\nKept\\no.")', 'cPickle.loads("c__main__\\nAccount\\n)\\x81.")',
                'cPickle.loads("c__builtin__\\nobject\\n(c__main__\\nAccount\\nt\\x81.")', 'cPickle.dumps(Account, 2)',
                'cPickle.loads("c__main__\\nAccount\\nN}S\\"x\\"\\nI1\\ns\\x86b.")', 'cPickle.loads("ctypes\\nCodeType\\n.")',
                'cPickle.loads("c__main__\\nAccount\\n}S\\"x\\"\\nI1\\nsb.")',
                'cPickle.loads("cmarshal\\nloads\\n.")', 'cPickle.dumps(type("T", (object,), {})(), 2)',
                'cPickle.loads(cPickle.dumps([1, (2.5, u"x"), {"k": None}], 2))', 'cPickle.loads("cmath\\nsqrt\\n(I4\\ntR.")']],
               make=Pickles, Kept=Kept, Account=Account)
