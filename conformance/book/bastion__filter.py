# expected: specification
# filter decides by name; an access is a method for which filter is true, else AttributeError with the name.
import Bastion
class Thing:
    def get(self): return 'got'
    def put(self, v): return 'put %s' % v
    def _private(self): return 'private'
    def __getitem__(self, k): return 'item %s' % k
    value = 5
asked = []
def only_get(name):
    asked.append(name)
    return name == 'get'
b = Bastion.Bastion(Thing(), only_get)
print b.get()
for name in ['put', '_private', 'value']:
    try:
        getattr(b, name)
    except AttributeError, e:
        print e
print [n for n in asked if n[:2] != '__']
everything = Bastion.Bastion(Thing(), lambda n: True)
print everything._private(), everything.put(1)
try:
    everything.value
except AttributeError, e:
    print e
nothing = Bastion.Bastion(Thing(), filter=lambda n: False)
try:
    nothing.get
except AttributeError, e:
    print e
default = Bastion.Bastion(Thing())
print default.get(), default.put('x')
try:
    default._private
except AttributeError, e:
    print e
