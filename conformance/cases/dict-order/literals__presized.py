d = {'a': 0, 'b': 1, 'c': 2, 'd': 3, 'e': 4, 'f': 5, 'g': 6, 'h': 7, 'i': 8, 'j': 9, 'k': 10, 'l': 11, 'm': 12,
     'n': 13, 'o': 14, 'p': 15, 'q': 16, 'r': 17, 's': 18, 't': 19, 'u': 20, 'v': 21, 'w': 22, 'x': 23, 'y': 24,
     'z': 25, 'aa': 26, 'bb': 27, 'cc': 28, 'dd': 29, 'ee': 30, 'ff': 31, 'gg': 32, 'hh': 33, 'ii': 34}
print d.keys()
e = {}
for i, k in enumerate('abcdefghijklmnopqrstuvwxyz'): e[k] = i
for i, k in enumerate('abcdefghi'): e[k * 2] = 26 + i
print e.keys(), d == e, d.keys() == e.keys()
for n in (5, 6, 8, 12, 16, 22, 30, 43, 44, 60, 90):
    literal = eval('{' + ', '.join('"%s%d": %d' % (chr(97 + i % 26), i, i) for i in range(n)) + '}')
    built = {}
    for i in range(n): built['%s%d' % (chr(97 + i % 26), i)] = i
    print n, literal.keys() == built.keys(), literal.values()[:10], built.values()[:10]
