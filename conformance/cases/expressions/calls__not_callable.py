class Old: pass
class New(object): pass
class OldCall:
    def __call__(self, *a, **k): return a, k
class NewCall(object):
    def __call__(self, *a, **k): return a, sorted(k.items())

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
5()
'abc'()
None()
[]()
{}()
(1, 2)()
1.5()
Old()()
New()()
OldCall()(1, a=2)
NewCall()(1, *[2], **{'b': 3})
True()
iter([])()
slice(1)()
property()()
Ellipsis()
__builtins__()
callable(5)
callable(len)
callable(Old)
callable(Old())
callable(OldCall())
callable(New)
callable(New())
callable(NewCall())
callable(lambda: 1)
callable()
''')
inst = New()
inst.__call__ = lambda: 'instance call'
try:
    inst()
except TypeError, e:
    print e
old = Old()
old.__call__ = lambda: 'old instance call'
print old(), callable(old), callable(inst)
