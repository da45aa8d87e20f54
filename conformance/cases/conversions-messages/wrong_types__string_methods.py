for s in ['abc', u'abc', bytearray('abc')]:
    for name in 'center count endswith expandtabs find index join ljust lstrip partition replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip translate zfill'.split():
        method = getattr(s, name)
        for arg in [5, None, [], 1.5, {}]:
            args = (arg, arg) if name == 'replace' else (arg,)
            try:
                r = repr(method(*args))
            except Exception, e:
                r = '%s: %s' % (type(e).__name__, e)
            print type(s).__name__, name, repr(arg), r
