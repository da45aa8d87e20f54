class Registry(type):
    known = {}
    def __new__(meta, name, bases, d):
        d.setdefault('tag', name.lower())
        cls = type.__new__(meta, name, bases, d)
        if bases != (object,): meta.known[cls.tag] = cls
        return cls
    def __iter__(cls): return iter(sorted(cls.known))
    def __getitem__(cls, tag): return cls.known[tag]
    def __contains__(cls, tag): return tag in cls.known
    def __len__(cls): return len(cls.known)
class Shape(object):
    __metaclass__ = Registry
    def __init__(self, **kw):
        for k in self.fields: setattr(self, k, kw.pop(k, 0))
        if kw: raise TypeError('unexpected %s' % ', '.join(sorted(kw)))
    def __repr__(self): return '%s(%s)' % (type(self).__name__, ', '.join('%s=%r' % (f, getattr(self, f)) for f in self.fields))
    def area(self): raise NotImplementedError(type(self).__name__ + '.area')
class Square(Shape):
    fields = 'side',
    def area(self): return self.side ** 2
class Rect(Shape):
    fields = 'w', 'h'
    tag = 'rectangle'
    def area(self): return self.w * self.h
class Blob(Shape):
    fields = ()
print list(Shape), len(Shape), 'square' in Shape, 'rect' in Shape, Shape['rectangle']
for tag, kw in [('square', {'side': 3}), ('rectangle', {'w': 2, 'h': 5}), ('blob', {}), ('nope', {}), ('square', {'radius': 1})]:
    try:
        s = Shape[tag](**kw)
        print s, s.area()
    except Exception, e:
        print type(e).__name__, e
