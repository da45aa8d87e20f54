import sys
wanted = 'api_version argv builtin_module_names byteorder call_tracing copyright displayhook dont_write_bytecode exc_clear exc_info excepthook exec_prefix executable exit flags float_info float_repr_style getcheckinterval getdefaultencoding getfilesystemencoding getprofile getrecursionlimit getrefcount getsizeof gettrace hexversion long_info maxint maxsize maxunicode meta_path modules path path_hooks path_importer_cache platform prefix py3kwarning setcheckinterval setprofile setrecursionlimit settrace stderr stdin stdout subversion version version_info warnoptions __displayhook__ __excepthook__ __stderr__ __stdin__ __stdout__ _getframe'.split()
for name in wanted: print name, hasattr(sys, name) and type(getattr(sys, name)).__name__
for f in [sys.exc_info, sys.exit, sys.getrecursionlimit, sys.getdefaultencoding, sys._getframe, sys.getrefcount]:
    print f.__name__, f.__module__, type(f).__name__, repr(f)
