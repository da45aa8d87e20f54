import errno, os
for name in 'EPERM ENOENT EINTR EIO EBADF EAGAIN ENOMEM EACCES EEXIST ENOTDIR EISDIR EINVAL EMFILE ENOSPC ESPIPE EROFS EPIPE EDOM ERANGE ENOTEMPTY ENAMETOOLONG'.split():
    print name, getattr(errno, name), errno.errorcode[getattr(errno, name)], os.strerror(getattr(errno, name))
print type(errno.errorcode), os.strerror(0), os.strerror(9999)
try:
    errno.ENOPE
except AttributeError, e:
    print e
