# expected: specification
# nok_builtin_names: built-in functions not supplied in the sandbox.
import rexec
class NoEval(rexec.RExec):
    nok_builtin_names = rexec.RExec.nok_builtin_names + ('eval', 'compile', 'len')
r = NoEval()
for name in ['eval', 'compile', 'len']:
    try:
        r.r_eval(name)
    except NameError, e:
        print e
print r.r_eval('max(1, 2)'), rexec.RExec().r_eval('len("abc")'), len('abc')
default = rexec.RExec()
for name in ['open', 'file', 'reload', '__import__']:
    print name, default.r_eval('callable(%s)' % name)
import __builtin__
for name in ['open', 'file', 'reload', '__import__']:
    print name, default.r_eval(name) is getattr(__builtin__, name)
