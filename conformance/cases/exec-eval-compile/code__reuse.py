code = compile('result.append(x * 2)', '<reuse>', 'exec')
result = []
for x in range(3):
    exec code
print result
other = {'x': 'ab', 'result': []}
exec code in other
print other['result']
expression = compile('x + 1', '<expr>', 'eval')
print eval(expression), eval(expression, {'x': 10}), [eval(expression, {'x': n}) for n in range(3)]
def f(x): return eval(expression), eval(expression, globals()), eval(expression, {'x': 5}, {'x': 6})
print f(100)
loop = compile('for i in range(3):\n    total += i\n', '<loop>', 'exec')
g = {'total': 10}
exec loop in g
exec loop in g
print g['total'], g['i']
define = compile('def made(n):\n    return n * factor\n', '<define>', 'exec')
a, b = {'factor': 2}, {'factor': 3}
exec define in a
exec define in b
print a['made'](5), b['made'](5), a['made'].func_code is b['made'].func_code, a['made'].func_globals is a
print code == compile('result.append(x * 2)', '<reuse>', 'exec'), hash(code) == hash(code), code.co_names, code.co_filename
import types
print types.FunctionType(compile('x', '', 'eval'), {'x': 7})()
class C: pass
exec 'def method(self): return self.v' in C.__dict__
c = C(); c.v = 3
print c.method()
print eval('[eval("n + 1", {"n": n}) for n in range(3)]'), eval("eval('eval(\"1 + 1\")')")
