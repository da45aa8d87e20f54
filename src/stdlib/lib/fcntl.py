"""The control of descriptors and locks: the numbers of Linux. The host has no such calls: every function raises IOError
with ENOSYS, as on a system that lacks them."""

import errno
import posix

F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_GETLK, F_SETLK, F_SETLKW, F_SETOWN, F_GETOWN = range(10)
F_SETSIG, F_GETSIG = 10, 11
F_GETLK64, F_SETLK64, F_SETLKW64 = 5, 6, 7
F_EXLCK, F_SHLCK = 4, 8
F_RDLCK, F_WRLCK, F_UNLCK = 0, 1, 2
F_SETLEASE, F_GETLEASE, F_NOTIFY = 1024, 1025, 1026
FD_CLOEXEC = 1
FASYNC = 8192
DN_ACCESS, DN_MODIFY, DN_CREATE, DN_DELETE, DN_RENAME, DN_ATTRIB = 1, 2, 4, 8, 16, 32
DN_MULTISHOT = 2147483648
LOCK_SH, LOCK_EX, LOCK_NB, LOCK_UN = 1, 2, 4, 8
LOCK_MAND, LOCK_READ, LOCK_WRITE, LOCK_RW = 32, 64, 128, 192


def _refuse(fd):
    if not isinstance(fd, (int, long)):
        fd = getattr(fd, 'fileno', None)
        if fd is None:
            raise TypeError('argument must be an int, or have a fileno() method.')
        fd = fd()
    if fd < 0:
        raise ValueError('file descriptor cannot be a negative integer (%i)' % fd)
    raise IOError(errno.ENOSYS, posix.strerror(errno.ENOSYS))


def fcntl(fd, op, arg=0):
    """fcntl(2)."""
    _refuse(fd)


def ioctl(fd, op, arg=0, mutate_flag=True):
    """ioctl(2)."""
    _refuse(fd)


def flock(fd, operation):
    """flock(2)."""
    _refuse(fd)


def lockf(fd, operation, length=0, start=0, whence=0):
    """Locks a part of a file, by fcntl(2)."""
    _refuse(fd)
