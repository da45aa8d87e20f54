# Paragraph 2: what __builtins__ in the globals is decides whether the code is restricted.
import __builtin__, types
class C:
    x = 1
def mode(builtins):
    g = {'C': C}
    if builtins is not None: g['__builtins__'] = builtins
    try:
        exec 'C.__dict__' in g
        return 'free'
    except RuntimeError, e:
        return str(e)
module = types.ModuleType('__builtin__')
module.__dict__.update(__builtin__.__dict__)
print 'absent:', mode(None)
print 'the module:', mode(__builtin__)
print 'its dictionary:', mode(__builtin__.__dict__)
print 'copy of the dictionary:', mode(dict(__builtin__.__dict__))
print 'empty dictionary:', mode({})
print 'copy as a module:', mode(module)
print 'something else:', mode(5)
