x = 'module x'
def f():
    x = 'local x'
    return eval('x'), eval('x', globals()), eval('x', {'x': 'given'}), eval('x', {}, {'x': 'in locals'})
print f()
class M(object):
    def __getitem__(self, k): return 'mapping ' + k
print eval('x', {}, M()), eval('x + y', {'x': 1}, {'y': 2})

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
eval('1 + 2')
eval(u'1 + 2')
eval(' \t 1')
eval('1 # comment')
eval('1\n')
eval('(1,\n2)')
eval('x = 1')
eval('print 1')
eval('')
eval('   ')
eval('1 +')
eval('1; 2')
eval('a b')
eval(5)
eval(None)
eval('1', 5)
eval('1', {}, 5)
eval('1', None)
eval('1', None, None)
eval('1', {}, None)
eval('1', M())
eval()
eval('1', {}, {}, {})
eval('lambda: 5')()
eval('[i for i in range(3)]')
eval('list(i for i in range(3))', {})
eval('undefined')
eval('len', {'__builtins__': {}})
eval('len("ab")', {'__builtins__': {'len': max}})
eval('1\0')
eval('__import__("sys").maxint > 0')
eval(compile('5', 'f', 'eval'))
eval(compile('y = 5', 'f', 'exec'))
y
eval((lambda: 7).func_code)
eval((lambda a: a).func_code)
eval((lambda: x).func_code, {'x': 'code globals'})
eval('__name__', {})
eval('locals()', {'a': 1}, {'b': 2})
sorted(eval('globals()', {'a': 1}, {'b': 2}))
eval(bytearray('1'))
eval('u"\xe9"')
eval(u'"\xe9"')
eval(u'u"\xe9"')
''')
