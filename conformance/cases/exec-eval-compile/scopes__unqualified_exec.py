x = 'global x'
def plain():
    exec 'x = "by exec"'
    return x
def qualified():
    exec 'x = "by exec"' in {}
    return x
def with_locals():
    d = {}
    exec 'x = "by exec"' in globals(), d
    return x, d
def argument(x):
    exec 'x = "by exec"'
    return x
def assigned():
    x = 'local'
    exec 'x = "by exec"'
    return x
def deleted():
    x = 'local'
    exec 'del x'
    try:
        return x
    except NameError, e:
        return str(e)
def conditional(flag):
    if flag: exec 'x = "by exec"'
    return x
def nested_read():
    exec 'def g(): return x'
    return g()
def uses_locals():
    exec 'a = 1; b = 2'
    return sorted(locals().items())
def loop():
    for i in range(3): exec 'v%d = i' % i
    return v0, v1, v2
def star():
    from string import *
    return digits, x
def lambda_in(): 
    exec 'f = lambda: 5'
    return f()
def global_in():
    exec 'global made_global; made_global = 1'
    return made_global
for f in [plain, qualified, with_locals, lambda: argument(1), assigned, deleted, lambda: conditional(0), lambda: conditional(1), nested_read, uses_locals, loop, star, lambda_in, global_in]:
    try:
        print f.__name__, f()
    except Exception, e:
        print f.__name__, type(e).__name__, e
print x, made_global
