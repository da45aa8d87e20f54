/**
 * The trusted Python part of a `Sandbox`: an RExec around the modules that already exist, made when the sandbox first
 * imports, opens or reloads something.
 */
export const SANDBOX_SOURCE = `
import rexec

class HostLoader(rexec.RModuleLoader):
    """A loader that tells the host of each module."""

    def load_module(self, name, stuff):
        self.hooks.rexec._host.loads(name)
        return rexec.RModuleLoader.load_module(self, name, stuff)

class HostSandbox(rexec.RExec):
    """An RExec whose builtins and main module the host made, and that asks the host about imports and files."""

    def __init__(self, builtin, main, host, lists, argv):
        self._given = builtin, main
        self._host = host
        (self.ok_builtin_modules, self.ok_path, self.ok_posix_names, self.ok_sys_names) = lists
        rexec.RExec.__init__(self)
        self.loader = HostLoader(self.hooks)
        self.importer = rexec.RModuleImporter(self.loader)
        self._sys.argv = argv

    def make_builtin(self):
        builtin = self._given[0]
        self._builtin = self.modules['__builtin__'] = self.modules['__builtins__'] = builtin

    def make_main(self):
        self._main = self.modules['__main__'] = self._given[1]

    def is_builtin(self, mname):
        return self._host.defines(mname) or rexec.RExec.is_builtin(self, mname)

    def r_import(self, mname, globals={}, locals={}, fromlist=[], level=-1):
        origin = ''
        if type(globals) is dict:
            origin = globals.get('__name__')
        name = rexec._text(mname, 'module name')
        members = self._host.imports(name, origin, fromlist)
        if members is not None:
            if name not in self.modules:
                self._host.loads(name)
            module = self.add_module(name)
            for key in members:
                setattr(module, key, members[key])
            return module
        return rexec.RExec.r_import(self, name, globals, locals, fromlist, level)

    def r_open(self, file, mode='r', buf=-1):
        path = rexec._path(file)
        mode = rexec._text(mode, 'mode')
        answer = self._host.opens(path, mode)
        if answer is None:
            return rexec.RExec.r_open(self, path, mode, buf)
        if answer is True:
            return open(path, mode, rexec._number(buf))
        if answer is False:
            message = "can't open files in restricted mode"
            if mode not in ('r', 'rb'):
                message = "can't open files for writing in restricted mode"
            rexec._restricted.record('open', path, message)
            raise IOError, message
        return answer
`;
