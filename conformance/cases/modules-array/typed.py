from array import array
a = array('i', [1, 2, 3])
print a, a.typecode, a.itemsize, len(a), a[0], a[-1], a[1:], a + array('i', [4]), a * 2, a.tolist(), list(a)
a.append(4); a.extend([5, 6]); a.insert(0, 0); print a, a.pop(), a.pop(0), a.index(3), a.count(2)
a.remove(2); a.reverse(); print a, 3 in a, repr(a.tostring())
b = array('c', 'text'); b[0] = 'T'; print b, b.tostring(), array('u', u'\xe9'), array('d', [1.5]), array('b')
b.fromstring('more'); print b, array('i', a) == a, a < array('i', [9])
for f in [lambda: array('z'), lambda: array('b', [200]), lambda: array('i', ['a']), lambda: array('c', 'a')[5], lambda: array('i') + [1], lambda: array(), lambda: array('i', 5), lambda: array('B', [-1]), lambda: array('c', [5])]:
    try:
        print f()
    except Exception, e:
        print type(e).__name__, e
a.byteswap(); print a; a[:] = array('i', [9]); print a
