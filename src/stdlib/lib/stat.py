"""Constants and tests for the result of os.stat(), os.lstat() and os.fstat()."""

# Places in the tuple that os.stat() answers.
ST_MODE = 0
ST_INO = 1
ST_DEV = 2
ST_NLINK = 3
ST_UID = 4
ST_GID = 5
ST_SIZE = 6
ST_ATIME = 7
ST_MTIME = 8
ST_CTIME = 9

# Kinds of files.
S_IFIFO = 0010000
S_IFCHR = 0020000
S_IFDIR = 0040000
S_IFBLK = 0060000
S_IFREG = 0100000
S_IFLNK = 0120000
S_IFSOCK = 0140000

# Permissions.
S_ISUID = 04000
S_ISGID = 02000
S_ISVTX = 01000
S_ENFMT = S_ISGID
S_IRWXU = 0700
S_IRUSR = S_IREAD = 0400
S_IWUSR = S_IWRITE = 0200
S_IXUSR = S_IEXEC = 0100
S_IRWXG = 0070
S_IRGRP = 0040
S_IWGRP = 0020
S_IXGRP = 0010
S_IRWXO = 0007
S_IROTH = 0004
S_IWOTH = 0002
S_IXOTH = 0001

# Flags of chflags().
UF_NODUMP = 0x00000001
UF_IMMUTABLE = 0x00000002
UF_APPEND = 0x00000004
UF_OPAQUE = 0x00000008
UF_NOUNLINK = 0x00000010
UF_COMPRESSED = 0x00000020
UF_HIDDEN = 0x00008000
SF_ARCHIVED = 0x00010000
SF_IMMUTABLE = 0x00020000
SF_APPEND = 0x00040000
SF_NOUNLINK = 0x00100000
SF_SNAPSHOT = 0x00200000


def S_IMODE(mode):
    return mode & 07777


def S_IFMT(mode):
    return mode & 0170000


def S_ISDIR(mode):
    return S_IFMT(mode) == S_IFDIR


def S_ISCHR(mode):
    return S_IFMT(mode) == S_IFCHR


def S_ISBLK(mode):
    return S_IFMT(mode) == S_IFBLK


def S_ISREG(mode):
    return S_IFMT(mode) == S_IFREG


def S_ISFIFO(mode):
    return S_IFMT(mode) == S_IFIFO


def S_ISLNK(mode):
    return S_IFMT(mode) == S_IFLNK


def S_ISSOCK(mode):
    return S_IFMT(mode) == S_IFSOCK
