"""Threads as objects, and what they share. There is one real thread: a Thread runs, to its end, when it is started.

Waiting for what only another thread could do is an error, instead of a wait without end.
"""

import thread
import sys as _sys
import warnings
from time import time as _time, sleep as _sleep
from traceback import format_exc as _format_exc
from collections import deque as _deque

__all__ = ['activeCount', 'active_count', 'Condition', 'currentThread', 'current_thread', 'enumerate', 'Event', 'Lock',
           'RLock', 'Semaphore', 'BoundedSemaphore', 'Thread', 'Timer', 'setprofile', 'settrace', 'local', 'stack_size']

_start_new_thread = thread.start_new_thread
_allocate_lock = thread.allocate_lock
_get_ident = thread.get_ident
ThreadError = thread.error
stack_size = thread.stack_size
local = thread._local

_profile_hook = None
_trace_hook = None


def setprofile(func):
    """Notes a profile function for the threads started from now on."""
    global _profile_hook
    _profile_hook = func


def settrace(func):
    """Notes a trace function for the threads started from now on."""
    global _trace_hook
    _trace_hook = func


class _Verbose(object):

    def __init__(self, verbose=None):
        pass

    def _note(self, *args):
        pass

Lock = _allocate_lock


def RLock(*args, **kwargs):
    """A lock that its owner can take again, and must give back as often."""
    return _RLock(*args, **kwargs)


class _RLock(_Verbose):

    def __init__(self, verbose=None):
        _Verbose.__init__(self, verbose)
        self.__block = _allocate_lock()
        self.__owner = None
        self.__count = 0

    def __repr__(self):
        owner = self.__owner
        try:
            owner = _active[owner].name
        except KeyError:
            pass
        return "<%s owner=%r count=%d>" % (self.__class__.__name__, owner, self.__count)

    def acquire(self, blocking=1):
        """Takes the lock and answers whether it did."""
        me = _get_ident()
        if self.__owner == me:
            self.__count += 1
            return 1
        rc = self.__block.acquire(blocking)
        if rc:
            self.__owner = me
            self.__count = 1
        return rc

    __enter__ = acquire

    def release(self):
        """Gives the lock back, once."""
        if self.__owner != _get_ident():
            raise RuntimeError("cannot release un-acquired lock")
        self.__count -= 1
        if not self.__count:
            self.__owner = None
            self.__block.release()

    def __exit__(self, t, v, tb):
        self.release()

    # For Condition, which gives the lock back however often it was taken.

    def _acquire_restore(self, count_owner):
        count, owner = count_owner
        self.__block.acquire()
        self.__count = count
        self.__owner = owner

    def _release_save(self):
        state = self.__count, self.__owner
        self.__count = 0
        self.__owner = None
        self.__block.release()
        return state

    def _is_owned(self):
        return self.__owner == _get_ident()


def Condition(*args, **kwargs):
    """A lock with which threads wait for each other's news."""
    return _Condition(*args, **kwargs)


class _Condition(_Verbose):

    def __init__(self, lock=None, verbose=None):
        _Verbose.__init__(self, verbose)
        if lock is None:
            lock = RLock()
        self.__lock = lock
        self.acquire = lock.acquire
        self.release = lock.release
        # A lock of another kind gives itself back and tells its owner in its own way.
        for name in ('_release_save', '_acquire_restore', '_is_owned'):
            try:
                setattr(self, name, getattr(lock, name))
            except AttributeError:
                pass
        self.__waiters = []

    def __enter__(self):
        return self.__lock.__enter__()

    def __exit__(self, *args):
        return self.__lock.__exit__(*args)

    def __repr__(self):
        return "<Condition(%s, %d)>" % (self.__lock, len(self.__waiters))

    def _release_save(self):
        self.__lock.release()

    def _acquire_restore(self, x):
        self.__lock.acquire()

    def _is_owned(self):
        if self.__lock.acquire(0):
            self.__lock.release()
            return False
        return True

    def wait(self, timeout=None):
        """Gives the lock back until notified or timeout seconds have passed, and takes it again."""
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        waiter = _allocate_lock()
        waiter.acquire()
        self.__waiters.append(waiter)
        saved_state = self._release_save()
        try:
            if timeout is None:
                waiter.acquire()
            elif not waiter.acquire(0):
                if timeout > 0:
                    _sleep(timeout)
        finally:
            self._acquire_restore(saved_state)
            if waiter in self.__waiters:
                self.__waiters.remove(waiter)

    def notify(self, n=1):
        """Wakes up to n waiting threads."""
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        for waiter in self.__waiters[:n]:
            waiter.release()
            self.__waiters.remove(waiter)

    def notifyAll(self):
        """Wakes all waiting threads."""
        self.notify(len(self.__waiters))

    notify_all = notifyAll


