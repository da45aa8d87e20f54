"""Import hooks: the parts of the import mechanism as classes to override.

Hooks are the primitive operations (what files there are, how a module is
made), a loader finds and loads one module with them, and an importer does
what the import statement asks: packages, dotted and relative names.
"""

import __builtin__
import _restricted
import imp
import os
import sys
from imp import C_BUILTIN, C_EXTENSION, PKG_DIRECTORY, PY_COMPILED, PY_FROZEN, PY_SOURCE
from warnings import warn

__all__ = ["Hooks", "BasicModuleLoader", "ModuleLoader", "FancyModuleLoader",
           "BasicModuleImporter", "ModuleImporter", "install", "uninstall"]

BUILTIN_MODULE, FROZEN_MODULE = C_BUILTIN, PY_FROZEN

VERBOSE = 0

# The hooks that make a module of each kind: of a name alone, and of what was found.
_INITIALIZERS = {BUILTIN_MODULE: 'init_builtin', FROZEN_MODULE: 'init_frozen'}
_LOADERS = {PY_SOURCE: 'load_source', PY_COMPILED: 'load_compiled',
            C_EXTENSION: 'load_dynamic', PKG_DIRECTORY: 'load_package'}


def _exact(name):
    """The str that a module's name is: a subclass may answer anything else when asked again."""
    if not isinstance(name, str):
        name = str(name)
    return str.__str__(name)


def _without_file(kind, filename=''):
    """How a loader describes a module of a kind that has no file to read."""
    return None, filename, ('', '', kind)


def _built_in(source, name):
    """The description of a built-in or frozen module; source, imp or hooks, knows which there are."""
    if source.is_builtin(name):
        return _without_file(BUILTIN_MODULE)
    return _without_file(FROZEN_MODULE) if source.is_frozen(name) else None


def _close(description):
    """Closes the file of a module that was found, where it has one."""
    if description[0]:
        description[0].close()


class _Verbose:
    """Something that can say what it does, on standard output."""

    def __init__(self, verbose=VERBOSE):
        self.verbose = verbose

    def set_verbose(self, verbose):
        self.verbose = verbose

    def get_verbose(self):
        return self.verbose

    def message(self, format, *args):
        """Prints a text, with arguments put in where there are any."""
        print format % args if args else format

    def note(self, *args):
        """Prints a message to who wants to hear it."""
        if self.verbose:
            self.message(*args)


class Hooks(_Verbose):
    """The primitive operations: override these to change where modules come from."""

    openfile_error = IOError
    listdir_error = os.error

    # What there is in the file system.

    def listdir(self, path):
        return os.listdir(path)

    def openfile(self, *args):
        return open(*args)

    def path_isfile(self, path):
        return os.path.isfile(path)

    def path_isdir(self, path):
        return os.path.isdir(path)

    def path_islink(self, path):
        return os.path.islink(path)

    def path_exists(self, path):
        return os.path.exists(path)

    def path_isabs(self, path):
        return os.path.isabs(path)

    def path_join(self, path, name):
        return os.path.join(path, name)

    def path_split(self, path):
        return os.path.split(path)

    # The state of the interpreter.

    def default_path(self):
        return sys.path

    def modules_dict(self):
        return sys.modules

    def add_module(self, name):
        """The module of a name, new and empty where there is none."""
        known = self.modules_dict()
        if name not in known:
            known[name] = self.new_module(name)
        return known[name]

    def new_module(self, name):
        return imp.new_module(name)

    # Modules in files: name, path, and the open file where the caller has it.

    def get_suffixes(self):
        return imp.get_suffixes()

    def load_package(self, name, filename, file=None):
        return imp.load_module(name, file, filename, _without_file(PKG_DIRECTORY)[2])

    def load_source(self, name, filename, file=None):
        return imp.load_source(name, filename, file)

    def load_dynamic(self, name, filename, file=None):
        return imp.load_dynamic(name, filename, file)

    def load_compiled(self, name, filename, file=None):
        return imp.load_compiled(name, filename, file)

    # Modules in the interpreter.

    def is_frozen(self, name):
        return imp.is_frozen(name)

    def is_builtin(self, name):
        return imp.is_builtin(name)

    def init_frozen(self, name):
        return imp.init_frozen(name)

    def init_builtin(self, name):
        return imp.init_builtin(name)

    def get_frozen_object(self, name):
        return imp.get_frozen_object(name)


class BasicModuleLoader(_Verbose):
    """Finds and loads top-level modules with what imp offers.

    A module that was found is described by a tuple (file, filename,
    (suffix, mode, type)), as imp.find_module describes it.
    """

    def default_path(self):
        return sys.path

    def find_module(self, name, path=None):
        """The description of a module, or None; the directory None stands for the built-in modules."""
        for directory in [None] + self.default_path() if path is None else path:
            self.note("look for %s in %s", name, directory or "the built-in modules")
            description = self.find_module_in_dir(name, directory)
            if description:
                self.note("found %s: %s", name, description[1] or "built-in")
                return description
        self.note("did not find %s", name)

    def find_module_in_dir(self, name, dir):
        if dir is not None:
            try:
                return imp.find_module(name, [dir])
            except ImportError:
                return None
        return self.find_builtin_module(name)

    def find_builtin_module(self, name):
        return _built_in(imp, name)

    def load_module(self, name, stuff):
        try:
            return imp.load_module(name, *stuff)
        finally:
            _close(stuff)


