"""Queues that threads can share: first in first out, last in first out, and by priority."""

from time import time as _time
import threading as _threading
from collections import deque
import heapq

__all__ = ['Empty', 'Full', 'Queue', 'PriorityQueue', 'LifoQueue']


class Empty(Exception):
    "Raised by get where there is no item, and it may not wait."


class Full(Exception):
    "Raised by put where there is no room, and it may not wait."


class Queue:
    """A queue of at most maxsize items, of any number where that is not positive."""

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._init(maxsize)
        self.mutex = _threading.Lock()
        self.not_empty = _threading.Condition(self.mutex)
        self.not_full = _threading.Condition(self.mutex)
        self.all_tasks_done = _threading.Condition(self.mutex)
        self.unfinished_tasks = 0

    def task_done(self):
        """Says that an item that get gave has been dealt with."""
        with self.all_tasks_done:
            unfinished = self.unfinished_tasks - 1
            if unfinished < 0:
                raise ValueError('task_done() called too many times')
            if unfinished == 0:
                self.all_tasks_done.notify_all()
            self.unfinished_tasks = unfinished

    def join(self):
        """Waits until every item has been dealt with."""
        with self.all_tasks_done:
            while self.unfinished_tasks:
                self.all_tasks_done.wait()

    def qsize(self):
        """How many items there are now."""
        with self.mutex:
            return self._qsize()

    def empty(self):
        """Whether there is no item now."""
        with self.mutex:
            return not self._qsize()

    def full(self):
        """Whether there is no room now."""
        with self.mutex:
            return 0 < self.maxsize == self._qsize()

    def _await(self, condition, is_blocked, block, timeout, exception):
        """Waits while is_blocked(), as long as is allowed; then raises the exception."""
        if not block:
            if is_blocked():
                raise exception
        elif timeout is None:
            while is_blocked():
                condition.wait()
        elif timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        else:
            endtime = _time() + timeout
            while is_blocked():
                remaining = endtime - _time()
                if remaining <= 0.0:
                    raise exception
                condition.wait(remaining)

    def put(self, item, block=True, timeout=None):
        """Puts an item in; where there is no room, waits for some (at most timeout seconds), or raises Full."""
        with self.not_full:
            if self.maxsize > 0:
                self._await(self.not_full, lambda: self._qsize() == self.maxsize, block, timeout, Full)
            self._put(item)
            self.unfinished_tasks += 1
            self.not_empty.notify()

    def put_nowait(self, item):
        """put without waiting."""
        return self.put(item, False)

    def get(self, block=True, timeout=None):
        """Takes an item out; where there is none, waits for one (at most timeout seconds), or raises Empty."""
        with self.not_empty:
            self._await(self.not_empty, lambda: not self._qsize(), block, timeout, Empty)
            item = self._get()
            self.not_full.notify()
            return item

    def get_nowait(self):
        """get without waiting."""
        return self.get(False)

    # How the items are kept: other queues redefine these.

    def _init(self, maxsize):
        self.queue = deque()

    def _qsize(self, len=len):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()


class PriorityQueue(Queue):
    """A queue that gives its least item first; items are usually pairs of a priority and something."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item, heappush=heapq.heappush):
        heappush(self.queue, item)

    def _get(self, heappop=heapq.heappop):
        return heappop(self.queue)


class LifoQueue(Queue):
    """A queue that gives its newest item first."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.pop()
