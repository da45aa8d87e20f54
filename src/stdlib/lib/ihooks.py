"""Import hooks: the parts of the import mechanism as classes to override.

Hooks are the primitive operations (what files there are, how a module is
made), a loader finds and loads one module with them, and an importer does
what the import statement asks: packages, dotted and relative names.
"""

import __builtin__
import imp
import os
import sys

__all__ = ["BasicModuleLoader", "Hooks", "ModuleLoader", "FancyModuleLoader",
           "BasicModuleImporter", "ModuleImporter", "install", "uninstall"]

from imp import C_EXTENSION, PY_SOURCE, PY_COMPILED
from imp import C_BUILTIN, PY_FROZEN, PKG_DIRECTORY
BUILTIN_MODULE = C_BUILTIN
FROZEN_MODULE = PY_FROZEN

VERBOSE = 0


def _exact(name):
    """The str that a module's name is: a subclass may answer anything else when asked again."""
    if isinstance(name, str):
        return str.__str__(name)
    return str.__str__(str(name))


class _Verbose:
    """Something that can say what it does, on standard output."""

    def __init__(self, verbose=VERBOSE):
        self.verbose = verbose

    def get_verbose(self):
        return self.verbose

    def set_verbose(self, verbose):
        self.verbose = verbose

    def note(self, *args):
        if self.verbose:
            self.message(*args)

    def message(self, format, *args):
        if args:
            print format % args
        else:
            print format


class BasicModuleLoader(_Verbose):
    """Finds and loads top-level modules with what imp offers.

    A module that was found is described by a tuple (file, filename,
    (suffix, mode, type)), as imp.find_module describes it.
    """

    def find_module(self, name, path=None):
        if path is None:
            path = [None] + self.default_path()
        for directory in path:
            self.note("look for %s in %s", name, directory or "the built-in modules")
            found = self.find_module_in_dir(name, directory)
            if found:
                self.note("found %s: %s", name, found[1] or "built-in")
                return found
        self.note("did not find %s", name)
        return None

    def default_path(self):
        return sys.path

    def find_module_in_dir(self, name, dir):
        if dir is None:
            return self.find_builtin_module(name)
        try:
            return imp.find_module(name, [dir])
        except ImportError:
            return None

    def find_builtin_module(self, name):
        if imp.is_builtin(name):
            return None, '', ('', '', BUILTIN_MODULE)
        if imp.is_frozen(name):
            return None, '', ('', '', FROZEN_MODULE)
        return None

    def load_module(self, name, stuff):
        file, filename, info = stuff
        try:
            return imp.load_module(name, file, filename, info)
        finally:
            if file:
                file.close()


class Hooks(_Verbose):
    """The primitive operations: override these to change where modules come from."""

    # about kinds of modules

    def get_suffixes(self):
        return imp.get_suffixes()

    def new_module(self, name):
        return imp.new_module(name)

    def is_builtin(self, name):
        return imp.is_builtin(name)

    def init_builtin(self, name):
        return imp.init_builtin(name)

    def is_frozen(self, name):
        return imp.is_frozen(name)

    def init_frozen(self, name):
        return imp.init_frozen(name)

    def get_frozen_object(self, name):
        return imp.get_frozen_object(name)

    def load_source(self, name, filename, file=None):
        return imp.load_source(name, filename, file)

    def load_compiled(self, name, filename, file=None):
        return imp.load_compiled(name, filename, file)

    def load_dynamic(self, name, filename, file=None):
        return imp.load_dynamic(name, filename, file)

    def load_package(self, name, filename, file=None):
        return imp.load_module(name, file, filename, ("", "", PKG_DIRECTORY))

    def add_module(self, name):
        modules = self.modules_dict()
        if name in modules:
            return modules[name]
        modules[name] = module = self.new_module(name)
        return module

    # about sys

    def modules_dict(self):
        return sys.modules

    def default_path(self):
        return sys.path

    # about files

    def path_split(self, x):
        return os.path.split(x)

    def path_join(self, x, y):
        return os.path.join(x, y)

    def path_isabs(self, x):
        return os.path.isabs(x)

    def path_exists(self, x):
        return os.path.exists(x)

    def path_isdir(self, x):
        return os.path.isdir(x)

    def path_isfile(self, x):
        return os.path.isfile(x)

    def path_islink(self, x):
        return os.path.islink(x)

    def openfile(self, *x):
        return open(*x)

    openfile_error = IOError

    def listdir(self, x):
        return os.listdir(x)

    listdir_error = os.error