class ModuleLoader(BasicModuleLoader):
    """Finds and loads top-level modules with hooks."""

    def __init__(self, hooks=None, verbose=VERBOSE):
        BasicModuleLoader.__init__(self, verbose)
        self.set_hooks(hooks or Hooks(verbose))

    def set_hooks(self, hooks):
        self.hooks = hooks

    def get_hooks(self):
        return self.hooks

    def modules_dict(self):
        return self.hooks.modules_dict()

    def default_path(self):
        return self.hooks.default_path()

    def find_builtin_module(self, name):
        return _built_in(self.hooks, name)

    def find_module_in_dir(self, name, dir, allow_packages=1):
        """Looks in one directory: a package goes before a file."""
        if dir is None:
            return self.find_builtin_module(name)
        hooks = self.hooks
        base = hooks.path_join(dir, name)
        if allow_packages and hooks.path_isdir(base):
            initial = self.find_module_in_dir("__init__", base, 0)
            if initial:
                _close(initial)
                return _without_file(PKG_DIRECTORY, base)
        for suffix in hooks.get_suffixes():
            filename = hooks.path_join(dir, name + suffix[0])
            try:
                return hooks.openfile(filename, suffix[1]), filename, suffix
            except hooks.openfile_error:
                continue

    def load_module(self, name, stuff):
        """Makes the module that a description is of, with the hook for its kind."""
        file, filename, (_, _, kind) = stuff
        try:
            if kind in _INITIALIZERS:
                return getattr(self.hooks, _INITIALIZERS[kind])(name)
            if kind not in _LOADERS:
                raise ImportError("Unrecognized module type (%r) for %s" % (kind, name))
            module = getattr(self.hooks, _LOADERS[kind])(name, filename, file)
        finally:
            _close(stuff)
        module.__file__ = filename
        return module


class FancyModuleLoader(ModuleLoader):
    """A loader that runs source itself, in a module that the hooks add."""

    def load_module(self, name, stuff):
        source = stuff
        is_package = stuff[2][2] == PKG_DIRECTORY
        if is_package:
            source = self._initial_module(name, stuff[1])
        if source[2][2] != PY_SOURCE:
            return ModuleLoader.load_module(self, name, source)
        try:
            text = source[0].read()
        finally:
            source[0].close()
        code = compile(text, source[1], 'exec', 0, 1)
        module = self.hooks.add_module(name)
        module.__file__ = stuff[1]
        if is_package:
            module.__path__ = [stuff[1]]
        self.note("run source of %s from %s", name, source[1])
        return self._run(code, name, module)

    def _initial_module(self, name, directory):
        """The description of a package's __init__, which must be Python."""
        initial = self.find_module_in_dir("__init__", directory, 0)
        if not initial:
            raise ImportError("No __init__ module in package %s" % name)
        kind = initial[2][2]
        if kind != PY_SOURCE and kind != PY_COMPILED:
            _close(initial)
            raise ImportError("Bad type (%r) for __init__ module in package %s" % (kind, name))
        return initial

    def _run(self, code, name, module):
        """Runs a module's code; answers what is the module of that name then. A module that fails goes again."""
        known = self.hooks.modules_dict()
        _restricted.run_module(code, module, known)
        return known.get(name, module)


class BasicModuleImporter(_Verbose):
    """Imports top-level modules only."""

    def __init__(self, loader=None, verbose=VERBOSE):
        _Verbose.__init__(self, verbose)
        self.set_loader(loader or ModuleLoader(None, verbose))
        self.modules = self.loader.modules_dict()

    def set_loader(self, loader):
        self.loader = loader

    def get_loader(self):
        return self.loader

    def set_hooks(self, hooks):
        return self.loader.set_hooks(hooks)

    def get_hooks(self):
        return self.loader.get_hooks()

    def import_module(self, name, globals={}, locals={}, fromlist=[]):
        """What __import__ does."""
        name = _exact(name)
        if name not in self.modules:
            description = self.loader.find_module(name)
            if not description:
                raise ImportError("No module named %s" % name)
            return self.loader.load_module(name, description)
        return self.modules[name]

    def reload(self, module, path=None):
        """Loads a module again, from path where one is given."""
        name = _exact(module.__name__)
        description = self.loader.find_module(name, path)
        if description:
            return self.loader.load_module(name, description)
        raise ImportError("Module %s not found for reload" % name)

    def unload(self, module):
        """Forgets a module: the next import loads it anew."""
        del self.modules[_exact(module.__name__)]

    def install(self):
        """Puts this importer behind the import statement, reload() and unload()."""
        self.save_unload = getattr(__builtin__, 'unload', None)
        self.save_reload, __builtin__.reload = __builtin__.reload, self.reload
        self.save_import_module, __builtin__.__import__ = __builtin__.__import__, self.import_module
        __builtin__.unload = self.unload

    def uninstall(self):
        """Puts back what was there before install()."""
        if self.save_unload:
            __builtin__.unload = self.save_unload
        else:
            del __builtin__.unload
        __builtin__.reload = self.save_reload
        __builtin__.__import__ = self.save_import_module


