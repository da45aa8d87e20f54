"""A sandbox to attack, and a record of what each attack got.

Programs here are trusted code that runs untrusted code; they print one line for each attempt: the exception that
stopped it, or what it got.
"""
import __builtin__

WITHHELD = ('open', 'file', 'reload', '__import__', 'execfile', 'input', 'raw_input', 'help', 'exit', 'quit',
            'license', 'copyright', 'credits')


def sandbox(**given):
    """Globals with filtered builtins, and what else the trusted side gives."""
    builtins = {}
    for name in dir(__builtin__):
        if name not in WITHHELD:
            builtins[name] = getattr(__builtin__, name)
    space = {'__builtins__': builtins, '__name__': 'sandbox'}
    space.update(given)
    return space


def attempt(space, source, show=repr):
    """Runs an expression, or statements that leave their loot in LOOT, and says what came of it."""
    space.pop('LOOT', None)
    label = ' / '.join([line.strip() for line in source.strip().split('\n')])
    if len(label) > 90:
        label = label[:90] + '...'
    try:
        try:
            code = compile(source.strip(), '<attack>', 'eval')
        except SyntaxError:
            exec source in space
            loot = space.get('LOOT')
        else:
            loot = eval(code, space)
    except Exception, e:
        print '%s: %s: %s' % (label, e.__class__.__name__, e)
    else:
        print '%s: got %s' % (label, show(loot))


def attempts(space, sources, show=repr):
    for source in sources:
        attempt(space, source, show)


def rexec_attempts(sources, make=None, method='r_exec', **given):
    """The same in an RExec of its own for each attempt; the loot is LOOT of __main__."""
    import rexec
    for source in sources:
        r = (make or rexec.RExec)()
        main = r.add_module('__main__')
        for name in given:
            setattr(main, name, given[name])
        label = ' / '.join([line.strip() for line in source.strip().split('\n')])
        if len(label) > 90:
            label = label[:90] + '...'
        try:
            getattr(r, method)(source)
        except Exception, e:
            print '%s: %s: %s' % (label, e.__class__.__name__, e)
        else:
            print '%s: got %r' % (label, getattr(main, 'LOOT', None))
