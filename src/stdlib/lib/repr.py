"""repr() with limits on the size of what it gives."""

from __builtin__ import repr as _full
from itertools import islice as _islice

__all__ = ["Repr", "repr"]


class Repr:
    """How much of each kind of object is shown; a subclass or an instance may have other limits and other repr_ methods.

    repr_NAME(x, level) makes the representation of objects whose type is called NAME (blanks in it read as underscores).
    level says how deep it may still go: the objects within x are represented by repr1(object, level - 1).
    """

    def __init__(self):
        # Depth, then items, then characters.
        self.maxlevel = 6
        self.maxtuple = self.maxlist = self.maxset = self.maxfrozenset = self.maxdeque = 6
        self.maxarray, self.maxdict = 5, 4
        self.maxstring, self.maxlong, self.maxother = 30, 40, 20

    def repr(self, x):
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        kind = '_'.join(type(x).__name__.split())
        if hasattr(self, 'repr_' + kind):
            return getattr(self, 'repr_' + kind)(x, level)
        return _with_gap(_full(x), self.maxother)

    # Containers.

    def repr_tuple(self, x, level):
        return '(%s)' % self._items(x, level, self.maxtuple, ',')

    def repr_list(self, x, level):
        return '[%s]' % self._items(x, level, self.maxlist)

    def repr_array(self, x, level):
        return "array('%s', [%s])" % (x.typecode, self._items(x, level, self.maxarray))

    def repr_set(self, x, level):
        return 'set([%s])' % self._items(_in_order(x), level, self.maxset)

    def repr_frozenset(self, x, level):
        return 'frozenset([%s])' % self._items(_in_order(x), level, self.maxfrozenset)

    def repr_deque(self, x, level):
        return 'deque([%s])' % self._items(x, level, self.maxdeque)

    def repr_dict(self, x, level):
        if level > 0:
            def shown(key):
                return self.repr1(key, level - 1) + ': ' + self.repr1(x[key], level - 1)
            return '{%s}' % _listed(map(shown, _islice(_in_order(x), self.maxdict)), len(x) > self.maxdict)
        return '{...}' if x else '{}'

    def _items(self, x, level, limit, behind_single=''):
        count = len(x)
        if level <= 0 and count:
            return '...'
        text = _listed([self.repr1(item, level - 1) for item in _islice(x, limit)], count > limit)
        return text + behind_single if count == 1 else text

    # Everything else.

    def repr_str(self, x, level):
        limit = self.maxstring
        quoted = _full(x[:limit])
        if len(quoted) <= limit:
            return quoted
        # Both ends are put together before they are quoted: the closing quote and escapes stay whole.
        head, tail = _ends(limit)
        return _with_gap(_full(x[:head] + x[len(x) - tail:]), limit, True)

    def repr_long(self, x, level):
        return _with_gap(_full(x), self.maxlong)

    def repr_instance(self, x, level):
        try:
            text = _full(x)
        except Exception:
            return '<%s instance at %x>' % (x.__class__.__name__, id(x))
        return _with_gap(text, self.maxstring)


def _ends(limit):
    """How many characters of the beginning and of the end are shown on both sides of three dots."""
    head = max(0, (limit - 3) // 2)
    return head, max(0, limit - 3 - head)


def _with_gap(text, limit, always=False):
    """A text, without its middle where it is too long."""
    if not always and len(text) <= limit:
        return text
    head, tail = _ends(limit)
    return text[:head] + '...' + text[len(text) - tail:]


def _listed(pieces, has_more):
    return ', '.join(pieces + ['...'] if has_more else pieces)


def _in_order(x):
    # Not everything can be sorted: complex numbers cannot.
    try:
        return sorted(x)
    except Exception:
        return list(x)


aRepr = Repr()
repr = aRepr.repr