def _package_of(globals, level):
    """The name of the package that code with these globals is in, which they keep as __package__; None without one."""
    package = globals.get('__package__')
    if package is None:
        module = globals.get('__name__')
        if module is None:
            return None
        module = _exact(module)
        if '__path__' in globals:
            package = module
        elif '.' in module:
            package = module.rpartition('.')[0]
        if package is not None or level <= 0:
            globals['__package__'] = package
        if package is None and level <= 0:
            return None
    if level > 0 and not package:
        raise ValueError('Attempted relative import in non-package')
    return _exact(package)


def _above(package, steps):
    """The name of the package that is some steps above another."""
    for _ in range(steps):
        if '.' not in package:
            raise ValueError('attempted relative import beyond top-level package')
        package = package[:package.rindex('.')]
    return package


class ModuleImporter(BasicModuleImporter):
    """Imports packages, dotted names and relative names, as the import statement does."""

    def import_module(self, name, globals=None, locals=None, fromlist=None, level=-1):
        """What __import__ does: the first module of a dotted name, or the last where there is a fromlist."""
        parent = self.determine_parent(globals, level)
        first, rest = self.find_head_package(parent, _exact(name))
        last = self.load_tail(first, rest)
        if fromlist and hasattr(last, "__path__"):
            self.ensure_fromlist(last, fromlist)
        return last if fromlist else first

    def determine_parent(self, globals, level=-1):
        """The package that a name is relative to: None where it is absolute.

        A level of -1 tries the package of the importing code first, 0 is absolute, more are the dots of the name.
        """
        package = _package_of(globals, level) if globals and level else None
        if package is None:
            return None
        package = _above(package, level - 1)
        if package in self.modules:
            return self.modules[package]
        if level > 0:
            raise SystemError("Parent module '%s' not loaded, cannot perform relative import" % package)
        warn("Parent module '%s' not found while handling absolute import" % package, RuntimeWarning)
        return None

    def find_head_package(self, parent, name):
        """The module that a dotted name begins with, in parent or else at top level, and the rest of the name."""
        head, _, rest = name.partition('.')
        if parent:
            module = parent
            if head:
                module = self.import_it(head, "%s.%s" % (parent.__name__, head), parent)
            if module:
                return module, rest
        module = self.import_it(head, head, None)
        if module:
            return module, rest
        raise ImportError("No module named '%s'" % head)

    def load_tail(self, q, tail):
        """The module that the rest of a dotted name leads to from module q."""
        while tail:
            part, _, tail = tail.partition('.')
            name = "%s.%s" % (q.__name__, part)
            q = self.import_it(part, name, q)
            if not q:
                raise ImportError("No module named '%s'" % name)
        return q

    def ensure_fromlist(self, m, fromlist, recursive=0):
        """Imports what is named behind `from m import` and is no attribute yet; * is what __all__ names."""
        for name in fromlist:
            if name == "*":
                if not recursive and hasattr(m, "__all__"):
                    self.ensure_fromlist(m, m.__all__, 1)
            elif not hasattr(m, name):
                full = "%s.%s" % (m.__name__, name)
                if not self.import_it(name, full, m):
                    raise ImportError("No module named '%s'" % full)

    def import_it(self, partname, fqname, parent, force_load=0):
        """The module fqname, found as partname in a parent or at top level; None where there is none."""
        if not partname:
            return parent
        if fqname in self.modules and not force_load:
            return self.modules[fqname]
        self.note("import %s", fqname)
        path = getattr(parent, '__path__', None)
        if path is None and parent is not None:
            return None
        partname = _exact(partname)
        description = self.loader.find_module(partname, path)
        if not description:
            return None
        module = self.loader.load_module(_exact(fqname), description)
        if parent:
            self._bind(parent, partname, module)
        return module

    def _bind(self, package, name, module):
        """Makes a module that was loaded an attribute of its package."""
        setattr(package, name, module)

    def reload(self, module):
        """Loads a module again, where its parent has it."""
        name = _exact(module.__name__)
        package, _, part = name.rpartition('.')
        parent = self.modules[package] if part != name else None
        return self.import_it(part, name, parent, force_load=1)


default_importer = current_importer = None


def install(importer=None):
    """Makes an importer the one that import statements use."""
    global current_importer
    current_importer = importer or default_importer or ModuleImporter()
    current_importer.install()


def uninstall():
    """Puts back the importer that was there before."""
    current_importer.uninstall()
