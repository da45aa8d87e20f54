# expected: specification
# tries: a constructor taken off a class makes an instance in a trusted frame
# stopped by: what a class attribute answers is confined like any builtin (protocols/attribute.ts), __new__ asks for provenance
# source: Misc/HISTORY 2.2 (object.__new__); What's New in Python 2.3 (rexec and Bastion declared dead); python-dev, January 2003
import sys
sys.path.insert(0, 'tools')
from attempt import *
class Ticket(object):
    def __init__(self): raise ValueError('not for sale')
class Purse(dict):
    def __init__(self): raise ValueError('not for sale')
def redeem(ticket): return isinstance(ticket, (Ticket, Purse))
def call(function, *args): return function(*args)
space = sandbox(Ticket=Ticket, Purse=Purse, redeem=redeem, call=call)
attempts(space, [
    'object.__new__(Ticket)',
    'call(object.__new__, Ticket)',
    'call(Ticket.__new__, Ticket)',
    'call(getattr(object, "__new__"), Ticket)',
    'call(super(Ticket, Ticket).__new__, Ticket)',
    'call(dict.__new__, Purse)',
    'call(Purse.__new__, Purse)',
    'call(type.__call__, Ticket)',
    'class Other(object): pass\nx = Other()\nx.__class__ = Ticket\nLOOT = redeem(x)',
    'call(object, )',
], lambda loot: type(loot).__name__)
