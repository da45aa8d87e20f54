def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
[1] + [2]
[1] + (2,)
[1] + 'a'
[1] + None
(1,) + [2]
[1, 2] * 2
2 * [1, 2]
[1] * 0
[1] * -3
[1] * True
[1] * 2.0
[1] * 'a'
[1] * [1]
[[]] * 3
[1] * 2**62
[1, 2] == [1, 2]
[1, 2] == (1, 2)
[1, 2] < [1, 3]
[1, 2] < [1, 2, 0]
[] < [0]
[1] < (0,)
[1] > 5
[[1], 2] < [[1], 3]
[1, 'a'] < [1, 2]
[1] <> [2]
[1] is [1]
cmp([1, 2], [1, 3])
1 in [1, 2]
'1' in [1, 2]
[1] in [[1]]
-[1]
[1] - [1]
~[1]
[3] in [1, 2, [3]]
not []
not [0]
''')
a = b = [1]
a += [2]
print a, b, a is b
a *= 2
print a, b, a is b
a = a + [3]
print a, b, a is b
a *= 0
print a
try:
    a *= 'x'
except TypeError, e:
    print e
try:
    a -= [1]
except TypeError, e:
    print e
