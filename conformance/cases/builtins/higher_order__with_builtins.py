print map(len, ['a', 'bb']), map(int, '12'), map(str, [1, None]), map(abs, [-1, 2.5]), map(ord, 'ab'), map(chr, [97]), map(max, [1, 5], [3, 2]), map(pow, [2, 3], [3, 2]), map(divmod, [7], [2])
print filter(callable, [len, 5, str]), filter(str.isdigit, 'a1b2'), filter(bool, [0, 1, '', 'a']), reduce(max, [3, 9, 2]), reduce(pow, [2, 3, 2]), reduce(cmp, [1, 2, 3])
print sorted(['b', 'A'], key=str.lower), sorted([-3, 2, 1], key=abs), sorted('abc', cmp=lambda a, b: cmp(b, a)), sorted([[2], [1, 1]], key=len), max('abc', key=ord), min([[1, 2], [3]], key=len), max({'a': 1, 'b': 2}.iteritems(), key=lambda kv: kv[1])
print zip(*map(divmod, [7, 8, 9], [2, 3, 4])), map(apply, [len, max], [('abc',), (1, 2)]), [f(4) for f in (str, float, bin, hex, oct, range, repr)], map(lambda f: f([3, 1, 2]), [len, sum, max, min, sorted, list, tuple, all, any])
print map(getattr, [1, 2j], ['real', 'imag']), map(isinstance, [1, 'a'], [int, int]), map(hasattr, ['a'], ['upper']), map(type, [1, 'a', 2.5]), map(round, [1.5, 2.5]), map(float, ['1', '2.5']), map(list, ['ab', 'c']), map(dict, [[(1, 2)]]), map(''.join, [['a', 'b']])
print map(str.upper, ['a']), map(str.split, ['a b', 'c']), map(dict.get, [{1: 2}], [1]), map(list.pop, [[1, 2]]), map(int.__add__, [1], [2]), map('{0}-{1}'.format, 'ab', 'cd'), map('%s!'.__mod__, 'ab'), map([10, 20, 30].__getitem__, [2, 0])
print list(iter(iter([1, 2, 3]).next, 3)), dict(map(None, 'ab', [1, 2])), map(None, map(str, range(3)), map(lambda x: x * x, range(3))), any(map(lambda x: x > 2, [1, 2, 3])), sum(map(len, 'a bb ccc'.split())), enumerate(map(str, [1])).next()
compose = lambda *fs: reduce(lambda f, g: lambda *a: f(g(*a)), fs)
print compose(str, abs, int)('-5'), compose(len, str)(12345), compose(sorted, set, str.lower)('Hello')
for f, args in [(map, (len, [1])), (filter, (len, [1])), (reduce, (len, [1, 2])), (sorted, ([1, 2], len)), (max, ([1], len)), (map, (str.upper, [1])), (map, (None,)), (zip, (1,)), (map, (divmod, [1], [0])), (reduce, (int.__add__, [1, 'a']))]:
    try:
        print f(*args)
    except Exception, e:
        print f.__name__, type(e).__name__, e
