class C(object):
    x = 1
class Old:
    y = 2
c, o = C(), Old()

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
getattr(c, 'x')
getattr(c, 'nope')
getattr(c, 'nope', 'default')
getattr(c, 'nope', None)
getattr(o, 'y')
getattr(o, 'nope')
getattr(o, u'y')
getattr(c, u'x')
getattr(c, u'\xe9')
getattr(c, u'\xe9', 5)
getattr(c, 5)
getattr(c, 5, 'd')
getattr(c, None)
getattr(c)
getattr()
getattr(c, 'x', 1, 2)
hasattr(c, 'x')
hasattr(c, 'nope')
hasattr(c, 5)
hasattr(c, u'\xe9')
hasattr(c)
hasattr(c, 'x', 1)
setattr(c, 'z', 3)
c.z
setattr(c, 'not an id', 4)
getattr(c, 'not an id')
setattr(c, 5, 5)
setattr(c, u'u', 6)
c.__dict__
setattr(c, 'z')
setattr(5, 'z', 1)
setattr(c)
delattr(c, 'z')
delattr(c, 'z')
delattr(c, 'x')
delattr(o, 'nope')
delattr(c, 5)
delattr(c)
delattr(5, 'real')
getattr(5, 'real')
getattr('abc', 'upper')()
getattr(c, '')
getattr(c, 'x\0y', 'd')
hasattr(None, '__class__')
''')
