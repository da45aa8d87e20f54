# expected: specification
# r_eval takes an expression or a code object and returns the value.
import rexec
r = rexec.RExec()
print r.r_eval('1 + 2'), r.r_eval(compile('6 * 7', 'f', 'eval')), r.r_eval(u'"text".upper()'), r.r_eval('[i for i in range(3)]'), r.r_eval('None')
r.r_exec('x = 10')
print r.r_eval('x * 2'), r.r_eval('lambda y: y + x')(5)
for source in ['x = 1', '1 +', 'undefined', '1 / 0', '__import__("os").system("xx")', 'open("/tmp/x", "w")', '(lambda: 1).func_code']:
    try:
        print r.r_eval(source)
    except Exception, e:
        print source, '->', e.__class__.__name__
print r.s_eval('x + 1'), r.s_eval(compile('x', 'f', 'eval'))
