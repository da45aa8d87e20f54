"""How objects are shown in messages, and how collections differ."""

from collections import OrderedDict, namedtuple

__unittest = True

_MAX_LENGTH = 80

_Mismatch = namedtuple('Mismatch', 'actual expected value')


def safe_repr(obj, short=False):
    """The repr() of an object, whatever its own does; if short, no more than the beginning of a long one."""
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    if short and len(text) >= _MAX_LENGTH:
        return text[:_MAX_LENGTH] + ' [truncated]...'
    return text


def strclass(cls):
    """The name of a class with that of its module."""
    return '.'.join([cls.__module__, cls.__name__])


def _ordered_count(iterable):
    counts = OrderedDict()
    for element in iterable:
        counts[element] = counts.get(element, 0) + 1
    return counts


def _count_diff_hashable(actual, expected):
    """The elements that are not as often in one as in the other, with their counts."""
    ours, theirs = _ordered_count(actual), _ordered_count(expected)
    elements = list(ours) + [element for element in theirs if element not in ours]
    counted = [_Mismatch(ours.get(element, 0), theirs.get(element, 0), element) for element in elements]
    return [each for each in counted if each.actual != each.expected]


def _count_diff_all_purpose(actual, expected):
    """The same where elements cannot be keys: each is compared with all others."""
    ours, theirs, differences = list(actual), list(expected), []
    while ours or theirs:
        element = (ours or theirs)[0]
        counts = []
        for rest in ours, theirs:
            others = [other for other in rest if not (other is element or other == element)]
            counts.append(len(rest) - len(others))
            rest[:] = others
        if counts[0] != counts[1]:
            differences.append(_Mismatch(counts[0], counts[1], element))
    return differences


def sorted_list_difference(expected, actual):
    """What is in the first sorted list only, and in the second only."""
    missing = [element for element in _once(expected) if element not in actual]
    return missing, [element for element in _once(actual) if element not in expected]


def _once(elements):
    found = []
    for element in elements:
        if not found or found[-1] != element:
            found.append(element)
    return found


def unorderable_list_difference(expected, actual, ignore_duplicate=False):
    """The same for lists in any order, which are used up."""
    missing, unexpected = [], []
    while expected:
        element = expected.pop()
        try:
            actual.remove(element)
        except ValueError:
            missing.append(element)
        if ignore_duplicate:
            for rest in actual, expected:
                while element in rest:
                    rest.remove(element)
    if not ignore_duplicate:
        return missing, actual
    while actual:
        element = actual.pop()
        unexpected.append(element)
        while element in actual:
            actual.remove(element)
    return missing, unexpected
