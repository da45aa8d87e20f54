# expected: specification
# Paragraph 2: no way from generators, tracebacks or exceptions to frames, code and globals.
import __builtin__, sys
def trusted_generator(): yield 1
def trusted_failure(): raise ValueError('from trusted code')
g = {'__builtins__': dict(__builtin__.__dict__), '__name__': 'sandbox', 'gen': trusted_generator(), 'fail': trusted_failure, 'exc_info': sys.exc_info, 'getframe': sys._getframe}
CODE = '''
def own():
    yield 1
def refused(function):
    try:
        function()
        return False
    except (RuntimeError, AttributeError, TypeError, NameError):
        return True
print refused(lambda: gen.gi_frame), refused(lambda: gen.gi_code), refused(lambda: own().gi_frame), refused(lambda: own().gi_code)
print refused(lambda: getattr(gen, 'gi_frame')), hasattr(gen, 'gi_frame'), refused(lambda: '{0.gi_frame}'.format(gen))
print refused(lambda: getframe().f_globals), refused(lambda: getframe().f_back.f_globals), refused(lambda: getframe(0).f_code)
try:
    fail()
except ValueError, e:
    print e
    tb = exc_info()[2]
    print tb is None or refused(lambda: tb.tb_frame), tb is None or refused(lambda: tb.tb_next), hasattr(e, '__traceback__')
print gen.next()
'''
exec CODE in g
