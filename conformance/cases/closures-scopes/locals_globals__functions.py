def f(a, b=2):
    c = 3
    d = locals()
    e = 5
    print sorted(d.items()), 'e' in d
    locals()
    print sorted(k for k in d)
    d['c'] = 99
    print c
    del c
    locals()
    print 'c' in d
f(1)
def g():
    x = 1
    def h():
        y = x
        return sorted(locals().items())
    return h()
print g()
print locals() is globals(), globals()['f'] is f
globals()['injected'] = 'value'
print injected
class C:
    v = 1
    locals()['w'] = 2
    print v, w
print C.w
def dyn():
    exec 'q = 1'
    return sorted(locals())
print dyn()
print vars() is globals(), sorted(vars(C))

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
locals(1)
globals(1)
vars(1)
vars(1, 2)
vars([])
vars('a')
vars(object())
dir(1, 2)
sorted(k for k in vars(C))
''')
