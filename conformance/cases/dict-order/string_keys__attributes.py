class C: pass
c = C()
for name in 'width height depth colour label x y z'.split():
    setattr(c, name, name)
print c.__dict__
print vars(c).keys()
class D(object):
    def __init__(self):
        self.first = 1; self.second = 2; self.third = 3; self.fourth = 4; self.fifth = 5; self.sixth = 6
d = D()
print d.__dict__
del d.third
d.third = 'again'
print d.__dict__
def f(a, b, c=3, *args, **kw):
    x = y = z = 0
    return locals()
print f(1, 2, 3, 4, k=5)
class E:
    beta = 1; alpha = 2; gamma = 3
print sorted(k for k in E.__dict__), E.__dict__.keys()