def Semaphore(*args, **kwargs):
    """A count that is never below zero: acquire() takes one off, release() puts one back."""
    return _Semaphore(*args, **kwargs)


class _Semaphore(_Verbose):

    def __init__(self, value=1, verbose=None):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        _Verbose.__init__(self, verbose)
        self.__cond = Condition(Lock())
        self.__value = value

    def acquire(self, blocking=1):
        """Takes one off, and answers whether it did."""
        with self.__cond:
            while self.__value == 0:
                if not blocking:
                    return False
                self.__cond.wait()
            self.__value -= 1
        return True

    __enter__ = acquire

    def release(self):
        """Puts one back."""
        with self.__cond:
            self.__value += 1
            self.__cond.notify()

    def __exit__(self, t, v, tb):
        self.release()


def BoundedSemaphore(*args, **kwargs):
    """A Semaphore that refuses to have more put back than was taken off."""
    return _BoundedSemaphore(*args, **kwargs)


class _BoundedSemaphore(_Semaphore):

    def __init__(self, value=1, verbose=None):
        _Semaphore.__init__(self, value, verbose)
        self._initial_value = value

    def release(self):
        if self._Semaphore__value >= self._initial_value:
            raise ValueError("Semaphore released too many times")
        return _Semaphore.release(self)


def Event(*args, **kwargs):
    """A flag that threads can wait for."""
    return _Event(*args, **kwargs)


class _Event(_Verbose):

    def __init__(self, verbose=None):
        _Verbose.__init__(self, verbose)
        self.__cond = Condition(Lock())
        self.__flag = False

    def isSet(self):
        """Whether the flag is set."""
        return self.__flag

    is_set = isSet

    def set(self):
        """Sets the flag, and wakes who waits for it."""
        with self.__cond:
            self.__flag = True
            self.__cond.notify_all()

    def clear(self):
        """Resets the flag."""
        with self.__cond:
            self.__flag = False

    def wait(self, timeout=None):
        """Waits until the flag is set or timeout seconds have passed; answers the flag."""
        with self.__cond:
            if not self.__flag:
                self.__cond.wait(timeout)
            return self.__flag

_counter = 0


def _newname(template="Thread-%d"):
    global _counter
    _counter += 1
    return template % _counter

# The threads that run, by identity.
_active = {}


