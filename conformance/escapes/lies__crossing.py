# expected: specification
# tries: strings and numbers that lie, namespaces, templates and generators are handed to trusted functions that trust them
# stopped by: what crosses over is made exact, dictionaries remember the sandbox (restricted/crossing.ts); hidden stays hidden
# source: SF bug 636769 (str subclasses), CVE-2023-41039 (format), utcc.utoronto.ca/~cks/space (f_builtins), PEP 342 (throw)
import sys
sys.path.insert(0, 'tools')
from attempt import *
def read(path):
    if not path.startswith('/allowed/'): raise IOError('denied')
    return 'opened ' + str.__str__(path)
def pick(name): return name in ('add', 'sub') and 'picked ' + str.__str__(name)
def make(n): return n <= 10 and 'x' * n
def login(password): return 'swordfish' == password
def kinds(*values, **named): return [type(value).__name__ for value in values + tuple(named.values())]
def ask(callback): return type(callback()).__name__
def calculate(expression, space): return eval(expression, space)
def run(space): exec 'seen = 1' in space
class User:
    def __init__(self): self.name = 'Anna'
def greet(template): return template.format(user=User(), run=run)
def audit():
    try: yield 1
    except KeyError: yield 'swordfish'
class Word(str):
    def shout(self): return self.upper()
space = sandbox(read=read, pick=pick, make=make, login=login, kinds=kinds, ask=ask, calculate=calculate, run=run,
                greet=greet, audit=audit, Word=Word)
exec '''
class S(str):
    def startswith(self, *args): return True
    def __eq__(self, other):
        global LOOT
        LOOT = other
        return True
    def __hash__(self): return hash('add')
    def __str__(self): return self
class U(unicode):
    def startswith(self, *args): return True
class I(int):
    def __le__(self, other): return True
    def __cmp__(self, other): return -1
class L(long): pass
class F(float): pass
class Louder(Word): pass
''' in space
attempts(space, [
    'read(S("/etc/passwd"))', 'read(U("/etc/passwd"))', 'read(*[S("/etc/passwd")])', 'read(path=S("/etc/passwd"))',
    'map(read, [S("/etc/passwd")])', 'apply(read, (S("/etc/passwd"),))', 'sorted([S("/etc/passwd")], key=read)',
    'pick(S("dump"))', 'make(I(100000))', 'login(S("x"))', 'LOOT',
    'kinds(S("x"), U("x"), I(1), L(1), F(1.5), I(2 ** 62), x=S("y"))',
    'ask(lambda: S("x"))', 'ask(lambda: I(7))', 'kinds(Louder("x"), Word("x"))', 'Louder("x").shout()',
    'greet("{user.__init__.im_func.func_globals[sys]}")', 'greet(u"{run.__globals__}")', 'greet("{user.__dict__}")',
    'greet("{user.name}")', 'greet("{user.__class__.__name__}")', 'greet(S("{run.func_code.co_filename}"))',
])
attempts(space, [
    'd = {}\ncalculate("1", d)\nLOOT = d["__builtins__"] is __builtins__, "open" in d["__builtins__"]',
    'd = {}\nLOOT = calculate("run.func_globals", dict(run=run))',
    'd = {}\nrun(d)\nLOOT = d["seen"], "open" in d["__builtins__"]',
    'd = {}\nrun(space=d)\nLOOT = "open" in d["__builtins__"]',
    'it = audit()\nit.next()\nLOOT = it.throw(KeyError)',
    'it = audit()\nit.next()\nLOOT = type(it).throw(it, KeyError, KeyError("x"))',
    'def own():\n    try: yield 1\n    except KeyError: yield 2\nit = own()\nit.next()\nLOOT = it.throw(KeyError)',
])
