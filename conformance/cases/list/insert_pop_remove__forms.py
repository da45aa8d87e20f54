a = ['a', 'b', 'c']
for i in [0, 1, -1, 100, -100, True, 2L]:
    print i, a.insert(i, i), a
print a.pop(), a.pop(0), a.pop(-2), a.pop(1), a
a = [1, 2, 1, 3, 1.0]
print a.remove(1), a
print a.remove(1), a
print a.remove(1), a

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
a.remove(9)
a.remove()
[].pop()
[1].pop(1)
[1].pop(-2)
[1].pop('0')
[1].pop(0.0)
[1].pop(None)
[1].pop(0, 1)
[1].insert(0)
[1].insert('a', 1)
[1].insert(1.5, 1)
[1].insert(2**70, 1)
[1].pop(2**70)
''')
