class F(float):
    def __new__(cls, v, unit=''):
        self = float.__new__(cls, v)
        self.unit = unit
        return self
    def __str__(self): return '%.1f%s' % (self, self.unit)
    def __add__(self, o): return F(float(self) + o, self.unit)
f = F('2.55', unit='cm')
print f, repr(f), [f], '%s %r %f' % (f, f, f), f + 1, type(f * 2), 1 + f, f.unit
print f == 2.55, hash(f) == hash(2.55), f.real, type(f.real), round(f), int(f), divmod(f, 1)
class G(float):
    def __float__(self): return 'x'
try:
    print float(G(1))
except TypeError, e:
    print e
