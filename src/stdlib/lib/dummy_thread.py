"""Module thread by another name: its threads, too, run when they are started."""

from thread import *
from thread import _local, allocate_lock, error, exit, get_ident, interrupt_main, stack_size, start_new_thread, LockType

__all__ = ['error', 'start_new_thread', 'exit', 'get_ident', 'allocate_lock', 'interrupt_main', 'LockType']