class ModuleLoader(BasicModuleLoader):
    """Finds and loads top-level modules with hooks."""

    def __init__(self, hooks=None, verbose=VERBOSE):
        BasicModuleLoader.__init__(self, verbose)
        self.hooks = hooks or Hooks(verbose)

    def default_path(self):
        return self.hooks.default_path()

    def modules_dict(self):
        return self.hooks.modules_dict()

    def get_hooks(self):
        return self.hooks

    def set_hooks(self, hooks):
        self.hooks = hooks

    def find_builtin_module(self, name):
        if self.hooks.is_builtin(name):
            return None, '', ('', '', BUILTIN_MODULE)
        if self.hooks.is_frozen(name):
            return None, '', ('', '', FROZEN_MODULE)
        return None

    def find_module_in_dir(self, name, dir, allow_packages=1):
        if dir is None:
            return self.find_builtin_module(name)
        if allow_packages:
            fullname = self.hooks.path_join(dir, name)
            if self.hooks.path_isdir(fullname):
                stuff = self.find_module_in_dir("__init__", fullname, 0)
                if stuff:
                    file = stuff[0]
                    if file:
                        file.close()
                    return None, fullname, ('', '', PKG_DIRECTORY)
        for info in self.hooks.get_suffixes():
            suff, mode, type = info
            fullname = self.hooks.path_join(dir, name + suff)
            try:
                file = self.hooks.openfile(fullname, mode)
                return file, fullname, info
            except self.hooks.openfile_error:
                pass
        return None

    def load_module(self, name, stuff):
        file, filename, info = stuff
        suff, mode, type = info
        try:
            if type == BUILTIN_MODULE:
                return self.hooks.init_builtin(name)
            if type == FROZEN_MODULE:
                return self.hooks.init_frozen(name)
            if type == C_EXTENSION:
                module = self.hooks.load_dynamic(name, filename, file)
            elif type == PY_SOURCE:
                module = self.hooks.load_source(name, filename, file)
            elif type == PY_COMPILED:
                module = self.hooks.load_compiled(name, filename, file)
            elif type == PKG_DIRECTORY:
                module = self.hooks.load_package(name, filename, file)
            else:
                raise ImportError, "Unrecognized module type (%r) for %s" % (type, name)
        finally:
            if file:
                file.close()
        module.__file__ = filename
        return module


class FancyModuleLoader(ModuleLoader):
    """A loader that runs source itself, in a module that the hooks add."""

    def load_module(self, name, stuff):
        file, filename, info = stuff
        suff, mode, type = info
        realfilename = filename
        path = None
        if type == PKG_DIRECTORY:
            initstuff = self.find_module_in_dir("__init__", filename, 0)
            if not initstuff:
                raise ImportError, "No __init__ module in package %s" % name
            file, realfilename, info = initstuff
            suff, mode, type = info
            if type not in (PY_SOURCE, PY_COMPILED):
                if file:
                    file.close()
                raise ImportError, "Bad type (%r) for __init__ module in package %s" % (type, name)
            path = [filename]
        if type != PY_SOURCE:
            return ModuleLoader.load_module(self, name, (file, realfilename, info))
        try:
            data = file.read()
        finally:
            file.close()
        code = compile(data, realfilename, 'exec', 0, 1)
        modules = self.hooks.modules_dict()
        module = self.hooks.add_module(name)
        if path:
            module.__path__ = path
        module.__file__ = filename
        self.note("run source of %s from %s", name, realfilename)
        try:
            exec code in module.__dict__
        except:
            if modules.get(name) is module:
                del modules[name]
            raise
        return modules.get(name, module)


class BasicModuleImporter(_Verbose):
    """Imports top-level modules only."""

    def __init__(self, loader=None, verbose=VERBOSE):
        _Verbose.__init__(self, verbose)
        self.loader = loader or ModuleLoader(None, verbose)
        self.modules = self.loader.modules_dict()

    def get_loader(self):
        return self.loader

    def set_loader(self, loader):
        self.loader = loader

    def get_hooks(self):
        return self.loader.get_hooks()

    def set_hooks(self, hooks):
        return self.loader.set_hooks(hooks)

    def import_module(self, name, globals={}, locals={}, fromlist=[]):
        name = _exact(name)
        if name in self.modules:
            return self.modules[name]
        stuff = self.loader.find_module(name)
        if not stuff:
            raise ImportError, "No module named %s" % name
        return self.loader.load_module(name, stuff)

    def reload(self, module, path=None):
        name = _exact(module.__name__)
        stuff = self.loader.find_module(name, path)
        if not stuff:
            raise ImportError, "No module named %s" % name
        return self.loader.load_module(name, stuff)

    def unload(self, module):
        del self.modules[_exact(module.__name__)]

    def install(self):
        self.save_import_module = __builtin__.__import__
        self.save_reload = __builtin__.reload
        if not hasattr(__builtin__, 'unload'):
            __builtin__.unload = None
        self.save_unload = __builtin__.unload
        __builtin__.__import__ = self.import_module
        __builtin__.reload = self.reload
        __builtin__.unload = self.unload

    def uninstall(self):
        __builtin__.__import__ = self.save_import_module
        __builtin__.reload = self.save_reload
        __builtin__.unload = self.save_unload
        if not __builtin__.unload:
            del __builtin__.unload


