"""Restricted execution (chapter 13.2.1).

An RExec is a sandbox: r_exec, r_eval and their like run code whose builtins
are the sandbox's own, so the interpreter treats it as restricted; imports go
through r_import, open is r_open. Subclass it and replace the tuples below, or
override a method, to widen or narrow what untrusted code may do.

What the sandbox can reach never decides what trusted code does: the modules
that RExec relies on are kept in its own attributes, not in the sandbox's
sys.modules, and arguments that are judged are turned into exact strings first.
"""

import __builtin__
import _restricted
import imp
import ihooks
import os
import sys

__all__ = ["RExec"]


class FileBase:
    """The methods of a file object that untrusted code may call."""

    ok_file_methods = ('fileno', 'flush', 'isatty', 'read', 'readline',
                       'readlines', 'seek', 'tell', 'write', 'writelines',
                       'xreadlines', '__iter__')


# What is judged must be what is used: arguments from the sandbox are turned into exact
# objects of the base types, by the base types' own methods, before anybody looks at them.

def _text(value, what):
    """The exact str that a str or unicode object stands for, whatever its class claims."""
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, unicode):
        return unicode.encode(value, 'ascii')
    raise TypeError, "%s must be a string" % what


def _path(value):
    """The same for the name of a file."""
    if isinstance(value, unicode):
        return unicode.encode(value, sys.getfilesystemencoding() or 'ascii')
    return _text(value, 'file name')


def _number(value):
    """The exact int of an int or long object."""
    if isinstance(value, long):
        return int(long.__add__(value, 0L))
    if isinstance(value, int):
        return int.__add__(value, 0)
    raise TypeError, "an integer is required"


class _Forward:
    """Calls a method of an object. Its bound call is what a stand-in shows; restricted code sees nothing behind it."""

    def __init__(self, get, name):
        self.get = get
        self.name = name

    def call(self, *args):
        return getattr(self.get(), self.name)(*args)


class _Lines:
    """Iterates over the lines that a method answers."""

    def __init__(self, readline):
        self.readline = readline

    def iterate(self):
        return iter(self.readline, '')


class FileWrapper(FileBase):
    """Stands for a file in the sandbox: only the safe methods, and close() only flushes.

    A file that is not for reading has no lines to iterate over.
    """

    def __init__(self, f):
        def get():
            return f
        for name in self.ok_file_methods:
            if name not in ('__iter__', 'xreadlines'):
                setattr(self, name, _Forward(get, name).call)
        mode = getattr(f, 'mode', 'r')
        if 'r' in mode or '+' in mode or 'U' in mode:
            lines = _Lines(self.readline)
            for name in ('__iter__', 'xreadlines'):
                if name in self.ok_file_methods:
                    setattr(self, name, lines.iterate)

    def close(self):
        self.flush()


class FileDelegate(FileBase):
    """Stands for a standard file of the trusted side while an s_ method runs: whatever the sandbox has by that name."""

    def __init__(self, mod, name):
        self.mod = mod
        self.name = name
        def get():
            return getattr(mod, name)
        for attribute in self.ok_file_methods:
            setattr(self, attribute, _Forward(get, attribute).call)

    def close(self):
        pass


class RHooks(ihooks.Hooks):
    """The import hooks of a sandbox: modules are added to it, builtin ones copied as it allows."""

    def __init__(self, *args):
        # RHooks([rexec], [verbose]); the sandbox usually comes later, by set_rexec.
        given = list(args)
        has_verbose = given and type(given[-1]) in (int, bool)
        ihooks.Hooks.__init__(self, given.pop() if has_verbose else 0)
        self.set_rexec(given.pop(0) if given and hasattr(given[0], '__class__') else None)
        if given:
            raise TypeError("too many arguments")

    def set_rexec(self, rexec):
        """Says which sandbox these hooks are of."""
        self.rexec = rexec

    def get_suffixes(self):
        sandbox = self.rexec
        return sandbox.get_suffixes()

    def is_builtin(self, name):
        return self.rexec.is_builtin(_text(name, 'module name'))

    def init_builtin(self, name):
        # The name is not always the one that was asked about before: a package may call itself anything.
        name = _text(name, 'module name')
        if '.' in name or not self.is_builtin(name):
            raise ImportError, "No module named '%s'" % name
        m = __import__(name)
        return self.rexec.copy_except(m, ())

    def init_frozen(self, name):
        raise SystemError, "don't use this"

    def load_source(self, *args):
        raise SystemError, "don't use this"

    def load_compiled(self, *args):
        raise SystemError, "don't use this"

    def load_package(self, *args):
        raise SystemError, "don't use this"

    def load_dynamic(self, name, filename, file=None):
        return self.rexec.load_dynamic(_text(name, 'module name'), filename, file)

    def add_module(self, name):
        return self.rexec._module_to_fill(_text(name, 'module name'))

    def modules_dict(self):
        return self.rexec.modules

    def default_path(self):
        return getattr(self.rexec._sys, 'path', ())


