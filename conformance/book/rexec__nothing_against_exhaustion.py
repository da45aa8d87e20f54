# expected: specification
# Restricted mode itself limits neither time nor memory: ordinary loops and data just run.
import rexec
r = rexec.RExec()
r.r_exec('total = 0\nfor i in xrange(20000): total += i')
print r.r_eval('total'), r.r_eval('len("x" * 100000)'), r.r_eval('sum(range(1000))')
try:
    r.r_exec('def f(): return f()\nf()')
except RuntimeError, e:
    print str(e)[:32]
