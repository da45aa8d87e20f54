"""Compiles a source file into a file beside it, which can be imported where the source is missing.

Here such a file holds the source in another form: minipy runs trees, not bytecode. It is checked for errors when it is
made, and can be imported by minipy only.
"""
import __builtin__
import imp
import marshal
import os
import struct
import sys
import traceback

__all__ = ["compile", "main", "PyCompileError"]

MAGIC = imp.get_magic()


class PyCompileError(Exception):
    """A file that does not compile: exc_type_name, exc_value and file say what is wrong with it, msg shows it."""

    def __init__(self, exc_type, exc_value, file, msg=''):
        name = exc_type.__name__
        if not msg and exc_type is SyntaxError:
            shown = traceback.format_exception_only(exc_type, exc_value)
            msg = ''.join(shown).replace('File "<string>"', 'File "%s"' % file)
        elif not msg:
            msg = "Sorry: %s: %s" % (name, exc_value)
        Exception.__init__(self, msg, name, exc_value, file)
        self.msg, self.exc_type_name, self.exc_value, self.file = self.args

    def __str__(self):
        return self.msg


def wr_long(f, x):
    """Writes an integer as four bytes, the lowest first."""
    f.write(struct.pack('<L', x & 0xffffffff))


def compile(file, cfile=None, dfile=None, doraise=False):
    """Compiles the source file of that name into cfile: the name with a c behind it (an o under -O) if not given.

    dfile is the name that error messages and tracebacks show. An error is written to standard error, or raised as
    PyCompileError where doraise is true.
    """
    shown = dfile or file
    with open(file, 'U') as source:
        changed = long(os.fstat(source.fileno()).st_mtime)
        text = source.read()
    try:
        code = __builtin__.compile(text, shown, 'exec')
    except Exception as failure:
        error = PyCompileError(failure.__class__, failure, shown)
        if doraise:
            raise error
        sys.stderr.write(error.msg + '\n')
        return
    if cfile is None:
        cfile = file + ('c' if __debug__ else 'o')
    with open(cfile, 'wb') as target:
        # The mark that makes it a compiled file comes last: a file that was not finished has none.
        target.write('\0' * len(MAGIC))
        wr_long(target, changed)
        marshal.dump(code, target)
        target.flush()
        target.seek(0)
        target.write(MAGIC)


def main(args=None):
    """Compiles the files that are named, or those that standard input names where there is but a '-'.

    Answers 1 if one of them has an error, else 0.
    """
    names = sys.argv[1:] if args is None else args
    is_listed = names == ['-']
    if is_listed:
        names = (line.rstrip('\n') for line in iter(sys.stdin.readline, ''))
    status = 0
    for name in names:
        try:
            compile(name, doraise=True)
        except PyCompileError as error:
            status = 1
            sys.stderr.write("%s\n" % error.msg)
        except IOError as error:
            if not is_listed:
                raise
            status = 1
            sys.stderr.write("%s\n" % error)
    return status


if __name__ == "__main__":
    sys.exit(main())
