# expected: specification
# Paragraph 5: restricted execution has known, exploitable weaknesses. Those that were known when the book was
# written, tried one by one.
import rexec

WEAKNESSES = [
    ('new-style classes know their subclasses',
     '[c for c in object.__subclasses__() if c.__name__ == "file"][0]("/etc/passwd")'),
    ('a new-style class of trusted code can be written to', 'Trusted.method = lambda self: 1'),
    ('type.__setattr__ writes what assignment refuses', 'type.__setattr__(Trusted, "method", None)'),
    ('object.__setattr__ writes to a trusted instance', 'object.__setattr__(trusted, "__class__", Mine)'),
    ('a trusted function has its globals', 'helper.func_globals'),
    ('a trusted method has its function', 'trusted.method.im_func.func_globals'),
    ('the traceback has the frames of trusted code', 'traceback_of(fails).tb_frame'),
    ('a generator has its frame', 'counting().gi_frame.f_back'),
    ('__builtins__ can be given away', 'eval("open", {"__builtins__": __import__("__builtin__")})("/etc/passwd", "w")'),
    ('the types of code and functions can be called', 'type(counting)(type(counting.func_code)(), {})'),
]

class Trusted(object):
    def method(self):
        return 'as trusted code has it'

def helper():
    return 'helped'

def fails():
    raise ValueError('from trusted code')

sandbox = rexec.RExec()
main = sandbox.add_module('__main__')
main.Trusted, main.trusted, main.helper, main.fails = Trusted, Trusted(), helper, fails
sandbox.r_exec('''
import sys
class Mine(object):
    pass
def counting():
    yield 1
def traceback_of(function):
    try: function()
    except ValueError: return sys.exc_info()[2]
''')

for title, attack in WEAKNESSES:
    try:
        sandbox.r_exec('loot = None\n' + (attack if ' = ' in attack else 'loot = ' + attack))
    except Exception, error:
        print '%s: %s: %s' % (title, type(error).__name__, error)
    else:
        print '%s: got %r' % (title, main.loot)
print Trusted().method()
