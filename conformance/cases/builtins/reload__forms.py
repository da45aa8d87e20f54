import sys, string

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
reload(string) is string
reload(5)
reload('string')
reload()
reload(None)
''')
string.added = 1
reload(string)
print hasattr(string, 'added'), reload(sys) is sys
import types
m = types.ModuleType('ghost')
try:
    reload(m)
except ImportError, e:
    print e
sys.modules['ghost'] = m
try:
    reload(m)
except ImportError, e:
    print e
del sys.modules['string']
try:
    reload(string)
except ImportError, e:
    print e
