# expected: specification
# The class attributes that describe the sandbox are tuples of strings.
import rexec, sys
R = rexec.RExec
for name in ['nok_builtin_names', 'ok_builtin_modules', 'ok_path', 'ok_posix_names', 'ok_sys_names']:
    value = getattr(R, name)
    print name, type(value) is tuple, [item for item in value if not isinstance(item, str)]
print R.nok_builtin_names
print R.ok_builtin_modules
print R.ok_posix_names
print R.ok_sys_names
print R.ok_path == tuple(sys.path), R.ok_file_types
