"""Containers beside those of the language: namedtuple, OrderedDict, Counter, deque, defaultdict, and their base classes."""

import heapq as _heapq
import operator as _operator
import sys as _sys
from itertools import chain as _chain, imap as _imap, repeat as _repeat, starmap as _starmap
from keyword import iskeyword as _iskeyword
from _collections import _count_elements, defaultdict, deque
from _abcoll import *
from _abcoll import __all__ as _abstract_names

__all__ = ['Counter', 'deque', 'defaultdict', 'namedtuple', 'OrderedDict'] + _abstract_names


def _receiver_and_rest(args, method, owner):
    """Self and the other arguments of a method that takes one more at most, and any keyword, even `self`."""
    if len(args) > 2:
        raise TypeError('expected at most 1 arguments, got %d' % (len(args) - 1))
    if args:
        return args[0], args[1:]
    raise TypeError("descriptor '%s' of '%s' object needs an argument" % (method, owner))


# The dictionaries whose repr() is under way: one that holds itself shows as three dots.
_in_repr = set()


class OrderedDict(dict):
    """A dictionary that remembers in which order its keys were put in."""

    # The keys form a ring of links [link before, link after, key]. The root has no key: it stands before the first and
    # after the last. __map finds the link of a key.

    def __init__(*args, **kwds):
        """Takes what dict() takes; the order of keyword arguments is arbitrary."""
        self, given = _receiver_and_rest(args, '__init__', 'OrderedDict')
        try:
            self.__root
        except AttributeError:
            self.__root = []
            self.__unlink_all()
        self.__update(*given, **kwds)

    def __unlink_all(self):
        root = self.__root
        root[:] = root, root, None
        self.__map = {}

    def __keys_by(self, step):
        # The keys in order (step 1), or backwards (step 0).
        root = self.__root
        link = root[step]
        while link is not root:
            yield link[2]
            link = link[step]

    def __iter__(self):
        return self.__keys_by(1)

    def __reversed__(self):
        return self.__keys_by(0)

    def __setitem__(self, key, value, dict_setitem=dict.__setitem__):
        """Sets a value; a new key goes to the end."""
        if key in self:
            return dict_setitem(self, key, value)
        root = self.__root
        last = root[0]
        self.__map[key] = root[0] = last[1] = [last, root, key]
        return dict_setitem(self, key, value)

    def __delitem__(self, key, dict_delitem=dict.__delitem__):
        dict_delitem(self, key)
        link = self.__map.pop(key)
        link[1][0] = link[0]
        link[0][1] = link[1]

    def clear(self):
        """Takes all items out."""
        self.__unlink_all()
        dict.clear(self)

    def iterkeys(self):
        return iter(self)

    def iteritems(self):
        for key in self:
            yield key, self[key]

    def itervalues(self):
        for key in self:
            yield self[key]

    def keys(self):
        return list(self)

    def items(self):
        return [(key, self[key]) for key in self]

    def values(self):
        return [self[key] for key in self]

    def viewkeys(self):
        return KeysView(self)

    def viewitems(self):
        return ItemsView(self)

    def viewvalues(self):
        return ValuesView(self)

    update = MutableMapping.update

    # For __init__, which a subclass with an update of its own must not redirect.
    __update = update

    __missing = object()

    def pop(self, key, default=__missing):
        """Takes a key out and answers its value, or the default; KeyError where there is neither."""
        if key not in self:
            if default is OrderedDict.__missing:
                raise KeyError(key)
            return default
        value = self[key]
        del self[key]
        return value

    def popitem(self, last=True):
        """Takes the last item out and answers its key and value; the first where last is false."""
        if self:
            key = next(reversed(self) if last else iter(self))
            return key, self.pop(key)
        raise KeyError('dictionary is empty')

    def setdefault(self, key, default=None):
        """The value of a key, which is set to default where it is not there."""
        if key in self:
            return self[key]
        self[key] = default
        return default

    def copy(self):
        """A shallow copy."""
        return self.__class__(self)

    @classmethod
    def fromkeys(cls, iterable, value=None):
        """A dictionary with these keys, all of the same value."""
        made = cls()
        for key in iterable:
            made[key] = value
        return made

    def __reduce__(self):
        # The items, and what attributes there are beside those of every OrderedDict.
        own = vars(OrderedDict())
        state = dict([(name, value) for name, value in vars(self).items() if name not in own])
        recipe = self.__class__, ([[key, self[key]] for key in self],)
        return recipe + (state,) if state else recipe

    def __repr__(self):
        this = id(self)
        if this in _in_repr:
            return '...'
        _in_repr.add(this)
        try:
            return '%s(%s)' % (self.__class__.__name__, repr(self.items()) if self else '')
        finally:
            _in_repr.remove(this)

    def __eq__(self, other):
        """Another OrderedDict must have its items in the same order, any other mapping just have the same items."""
        same = dict.__eq__(self, other)
        if same and isinstance(other, OrderedDict):
            same = all(_imap(_operator.eq, self, other))
        return same

    def __ne__(self, other):
        return not self == other


