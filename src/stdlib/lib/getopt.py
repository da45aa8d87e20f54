"""Options of the command line, in the way of C's getopt().

getopt(args, shortopts, longopts) answers the pairs of option and value, and the arguments that are left. In shortopts a
letter that takes a value is followed by a colon, in longopts a name that takes one by an equal sign.
"""

import os

__all__ = ["GetoptError", "error", "getopt", "gnu_getopt"]


class GetoptError(Exception):
    """A wrong option: msg says what is wrong, opt which it was."""

    msg = opt = ''

    def __init__(self, msg, opt=''):
        Exception.__init__(self, msg, opt)
        self.msg, self.opt = msg, opt

    def __str__(self):
        return self.msg


error = GetoptError


def _names(longopts):
    return [longopts] if type(longopts) == type("") else list(longopts)


def getopt(args, shortopts, longopts=[]):
    """Reads options up to the first argument that is none."""
    opts = []
    longopts = _names(longopts)
    while args and args[0].startswith('-') and args[0] != '-':
        if args[0] == '--':
            args = args[1:]
            break
        if args[0].startswith('--'):
            opts, args = do_longs(opts, args[0][2:], longopts, args[1:])
        else:
            opts, args = do_shorts(opts, args[0][1:], shortopts, args[1:])
    return opts, args


def gnu_getopt(args, shortopts, longopts=[]):
    """Reads options that other arguments may stand between, unless shortopts begins with + or POSIXLY_CORRECT is set."""
    opts = []
    prog_args = []
    longopts = _names(longopts)
    all_options_first = False
    if shortopts.startswith('+'):
        shortopts = shortopts[1:]
        all_options_first = True
    elif os.environ.get("POSIXLY_CORRECT"):
        all_options_first = True
    while args:
        if args[0] == '--':
            prog_args += args[1:]
            break
        first = args[0]
        if first[:1] == '-' and first != '-':
            if first[:2] == '--':
                opts, args = do_longs(opts, first[2:], longopts, args[1:])
            else:
                opts, args = do_shorts(opts, first[1:], shortopts, args[1:])
        elif all_options_first:
            prog_args += args
            break
        else:
            prog_args.append(first)
            args = args[1:]
    return opts, prog_args


def short_has_arg(opt, shortopts):
    """Whether a short option takes a value."""
    for place, letter in enumerate(shortopts):
        if letter == opt and opt != ':':
            return shortopts.startswith(':', place + 1)
    raise GetoptError('option -%s not recognized' % opt, opt)


def do_shorts(opts, optstring, shortopts, args):
    """Reads short options that stand together, of which the dash is off."""
    while optstring != '':
        opt, optstring = optstring[0], optstring[1:]
        value = ''
        if short_has_arg(opt, shortopts):
            # The rest of the argument, or else the next one.
            value, optstring = optstring, ''
            if value == '':
                if not args:
                    raise GetoptError('option -%s requires argument' % opt, opt)
                value, args = args[0], args[1:]
        opts.append(('-' + opt, value))
    return opts, args


def long_has_args(opt, longopts):
    """Whether a long option takes a value, and its full name: it may be cut short."""
    matching = [name for name in longopts if name.startswith(opt)]
    for takes_value, exact in (False, opt), (True, opt + '='):
        if exact in matching:
            return takes_value, opt
    if not matching:
        raise GetoptError('option --%s not recognized' % opt, opt)
    if len(matching) != 1:
        raise GetoptError('option --%s not a unique prefix' % opt, opt)
    name = matching.pop()
    if name.endswith('='):
        return True, name[:-1]
    return False, name


def do_longs(opts, opt, longopts, args):
    """Reads a long option, of which the two dashes are off."""
    name, equals, value = opt.partition('=')
    takes_value, name = long_has_args(name, longopts)
    if equals and not takes_value:
        raise GetoptError('option --%s must not have an argument' % name, name)
    if takes_value and not equals:
        if not args:
            raise GetoptError('option --%s requires argument' % name, name)
        value, args = args[0], args[1:]
    opts.append(('--' + name, value or ''))
    return opts, args


if __name__ == '__main__':
    import sys
    print getopt(sys.argv[1:], "a:b", ["alpha=", "beta"])
