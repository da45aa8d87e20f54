class S(str):
    def __getitem__(self, i): return 'z'

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
filter(None, [0, 1, '', 'a', None, []])
filter(lambda x: x > 2, [1, 2, 3, 4])
filter(lambda x: x > 'b', 'abcd')
filter(None, 'abc')
filter(lambda c: c != 'a', 'banana')
filter(lambda x: x, (0, 1, 2))
filter(None, ())
filter(None, '')
filter(lambda c: c > u'b', u'abcd')
filter(None, {1: 2, 0: 3})
filter(None, xrange(3))
filter(None, (x for x in [0, 1]))
filter(str.isalpha, 'a1b2')
filter(bool, [1, 0])
filter(5, [1])
filter(5, [])
filter(None, 5)
filter(None)
filter()
filter(None, [], [])
filter(lambda: 1, [1])
filter(lambda x: 1 / x, [1, 0])
filter(None, S('ab'))
filter(lambda x: x, S('ab'))
filter(lambda x: False, 'abc')
filter(lambda x: None, (1, 2))
type(filter(None, S('ab')))
''')
class T(tuple):
    def __getitem__(self, i): return i * 10
print filter(None, T((1, 2, 3))), filter(lambda x: x > 5, T((1, 2, 3)))
