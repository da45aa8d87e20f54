functions = [abs, all, any, apply, bin, callable, chr, cmp, coerce, compile, delattr, dir, divmod, enumerate, eval, execfile, filter, float, format, frozenset, getattr, globals, hasattr, hash, hex, id, input, int, intern, isinstance, issubclass, iter, len, list, locals, long, map, max, min, next, oct, open, ord, pow, property, range, raw_input, reduce, reload, repr, reversed, round, set, setattr, slice, sorted, staticmethod, str, sum, super, tuple, type, unichr, unicode, vars, xrange, zip, bool, bytearray, buffer, classmethod, complex, dict, memoryview, basestring, object, file, __import__]
for f in functions:
    for args in [(), (1, 2, 3, 4, 5, 6, 7, 8)]:
        if f in (raw_input, input, locals, globals, max, min, dir, vars) and not args: continue
        try:
            print f.__name__, len(args), str(f(*args))[:20].split(' at ')[0]
        except BaseException, e:
            print f.__name__, len(args), type(e).__name__, e
    try:
        f(no_such_keyword=1)
        print f.__name__, 'accepts keyword'
    except BaseException, e:
        print f.__name__, 'kw', type(e).__name__, e
