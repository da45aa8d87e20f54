"""A scheduler: calls functions at their times, those of the same time by priority."""
from bisect import insort
from collections import namedtuple

__all__ = ["scheduler"]

Event = namedtuple('Event', ['time', 'priority', 'action', 'argument'])


class scheduler:
    """timefunc() tells the time in any unit, delayfunc(n) waits for n of it; delayfunc(0) gives others a chance."""

    def __init__(self, timefunc, delayfunc):
        # What is planned, the first to happen first.
        self._queue = []
        self.timefunc, self.delayfunc = timefunc, delayfunc

    def enterabs(self, time, priority, action, argument):
        """Plans action(*argument) for a time; answers what cancel() takes."""
        planned = Event(time, priority, action, argument)
        insort(self._queue, planned)
        return planned

    def enter(self, delay, priority, action, argument):
        """Plans action(*argument) for so much later."""
        return self.enterabs(self.timefunc() + delay, priority, action, argument)

    def cancel(self, event):
        """Takes an event out of the plan. ValueError: it is not in it."""
        self._queue.remove(event)

    def empty(self):
        """Whether nothing is planned."""
        return len(self._queue) == 0

    def run(self):
        """Does what is planned until nothing is left; an action that raises is over, and run() can be called again."""
        while self._queue:
            event = self._queue[0]
            rest = event.time - self.timefunc()
            if rest > 0:
                # Meanwhile others may plan something that comes before it.
                self.delayfunc(rest)
            else:
                del self._queue[0]
                event.action(*event.argument)
                self.delayfunc(0)

    @property
    def queue(self):
        """What is planned, in the order in which it will happen."""
        return list(self._queue)
