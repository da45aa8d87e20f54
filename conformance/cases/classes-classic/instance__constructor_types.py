import types
class A:
    def __init__(self, *a): self.a = a
    def m(self): return 'm', self.a
print types.ClassType is type(A), types.InstanceType is type(A())
K = types.ClassType('K', (A,), {'x': 5})
print K.x, K.__name__, K(1).m(), K.__module__
i = types.InstanceType(A)
print i.__dict__, hasattr(i, 'a')
i = types.InstanceType(A, {'a': 9})
print i.m()
m = types.MethodType(lambda self, y: (self, y), 5)
print m(6), m.im_self, m.im_class
m = types.MethodType(A.m.im_func, A(3), A)
print m()

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
types.ClassType()
types.ClassType('x')
types.ClassType(5, (), {})
types.ClassType('x', 5, {})
types.ClassType('x', (), 5)
types.ClassType('x', (int,), {})
types.ClassType('x', (5,), {})
types.InstanceType(5)
types.InstanceType(A, 5)
types.InstanceType()
types.MethodType()
types.MethodType(5, 5)
types.MethodType(len, None)
types.MethodType(len, 'abc')()
types.FunctionType(5, {})
types.FunctionType((lambda: 7).func_code, {})()
types.FunctionType((lambda: q).func_code, {'q': 3})()
types.FunctionType((lambda x: x).func_code, {}, 'name', (5,))()
types.FunctionType((lambda x: x).func_code, {}, 'name').__name__
types.FunctionType((lambda x: x).func_code, 5)
''')
