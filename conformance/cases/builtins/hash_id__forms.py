def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
hash(1)
hash(-1)
hash(-2)
hash(0)
hash(True)
hash(2**31)
hash(2**63)
hash(2**64)
hash(-2**63)
hash(10**30)
hash(1.0)
hash(1.5)
hash('')
hash('abc')
hash(u'abc')
hash(())
hash((1, 2))
hash(frozenset())
hash(buffer('abc'))
hash([])
hash({})
hash(set())
hash(bytearray())
hash(slice(1))
hash()
hash(1, 2)
hash(xrange(3)) is not None
hash(None) == hash(None)
hash(len) == hash(len)
hash(1 + 0j)
hash(2j)
id()
id(1, 2)
id(None) == id(None)
type(id(5))
''')
