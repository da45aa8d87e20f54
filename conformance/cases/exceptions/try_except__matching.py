class A(Exception): pass
class B(A): pass
class Old: pass
def test(exc, handlers):
    try:
        try:
            raise exc
        except handlers, e:
            return 'caught', repr(e)[:40] if isinstance(e, Exception) else e.__class__.__name__
    except:
        import sys
        return 'escaped', str(sys.exc_info()[0])
for exc in [A(), B(), ValueError('v'), KeyError('k'), Old()]:
    for handlers in [A, B, (A, ValueError), (), ((A, KeyError), Old), Exception, Old, LookupError, 5, 'str', None, (5, A), [A], int, object, BaseException]:
        print exc.__class__.__name__, handlers.__name__ if hasattr(handlers, '__name__') else handlers.__class__.__name__, test(exc, handlers)
try:
    raise A
except B:
    print 'no'
except (KeyError, A):
    print 'tuple matched'
try:
    pass
except undefined_name:
    pass
print 'handler expression not evaluated'
try:
    try:
        raise A('x')
    except undefined_name:
        pass
except NameError, e:
    print e
def show(n):
    print 'evaluating', n
    return {1: KeyError, 2: ValueError, 3: A}[n]
try:
    raise ValueError
except show(1): pass
except show(2): print 'second'
except show(3): pass
