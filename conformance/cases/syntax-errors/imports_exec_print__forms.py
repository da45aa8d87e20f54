def check(block):
    for source in block.strip('\n').split('\n--\n'):
        try:
            compile(source + '\n', 'snippet', 'exec')
            print repr(source), 'compiles'
        except SyntaxError, error:
            print repr(source), error.__class__.__name__, repr(error.msg), error.lineno, error.offset, repr(error.text)
        except Exception, error:
            print repr(source), error.__class__.__name__, error


check(r'''
import
--
import a.b.c
--
import a as b, c.d as e
--
import a.b as
--
import a as b.c
--
import .a
--
import a,
--
import (a)
--
from a import b
--
from a import b as c, d
--
from a import (b, c as d)
--
from a import (b, c,)
--
from a import b,
--
from a import ()
--
from a import *
--
from a import (*)
--
from a import b, *
--
from a import *, b
--
from . import a
--
from .. import a
--
from ... import a
--
from .a.b import c
--
from ....a import c
--
from . import *
--
from .a import
--
from import a
--
from a import b.c
--
from a.b import c as d.e
--
from a b import c
--
from 1 import a
--
from __future__ import division
--
from __future__ import nope
--
from __future__ import braces
--
x = 1
from __future__ import division
--
'doc'
from __future__ import division
--
'doc'
'not doc'
from __future__ import division
--
from __future__ import division as d, print_function
--
from __future__ import *
--
from __future__ import print_function
print 'x'
--
from __future__ import with_statement, nested_scopes, generators, absolute_import, unicode_literals
--
if 1: from __future__ import division
--
def f(): from __future__ import division
--
import __future__
--
from __future__ import division; x = 1
--
exec
--
exec 'x' in
--
exec 'x' in a, b, c
--
exec 'x', a
--
exec('x') in a
--
exec 'x' in a, b
--
print
--
print,
--
print a,
--
print a,, b
--
print >>a
--
print >>a,
--
print >>a, b,
--
print >>
--
print >>a b
--
print a >> b
--
print (a), b
--
print print
--
x = print a
--
print a; print b
--
global
--
global a, b
--
global a,
--
global a = 1
--
print a if b
--
print lambda: 1
''')
