m = memoryview('abcdef')
ba = bytearray('abcdef')
w = memoryview(ba)

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
m[0]
m[-1]
m[10]
m['a']
m[1:3].tobytes()
m[::2]
m[::-1]
len(m)
m.tobytes()
m.tolist()
m.format
m.itemsize
m.ndim
m.shape
m.strides
m.suboffsets
m.readonly
w.readonly
m == 'abcdef'
m == memoryview('abcdef')
m != memoryview('x')
m < memoryview('b')
hash(m)
list(m)
m + m
'a' in m
m.foo
memoryview(m).tobytes()
memoryview(u'a')
memoryview([1])
str(m)[:11]
m[1, 2]
''')
w[0] = 'Z'
print ba, w[0]
w[1:3] = 'YX'
print ba
for source in ["w[0] = 5", "w[0] = 'ab'", "w[0:2] = 'abc'", "m[0] = 'x'", "w[99] = 'a'", "del w[0]", "w['a'] = 'b'", "m.readonly = 1", "w[0:2] = 5"]:
    try:
        exec source
        print source, 'ok', ba
    except Exception, e:
        print source, type(e).__name__, e
