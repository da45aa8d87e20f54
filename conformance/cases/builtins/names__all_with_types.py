import __builtin__
for name in sorted(dir(__builtin__)):
    if name in ('_', 'copyright', 'credits', 'license', 'exit', 'quit', 'help'): continue
    v = getattr(__builtin__, name)
    print name, type(v).__name__, getattr(v, '__name__', None), getattr(v, '__module__', None), callable(v)
print len, [len], repr(abs), str(max), '%s' % sorted, `map`
print int, [str], repr(ValueError), `type`
for f in [len, abs, max, eval, getattr, __import__, open, range, zip]:
    print f.__name__, f.__self__, f.__doc__ is not None, hash(f) == hash(f), f == f, f < 5, type(f).__name__
    for attribute in ['x', '__name__', '__dict__', 'func_code']:
        try:
            print '  ', attribute, getattr(f, attribute),
        except AttributeError, e:
            print '  ', e,
        try:
            setattr(f, attribute, 1)
        except (AttributeError, TypeError), e:
            print type(e).__name__, e
