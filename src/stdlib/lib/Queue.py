"""Queues that threads can share: first in first out, last in first out, or the smallest first."""
import collections
import heapq
import threading
import time

__all__ = ['Empty', 'Full', 'Queue', 'PriorityQueue', 'LifoQueue']


class Empty(Exception):
    """There was nothing to get."""


class Full(Exception):
    """There was no room to put something."""


class Queue:
    """A queue of at most maxsize items, of any number where that is not positive."""

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self.mutex = lock = threading.Lock()
        self.not_empty, self.not_full, self.all_tasks_done = [threading.Condition(lock) for _ in range(3)]
        self._init(maxsize)
        self.unfinished_tasks = 0

    # What is counted as work: items that were put, until somebody says that they are done.

    def task_done(self):
        """Says that an item that was got has been dealt with."""
        with self.all_tasks_done:
            if self.unfinished_tasks <= 0:
                raise ValueError('task_done() called too many times')
            self.unfinished_tasks -= 1
            if self.unfinished_tasks == 0:
                self.all_tasks_done.notifyAll()

    def join(self):
        """Waits until every item that was put has been dealt with."""
        with self.all_tasks_done:
            while self.unfinished_tasks > 0:
                self.all_tasks_done.wait()

    # How much there is, as far as that still holds when somebody hears of it.

    def _locked(self, ask):
        with self.mutex:
            return ask()

    def qsize(self):
        """The number of items."""
        return self._locked(lambda: self._qsize())

    def empty(self):
        """Whether there is no item."""
        return self._locked(lambda: not self._qsize())

    def _is_full(self):
        return 0 < self.maxsize <= self._qsize()

    def full(self):
        """Whether there is no room."""
        return self._locked(lambda: 0 < self.maxsize == self._qsize())

    def _await(self, condition, is_blocked, failure, block, timeout):
        # Waits, as the arguments of put() and get() say, until a thing is no longer in the way.
        if block and timeout is None:
            while is_blocked():
                condition.wait()
        elif not block:
            if is_blocked():
                raise failure
        elif timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        else:
            end = time.time() + timeout
            while is_blocked():
                rest = end - time.time()
                if rest <= 0:
                    raise failure
                condition.wait(rest)

    def put(self, item, block=True, timeout=None):
        """Adds an item. Where there is no room it waits, for timeout seconds at most if those are given; Full says
        that they are over or, without block, that there is no room."""
        with self.not_full:
            if self.maxsize > 0:
                self._await(self.not_full, self._is_full, Full, block, timeout)
            self._put(item)
            self.unfinished_tasks += 1
            self.not_empty.notify()

    def put_nowait(self, item):
        """Adds an item if there is room now."""
        self.put(item, block=False)

    def get(self, block=True, timeout=None):
        """Takes an item. Where there is none it waits, for timeout seconds at most if those are given; Empty says that
        they are over or, without block, that there is none."""
        with self.not_empty:
            self._await(self.not_empty, lambda: not self._qsize(), Empty, block, timeout)
            taken = self._get()
            self.not_full.notify()
            return taken

    def get_nowait(self):
        """Takes an item if there is one now."""
        return self.get(block=False)

    # How the items are kept: what other kinds of queues override.

    _container = collections.deque

    def _init(self, maxsize):
        self.queue = self._container()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()


class PriorityQueue(Queue):
    """A queue that gives its smallest item first; items are often tuples (number, thing)."""

    _container = list

    def _put(self, item):
        heapq.heappush(self.queue, item)

    def _get(self):
        return heapq.heappop(self.queue)


class LifoQueue(Queue):
    """A queue that gives the item first that came last."""

    _container = list

    def _get(self):
        return self.queue.pop()
