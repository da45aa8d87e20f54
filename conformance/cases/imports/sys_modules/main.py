import sys, types
m = types.ModuleType('invented', 'doc of invented')
m.value = 5
sys.modules['invented'] = m
import invented
print invented.value, invented.__doc__, invented.__name__, sorted(invented.__dict__)
sys.modules['number'] = 5
import number
print number + 1
from number import real
print real
sys.modules['blocked'] = None
try:
    import blocked
except ImportError, e:
    print e
import replaces_itself
print replaces_itself
del sys.modules['invented']
try:
    import invented
except ImportError, e:
    print e
import helper
del sys.modules['helper']
import helper as second
print helper is second, helper.token is second.token
print repr(types.ModuleType('a')), types.ModuleType('a', 5).__doc__
sys.modules['parent'] = types.ModuleType('parent')
try:
    import parent.child
except ImportError, e:
    print e
sys.modules['parent.child'] = types.ModuleType('parent.child')
import parent.child
try:
    print parent.child
except AttributeError, e:
    print e
try:
    from parent import child
except ImportError, e:
    print e

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
types.ModuleType()
types.ModuleType(5)
types.ModuleType('x', 'd', 1)
types.ModuleType('x').foo
types.ModuleType(name='x', doc='y').__doc__
type(sys)('q').__name__
repr(sys)
''')
m = types.ModuleType('m')
m.a = 1
del m.a
for source in ['m.a', 'del m.a', 'm.__dict__ = {}', 'del m.__name__', 'm.__name__']:
    try:
        exec source
        print source, 'ok'
    except Exception, e:
        print source, type(e).__name__, e
print repr(m)