class ModuleImporter(BasicModuleImporter):
    """Imports packages, dotted names and relative names, as the import statement does."""

    def import_module(self, name, globals=None, locals=None, fromlist=None, level=-1):
        parent = self.determine_parent(globals, level)
        q, tail = self.find_head_package(parent, _exact(name))
        m = self.load_tail(q, tail)
        if not fromlist:
            return q
        if hasattr(m, "__path__"):
            self.ensure_fromlist(m, fromlist)
        return m

    def determine_parent(self, globals, level=-1):
        if not globals or not level:
            return None
        pname = globals.get('__package__')
        if pname is not None:
            if not pname:
                if level > 0:
                    raise ValueError, 'Attempted relative import in non-package'
                return None
            pname = _exact(pname)
        else:
            modname = globals.get('__name__')
            if modname is None:
                return None
            modname = _exact(modname)
            if "__path__" in globals:
                pname = modname
            elif '.' in modname:
                pname = modname[:modname.rindex('.')]
            elif level > 0:
                raise ValueError, 'Attempted relative import in non-package'
            else:
                return None
        while level > 1:
            if '.' not in pname:
                raise ValueError, 'Attempted relative import beyond toplevel package'
            pname = pname[:pname.rindex('.')]
            level = level - 1
        if pname in self.modules:
            return self.modules[pname]
        if level > 0:
            raise SystemError, "Parent module '%s' not loaded, cannot perform relative import" % pname
        return None

    def find_head_package(self, parent, name):
        if '.' in name:
            head, tail = name.split('.', 1)
        else:
            head, tail = name, ""
        if not head and parent:
            return parent, tail
        qname = head
        if parent:
            qname = "%s.%s" % (parent.__name__, head)
        q = self.import_it(head, qname, parent)
        if q:
            return q, tail
        if parent:
            q = self.import_it(head, head, None)
            if q:
                return q, tail
        raise ImportError, "No module named '%s'" % (parent and head or qname)

    def load_tail(self, q, tail):
        m = q
        while tail:
            if '.' in tail:
                head, tail = tail.split('.', 1)
            else:
                head, tail = tail, ""
            mname = "%s.%s" % (m.__name__, head)
            m = self.import_it(head, mname, m)
            if not m:
                raise ImportError, "No module named '%s'" % mname
        return m

    def ensure_fromlist(self, m, fromlist, recursive=0):
        for sub in fromlist:
            if sub == "*":
                if not recursive:
                    try:
                        all = m.__all__
                    except AttributeError:
                        pass
                    else:
                        self.ensure_fromlist(m, all, 1)
                continue
            if not hasattr(m, sub):
                subname = "%s.%s" % (m.__name__, sub)
                submod = self.import_it(sub, subname, m)
                if not submod:
                    raise ImportError, "No module named '%s'" % subname

    def import_it(self, partname, fqname, parent, force_load=0):
        if not partname:
            return parent
        if not force_load:
            try:
                return self.modules[fqname]
            except KeyError:
                pass
        self.note("import %s", fqname)
        path = None
        if parent is not None:
            try:
                path = parent.__path__
            except AttributeError:
                return None
        partname = _exact(partname)
        stuff = self.loader.find_module(partname, path)
        if not stuff:
            return None
        m = self.loader.load_module(_exact(fqname), stuff)
        if parent:
            setattr(parent, partname, m)
        return m

    def reload(self, module):
        name = _exact(module.__name__)
        if '.' not in name:
            return self.import_it(name, name, None, force_load=1)
        i = name.rindex('.')
        parent = self.modules[name[:i]]
        return self.import_it(name[i+1:], name, parent, force_load=1)


default_importer = None
current_importer = None


def install(importer=None):
    """Makes an importer the one that import statements use."""
    global current_importer
    current_importer = importer or default_importer or ModuleImporter()
    current_importer.install()


def uninstall():
    """Puts back the importer that was there before."""
    global current_importer
    current_importer.uninstall()
