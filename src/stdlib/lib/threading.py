"""Threads and what they wait for, over module thread.

Here a thread runs when it is started, to its end, before start() returns. Waiting for what only another thread could
do raises thread.error, as nothing would ever end it. A Timer waits until somebody waits for it: for join(), for an
Event or a Condition with a time limit, or for the end of the program.
"""
import sys as _sys
from collections import deque as _deque
from itertools import count as _count
from time import sleep as _sleep, time as _time
from traceback import format_exc as _format_exc

from thread import _local as local, allocate_lock as _allocate_lock, allocate_lock as Lock, error as ThreadError
from thread import get_ident as _get_ident, stack_size, start_new_thread as _start_new_thread

__all__ = ['activeCount', 'active_count', 'Condition', 'currentThread', 'current_thread', 'enumerate', 'Event', 'Lock',
           'RLock', 'Semaphore', 'BoundedSemaphore', 'Thread', 'Timer', 'setprofile', 'settrace', 'local', 'stack_size']


_VERBOSE = False

# What settrace() and setprofile() set, by the name of what sys has for it.
_hooks = {}


class _Verbose(object):
    # What all classes here derive from: with verbose true they tell on standard error what they do.

    def __init__(self, verbose=None):
        self.__verbose = _VERBOSE if verbose is None else verbose

    def _note(self, format, *args):
        if self.__verbose:
            thread = _active.get(_get_ident())
            who = thread.name if thread else '<OS thread %d>' % _get_ident()
            _sys.stderr.write('%s: %s\n' % (who, format % args))


def setprofile(func):
    """Makes func the profile function of every thread from now on, by sys.setprofile() before its run()."""
    _hooks['profile'] = func


def settrace(func):
    """Makes func the trace function of every thread from now on, by sys.settrace() before its run()."""
    _hooks['trace'] = func


# Locks.

class _RLock(_Verbose):
    """Makes a lock that its holder can take again, and gives back as often as taken."""

    def __init__(self, verbose=None):
        super(_RLock, self).__init__(verbose)
        self.__block, self.__owner, self.__count = _allocate_lock(), None, 0

    def __repr__(self):
        owner = self.__owner
        if owner in _active:
            owner = _active[owner].name
        return '<%s owner=%r count=%d>' % (self.__class__.__name__, owner, self.__count)

    def acquire(self, blocking=1):
        """Takes the lock, once more where it is the thread's own. With blocking false it answers whether it could."""
        me = _get_ident()
        if self.__owner == me:
            self.__count += 1
            return 1
        taken = self.__block.acquire(blocking)
        if taken:
            self.__owner, self.__count = me, 1
        self._note('%s.acquire(%s): %s', self, blocking, 'success' if taken else 'failure')
        return taken

    __enter__ = acquire

    def release(self):
        """Gives the lock back, once; others can have it after the last time."""
        if not self._is_owned():
            raise RuntimeError('cannot release un-acquired lock')
        self.__count -= 1
        if not self.__count:
            self.__owner = None
            self.__block.release()
        self._note('%s.release()', self)

    def __exit__(self, kind, value, trace):
        self.release()

    # For Condition: gives the lock back whatever its depth, and takes it again as it was.

    def _release_save(self):
        state, self.__owner, self.__count = (self.__count, self.__owner), None, 0
        self.__block.release()
        return state

    def _acquire_restore(self, state):
        self.__block.acquire()
        self.__count, self.__owner = state

    def _is_owned(self):
        return self.__owner == _get_ident()


# Conditions, semaphores, events.