class Thread(_Verbose):
    """A call of target(*args, **kwargs) when it is started. A subclass may redefine run()."""

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, verbose=None):
        assert group is None, "group argument must be None for now"
        _Verbose.__init__(self, verbose)
        self.__target = target
        self.__name = str(name or _newname())
        self.__args = args
        self.__kwargs = {} if kwargs is None else kwargs
        self.__daemonic = self._set_daemon()
        self.__ident = None
        self.__initialized = True
        self.__is_started = False
        self.__stopped = False

    def _set_daemon(self):
        return current_thread().daemon

    def __repr__(self):
        assert self.__initialized, "Thread.__init__() was not called"
        status = "initial"
        if self.__is_started:
            status = "started"
        if self.__stopped:
            status = "stopped"
        if self.__daemonic:
            status += " daemon"
        if self.__ident is not None:
            status += " %s" % self.__ident
        return "<%s(%s, %s)>" % (self.__class__.__name__, self.__name, status)

    def start(self):
        """Runs the thread to its end. It can be done once."""
        if not self.__dict__.get('_Thread__initialized'):
            raise RuntimeError("thread.__init__() not called")
        if self.__is_started:
            raise RuntimeError("threads can only be started once")
        self.__is_started = True
        _start_new_thread(self.__bootstrap, ())

    def run(self):
        """What the thread does: it calls the target."""
        try:
            if self.__target:
                self.__target(*self.__args, **self.__kwargs)
        finally:
            # Its arguments may refer to the thread.
            del self.__target, self.__args, self.__kwargs

    def __bootstrap(self):
        self.__ident = _get_ident()
        _active[self.__ident] = self
        try:
            self.run()
        except SystemExit:
            pass
        except:
            print >> _sys.stderr, "Exception in thread %s:\n%s" % (self.name, _format_exc())
        finally:
            self.__stopped = True
            del _active[self.__ident]

    def join(self, timeout=None):
        """Waits until the thread has ended: where it was started, it has."""
        if not self.__dict__.get('_Thread__initialized'):
            raise RuntimeError("Thread.__init__() not called")
        if not self.__is_started:
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")

    @property
    def name(self):
        """A name, which need not be unique."""
        assert self.__initialized, "Thread.__init__() not called"
        return self.__name

    @name.setter
    def name(self, name):
        assert self.__initialized, "Thread.__init__() not called"
        self.__name = str(name)

    @property
    def ident(self):
        """What thread.get_ident() answers in it; None before it is started."""
        assert self.__initialized, "Thread.__init__() not called"
        return self.__ident

    def isAlive(self):
        """Whether it runs."""
        assert self.__initialized, "Thread.__init__() not called"
        return self.__is_started and not self.__stopped

    is_alive = isAlive

    @property
    def daemon(self):
        """Whether the program may end before it."""
        assert self.__initialized, "Thread.__init__() not called"
        return self.__daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self.__initialized:
            raise RuntimeError("Thread.__init__() not called")
        if self.__is_started:
            raise RuntimeError("cannot set daemon status of active thread")
        self.__daemonic = daemonic

    def isDaemon(self):
        return self.daemon

    def setDaemon(self, daemonic):
        self.daemon = daemonic

    def getName(self):
        return self.name

    def setName(self, name):
        self.name = name

    def _become_running(self):
        self.__ident = _get_ident()
        self.__is_started = True
        _active[self.__ident] = self


def Timer(*args, **kwargs):
    """A thread that calls function after interval seconds, unless cancelled."""
    return _Timer(*args, **kwargs)


class _Timer(Thread):

    def __init__(self, interval, function, args=[], kwargs={}):
        Thread.__init__(self)
        self.interval = interval
        self.function = function
        self.args = args
        self.kwargs = kwargs
        self.finished = Event()

    def cancel(self):
        """Keeps the function from being called, where it was not yet."""
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class _MainThread(Thread):

    def __init__(self):
        Thread.__init__(self, name="MainThread")
        self._become_running()

    def _set_daemon(self):
        return False


class _DummyThread(Thread):
    """Stands for a thread that module thread started."""

    def __init__(self):
        Thread.__init__(self, name=_newname("Dummy-%d"))
        self._become_running()

    def _set_daemon(self):
        return True

    def join(self, timeout=None):
        assert False, "cannot join a dummy thread"


def currentThread():
    """The Thread that runs."""
    try:
        return _active[_get_ident()]
    except KeyError:
        return _DummyThread()

current_thread = currentThread


def activeCount():
    """How many threads run."""
    return len(_active)

active_count = activeCount


def enumerate():
    """A list of the threads that run."""
    return _active.values()

_shutdown = _MainThread().join
