import pkg
print pkg.__name__, pkg.__path__, pkg.__file__, pkg.__package__, hasattr(pkg, 'sub')
import pkg.sub
print pkg.sub.value, pkg.sub.__name__, pkg.sub.__package__
import pkg.sub as s
print s
import pkg.inner.deep
print pkg.inner.deep.where
from pkg.inner import deep
from pkg.inner.deep import where as w
print deep is pkg.inner.deep, w
from pkg import lazy
print lazy.__name__
from pkg import sub, attr
print sub.value, attr
for source in ['import pkg.nope', 'from pkg import nope', 'import pkg.sub.nope', 'from pkg.nope import x', 'import nope.sub', 'from pkg.sub import nope', 'import pkg.attr', 'import pkg.attr.x', 'import pkg.broken', 'from pkg import broken', 'import pkg.inner.nope', 'from pkg.inner import nope']:
    try:
        exec source
        print source, 'ok'
    except Exception, e:
        print source, type(e).__name__, e
import sys
print sorted((k, v is None) for k, v in sys.modules.items() if k.startswith('pkg'))
from pkg.withall import *
print sorted(n for n in globals() if n in ('one', 'two', 'three'))
print one.name