# What a named tuple's class has: the heads of its members, the docstrings, the bodies.
_class_members = (
    ('def __new__(_cls, {args}):', 'Create new instance of {name}({args})',
     'return _tuple.__new__(_cls, ({args}))'),
    ('@classmethod|def _make(cls, iterable, new=tuple.__new__, len=len):',
     'Make a new {name} object from a sequence or iterable',
     'result = new(cls, iterable)|if len(result) != {count}:|'
     "    raise TypeError('Expected {count} arguments, got %d' % len(result))|return result"),
    ('def __repr__(self):', 'Return a nicely formatted representation string', "return '{name}({shown})' % self"),
    ('def _asdict(self):', 'Return a new OrderedDict which maps field names to their values',
     'return OrderedDict(zip(self._fields, self))'),
    ('def _replace(_self, **kwds):', 'Return a new {name} object replacing specified fields with new values',
     'result = _self._make(map(kwds.pop, {fields!r}, _self))|if kwds:|'
     "    raise ValueError('Got unexpected field names: %r' % kwds.keys())|return result"),
    ('def __getnewargs__(self):', 'Return self as a plain tuple.  Used by copy and pickle.',
     'return tuple(self)||__dict__ = _property(_asdict)'),
    ('def __getstate__(self):', 'Exclude the OrderedDict from pickling', 'pass'))


def _class_template():
    """The source of a named tuple's class, but for what depends on its name and fields."""
    def indented(text, depth):
        return [' ' * depth + line if line else '' for line in text.split('|')]

    lines = ['class {name}(tuple):'] + indented("'{name}({args})'||__slots__ = ()||_fields = {fields!r}|", 4)
    for head, doc, body in _class_members:
        lines += indented(head, 4) + indented(repr(doc), 8)
        depth = 8
        for part in body.split('||'):
            lines += indented(part, depth) + ['']
            depth = 4
    return '\n'.join(lines + ['{properties}', ''])

_class_template = _class_template()
_property_template = "    {0} = _property(_itemgetter({1:d}), doc='Alias for field number {1:d}')\n"

_name_rules = 'Type names and field names '


def _is_made_of_name_characters(text):
    letters = text.replace('_', '')
    return not letters or letters.isalnum()


def _check_name(name):
    """Raises the error that says why a text is no name."""
    if type(name) != str:
        raise TypeError(_name_rules + 'must be strings')
    if not _is_made_of_name_characters(name):
        raise ValueError(_name_rules + 'can only contain alphanumeric characters and underscores: %r' % name)
    if _iskeyword(name):
        raise ValueError(_name_rules + 'cannot be a keyword: %r' % name)
    if name[0].isdigit():
        raise ValueError(_name_rules + 'cannot start with a number: %r' % name)


def _renamed(fields):
    """Field names with those that cannot be used replaced by _0, _1 and so on, their places."""
    made = []
    for place, name in enumerate(fields):
        usable = (name and _is_made_of_name_characters(name) and not _iskeyword(name) and name[0] != '_' and
                  not name[0].isdigit() and name not in fields[:place])
        made.append(name if usable else '_%d' % place)
    return made


