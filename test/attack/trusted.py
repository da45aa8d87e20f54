"""The trusted side of a sandbox under attack: what an application hands in, and what it keeps.

Everything called SECRET must stay on this side.
"""

import imp
import rexec
import Bastion

SECRET = ['S3CR3T']
WORD = 'S3CR3T'

sandbox = rexec.RExec()


def call(function, *args, **keywords):
    hidden = SECRET
    return function(*args, **keywords)


def apply_to_all(function, items):
    return [function(item) for item in items]


def compare(left, right):
    return left == right, left < right, cmp(left, right)


def attribute(thing, name):
    return getattr(thing, 'public_' + name, None)


def use(thing):
    hidden = SECRET
    found = []
    for name in ('method', 'value'):
        found.append(getattr(thing, name, None))
    for item in thing:
        found.append(item)
    with thing as entered:
        found.append(entered)
    found.append(thing + 1)
    return found


def fail(*args):
    hidden = SECRET
    raise ValueError(len(args))


def numbers(count=3):
    hidden = SECRET
    for number in range(count):
        yield number


def closure():
    hidden = SECRET

    def inner(function=None):
        return function is not None and function(len(hidden))
    return inner


class Classic:
    """A classic class of trusted code."""

    shared = 'shared'

    def __init__(self, *args):
        self.args = args

    def method(self, *args):
        return len(args)

    def call(self, function):
        hidden = SECRET
        return function(len(hidden))

    def itself(self):
        return 1


class NewStyle(object):
    """A new-style class of trusted code."""

    shared = 'shared'

    def __init__(self, *args):
        self.args = args

    def method(self, *args):
        return len(args)

    def call(self, function):
        hidden = SECRET
        return function(len(hidden))

    @property
    def computed(self):
        return len(SECRET)

    @staticmethod
    def static(*args):
        return len(args)

    @classmethod
    def of_class(cls, *args):
        return len(args)


class Guarded(object):
    """Answers public names only: what it guards is under a private one."""

    def __init__(self):
        object.__setattr__(self, '_target', SECRET)

    def __getattribute__(self, name):
        if name[:1] == '_':
            raise AttributeError(name)
        return len(name)

    def __setattr__(self, name, value):
        raise AttributeError(name)


class Vault:
    """What a bastion stands for."""

    def __init__(self):
        self._secret = SECRET
        self.open = SECRET

    def size(self, *args):
        return len(self._secret)

    def call(self, function):
        return function(self.size())

    def _private(self):
        return SECRET


vault = Vault()
module = imp.new_module('handed')
exec 'SECRET = ' + repr(SECRET) + '\ndef function(*args): return len(SECRET)' in module.__dict__
del module.SECRET
guarded = Guarded()
bastion = Bastion.Bastion(vault, name='vault')


def given():
    return {'t_call': call, 't_map': apply_to_all, 't_compare': compare,
            't_attribute': attribute, 't_use': use, 't_fail': fail,
            't_numbers': numbers, 't_generator': numbers(2), 't_inner': closure(),
            't_Classic': Classic, 't_classic': Classic(1),
            't_NewStyle': NewStyle, 't_new': NewStyle(1),
            't_bound': Classic(2).method, 't_guarded': guarded,
            't_bastion': bastion, 't_module': module}


def kept():
    return {'vault': vault, 'SECRET': SECRET, 'Vault': Vault, 'Guarded': Guarded,
            'sandbox': sandbox, 'hooks': sandbox.hooks, 'loader': sandbox.loader,
            'importer': sandbox.importer, 'RExec': rexec.RExec, 'RHooks': rexec.RHooks}


given = (lambda handed: lambda: handed)(given())
kept = (lambda things: lambda: things)(kept())
sandbox.add_module('__main__').__dict__.update(given())
