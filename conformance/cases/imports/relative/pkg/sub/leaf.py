from __future__ import absolute_import
from .. import helper
from ..helper import value
from . import sibling
result = [helper.__name__, value, sibling.__name__, __package__]
for source in ['from ... import x', 'from .... import x', 'import sibling', 'from ..nope import x', 'from .. import nope', 'from .sibling import nope']:
    try:
        exec source
    except Exception, e:
        print source, type(e).__name__, e
