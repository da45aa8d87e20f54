# expected: specification
# repr of a bastion: '<Bastion for name>', or '<Bastion for %s>' % repr(obj) when name is None.
import Bastion
class Thing:
    def __repr__(self): return 'Thing()'
    def m(self): return 1
print repr(Bastion.Bastion(Thing())), Bastion.Bastion(Thing())
print repr(Bastion.Bastion(Thing(), name='the thing')), repr(Bastion.Bastion(Thing(), lambda n: 1, 'third')), repr(Bastion.Bastion(Thing(), name=''))
class New(object):
    def __repr__(self): return 'New!'
    def m(self): return 'new style works too'
b = Bastion.Bastion(New())
print repr(b), b.m()
