# expected: specification
# Paragraph 3: every attempt to violate the sandbox is diagnosed by an exception, which trusted code catches.
import rexec
r = rexec.RExec()
def attempt(source):
    try:
        r.r_exec(source)
        print 'fine'
    except:
        import sys
        print sys.exc_info()[0].__name__
attempt('x = 1')
attempt('1 / 0')
attempt('raise KeyError("raised by untrusted code")')
attempt('def f(): pass\nf.func_code')
attempt('class C: pass\nC.__dict__')
attempt('open("/tmp/never", "w")')
attempt('import socket')
attempt('import os\nos.system("true")')
attempt('undefined_name')
attempt('syntax error')
attempt('import sys\nsys.exit(3)')
attempt('raise SystemExit')
attempt('try:\n    open("/x", "w")\nexcept IOError:\n    y = "handled inside"')
print r.r_eval('x'), r.r_eval('y')
print 'the program goes on'