class _Condition(_Verbose):
    """Makes a condition variable, with a lock of its own (an RLock) if none is given."""

    def __init__(self, lock=None, verbose=None):
        super(_Condition, self).__init__(verbose)
        self.__lock = lock = RLock() if lock is None else lock
        self.acquire, self.release = lock.acquire, lock.release
        for name in '_release_save', '_acquire_restore', '_is_owned':
            if hasattr(lock, name):
                setattr(self, name, getattr(lock, name))
        self.__waiters = []

    def __repr__(self):
        return '<Condition(%s, %d)>' % (self.__lock, len(self.__waiters))

    def __enter__(self):
        return self.__lock.__enter__()

    def __exit__(self, *args):
        return self.__lock.__exit__(*args)

    # What a plain lock can do in place of an RLock's own ways.

    def _release_save(self):
        self.__lock.release()

    def _acquire_restore(self, state):
        self.__lock.acquire()

    def _is_owned(self):
        if not self.__lock.acquire(0):
            return True
        self.__lock.release()
        return False

    def __check_owned(self, what):
        if not self._is_owned():
            raise RuntimeError('cannot %s on un-acquired lock' % what)

    def wait(self, timeout=None, balancing=True):
        """Gives the lock back until it is notified or, with a timeout, so many seconds are over."""
        self.__check_owned('wait')
        waiter = _allocate_lock()
        waiter.acquire()
        self.__waiters.append(waiter)
        state = self._release_save()
        try:
            _wait_for(waiter, timeout)
        finally:
            if waiter in self.__waiters:
                self.__waiters.remove(waiter)
            self._acquire_restore(state)

    def notify(self, n=1):
        """Wakes up to n of those who wait."""
        self.__check_owned('notify')
        woken, self.__waiters = self.__waiters[:n], self.__waiters[n:]
        for waiter in woken:
            waiter.release()
        self._note('%s.notify(): notifying %d waiter%s', self, len(woken), '' if len(woken) == 1 else 's')

    def notifyAll(self):
        """Wakes all who wait."""
        self.notify(len(self.__waiters))

    notify_all = notifyAll


def _wait_for(waiter, timeout):
    # Takes a lock that somebody holds: a timer may let go of it, else only time passes. Without a limit nothing would.
    end = None if timeout is None else _time() + timeout
    while not waiter.acquire(0):
        if not _run_timer(end):
            if end is None:
                waiter.acquire()
            rest = end - _time()
            if rest > 0:
                _sleep(rest)
            return


class _Semaphore(_Verbose):
    """Makes a counter that acquire() takes from, and release() adds to; it waits while there is nothing left."""

    def __init__(self, value=1, verbose=None):
        if value < 0:
            raise ValueError('semaphore initial value must be >= 0')
        super(_Semaphore, self).__init__(verbose)
        self.__cond, self.__value = Condition(Lock()), value

    def acquire(self, blocking=1):
        """Takes one, waiting for it where blocking is true; answers whether it has."""
        with self.__cond:
            while not self.__value:
                if not blocking:
                    return False
                self.__cond.wait()
            self.__value -= 1
        return True

    __enter__ = acquire

    def release(self):
        """Gives one back."""
        with self.__cond:
            if self.__value == self._initial_value:
                raise ValueError('Semaphore released too many times')
            self.__value += 1
            self.__cond.notify()

    # What the number must not exceed; None where it may be anything.
    _initial_value = None

    def __exit__(self, kind, value, trace):
        self.release()


class _BoundedSemaphore(_Semaphore):
    """Makes a semaphore that refuses to be given back more than was taken from it."""

    def __init__(self, value=1, verbose=None):
        self._initial_value = value
        _Semaphore.__init__(self, value, verbose)


class _Event(_Verbose):
    """Makes a flag that threads can wait for."""

    def __init__(self, verbose=None):
        super(_Event, self).__init__(verbose)
        self.__cond, self.__flag = Condition(Lock()), False

    def is_set(self):
        """Whether it is set."""
        return self.__flag

    isSet = is_set

    def set(self):
        """Sets it, and wakes all who wait for it."""
        self.__become(True)

    def clear(self):
        """Takes it back."""
        self.__become(False)

    def __become(self, flag):
        with self.__cond:
            self.__flag = flag
            if flag:
                self.__cond.notifyAll()

    def wait(self, timeout=None):
        """Waits until it is set or, with a timeout, so many seconds are over; answers whether it is set."""
        self.__cond.acquire()
        try:
            return self.__flag or self.__cond.wait(timeout) or self.__flag
        finally:
            self.__cond.release()


