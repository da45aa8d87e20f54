# Paragraph 2: restriction belongs to the globals a frame runs with, not to who calls whom.
import __builtin__
class C:
    x = 1
def trusted(): return sorted(C.__dict__)
def call_back(function): return function()
g = {'__builtins__': dict(__builtin__.__dict__), 'C': C, 'trusted': trusted, 'call_back': call_back}
exec '''
def restricted(): return C.__dict__
print trusted()
try:
    print call_back(restricted)
except RuntimeError, e:
    print e
try:
    print call_back(lambda: C.__dict__)
except RuntimeError, e:
    print e
''' in g
print C.__dict__['x']
try:
    g['restricted']()
except RuntimeError, e:
    print e
def gen():
    yield C.__dict__['x']
g['gen'] = gen()
exec 'print gen.next()' in g
exec 'def rgen():\n    yield 1\n    yield C.__dict__' in g
r = g['rgen']()
print r.next()
try:
    r.next()
except RuntimeError, e:
    print e
