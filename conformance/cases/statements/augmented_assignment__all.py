for source in ['+=', '-=', '*=', '/=', '//=', '%=', '**=', '<<=', '>>=', '&=', '|=', '^=']:
    for left, right in [(7, 2), (7.5, 2), ('ab', 2), ([1], [2]), (set([1, 2]), set([2, 3])), (2**70, 3L)]:
        x = left
        try:
            exec 'x %s right' % source
            print source, repr(left), repr(right), repr(x)
        except Exception, e:
            print source, type(e).__name__, e