# Threads.

_counter = _count(1).next


def _newname(template='Thread-%d'):
    return template % _counter()


# The threads that run, by their identities; those that are being started; the timers that nobody has waited for yet.
_active = {}
_limbo = {}
_timers = []


class Thread(_Verbose):
    """A thread that calls target(*args, **kwargs), or does what run() of a subclass does."""

    __initialized = False

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, verbose=None):
        assert group is None, 'group argument must be None for now'
        super(Thread, self).__init__(verbose)
        self.__target, self.__args, self.__kwargs = target, args, {} if kwargs is None else kwargs
        self.__name = str(name or _newname())
        self.__daemonic = current_thread().daemon
        self.__ident = None
        self.__started = self.__stopped = False
        self.__initialized = True

    def __checked(self, message='Thread.__init__() not called'):
        assert self.__initialized, message
        return self

    def __repr__(self):
        self.__checked('Thread.__init__() was not called')
        words = ['stopped' if self.__stopped else 'started' if self.__started else 'initial']
        if self.__daemonic:
            words.append('daemon')
        if self.__ident is not None:
            words.append(str(self.__ident))
        return '<%s(%s, %s)>' % (self.__class__.__name__, self.__name, ' '.join(words))

    def start(self):
        """Starts the thread; once only."""
        self.__check_start()
        _limbo[self] = self
        try:
            _start_new_thread(self.__bootstrap, ())
        except Exception:
            _limbo.pop(self, None)
            raise

    def __check_start(self):
        if not self.__initialized:
            raise RuntimeError('thread.__init__() not called')
        if self.__started:
            raise RuntimeError('threads can only be started once')

    def run(self):
        """What the thread does."""
        try:
            if self.__target:
                self.__target(*self.__args, **self.__kwargs)
        finally:
            # What it was called with need not outlive it.
            del self.__target, self.__args, self.__kwargs

    def __bootstrap(self):
        self.__ident = _get_ident()
        self.__started = True
        _active[self.__ident] = self
        _limbo.pop(self, None)
        before = [(getattr(_sys, 'set' + kind), getattr(_sys, 'get' + kind)()) for kind in _hooks]
        for kind, func in _hooks.items():
            getattr(_sys, 'set' + kind)(func)
        try:
            self.run()
        except SystemExit:
            pass
        except:
            self.__report()
        finally:
            # The functions belong to the thread, which is over.
            for restore, func in before:
                restore(func)
            self.__stop()

    def __report(self):
        if _sys and _sys.stderr is not None:
            print >> _sys.stderr, 'Exception in thread %s:\n%s' % (self.name, _format_exc())

    def __stop(self):
        self.__stopped = True
        _active.pop(self.__ident, None)

    def join(self, timeout=None):
        """Waits for the end of the thread or, with a timeout, so many seconds."""
        if not self.__initialized:
            raise RuntimeError('Thread.__init__() not called')
        if not self.__started:
            raise RuntimeError('cannot join thread before it is started')
        if self is current_thread():
            raise RuntimeError('cannot join current thread')
        end = None if timeout is None else _time() + timeout
        while not self.__stopped and _run_timer(end):
            pass
        if not self.__stopped:
            # It is the thread that started this one, or one further out.
            if end is None:
                raise ThreadError('deadlock: the thread cannot end before this one does')
            _sleep(max(0, end - _time()))

    def isAlive(self):
        """Whether it has been started and is not at its end."""
        self.__checked()
        return self.__started and not self.__stopped

    is_alive = isAlive

    @property
    def ident(self):
        """The number that thread.get_ident() answers in it; None before it is started."""
        return self.__checked().__ident

    @property
    def name(self):
        """A name for people to tell threads apart by."""
        return self.__checked().__name

    @name.setter
    def name(self, name):
        self.__checked().__name = str(name)

    @property
    def daemon(self):
        """Whether the program may end without it."""
        return self.__checked().__daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self.__initialized:
            raise RuntimeError('Thread.__init__() not called')
        if self.__started:
            raise RuntimeError('cannot set daemon status of active thread')
        self.__daemonic = daemonic

    # The same as methods, as it was first.
    getName, setName = name.fget, name.fset
    isDaemon, setDaemon = daemon.fget, daemon.fset


