class Field(object):
    counter = 0
    def __init__(self, kind, default=None, check=None):
        self.kind, self.default, self.check = kind, default, check
        Field.counter += 1
        self.order = Field.counter
    def __get__(self, obj, cls):
        if obj is None: return self
        return obj.__dict__.get(self.name, self.default)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind): raise TypeError('%s must be %s, not %s' % (self.name, self.kind.__name__, type(value).__name__))
        if self.check and not self.check(value): raise ValueError('bad %s: %r' % (self.name, value))
        obj.__dict__[self.name] = value
        obj.changed.append(self.name)
    def __delete__(self, obj):
        try:
            del obj.__dict__[self.name]
        except KeyError:
            raise AttributeError('%s is not set' % self.name)
class Meta(type):
    def __init__(cls, name, bases, d):
        type.__init__(cls, name, bases, d)
        cls.fields = sorted((v for k, v in d.items() if isinstance(v, Field)), key=lambda f: f.order)
        for k, v in d.items():
            if isinstance(v, Field): v.name = k
class Model(object):
    __metaclass__ = Meta
    def __init__(self, **kw):
        self.changed = []
        for k in sorted(kw): setattr(self, k, kw[k])
    def row(self): return [(f.name, getattr(self, f.name)) for f in self.fields]
class Person(Model):
    name = Field(str, 'anonymous')
    age = Field(int, 0, lambda v: 0 <= v < 150)
    tags = Field(list)
p = Person(name='ann', age=30)
print p.row(), p.changed, Person.age.default, [f.name for f in Person.fields]
for f in [lambda: setattr(p, 'age', 'x'), lambda: setattr(p, 'age', 200), lambda: setattr(p, 'tags', []), lambda: delattr(p, 'name'), lambda: delattr(p, 'name')]:
    try:
        f()
        print 'ok', p.row()
    except Exception, e:
        print type(e).__name__, e
p.__dict__['age'] = 'sneaky'
print p.age, p.changed
