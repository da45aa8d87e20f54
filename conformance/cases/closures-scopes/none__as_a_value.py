# None is a value like any other where something is looked up.
value = None
class Body:
    print value is None
    if not value: print 'found'
class Power(object):
    def __ipow__(self, other): return None
    def __iadd__(self, other): return None
    def __pow__(self, other, modulus=0): return None
    def __rpow__(self, other): return None
    def __coerce__(self, other): return None
power = Power()
power **= 2
print power
power = Power()
power += 2
print power
print Power() ** 2, pow(Power(), 2, 3), 2 ** Power()
class Nothing(object):
    def __getattr__(self, name): return None
    def __getitem__(self, key): return None
    def __call__(self): return None
print Nothing().x, Nothing()[1], Nothing()(), getattr(Nothing(), 'y', 5)
print {'a': None}.get('a', 5), {'a': None}.setdefault('a', 6), {'a': None}.pop('a', 7)
__metaclass__ = None
try:
    class Made: pass
except TypeError, error:
    print error
del __metaclass__
__builtins__.unknown_name = None
class Again:
    print unknown_name
exec 'print given' in {'given': 1}, {'given': None}
