# expected: specification
# Special methods used through syntax are refused with AttributeError, whether the real class has them or not.
import Bastion
class Rich:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d.get(k, 'none')
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __len__(self): return 3
    def __call__(self): return 'called'
    def public(self): return 'public'
class Poor:
    def public(self): return 'public'
def get(b): return b[6]
def set(b): b[6] = 7
def delete(b): del b[6]
def length(b): return len(b)
def call(b): return b()
for cls in Rich, Poor:
    b = Bastion.Bastion(cls())
    print b.public(),
    for operation in get, set, delete, length, call:
        try:
            operation(b)
            print operation.__name__, 'passed',
        except AttributeError:
            print operation.__name__, 'AttributeError',
    print
try:
    b = Bastion.Bastion(Rich())
    b[6] = 7
except AttributeError, e:
    print e
