from __future__ import absolute_import
import keyword
which = hasattr(keyword, 'LOCAL'), keyword.__name__
