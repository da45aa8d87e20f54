a = [3, 1, 2]
print a.reverse(), a
print a.sort(), a
a.sort(reverse=True); print a
a.sort(lambda x, y: cmp(y, x)); print a
a.sort(cmp=lambda x, y: x - y); print a
a.sort(key=lambda x: -x); print a
a.sort(None, None, True); print a
a.sort(None, lambda x: x % 3, 0); print a
words = ['banana', 'Apple', 'cherry', 'apple', 'Banana']
print sorted(words), sorted(words, key=str.lower), sorted(words, reverse=True)
print sorted(words, key=len, reverse=True)
print sorted([3, 'a', None, 2.5, [1], (1,), {}, u'b', 1L, True, 2j.imag])

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
a.sort(5)
a.sort(key=5)
a.sort(cmp=5)
a.sort(None, None, None)
a.sort(reverse='x')
a.sort(reverse=None)
a.sort(foo=1)
a.sort(1, 2, 3, 4)
a.reverse(1)
sorted(5)
sorted()
sorted([1], foo=1)
[1, 2].sort(lambda: 0)
[1, 2].sort(lambda a, b: 'x')
[1, 2].sort(lambda a, b: None)
[1, 2].sort(lambda a, b: 1.5)
[1, 2].sort(key=lambda: 0)
[1j, 2j].sort()
''')
