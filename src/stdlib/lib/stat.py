"""Constants and tests for the result of os.stat(), os.lstat() and os.fstat()."""

# Places in the tuple that os.stat() answers.
(ST_MODE, ST_INO, ST_DEV, ST_NLINK, ST_UID, ST_GID, ST_SIZE, ST_ATIME, ST_MTIME, ST_CTIME) = range(10)

# The kind of a file stands above twelve bits of permissions.
_KIND, _PERMISSIONS = 0170000, 07777
S_IFIFO, S_IFCHR, S_IFDIR, S_IFBLK = 0010000, 0020000, 0040000, 0060000
S_IFREG, S_IFLNK, S_IFSOCK = 0100000, 0120000, 0140000

# What a program takes over from its file, and whether a directory's entries are their owners' (sticky).
S_ISUID, S_ISGID, S_ISVTX = 04000, 02000, 01000
# System V: locks on the file are enforced.
S_ENFMT = S_ISGID

# Read, write, execute and all of them: the owner, the group, the others; the owner's by their old names.
S_IRUSR, S_IWUSR, S_IXUSR, S_IRWXU = 0400, 0200, 0100, 0700
S_IRGRP, S_IWGRP, S_IXGRP, S_IRWXG = 0040, 0020, 0010, 0070
S_IROTH, S_IWOTH, S_IXOTH, S_IRWXO = 0004, 0002, 0001, 0007
S_IREAD, S_IWRITE, S_IEXEC = S_IRUSR, S_IWUSR, S_IXUSR

# Flags of chflags() that the owner may set, and that the superuser alone may.
UF_NODUMP, UF_IMMUTABLE, UF_APPEND, UF_OPAQUE, UF_NOUNLINK, UF_COMPRESSED = [1 << _bit for _bit in range(6)]
UF_HIDDEN = 1 << 15
SF_ARCHIVED, SF_IMMUTABLE, SF_APPEND, SF_NOUNLINK, SF_SNAPSHOT = [1 << _bit for _bit in (16, 17, 18, 20, 21)]


def S_IMODE(mode):
    """The part of a mode that chmod() sets."""
    return mode & _PERMISSIONS


def S_IFMT(mode):
    """The part of a mode that says what kind of file it is."""
    return mode & _KIND


def S_ISDIR(mode):
    """Whether it is a directory."""
    return mode & _KIND == S_IFDIR


def S_ISCHR(mode):
    """Whether it is a character device."""
    return mode & _KIND == S_IFCHR


def S_ISBLK(mode):
    """Whether it is a block device."""
    return mode & _KIND == S_IFBLK


def S_ISREG(mode):
    """Whether it is a regular file."""
    return mode & _KIND == S_IFREG


def S_ISFIFO(mode):
    """Whether it is a named pipe."""
    return mode & _KIND == S_IFIFO


def S_ISLNK(mode):
    """Whether it is a symbolic link."""
    return mode & _KIND == S_IFLNK


def S_ISSOCK(mode):
    """Whether it is a socket."""
    return mode & _KIND == S_IFSOCK
