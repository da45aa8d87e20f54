# expected: specification
# ok_posix_names and ok_sys_names: what of os and sys the sandbox may use.
import rexec, sys
r = rexec.RExec()
r.r_exec('import os, sys')
for name in ['system', 'popen', 'remove', 'unlink', 'fork', 'execv', 'kill', 'open', 'rename', 'mkdir', 'putenv', 'chmod']:
    try:
        r.r_eval('os.' + name)
        print name, 'reachable'
    except AttributeError, e:
        print e
print r.r_eval('callable(os.listdir), callable(os.getpid), callable(os.stat)')
for name in ['settrace', 'setprofile', '_getframe', 'setrecursionlimit', 'stdin', 'stdout', 'excepthook', 'meta_path', 'path_hooks', '_current_frames', 'exc_clear', '__stdout__']:
    print name, r.r_eval('hasattr(sys, %r)' % name),
print
print r.r_eval('sys.maxint') == sys.maxint, r.r_eval('sys.platform') == sys.platform, r.r_eval('sys.argv'), r.r_eval('sys.modules is not None'), r.r_eval('sys.modules') is sys.modules
class Mine(rexec.RExec):
    ok_posix_names = ('getcwd',)
    ok_sys_names = ('maxint', 'getrecursionlimit')
m = Mine()
m.r_exec('import os, sys')
print m.r_eval('hasattr(os, "listdir"), callable(os.getcwd), hasattr(sys, "platform"), sys.getrecursionlimit()')
