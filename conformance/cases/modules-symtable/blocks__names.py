# The names of a source, block by block: modules _symtable and symtable.
import _symtable
import symtable
src='''
import os.path as q, sys
from a import *
g=1
def f(a,(b,c),*d,**e):
    "doc"
    global g
    x=a
    def inner(y=x):
        return y+x+g
    return [i for i in b]
def ex(): exec "1"
def ex2(): exec "1" in {}
class C(object):
    m=1
    def meth(self): return self.__priv, m, lambda z: z, (k for k in z), {w for w in z}, {1:h for h in z}
'''
def show(e,d=0):
    print ' '*d, e.name, e.type, e.lineno, e.varnames, sorted(e.symbols.items()), e.nested, e.optimized, type(e.id)
    for c in e.children: show(c,d+2)
t=_symtable.symtable(src,'f','exec')
show(t)
print t.__class__, [n for n in dir(t) if n[0]!='_'], repr(t).split('(')[0], repr(t.children[0]).split('(')[0], repr(t.children[0]).split(')')[1]
def tt(f,*a):
    try: print f(*a)
    except BaseException as e: print type(e).__name__, e, getattr(e,'filename',None), getattr(e,'lineno',None), getattr(e,'offset',None), getattr(e,'text',None)
tt(_symtable.symtable,'def f(x): foo)(','x','exec'); tt(_symtable.symtable,'def f(x,x): pass','x','exec')
tt(_symtable.symtable,'1','x','foo'); show(_symtable.symtable('a+1','x','eval')); show(_symtable.symtable('a=1\n','x','single')); tt(_symtable.symtable,1,'x','exec'); tt(_symtable.symtable)
tt(setattr,t,'name','x')
show(_symtable.symtable('return 1','x','exec'))
show(_symtable.symtable(u'a','x','exec'))
show(_symtable.symtable('def f():\n global x\n x=1; del y\n class K:\n  y=1\n  def h(self): return y\n def g(): x, y\n','x','exec'))
show(_symtable.symtable('@d\ndef f(): yield 1\n@d\nclass C: pass\ndef g(): return\ndef h(): return 3\n','x','exec'))


def call(symbol, name):
    try:
        return getattr(symbol, name)()
    except Exception as error:
        return '%s: %s' % (type(error).__name__, error)


def describe(table):
    print table, table.get_type(), table.get_name(), table.get_lineno(), sorted(table.get_identifiers()),
    print [getattr(table, name)() for name in 'is_optimized is_nested has_children has_exec has_import_star'.split()]
    if isinstance(table, symtable.Function):
        for name in 'get_parameters get_locals get_globals get_frees'.split():
            print name, type(getattr(table, name)()), sorted(getattr(table, name)())
    if isinstance(table, symtable.Class):
        print sorted(table.get_methods())
    for symbol in sorted(table.get_symbols(), key=lambda one: one.get_name()):
        print symbol, [call(symbol, name) for name in 'get_name is_referenced is_parameter is_global is_declared_global '
                       'is_local is_free is_imported is_assigned is_namespace get_namespace'.split()]
    for child in table.get_children():
        describe(child)


top = symtable.symtable(src + 'def f(): pass\n', '?', 'exec')
describe(top)
print top.lookup('ex') is top.lookup('ex'), top.lookup('ex').get_namespace() is top.get_children()[1]
tt(top.lookup, 'nosuch')
tt(symtable.symtable, '1', 'x', 'foo')
