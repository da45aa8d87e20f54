# needs: tempdir
import sys, os
sys.path.insert(0, sys.argv[1])
path = os.path.join(sys.argv[1], 'changing.py')
def write(text):
    f = open(path, 'w')
    f.write(text)
    f.close()
write('print "first version"\nx = 1\nonly_first = True\ndef f(): return "f1"\n')
import changing
old_f = changing.f
from changing import x
write('print "second version", x\nx = 2\ndef f(): return "f2", only_first\n')
print reload(changing) is changing, changing.x, x, changing.f(), old_f(), changing.only_first
write('syntax error here\n')
try:
    reload(changing)
except SyntaxError, e:
    print e.msg
print changing.x, sys.modules['changing'] is changing
write('x = 3\nraise ValueError("half")\n')
try:
    reload(changing)
except ValueError, e:
    print e
print changing.x, 'changing' in sys.modules
os.remove(path)
try:
    reload(changing)
except ImportError, e:
    print e
del sys.modules['changing']
try:
    reload(changing)
except ImportError, e:
    print e
import plain
plain.extra = 'kept'
reload(plain)
print plain.extra
