import sys
def kind():
    t = sys.exc_info()[0]
    return t and t.__name__
print kind()
try:
    raise ValueError('a')
except ValueError:
    print kind()
    try:
        raise KeyError('b')
    except KeyError:
        print kind()
    print 'after inner', kind()
print 'module level keeps', kind()
sys.exc_clear()
print 'cleared', kind()
def f():
    try:
        raise IndexError
    except IndexError:
        print 'in f', kind()
    print 'still in f', kind()
f()
print 'after f', kind()
try:
    raise ValueError
except ValueError:
    f()
    print 'restored', kind()
def g():
    print 'callee sees', kind()
    try:
        raise TypeError
    except TypeError: pass
    print 'callee then', kind()
try:
    raise OSError
except OSError:
    g()
    print 'caller again', kind()
def h():
    try:
        try:
            raise ValueError
        finally:
            print 'finally sees', kind()
    except ValueError:
        print 'except sees', kind()
    else: pass
sys.exc_clear()
h()
print sys.exc_info()
def with_return():
    try: raise KeyError
    except KeyError: return kind()
print with_return(), kind()
try:
    raise ValueError, 'x'
except ValueError: pass
print sys.exc_type, sys.exc_value, sys.exc_traceback is not None
sys.exc_clear()
try:
    print sys.exc_type
except AttributeError, e:
    print e
def gen():
    yield kind()
    try: raise KeyError
    except KeyError: yield kind()
    yield kind()
i = gen()
try: raise ValueError
except ValueError:
    print i.next(), i.next(), kind(), i.next(), kind()
