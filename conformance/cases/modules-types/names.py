import types
print types.IntType, types.LongType, types.FloatType, types.ComplexType, types.StringType, types.UnicodeType, types.StringTypes, types.BooleanType
print types.ListType, types.TupleType, types.DictType, types.DictionaryType, types.NoneType, types.TypeType, types.ObjectType, types.ClassType, types.InstanceType
print types.FunctionType, types.LambdaType, types.MethodType, types.UnboundMethodType, types.BuiltinFunctionType, types.BuiltinMethodType, types.GeneratorType, types.CodeType
print types.ModuleType, types.FileType, types.XRangeType, types.SliceType, types.EllipsisType, types.NotImplementedType, types.TracebackType, types.FrameType, types.BufferType, types.DictProxyType, types.GetSetDescriptorType, types.MemberDescriptorType
def f(): yield
class C:
    def m(self): pass
print type(f) is types.FunctionType, type(f()) is types.GeneratorType, type(C) is types.ClassType, type(C()) is types.InstanceType, type(C.m) is types.UnboundMethodType, type(len) is types.BuiltinFunctionType
print isinstance(5, types.IntType), isinstance('', types.StringTypes), sorted(n for n in dir(types) if n[0] != '_')
import new
g = new.function(f.func_code, {}, 'renamed')
print g.__name__, new.module('m').__name__, new.classobj('K', (), {'x': 1}).x, new.instancemethod(lambda s: s, 5, int)(), new.instance(C).__class__.__name__
