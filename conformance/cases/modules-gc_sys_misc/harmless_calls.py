import gc, sys, time, os
print gc.isenabled(), gc.collect() >= 0, gc.disable(), gc.isenabled(), gc.enable(), len(gc.get_threshold())
print sys.getrefcount(None) > 1, sys.exc_clear(), sys.getdefaultencoding(), sys.setcheckinterval(100), sys.getcheckinterval()
print time.time() > 0, type(time.clock()), os.getpid() > 0, os.path.isabs(os.getcwd()), type(os.times()).__name__, len(os.urandom(4))
print sys.stdin.fileno(), os.isatty(0), os.getenv('SURELY_NOT_SET_VARIABLE'), os.environ.get('SURELY_NOT_SET_VARIABLE', 'd'), 'PATH' in os.environ
try:
    os.environ['X'] = 5
except TypeError, e:
    print e
print isinstance(sys.modules['sys'], type(os)), sorted(set(['sys', 'os', '__main__', '__builtin__']) - set(sys.modules))
print sys.exc_info()[0], sys.getsizeof('') > 0, callable(sys.exit), sys.call_tracing.__name__
