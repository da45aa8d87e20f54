"""Heaps: lists in which heap[k] <= heap[2*k+1] and heap[k] <= heap[2*k+2] for all k, so that heap[0] is the least item.

The next least item is had in logarithmic time: a priority queue.
"""

__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest', 'heappushpop']

from itertools import islice, count, imap, izip, tee, chain
from operator import itemgetter

from _heapq import __about__, heappush, heappop, heapify, heapreplace, heappushpop
from _heapq import nlargest as _nlargest, nsmallest as _nsmallest


def cmp_lt(x, y):
    """x < y, or not y <= x where x cannot be asked so."""
    return (x < y) if hasattr(x, '__lt__') else (not y <= x)


def merge(*iterables):
    '''An iterator of the items of several sorted inputs in order, which reads only as far ahead as it must.

    >>> list(merge([1,3,5,7], [0,2,4,8], [5,10,15,20], [], [25]))
    [0, 1, 2, 3, 4, 5, 5, 7, 8, 10, 15, 20, 25]
    '''
    heap = []
    for itnum, it in enumerate(map(iter, iterables)):
        try:
            step = it.next
            heap.append([step(), itnum, step])
        except StopIteration:
            pass
    heapify(heap)
    while len(heap) > 1:
        try:
            while 1:
                value, itnum, step = entry = heap[0]
                yield value
                entry[0] = step()
                heapreplace(heap, entry)
        except StopIteration:
            heappop(heap)
    if heap:
        value, itnum, step = heap[0]
        yield value
        for value in step.__self__:
            yield value


def _extreme(pick, iterable, key):
    """The one item that min or max picks, in a list, or none."""
    it = iter(iterable)
    head = list(islice(it, 1))
    if not head:
        return []
    if key is None:
        return [pick(chain(head, it))]
    return [pick(chain(head, it), key=key)]


def _selected(select, n, iterable, key, order):
    """The n items that select picks by key; where some are equal, order says which come first."""
    if key is None:
        return [pair[0] for pair in select(n, izip(iterable, count(0, order)))]
    in1, in2 = tee(iterable)
    return [triple[2] for triple in select(n, izip(imap(key, in1), count(0, order), in2))]


def nsmallest(n, iterable, key=None):
    """The n smallest items, as sorted(iterable, key=key)[:n] gives them."""
    if n == 1:
        return _extreme(min, iterable, key)
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key)[:n]
    return _selected(_nsmallest, n, iterable, key, 1)


def nlargest(n, iterable, key=None):
    """The n largest items, as sorted(iterable, key=key, reverse=True)[:n] gives them."""
    if n == 1:
        return _extreme(max, iterable, key)
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key, reverse=True)[:n]
    return _selected(_nlargest, n, iterable, key, -1)
