b = bytearray('abc')
print b.append(100), b
print b.extend('ef'), b
b.extend([103, 104]); print b
b.extend(bytearray('i')); print b
b.extend(x for x in [106]); print b
print b.pop(), b.pop(0), b.pop(-2), b
print b.insert(0, 122), b.insert(100, 'y'), b
print b.remove(122), b
print b.reverse(), b

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
b.append('z')
b.append('zz')
b.append(256)
b.append(-1)
b.append(u'a')
b.append(None)
b.append()
b.extend(5)
b.extend([300])
b.extend([None])
b.extend(u'ab')
b.pop(100)
bytearray().pop()
b.pop('a')
b.remove(1)
b.remove('ab')
b.remove('q')
b.insert(0)
b.insert(0, 500)
b.insert('a', 1)
b.reverse(1)
b
''')
b = bytearray('abcdef')
b[0] = 65; b[-1] = 'Z'; print b
b[1:3] = 'xyz'; print b
b[:] = 'new'; print b
b[1:1] = [1, 2]; print repr(b)
b[::2] = 'abc'; print repr(b)
del b[0]; print repr(b)
del b[::2]; print repr(b)
b += 'tail'; print b
b *= 2; print b

def run(block):
    for source in block.strip('\n').split('\n--\n'):
        print '>>>', source.replace('\n', '\n... ')
        try:
            exec source in {'__name__': 'snippet'}
        except Exception, error:
            print error.__class__.__name__ + ':', error


run(r'''
b = bytearray('abc'); b[5] = 1
--
b = bytearray('abc'); b[0] = 256
--
b = bytearray('abc'); b[0] = 'ab'
--
b = bytearray('abc'); b[0] = None
--
b = bytearray('abc'); b['a'] = 1
--
b = bytearray('abc'); b[::2] = 'a'
--
b = bytearray('abc'); del b[9]
--
b = bytearray('abc'); b += 5
--
b = bytearray('abc'); b += u'a'
--
b = bytearray('abc'); b[0:1] = u'a'
--
b = bytearray('abc'); b[0:1] = [500]
--
b = bytearray('abc'); b[1:2] = 5
--
b = bytearray('abc'); m = memoryview(b); b.append(1)
''')
