# expected: specification
# tries: the __dict__ of modules, classes and instances of every kind, by every route
# stopped by: the rule stands in the descriptor that every route ends in (restricted/attribute-rules.ts)
# source: the chapter, 13.2, paragraph 2; What's New in Python 2.3 (rexec and Bastion declared dead); python-dev, January 2003
import sys
sys.path.insert(0, 'tools')
from attempt import *
import math
class Classic:
    pin = 1
class New(object):
    pin = 1
class Slotted(New):
    __slots__ = ()
error = ValueError('x')
space = sandbox(math=math, Classic=Classic, classic=Classic(), New=New, new=New(), slotted=Slotted(), error=error)
for thing in ('math', 'Classic', 'classic', 'New', 'new', 'slotted', 'error'):
    attempts(space, [route % thing for route in (
        '%s.__dict__', 'getattr(%s, "__di" + "ct__")', 'getattr(%s, u"__dict__", None)', '"{0.__dict__}".format(%s)',
        'vars(%s)', 'hasattr(%s, "__dict__")', 'object.__getattribute__(%s, "__dict__")',
        'type(%s).__getattribute__(%s, "__dict__")' .replace('%s', '%(t)s') % {'t': thing} + '%.0s')])
attempts(space, ['super(New, new).__dict__', 'New.__dict__["pin"]', 'new.__reduce_ex__(2)', 'error.__reduce__()',
                 'new.__dict__ = {}', 'classic.__dict__ = {}', 'del new.__dict__', 'error.__dict__ = {}',
                 'type.__dict__["__dict__"]', 'New.__weakref__'])