class RModuleLoader(ihooks.FancyModuleLoader):
    """The loader of a sandbox. Search paths come from the sandbox: only their real strings count."""

    def find_module(self, name, path=None):
        if path is None:
            path = [None] + [dir for dir in self.default_path()]
        exact = []
        for dir in path:
            if dir is None:
                exact.append(None)
            elif isinstance(dir, (str, unicode)):
                exact.append(_path(dir))
        found = ihooks.FancyModuleLoader.find_module(self, name, exact)
        if found and name in _extensions and _is_of_library(found[1]):
            # What is no Python in CPython is judged by name, whatever it is written in here.
            rexec = self.hooks.rexec
            if name not in rexec.ok_dynamic_modules and not (rexec._loading and name in _accelerators):
                if found[0]:
                    found[0].close()
                raise ImportError, "untrusted dynamic module: %s" % name
        return found

    def load_module(self, name, stuff):
        # What a library module is built on it may import while it loads.
        rexec = self.hooks.rexec
        filename = stuff[1]
        if not filename or not _is_of_library(filename):
            return ihooks.FancyModuleLoader.load_module(self, name, stuff)
        return _restricted.within(rexec._loading, name, ihooks.FancyModuleLoader.load_module, self, name, stuff)


class RModuleImporter(ihooks.ModuleImporter):
    """The importer of a sandbox, which may name any object as a package: only its own modules are changed."""

    def _bind(self, package, name, module):
        if id(package) in self.get_hooks().rexec._made:
            setattr(package, name, module)


def _unshared(value):
    """What a module of the trusted side holds, as the sandbox gets it: no container that both could change."""
    if type(value) in (dict, list, set, bytearray):
        return type(value)(value)
    return value


_library = os.path.dirname(os.__file__)


def _is_of_library(filename):
    """Whether a file stands in the library, however its path is spelt."""
    return os.path.realpath(filename).startswith(os.path.join(os.path.realpath(_library), ''))


# Modules that are written in C in CPython.
_extensions = (
    '_ast', '_bisect', '_bufferedio', '_bytesio', '_codecs', '_codecs_cn', '_codecs_hk', '_codecs_iso2022',
    '_codecs_jp', '_codecs_kr', '_codecs_tw', '_collections', '_csv', '_ctypes', '_ctypes_test', '_curses',
    '_curses_panel', '_elementtree', '_fileio', '_functools', '_hashlib', '_heapq', '_hotshot', '_io', '_iobase',
    '_json', '_locale', '_lsprof', '_md5', '_multibytecodec', '_multiprocessing', '_random', '_sha', '_sha256',
    '_sha512', '_socket', '_sqlite3', '_sre', '_ssl', '_stringio', '_struct', '_symtable', '_testcapi', '_textio',
    '_tkinter', '_warnings', '_weakref', 'array', 'audioop', 'binascii', 'bsddb', 'bz2', 'cPickle', 'cStringIO',
    'cmath', 'crypt', 'datetime', 'dbm', 'errno', 'exceptions', 'fcntl', 'future_builtins', 'gc', 'gdbm', 'grp',
    'imageop', 'imp', 'itertools', 'linuxaudiodev', 'marshal', 'math', 'mmap', 'nis', 'operator', 'ossaudiodev',
    'parser', 'posix', 'pwd', 'pyexpat', 'readline', 'resource', 'select', 'signal', 'spwd', 'strop', 'syslog',
    'termios', 'thread', 'time', 'unicodedata', 'xxsubtype', 'zipimport', 'zlib')

# Parts of library modules that are not written in Python: they compute, and reach nothing.
_accelerators = ('_abc', 'exceptions', '_bisect', '_collections', '_functools', '_heapq', '_json', '_md5',
                 '_random', '_sha', '_sha256', '_sha512', '_struct', 'itertools')

# What module os takes from posixpath and its like, names that open nothing.
_os_constants = ('name', 'curdir', 'pardir', 'sep', 'altsep', 'extsep',
                 'pathsep', 'linesep', 'defpath', 'devnull')


