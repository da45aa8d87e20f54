import sys
print sys.version.split()[0], sys.version_info[:3], sys.version_info.major, sys.version_info.releaselevel, sys.version_info >= (2, 7), sys.hexversion == 0x020712f0
print repr(sys.version_info), type(sys.version_info).__name__, sys.version_info[3:], len(sys.version_info)
print sys.maxint, sys.maxsize, sys.maxunicode, sys.byteorder, sys.platform, sys.copyright.splitlines()[0], sys.api_version
print sys.getdefaultencoding(), sys.getrecursionlimit(), sys.argv, sys.ps1 if hasattr(sys, 'ps1') else 'no ps1', sys.flags.bytes_warning, sys.dont_write_bytecode
print sys.float_info.max, sys.float_info.min, sys.float_info.dig, sys.float_info.epsilon, sys.float_info.mant_dig, sys.float_info.max_exp, sys.float_info.min_exp, sys.float_info.max_10_exp, sys.float_info.min_10_exp, sys.float_info.radix
print sys.float_info
print sys.long_info, sys.float_repr_style
print isinstance(sys.path, list), isinstance(sys.modules, dict), isinstance(sys.builtin_module_names, tuple), sys.getcheckinterval(), sys.exec_prefix == sys.prefix
for f, args in [(sys.exit, (1, 2)), (sys.getrecursionlimit, (1,)), (sys.setrecursionlimit, ()), (sys.setrecursionlimit, ('a',)), (sys.exc_info, (1,)), (sys.getrefcount, ()), (sys._getframe, (1000,)), (sys._getframe, ('a',)), (sys.getsizeof, ()), (sys.intern if hasattr(sys, 'intern') else intern, ())]:
    try:
        print f(*args)
    except BaseException, e:
        print f.__name__, type(e).__name__, e
print sys.getsizeof(5) > 0, sys.getrefcount(5) > 1
try:
    sys.version_info.major = 5
except (TypeError, AttributeError), e:
    print e
try:
    type(sys.version_info)()
except TypeError, e:
    print e
print sys.subversion[0], sys.warnoptions, sys.py3kwarning, sys.getfilesystemencoding() is not None
