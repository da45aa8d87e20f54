class I(object):
    def __index__(self): return 3

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
bytearray()
bytearray(3)
bytearray('abc')
bytearray([1, 2, 255])
bytearray([256])
bytearray([-1])
bytearray(['a'])
bytearray(['ab'])
bytearray([1.5])
bytearray(-1)
bytearray(1.5)
bytearray(None)
bytearray(u'abc')
bytearray(u'abc', 'ascii')
bytearray(u'\xe9', 'utf-8')
bytearray(u'\xe9', 'ascii')
bytearray(u'\xe9', 'ascii', 'replace')
bytearray('abc', 'ascii')
bytearray(5, 'ascii')
bytearray(encoding='ascii')
bytearray(bytearray('x'))
bytearray(buffer('x'))
bytearray(memoryview('x'))
bytearray(xrange(3))
bytearray(I())
bytearray(x for x in [65, 66])
bytearray(1, 2, 3, 4)
bytearray(source='a')
bytearray(10**20)
memoryview('abc')[0]
memoryview('abc').tobytes()
memoryview(u'abc')
memoryview(5)
memoryview()
memoryview(bytearray('abc')).tolist()
''')
