"""Names for all types that the interpreter uses."""

import sys

NoneType = type(None)
TypeType = type
ObjectType = object

IntType = int
LongType = long
FloatType = float
BooleanType = bool
try:
    ComplexType = complex
except NameError:
    pass

StringType = str
try:
    UnicodeType = unicode
    StringTypes = (StringType, UnicodeType)
except NameError:
    StringTypes = (StringType,)

BufferType = buffer

TupleType = tuple
ListType = list
DictType = DictionaryType = dict


def _f():
    pass

FunctionType = type(_f)
LambdaType = type(lambda: None)
# In a sandbox the code of a function is hidden: compile() makes one to take the type of.
CodeType = type(compile('0', '<types>', 'eval'))


def _g():
    yield 1

GeneratorType = type(_g())


class _C:
    def _m(self):
        pass

ClassType = type(_C)
UnboundMethodType = type(_C._m)
_x = _C()
InstanceType = type(_x)
MethodType = type(_x._m)

BuiltinFunctionType = type(len)
BuiltinMethodType = type([].append)

ModuleType = type(sys)
try:
    FileType = file
    if type(FileType) is not type(int):
        raise NameError
except NameError:
    # In a sandbox `file` is the function that opens what may be read.
    pass
XRangeType = xrange

try:
    raise TypeError
except TypeError:
    tb = sys.exc_info()[2]
    if tb is not None:
        TracebackType = type(tb)
        try:
            FrameType = type(tb.tb_frame)
        except RuntimeError:
            pass
    del tb

SliceType = slice
EllipsisType = type(Ellipsis)

try:
    DictProxyType = type(TypeType.__dict__)
except RuntimeError:
    # Hidden in a sandbox.
    pass
NotImplementedType = type(NotImplemented)

# Computed attributes and members of built-in types.
try:
    GetSetDescriptorType = type(FunctionType.func_code)
    MemberDescriptorType = type(FunctionType.func_globals)
except (AttributeError, RuntimeError):
    pass

del sys, _f, _g, _C, _x

__all__ = list(name for name in globals() if name.endswith('Type') or name == 'StringTypes')