def _takes_level(method):
    """Whether an r_import has a parameter for the level of a relative import: one in a book's style has not."""
    code = getattr(getattr(method, 'im_func', method), 'func_code', None)
    return code is None or code.co_argcount > 5 or bool(code.co_flags & 4)


_standard_files = 'stdin', 'stdout', 'stderr'


def _with_stand_ins(what):
    """The method s_<what>: the sandbox's r_<what>, called while it has stand-ins for the standard files."""
    def method(self, *args):
        return self.s_apply(getattr(self, 'r_' + what), args)
    method.__name__ = 's_' + what
    method.__doc__ = "r_%s(), with standard files that have only the safe methods." % what
    return method


class RExec(ihooks._Verbose):
    """A sandbox for untrusted code.

    hooks: an RHooks, through which every module search and file read of the
        sandbox goes; None for the ordinary ones
    verbose: true to print to standard output what the importer looks for
    """

    # Where modules are looked for, and the kinds of files that may be modules.
    ok_path = tuple(sys.path)
    ok_file_types = imp.C_EXTENSION, imp.PY_SOURCE

    # Built-in functions that the sandbox does not have, or has otherwise.
    nok_builtin_names = tuple('open file reload __import__'.split())

    # Modules of the interpreter, and the names that two of them are reduced to.
    ok_builtin_modules = tuple('audioop array binascii cmath errno imageop marshal math md5 operator parser select sha '
                               '_sre strop struct time _weakref'.split())
    ok_posix_names = tuple('error fstat listdir lstat readlink stat times uname getpid getppid getcwd getuid getgid '
                           'geteuid getegid'.split())
    ok_sys_names = tuple('byteorder copyright exit getdefaultencoding getrefcount hexversion maxint maxunicode platform '
                         'ps1 ps2 version version_info'.split())

    # Put into __builtin__ by module site for people at a prompt: not meant for a sandbox.
    site_builtin_names = ('copyright', 'credits', 'license', 'help', 'exit', 'quit')

    def __init__(self, hooks=None, verbose=False):
        ihooks._Verbose.__init__(self, verbose)
        self.hooks = hooks or RHooks(verbose)
        self.hooks.set_rexec(self)
        self.modules = {}
        # The library's modules that are being loaded.
        self._loading = []
        # The modules made for this sandbox, by identity: sys.modules is the sandbox's to change.
        self._made = {}
        self._builtin = None
        self.ok_dynamic_modules = self.ok_builtin_modules
        self.ok_builtin_modules = tuple([name for name in self.ok_builtin_modules
                                         if name in sys.builtin_module_names])
        self.set_trusted_path()
        self.make_builtin()
        # What the sandbox is refused from now on, caught or not: tuples with names.
        self.violations = _restricted.watch(self._builtin)
        self.make_initial_modules()
        self.make_sys()
        self.loader = RModuleLoader(self.hooks, verbose)
        self.importer = RModuleImporter(self.loader, verbose)

    # What the sandbox is made of: each step may be overridden.

    def set_trusted_path(self):
        # Dynamic modules come from the path of the trusted side.
        self.trusted_path = filter(os.path.isabs, sys.path)

    def load_dynamic(self, name, filename, file):
        name = _text(name, 'module name')
        if name not in self.ok_dynamic_modules:
            raise ImportError, "untrusted dynamic module: %s" % name
        if name in sys.modules:
            src = sys.modules[name]
        else:
            src = imp.load_dynamic(name, filename, file)
        return self.copy_except(src, [])

    def make_initial_modules(self):
        self.make_main()
        self.make_osname()

    def get_suffixes(self):
        return [item for item in imp.get_suffixes() if item[2] in self.ok_file_types]

    def is_builtin(self, mname):
        return mname in self.ok_builtin_modules or (
            self._loading and mname in _accelerators and mname in sys.builtin_module_names)

    def make_builtin(self):
        m = self.copy_except(__builtin__, tuple(self.nok_builtin_names) + self.site_builtin_names)
        m.__import__ = self._import_hook
        m.reload = self._reload_hook
        m.open = m.file = self._open_hook
        if hasattr(m, 'execfile'):
            m.execfile = self._execfile_hook
        # __builtins__ is another name of the same module, as the chapter uses it.
        self._builtin = self.modules['__builtins__'] = m

    def make_main(self):
        self._main = self.add_module('__main__')

    def make_osname(self):
        osname = os.name
        src = __import__(osname)
        dst = self.copy_only(src, self.ok_posix_names)
        dst.environ = dict(os.environ)
        self._posix = dst

    def _make_os(self):
        # Module os of the sandbox: what ok_posix_names allows, and the constants of paths.
        dst = self._module_to_fill('os')
        src = self._posix
        for name in dir(src):
            if name[:1] != '_':
                setattr(dst, name, getattr(src, name))
        for name in _os_constants:
            if hasattr(os, name):
                setattr(dst, name, getattr(os, name))
        dst.path = self._import(os.path.__name__)
        self.modules['os.path'] = dst.path
        return dst

    def make_sys(self):
        m = self.copy_only(sys, self.ok_sys_names)
        m.modules = self.modules
        m.argv = ['RESTRICTED']
        m.path = list(self.ok_path)
        m.exc_info = self.r_exc_info
        names = self.modules.keys() + list(self.ok_builtin_modules)
        names = [name for name in names if name != '__builtins__']
        names.sort()
        m.builtin_module_names = tuple(names)
        self._sys = m

    def copy_except(self, src, exceptions):
        """The sandbox's module of a trusted one's name, with all of that but some names."""
        dst = self._copy_names(src, [name for name in dir(src) if name != '__builtins__'])
        for name in exceptions:
            if hasattr(dst, name):
                delattr(dst, name)
        return dst

    def copy_only(self, src, names):
        """The same with nothing but some names, as far as the trusted module has them."""
        return self._copy_names(src, [name for name in names if hasattr(src, name)])

    def _copy_names(self, src, names):
        dst = self.copy_none(src)
        for name in names:
            setattr(dst, name, _unshared(getattr(src, name)))
        return dst

    def copy_none(self, src):
        m = self._module_to_fill(src.__name__)
        m.__doc__ = src.__doc__
        return m

    # The modules of the sandbox.

    def add_module(self, mname):
        """The sandbox's module of this name, made empty if there was none; bound to the sandbox's builtins."""
        mname = _text(mname, 'module name')
        if mname in ('__builtin__', '__builtins__') and self._builtin is not None:
            return self._builtin
        m = self.modules.get(mname)
        if type(m) is not type(sys):
            m = self._new_module(mname)
        if id(m) in self._made:
            m.__builtins__ = self._builtin or m
        return m

    def _new_module(self, mname):
        m = self.modules[mname] = self.hooks.new_module(mname)
        self._made[id(m)] = m
        return m

    def _module_to_fill(self, mname):
        # Only a module that was made here is loaded or copied into. Another under its name, which
        # trusted code or the sandbox put there, keeps its builtins and what it holds.
        m = self.add_module(mname)
        if id(m) not in self._made:
            self._new_module(mname)
            m = self.add_module(mname)
        return m

    def r_add_module(self, mname):
        return self.add_module(mname)

    # Running code. The namespace is one that RExec remembers itself, and its builtins
    # are set anew each time, whatever the sandbox did to them.

    def _namespace(self):
        self._main.__builtins__ = self._builtin
        return self._main.__dict__

    def r_exec(self, code):
        """Runs code, a string or a code object, in the sandbox."""
        exec code in self._namespace()

    def r_eval(self, code):
        """Evaluates an expression, a string or a code object, in the sandbox."""
        return eval(code, self._namespace())

    def r_execfile(self, file):
        """Runs a file of Python code in the sandbox."""
        namespace = self._namespace()
        f = open(file, 'U')
        try:
            source = f.read()
        finally:
            f.close()
        exec compile(source, file, 'exec', 0, 1) in namespace

    # The sandbox's own open, __import__, reload and execfile: they take what untrusted code
    # hands them as exact objects, then ask the method that a subclass may have replaced.

    def _open_hook(self, file, mode='r', buf=-1):
        file = _path(file)
        mode = _text(mode, 'mode')
        buf = _number(buf)
        if buf == -1:
            return self.r_open(file, mode)
        return self.r_open(file, mode, buf)

    def _import_hook(self, name, globals=None, locals=None, fromlist=None, level=-1):
        if type(name) is not str:
            if isinstance(name, str):
                raise ImportError, "No module named '%s'" % _text(name, 'module name')
            name = _text(name, 'module name')
        if fromlist:
            fromlist = [_text(item, "item in ``from list''") for item in fromlist]
        if type(globals) is not dict:
            globals = None
        level = _number(level)
        try:
            if level == -1 or not _takes_level(self.r_import):
                return self.r_import(name, globals, locals, fromlist)
            return self.r_import(name, globals, locals, fromlist, level)
        except ImportError, error:
            if type(error) is ImportError and (name in sys.builtin_module_names or name in sys.modules):
                _restricted.record('import', name, str(error))
            raise

    def _reload_hook(self, m):
        if type(m) is not type(sys):
            raise TypeError, "reload() argument must be module"
        return self.r_reload(m)

    def _execfile_hook(self, filename, globals=None, locals=None):
        # Reads what r_open lets it read, runs where it is called.
        filename = _path(filename)
        f = self.r_open(filename)
        try:
            source = _text(f.read(), 'source')
        finally:
            f.close()
        code = compile(source, filename, 'exec', 0, 1)
        if globals is None:
            frame = sys._getframe(1)
            if frame.f_restricted:
                globals = frame.f_globals
                if locals is None:
                    locals = frame.f_locals
            else:
                globals = self._namespace()
        elif type(globals) is not dict:
            raise TypeError, "execfile() argument 2 must be dict"
        globals['__builtins__'] = self._builtin
        if locals is None:
            exec code in globals
        else:
            exec code in globals, locals

    # Importing.

    def _import(self, name, globals=None, locals=None, fromlist=None, level=0):
        return self.importer.import_module(name, globals, locals, fromlist, level)

    def r_import(self, mname, globals={}, locals={}, fromlist=[], level=-1):
        """The sandbox's __import__; raises ImportError for a module that is considered unsafe."""
        mname = _text(mname, 'module name')
        if fromlist:
            fromlist = [_text(item, "item in ``from list''") for item in fromlist]
        if type(globals) is not dict:
            globals = None
        if mname == 'os' or mname == 'os.path':
            if 'os' not in self.modules:
                self._make_os()
            if mname == 'os.path' and fromlist:
                return self.modules['os'].path
            return self.modules['os']
        return self._import(mname, globals, locals, fromlist, _number(level))

    def r_reload(self, m):
        """The sandbox's reload."""
        return self.importer.reload(m)

    def r_unload(self, m):
        """Removes a module from the sandbox's sys.modules."""
        return self.importer.unload(m)

    # Files.

    def r_open(self, file, mode='r', buf=-1):
        """The sandbox's open and file: any file for reading, none for writing or appending."""
        mode = _text(mode, 'mode')
        if mode not in ('r', 'rb'):
            message = "can't open files for writing in restricted mode"
            _restricted.record('open', _path(file), message)
            raise IOError, message
        return open(_path(file), mode, _number(buf))

    def r_exc_info(self):
        """The sandbox's sys.exc_info: without the traceback, which leads to frames.

        What trusted code is handling while it calls the sandbox is not the sandbox's.
        """
        ty, va, tr = sys.exc_info()
        if tr is None or not tr.tb_frame.f_restricted:
            return None, None, None
        tr = None
        return ty, va, tr

    # The s_ variants: meanwhile the sandbox has stand-ins for the standard files, and
    # the trusted side's own are whatever the sandbox makes of them.

    def make_delegate_files(self):
        """Makes the stand-ins: what the sandbox gets, and what the trusted side gets of the sandbox."""
        for name in _standard_files:
            setattr(self, 'delegate_' + name, FileDelegate(self._sys, name))
            setattr(self, 'restricted_' + name, FileWrapper(getattr(sys, name)))

    def set_files(self):
        """Puts the stand-ins in place."""
        if not hasattr(self, 'save_stdin'):
            self.save_files()
        if not hasattr(self, 'delegate_stdin'):
            self.make_delegate_files()
        for name in _standard_files:
            setattr(self._sys, name, getattr(self, 'restricted_' + name))
            setattr(sys, name, getattr(self, 'delegate_' + name))

    def reset_files(self):
        """Puts the trusted side's files back; what the sandbox has now it will have next time."""
        self.restore_files()
        for name in _standard_files:
            setattr(self, 'restricted_' + name, getattr(self._sys, name))

    def save_files(self):
        """Remembers the trusted side's files."""
        for name in _standard_files:
            setattr(self, 'save_' + name, getattr(sys, name))

    def restore_files(self):
        """Puts back the files that save_files() remembered."""
        for name in _standard_files:
            setattr(sys, name, getattr(self, 'save_' + name))

    def s_apply(self, func, args=(), kw={}):
        """Calls a function while the stand-ins are in place."""
        self.save_files()
        try:
            self.set_files()
            return func(*args, **kw)
        finally:
            self.restore_files()

    s_eval = _with_stand_ins('eval')
    s_exec = _with_stand_ins('exec')
    s_execfile = _with_stand_ins('execfile')
    s_import = _with_stand_ins('import')
    s_reload = _with_stand_ins('reload')
    s_unload = _with_stand_ins('unload')