def namedtuple(typename, field_names, verbose=False, rename=False):
    """Makes a class of tuples whose items have names.

    field_names is a list of names, or a string with commas or spaces between them. verbose prints the source of the
    class; rename gives fields other names where theirs cannot be used, instead of ValueError.

    >>> Size = namedtuple('Size', 'width height')
    >>> size = Size(3, height=4)
    >>> size.width * size[1], size._asdict()['height']
    (12, 4)
    >>> size._replace(width=5)
    Size(width=5, height=4)
    """
    if isinstance(field_names, basestring):
        field_names = field_names.replace(',', ' ').split()
    typename, fields = str(typename), map(str, field_names)
    if rename:
        fields = _renamed(fields)
    _check_name(typename)
    for name in fields:
        _check_name(name)
    known = set()
    for name in fields:
        if name[0] == '_' and not rename:
            raise ValueError('Field names cannot start with an underscore: %r' % name)
        if name in known:
            raise ValueError('Encountered duplicate field name: %r' % name)
        known.add(name)

    source = _class_template.format(
        name=typename, fields=tuple(fields), count=len(fields),
        args=', '.join(fields) if len(fields) != 1 else fields[0] + ',', shown=', '.join([name + '=%r' for name in fields]),
        properties='\n'.join([_property_template.format(name, place) for place, name in enumerate(fields)]))
    if verbose:
        print source
    scope = {'__name__': 'namedtuple_' + typename, 'OrderedDict': OrderedDict, '_itemgetter': _operator.itemgetter,
             '_property': property, '_tuple': tuple}
    try:
        exec source in scope
    except SyntaxError as error:
        raise SyntaxError('%s:\n%s' % (error.message, source))
    made = scope[typename]

    # Pickle looks for the class in the module that made it.
    try:
        made.__module__ = _sys._getframe(1).f_globals.get('__name__', '__main__')
    except (AttributeError, ValueError):
        pass
    return made


def _merged(counter, other, combine):
    """What combine makes of both counts of each element, where that is positive."""
    if not isinstance(other, Counter):
        return NotImplemented
    merged = Counter()
    for elem, count in counter.items():
        count = combine(count, other[elem])
        if count > 0:
            merged[elem] = count
    for elem, count in other.items():
        if elem not in counter:
            count = combine(0, count)
            if count > 0:
                merged[elem] = count
    return merged


class Counter(dict):
    """A dict that counts: the value of a key says how many there are of it.

    >>> letters = Counter('banana')
    >>> letters['a'], letters['z']
    (3, 0)
    >>> letters.most_common(2)
    [('a', 3), ('n', 2)]
    """

    def __init__(*args, **kwds):
        """Counts the elements of an iterable, or takes counts from a mapping and from keywords."""
        self, given = _receiver_and_rest(args, '__init__', 'Counter')
        super(Counter, self).__init__()
        self.update(*given, **kwds)

    def __missing__(self, key):
        # What is not there counts zero, and is not put in.
        return 0

    def update(*args, **kwds):
        """Like dict.update(), but adds to the counts; elements of an iterable count one each."""
        self, given = _receiver_and_rest(args, 'update', 'Counter')
        elements = given[0] if given else None
        if isinstance(elements, Mapping):
            if not self:
                super(Counter, self).update(elements)
            else:
                count_of = self.get
                for elem, count in elements.iteritems():
                    self[elem] = count_of(elem, 0) + count
        elif elements is not None:
            _count_elements(self, elements)
        if kwds:
            self.update(kwds)

    def subtract(*args, **kwds):
        """Like update(), but takes from the counts, which may become zero and negative."""
        self, given = _receiver_and_rest(args, 'subtract', 'Counter')
        elements = given[0] if given else None
        if elements is not None:
            count_of = self.get
            pairs = elements.items() if isinstance(elements, Mapping) else ((elem, 1) for elem in elements)
            for elem, count in pairs:
                self[elem] = count_of(elem, 0) - count
        if kwds:
            self.subtract(kwds)

    def elements(self):
        """An iterator that gives each element as many times as it counts."""
        return _chain.from_iterable(_starmap(_repeat, self.iteritems()))

    def most_common(self, n=None):
        """The n elements of the highest counts, or all, with their counts, from the highest on."""
        count = _operator.itemgetter(1)
        if n is not None:
            return _heapq.nlargest(n, self.iteritems(), key=count)
        return sorted(self.iteritems(), key=count, reverse=True)

    def copy(self):
        """A copy with the same counts."""
        return self.__class__(self)

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError('Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

    def __delitem__(self, elem):
        """Forgets an element, if it is there."""
        if elem in self:
            super(Counter, self).__delitem__(elem)

    def __reduce__(self):
        return self.__class__, (dict(self),)

    def __repr__(self):
        name = self.__class__.__name__
        if not self:
            return name + '()'
        return '%s({%s})' % (name, ', '.join(['%r: %r' % item for item in self.most_common()]))

    # What follows takes counters for multisets: counts that are not positive drop out.

    def __add__(self, other):
        """The counts added."""
        return _merged(self, other, _operator.add)

    def __sub__(self, other):
        """The counts subtracted."""
        return _merged(self, other, _operator.sub)

    def __or__(self, other):
        """The greater of both counts."""
        return _merged(self, other, max)

    def __and__(self, other):
        """The lesser of both counts."""
        return _merged(self, other, min)
