"""Compiles all source files of directories, as py_compile compiles one."""
import imp
import os
import py_compile
import struct
import sys

__all__ = ["compile_dir", "compile_file", "compile_path"]


def compile_dir(dir, maxlevels=10, ddir=None, force=0, rx=None, quiet=0):
    """Compiles what is in a directory and those below it, maxlevels deep; answers 1, or 0 where something failed.

    ddir is the directory that error messages show, force compiles what is up to date, too, rx a pattern of file names
    to pass over, and quiet leaves out what is being done.
    """
    if not quiet:
        print 'Listing', dir, '...'
    try:
        names = sorted(os.listdir(dir))
    except os.error:
        print "Can't list", dir
        names = []
    success = 1
    for name in names:
        path = os.path.join(dir, name)
        shown = os.path.join(ddir, name) if ddir is not None else None
        if not os.path.isdir(path):
            done = compile_file(path, ddir, force, rx, quiet)
        elif maxlevels > 0 and name not in (os.curdir, os.pardir) and not os.path.islink(path):
            done = compile_dir(path, maxlevels - 1, shown, force, rx, quiet)
        else:
            continue
        if not done:
            success = 0
    return success


def _is_current(source):
    # Whether the compiled file says that it is of the source as it is now.
    expected = imp.get_magic() + struct.pack('<L', int(os.stat(source).st_mtime) & 0xffffffff)
    try:
        with open(source + ('c' if __debug__ else 'o'), 'rb') as compiled:
            return compiled.read(len(expected)) == expected
    except IOError:
        return False


def compile_file(fullname, ddir=None, force=0, rx=None, quiet=0):
    """Compiles one file, if it is a source file; answers as compile_dir, which says what the arguments are."""
    name = os.path.basename(fullname)
    if (rx is not None and rx.search(fullname)) or not os.path.isfile(fullname) or not name.endswith('.py'):
        return 1
    if not force and _is_current(fullname):
        return 1
    if not quiet:
        print 'Compiling', fullname, '...'
    shown = os.path.join(ddir, name) if ddir is not None else None
    try:
        py_compile.compile(fullname, None, shown, True)
    except py_compile.PyCompileError as error:
        if quiet:
            print 'Compiling', fullname, '...'
        print error.msg
    except IOError as error:
        print "Sorry", error
    else:
        return 1
    return 0


def compile_path(skip_curdir=1, maxlevels=0, force=0, quiet=0):
    """Compiles what is in the directories of sys.path; answers as compile_dir."""
    success = 1
    for dir in sys.path:
        if skip_curdir and (not dir or dir == os.curdir):
            print 'Skipping current directory'
        elif not compile_dir(dir, maxlevels, None, force, quiet=quiet):
            success = 0
    return success


def expand_args(args, flist):
    """The names among the arguments, and those that stand in the file flist, a line each ('-': standard input)."""
    names = list(args)
    if flist:
        source = sys.stdin if flist == '-' else open(flist)
        with source:
            names += [line.strip() for line in source if line.strip()]
    return names


_USAGE = """\
python compileall.py [-l] [-f] [-q] [-d destdir] [-x regexp] [-i list] [directory|file ...]

-l: only the directories themselves, not those in them
-f: compile what is up to date, too
-q: say nothing but what is wrong
-d destdir: the directory that error messages show, for one directory
-x regexp: pass over files whose name has a match
-i list: a file that names more directories and files; '-' is standard input
without a name: the directories of sys.path"""


def main():
    """The command line; answers whether all went well."""
    import getopt
    import re
    try:
        given, names = getopt.getopt(sys.argv[1:], 'lfqd:x:i:')
    except getopt.error as problem:
        print problem
        print _USAGE
        sys.exit(2)
    options = dict(given)
    ddir = options.get('-d')
    if ddir and len(names) != 1 and not os.path.isdir(names[0]):
        print '-d destdir require exactly one directory argument'
        sys.exit(2)
    rx = re.compile(options['-x']) if '-x' in options else None
    levels = 0 if '-l' in options else 10
    force, quiet = '-f' in options, '-q' in options
    try:
        names = expand_args(names, options.get('-i'))
    except IOError as error:
        print error
        return False
    try:
        if not names:
            return bool(compile_path())
        success = True
        for name in names:
            if os.path.isdir(name):
                done = compile_dir(name, levels, ddir, force, rx, quiet)
            else:
                done = compile_file(name, ddir, force, rx, quiet)
            success = success and bool(done)
        return success
    except KeyboardInterrupt:
        print "\n[interrupted]"
        return False


if __name__ == '__main__':
    sys.exit(int(not main()))
