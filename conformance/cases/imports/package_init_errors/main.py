for name in ['fails_late', 'fails_late.sub', 'fails_late', 'syntax', 'syntax.sub', 'needs_missing', 'good.fails', 'good', 'good.ok']:
    try:
        m = __import__(name, {}, {}, ['x'])
        print name, m.__name__
    except Exception, e:
        print name, type(e).__name__, e
    import sys
    print sorted(k for k in sys.modules if k.split('.')[0] in ('fails_late', 'syntax', 'needs_missing', 'good'))
