import sys, types
def f(): yield
class C:
    def m(self): pass
class N(object):
    __slots__ = ('s',)
try:
    1 / 0
except ZeroDivisionError:
    tb = sys.exc_info()[2]
cell = (lambda x: lambda: x)(1).func_closure[0]
for label, o in [('function', f), ('generator', f()), ('code', f.func_code), ('frame', tb.tb_frame), ('traceback', tb), ('method', C().m), ('classic class', C), ('classic instance', C()), ('builtin', len), ('module', sys), ('cell', cell), ('None', None), ('NotImplemented', NotImplemented), ('Ellipsis', Ellipsis), ('dictproxy', N.__dict__), ('member', N.s), ('getset', int.real), ('wrapper', int.__add__), ('method wrapper', (1).__add__), ('method descriptor', str.join), ('list iterator', iter([])), ('dict view', {}.viewkeys()), ('dict iterator', {}.iteritems())]:
    print label, type(o).__name__, [n for n in dir(o) if n[:4] != 'exc_' and n[:2] != '__' or n in ('__name__', '__doc__', '__module__', '__self__', '__func__', '__code__', '__dict__', '__get__', '__call__', '__len__', '__iter__', '__hash__', '__eq__', '__cmp__', '__nonzero__')]