class _Timer(Thread):
    """Makes a thread that calls function(*args, **kwargs) after interval seconds, unless it is cancelled before."""

    def __init__(self, interval, function, args=[], kwargs={}):
        Thread.__init__(self)
        self.interval, self.function, self.args, self.kwargs = interval, function, args, kwargs
        self.finished = Event()

    def start(self):
        """Starts to count the seconds."""
        self._Thread__check_start()
        self._Thread__started = True
        self._due = _time() + self.interval
        _timers.append(self)

    def cancel(self):
        """Stops it, if the function has not been called."""
        self.finished.set()
        if self in _timers:
            _timers.remove(self)
            self._Thread__stop()

    def run(self):
        rest = self._due - _time()
        if rest > 0:
            self.finished.wait(rest)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


def _run_timer(end):
    # Runs the timer that is due first, if that is before a time (None: ever); answers whether there was one.
    if not _timers:
        return False
    first = min(_timers, key=lambda timer: timer._due)
    if end is not None and first._due > end:
        return False
    _timers.remove(first)
    _start_new_thread(first._Thread__bootstrap, ())
    return True


class _MainThread(Thread):

    def __init__(self):
        self._Thread__initialized = True
        super(Thread, self).__init__()
        self._Thread__name, self._Thread__daemonic = 'MainThread', False
        self._Thread__started, self._Thread__stopped = True, False
        self._Thread__ident = _get_ident()
        _active[self._Thread__ident] = self

    def _exitfunc(self):
        # The program waits for its threads: here that can only be timers.
        self._Thread__stopped = True
        _timers[:] = [timer for timer in _timers if not timer.daemon]
        while _run_timer(None):
            pass
        _active.pop(self._Thread__ident, None)


class _DummyThread(Thread):
    # A thread that was not started by this module.

    def __init__(self):
        Thread.__init__(self, name=_newname('Dummy-%d'))
        self._Thread__daemonic = self._Thread__started = True
        self._Thread__ident = _get_ident()
        _active[self._Thread__ident] = self

    def join(self, timeout=None):
        assert False, 'cannot join a dummy thread'


def currentThread():
    """The Thread object of the thread that runs."""
    me = _active.get(_get_ident())
    if me is None:
        # Known before it is initialized, which asks for it.
        me = _active[_get_ident()] = _DummyThread.__new__(_DummyThread)
        me._Thread__daemonic, me._Thread__initialized = True, True
        me.__init__()
    return me


current_thread = currentThread


def activeCount():
    """How many threads are alive."""
    return len(enumerate())


active_count = activeCount


def enumerate():
    """The Thread objects of all that are alive."""
    return _active.values() + _limbo.values() + _timers


_shutdown = _MainThread()._exitfunc


def _factory(cls):
    # The public names are functions that make instances: what they make is not meant to be subclassed.
    def make(*args, **kwargs):
        return cls(*args, **kwargs)
    make.__name__, make.__doc__ = cls.__name__[1:], cls.__doc__
    return make


RLock, Condition, Semaphore, BoundedSemaphore, Event, Timer = [
    _factory(cls) for cls in (_RLock, _Condition, _Semaphore, _BoundedSemaphore, _Event, _Timer)]
