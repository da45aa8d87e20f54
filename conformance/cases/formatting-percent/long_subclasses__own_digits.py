import sys
class X(long):
    def __repr__(self): return result
    def __str__(self): return result
    def __oct__(self): return result
    def __hex__(self): return result
    def __float__(self): return result
for result in (1, 5L, None, u'12', u'0x1', '', '-', 'L', '-L', 'abc', '0abc', '0x', '0xL', '0', '-0', '01', '0x1', '-0x1', '-0xL', '1x', '12', '-12', '12L', 'xyzL', '0xabCL', 'a'*3+'L', '0o7','-x','9-', u'\xe9', '0L', '--1', ' 12'):
    for f in 'diuoxX':
        for p in ('%', '%#', '%.5', '%#08'):
            for wrap in (str, unicode):
                fmt = p + f
                try: r = repr(wrap(fmt) % X())
                except Exception, e: r = '%s: %s' % (e.__class__.__name__, e)
                print repr(result), fmt, wrap.__name__, r
