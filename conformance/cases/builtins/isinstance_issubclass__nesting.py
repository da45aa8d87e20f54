def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
isinstance(1, int)
isinstance(1, (str, int))
isinstance(True, int)
isinstance(1, bool)
isinstance(1, long)
isinstance('a', basestring)
isinstance(u'a', basestring)
isinstance(basestring, type)
basestring()
isinstance(1, ())
isinstance(1, (((int,),),))
isinstance(1, [int])
isinstance(1, None)
isinstance(1, 'int')
isinstance(int, type)
issubclass(int, int)
issubclass(bool, (int, str))
issubclass(1, int)
issubclass(int, 1)
issubclass('int', object)
issubclass(int)
isinstance(1)
issubclass(int, (str, (float, object)))
isinstance(ValueError(), Exception)
issubclass(KeyError, LookupError)
''')
deep = int
for _ in range(50): deep = (deep,)
print isinstance(5, deep)
