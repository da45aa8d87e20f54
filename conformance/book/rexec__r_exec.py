# expected: specification
# r_exec takes a string of code or a code object, runs it in the sandbox's __main__ and returns nothing.
import rexec
r = rexec.RExec()
print r.r_exec('x = 1'), r.r_exec(compile('y = x + 1', 'f', 'exec')), r.r_eval('x, y')
r.r_exec('''
def double(n):
    return n * 2
class Pair:
    def __init__(self, a, b): self.a, self.b = a, b
    def total(self): return self.a + self.b
p = Pair(3, 4)
print double(21), p.total(), [w for w in 'a b c'.split()], __name__
''')
print r.r_eval('p.total()'), r.r_eval('Pair(1, 1).total()')
try:
    r.r_exec('print "before"\nraise ValueError("from the sandbox")\nprint "never"')
except ValueError, e:
    print e
print r.s_exec('z = x + y'), r.r_eval('z')
r.s_exec(compile('print "by s_exec", z', 'f', 'exec'))
main = r.add_module('__main__')
print main.z, main.double(5)
