# expected: specification
# r_execfile runs a file that must contain Python code.
import rexec
r = rexec.RExec()
print r.r_execfile('data/untrusted.py')
print r.r_eval('value'), r.r_eval('function(3)')
print r.s_execfile('data/untrusted.py')
for name in ['data/missing.py', 'data/text.txt', 'data/writes.py']:
    try:
        r.r_execfile(name)
    except Exception, e:
        print name, e.__class__.__name__
