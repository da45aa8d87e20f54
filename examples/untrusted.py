# What a program that nobody vetted may try. Run it in the sandbox:
#
#     minipy --restricted examples/untrusted.py

def attempt(title, action):
    print '%-34s' % title,
    try:
        result = action()
    except Exception, error:
        print 'refused: %s: %s' % (error.__class__.__name__, error)
    else:
        print 'allowed: %r' % (result,)

class Account:
    def __init__(self):
        self.balance = 12

def counter(limit):
    for number in xrange(limit):
        yield number

def write_file():
    return open('stolen.txt', 'w')

def run_command():
    return __import__('os').system('echo gotcha')

def import_sockets():
    import socket
    return socket

attempt('compute', lambda: sum(n * n for n in range(10)))
attempt('sort and format', lambda: ', '.join(sorted(['pear', 'fig', 'apple'])))
attempt('use a safe module', lambda: __import__('math').sqrt(2))
attempt('open a file for writing', write_file)
attempt('run a command', run_command)
attempt('import sockets', import_sockets)
attempt('read __dict__ of an instance', lambda: Account().__dict__)
attempt('read __dict__ of a class', lambda: Account.__dict__)
attempt("read a function's globals", lambda: attempt.func_globals)
attempt("read a function's code", lambda: attempt.func_code)
attempt("read a generator's frame", lambda: counter(3).gi_frame)
attempt('walk to every class', lambda: [c for c in object.__subclasses__() if c.__name__ == 'file'])
