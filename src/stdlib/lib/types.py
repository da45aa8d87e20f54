"""Names for all types that the interpreter uses.

In a sandbox some are missing: the types of what restricted code cannot look at.
"""

import sys

# Names of the built-in types.
NoneType, TypeType, ObjectType = type(None), type, object
IntType, LongType, FloatType, BooleanType, ComplexType = int, long, float, bool, complex
StringType, UnicodeType = StringTypes = str, unicode
BufferType, TupleType, ListType = buffer, tuple, list
DictType = DictionaryType = dict


def _name_types(**looks):
    """Names the type of what each function answers, where that can be seen."""
    for name, look in looks.items():
        try:
            seen = look()
        except (AttributeError, RuntimeError):
            continue
        if seen is not None:
            globals()[name] = type(seen)


class _Example:
    """Something of most of the types that have no name of their own."""

    def method(self):
        yield

# Code that runs, and its parts.
FunctionType = LambdaType = type(_name_types)
CodeType = type(compile('', '<types>', 'exec'))
GeneratorType, ClassType = type(_Example().method()), type(_Example)
UnboundMethodType, InstanceType, MethodType = type(_Example.method), type(_Example()), type(_Example().method)
BuiltinFunctionType, BuiltinMethodType = type(len), type([].append)

ModuleType = type(sys)
try:
    if isinstance(file, type):
        # In a sandbox `file` is the function that opens what may be read, or is not there.
        FileType = file
except NameError:
    pass
XRangeType = xrange

try:
    raise ValueError
except ValueError:
    _traceback = sys.exc_info()[2]
_name_types(TracebackType=lambda: _traceback)
_name_types(FrameType=lambda: _traceback.tb_frame)

SliceType, EllipsisType = slice, type(Ellipsis)
_name_types(DictProxyType=lambda: type.__dict__)
NotImplementedType = type(NotImplemented)

# Computed attributes and members of built-in types.
_name_types(GetSetDescriptorType=lambda: FunctionType.func_code)
_name_types(MemberDescriptorType=lambda: FunctionType.func_globals)

del sys, _Example, _name_types, _traceback

__all__ = filter(lambda name: name[0] != '_', globals())
