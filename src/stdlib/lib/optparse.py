"""The options of a command line: an OptionParser is told of them one by one, takes them off the arguments, and writes the
help about them.

    parser = OptionParser(usage="%prog [options] file")
    parser.add_option("-n", "--number", type="int", default=1, help="how many [default: %default]")
    options, rest = parser.parse_args()

New types and actions come of subclasses of Option, whose class attributes list them.
"""

import os
import sys
import textwrap

__version__ = "1.5.3"

__all__ = ("Option make_option SUPPRESS_HELP SUPPRESS_USAGE Values OptionContainer OptionGroup OptionParser HelpFormatter "
           "IndentedHelpFormatter TitledHelpFormatter OptParseError OptionError OptionConflictError OptionValueError "
           "BadOptionError").split()

# Marks: an option that the help is silent about, a help without usage, an option without a default.
SUPPRESS_HELP, SUPPRESS_USAGE = "SUPPRESSHELP", "SUPPRESSUSAGE"
NO_DEFAULT = ("NO", "DEFAULT")


# Errors.

class OptParseError(Exception):
    """What is wrong, as msg says."""

    def __init__(self, msg):
        self.msg = msg

    def __str__(self):
        return self.msg


class OptionError(OptParseError):
    """An option that was defined wrongly."""

    def __init__(self, msg, option):
        OptParseError.__init__(self, msg)
        self.option_id = str(option)

    def __str__(self):
        return "option %s: %s" % (self.option_id, self.msg) if self.option_id else self.msg


class OptionConflictError(OptionError):
    """An option string that another option has already."""


class OptionValueError(OptParseError):
    """An argument on the command line that does not suit its option."""


class BadOptionError(OptParseError):
    """An option on the command line that nobody knows."""

    def __init__(self, opt_str):
        self.opt_str = opt_str

    def __str__(self):
        return "no such option: %s" % self.opt_str


class AmbiguousOptionError(BadOptionError):
    """An abbreviation on the command line that could be several options."""

    def __init__(self, opt_str, possibilities):
        BadOptionError.__init__(self, opt_str)
        self.possibilities = possibilities

    def __str__(self):
        return "ambiguous option: %s (%s?)" % (self.opt_str, ", ".join(self.possibilities))


def _identified(self):
    return "<%s at 0x%x: %s>" % (self.__class__.__name__, id(self), self)


# Values from the texts of arguments.

def _with_prefix(convert):
    """A conversion to a whole number, whose prefix may name the base."""
    def convert_digits(text):
        prefix = text[:2].lower()
        if prefix == "0b":
            return convert(text[2:] or "0", 2)
        return convert(text, 16 if prefix == "0x" else 8 if text.startswith("0") else 10)
    return convert_digits


# By type: the conversion and what messages call it.
_conversions = {"int": (_with_prefix(int), "integer"), "long": (_with_prefix(long), "long integer"),
                "float": (float, "floating-point"), "complex": (complex, "complex")}


def check_builtin(option, opt, value):
    """The number that an argument of an option shows."""
    convert, called = _conversions[option.type]
    try:
        return convert(value)
    except ValueError:
        raise OptionValueError("option %s: invalid %s value: %r" % (opt, called, value))


def check_choice(option, opt, value):
    """The argument itself, where it is one of the choices."""
    if value not in option.choices:
        raise OptionValueError("option %s: invalid choice: %r (choose from %s)"
                               % (opt, value, ", ".join([repr(choice) for choice in option.choices])))
    return value


class Option:
    """An option: its strings, what it does (action), with which argument (type, nargs, choices), and where (dest)."""

    ATTRS = ("action type dest default nargs const choices callback callback_args callback_kwargs help "
             "metavar").split()

    ACTIONS = ("store", "store_const", "store_true", "store_false", "append", "append_const", "count", "callback",
               "help", "version")
    # Those that need a destination, may have a type, always have one, may have a constant.
    STORE_ACTIONS = ACTIONS[:7]
    TYPED_ACTIONS = ("store", "append", "callback")
    ALWAYS_TYPED_ACTIONS = TYPED_ACTIONS[:2]
    CONST_ACTIONS = ("store_const", "append_const")

    TYPES = ("string", "int", "long", "float", "complex", "choice")
    # type -> function of option, option string and argument that answers the value or raises OptionValueError.
    TYPE_CHECKER = dict.fromkeys(_conversions, check_builtin)
    TYPE_CHECKER["choice"] = check_choice

    def __init__(self, *opts, **attrs):
        self._short_opts, self._long_opts = [], []
        self._set_opt_strings(self._check_opt_strings(opts))
        self._set_attrs(attrs)
        for check in self.CHECK_METHODS:
            check(self)

    def _fail(self, message, *values):
        raise OptionError(message % values, self)

    # What it was made with.

    def _check_opt_strings(self, opts):
        given = [opt for opt in opts if opt]
        if not given:
            raise TypeError("at least one option string must be supplied")
        return given

    def _set_opt_strings(self, opts):
        for opt in opts:
            if len(opt) < 2:
                self._fail("invalid option string %r: must be at least two characters long", opt)
            dashes = len(opt) - len(opt.lstrip("-"))
            if len(opt) == 2:
                if dashes != 1:
                    self._fail("invalid short option string %r: must be of the form -x, (x any non-dash char)", opt)
                self._short_opts.append(opt)
            else:
                if dashes != 2:
                    self._fail("invalid long option string %r: must start with --, followed by non-dash", opt)
                self._long_opts.append(opt)

    def _set_attrs(self, attrs):
        for name in self.ATTRS:
            setattr(self, name, attrs.pop(name, NO_DEFAULT if name == "default" else None))
        if attrs:
            self._fail("invalid keyword arguments: %s", ", ".join(sorted(attrs)))

    def _check_action(self):
        if self.action is None:
            self.action = "store"
        if self.action not in self.ACTIONS:
            self._fail("invalid action: %r", self.action)

    def _check_type(self):
        if self.type is None:
            if self.action in self.ALWAYS_TYPED_ACTIONS:
                self.type = "string" if self.choices is None else "choice"
            return
        # A type itself stands for its name.
        name = getattr(self.type, "__name__", self.type)
        self.type = "string" if name == "str" else name
        if self.type not in self.TYPES:
            self._fail("invalid option type: %r", self.type)
        if self.action not in self.TYPED_ACTIONS:
            self._fail("must not supply a type for action %r", self.action)

    def _check_choice(self):
        choices = self.choices
        if self.type != "choice":
            if choices is not None:
                self._fail("must not supply choices for type %r", self.type)
        elif choices is None:
            self._fail("must supply a list of choices for type 'choice'")
        elif type(choices) not in (list, tuple):
            self._fail("choices must be a list of strings ('%s' supplied)", str(type(choices)).split("'")[1])

    def _check_dest(self):
        if self.dest is None and (self.type is not None or self.action in self.STORE_ACTIONS):
            if self._long_opts:
                self.dest = self._long_opts[0][2:].replace("-", "_")
            else:
                self.dest = self._short_opts[0][1]

    def _check_const(self):
        if self.const is not None and self.action not in self.CONST_ACTIONS:
            self._fail("'const' must not be supplied for action %r", self.action)

    def _check_nargs(self):
        if self.action not in self.TYPED_ACTIONS:
            if self.nargs is not None:
                self._fail("'nargs' must not be supplied for action %r", self.action)
        elif self.nargs is None:
            self.nargs = 1

    def _check_callback(self):
        arguments, keywords = self.callback_args, self.callback_kwargs
        if self.action == "callback":
            if not hasattr(self.callback, "__call__"):
                self._fail("callback not callable: %r", self.callback)
            if not (arguments is None or type(arguments) is tuple):
                self._fail("callback_args, if supplied, must be a tuple: not %r", arguments)
            if not (keywords is None or type(keywords) is dict):
                self._fail("callback_kwargs, if supplied, must be a dict: not %r", keywords)
            return
        if self.callback is not None:
            self._fail("callback supplied (%r) for non-callback option", self.callback)
        for name in "callback_args", "callback_kwargs":
            if getattr(self, name) is not None:
                self._fail("%s supplied for non-callback option", name)

    # In this order: later ones rely on what earlier ones have filled in.
    CHECK_METHODS = [_check_action, _check_type, _check_choice, _check_dest, _check_const, _check_nargs,
                     _check_callback]

    # What is asked of it.

    def __str__(self):
        return "/".join(self._short_opts + self._long_opts)

    __repr__ = _identified

    def takes_value(self):
        """Whether it has an argument."""
        return self.type is not None

    def get_opt_string(self):
        """The string that it is called by in messages about its default."""
        return (self._long_opts or self._short_opts)[0]

    # What it does when it is met.

    def check_value(self, opt, value):
        """The value of one argument."""
        checker = self.TYPE_CHECKER.get(self.type)
        return value if checker is None else checker(self, opt, value)

    def convert_value(self, opt, value):
        """The value of its argument, or the tuple of those of several."""
        if value is None or self.nargs == 1:
            return value if value is None else self.check_value(opt, value)
        return tuple([self.check_value(opt, each) for each in value])

    def process(self, opt, value, values, parser):
        """Converts the argument and does what is to be done."""
        return self.take_action(self.action, self.dest, opt, self.convert_value(opt, value), values, parser)

    def take_action(self, action, dest, opt, value, values, parser):
        """Does what the action says, mostly to an attribute of values."""
        if action == "callback":
            self.callback(self, opt, value, parser, *(self.callback_args or ()), **(self.callback_kwargs or {}))
        elif action == "help":
            parser.print_help()
            parser.exit()
        elif action == "version":
            parser.print_version()
            parser.exit()
        elif action in ("append", "append_const"):
            values.ensure_value(dest, []).append(value if action == "append" else self.const)
        elif action == "count":
            setattr(values, dest, values.ensure_value(dest, 0) + 1)
        elif action in ("store", "store_const", "store_true", "store_false"):
            if action != "store":
                value = self.const if action == "store_const" else action == "store_true"
            setattr(values, dest, value)
        else:
            raise ValueError("unknown action %r" % self.action)
        return 1


make_option = Option


class Values:
    """What the options came to, as attributes."""

    def __init__(self, defaults=None):
        for name in defaults or ():
            setattr(self, name, defaults[name])

    def __str__(self):
        return str(self.__dict__)

    __repr__ = _identified

    def __cmp__(self, other):
        if isinstance(other, Values):
            other = other.__dict__
        return cmp(self.__dict__, other) if isinstance(other, dict) else -1

    def ensure_value(self, attr, value):
        """An attribute, which becomes the value given if it is not there or None."""
        if getattr(self, attr, None) is None:
            setattr(self, attr, value)
        return getattr(self, attr)

    def _update(self, names, mode):
        if mode == "loose":
            self.__dict__.update(names)
        elif mode == "careful":
            # What is not an attribute already is left aside.
            for name in dir(self):
                if names.get(name) is not None:
                    setattr(self, name, names[name])
        else:
            raise ValueError("invalid update mode: %r" % mode)

    def read_file(self, filename, mode="careful"):
        """Takes attributes from the variables of a Python file; with mode 'loose' new ones too."""
        names = {}
        execfile(filename, names)
        self._update(names, mode)

    def read_module(self, modname, mode="careful"):
        """The same with the variables of a module."""
        __import__(modname)
        self._update(vars(sys.modules[modname]), mode)


# Options together.

class OptionContainer:
    """Something that options are added to: a parser or a group.

    A group shares the mappings from strings to options, and the defaults, with its parser."""

    def __init__(self, option_class, conflict_handler, description):
        self._create_option_list()
        self.option_class = option_class
        self.set_conflict_handler(conflict_handler)
        self.set_description(description)

    def _create_option_mappings(self):
        self._short_opt, self._long_opt, self.defaults = {}, {}, {}

    def _share_option_mappings(self, parser):
        self._short_opt, self._long_opt, self.defaults = parser._short_opt, parser._long_opt, parser.defaults

    def destroy(self):
        """Forgets the options, so that nothing refers in circles."""
        del self._short_opt, self._long_opt, self.defaults

    def set_conflict_handler(self, handler):
        """What happens to an option string that is there already: 'error', or 'resolve', the later takes it over."""
        if handler not in ("error", "resolve"):
            raise ValueError("invalid conflict_resolution value %r" % handler)
        self.conflict_handler = handler

    def set_description(self, description):
        self.description = description

    def get_description(self):
        return self.description

    # Options come and go.

    def _known(self, opt):
        return self._short_opt.get(opt) or self._long_opt.get(opt)

    def _check_conflict(self, option):
        taken = [opt for opt in option._short_opts if opt in self._short_opt]
        taken += [opt for opt in option._long_opts if opt in self._long_opt]
        if taken and self.conflict_handler == "error":
            raise OptionConflictError("conflicting option string(s): %s" % ", ".join(taken), option)
        for opt in taken:
            self._take_away(opt)

    def _take_away(self, opt):
        """Parts a string from its option; one that has no other is gone."""
        is_long = opt.startswith("--")
        owner = (self._long_opt if is_long else self._short_opt).pop(opt)
        (owner._long_opts if is_long else owner._short_opts).remove(opt)
        if not owner._short_opts and not owner._long_opts:
            owner.container.option_list.remove(owner)

    def add_option(self, *args, **kwargs):
        """Adds an option: an Option, or what one is made with."""
        if isinstance(args[0], basestring):
            option = self.option_class(*args, **kwargs)
        elif len(args) > 1 or kwargs:
            raise TypeError("invalid arguments")
        else:
            option = args[0]
            if not isinstance(option, Option):
                raise TypeError("not an Option instance: %r" % option)
        self._check_conflict(option)
        self.option_list.append(option)
        option.container = self
        for strings, known in (option._short_opts, self._short_opt), (option._long_opts, self._long_opt):
            for opt in strings:
                known[opt] = option
        if option.dest is not None:
            if option.default is not NO_DEFAULT:
                self.defaults[option.dest] = option.default
            else:
                self.defaults.setdefault(option.dest, None)
        return option

    def add_options(self, option_list):
        for each in option_list:
            self.add_option(each)

    def get_option(self, opt_str):
        """The option of a string, or None."""
        return self._known(opt_str)

    def has_option(self, opt_str):
        return self._known(opt_str) is not None

    def remove_option(self, opt_str):
        """Takes away the option of a string, with all its other strings."""
        option = self._known(opt_str)
        if not option:
            raise ValueError("no such option %r" % opt_str)
        for strings, known in (option._short_opts, self._short_opt), (option._long_opts, self._long_opt):
            for opt in strings:
                known.pop(opt)
        option.container.option_list.remove(option)

    # Help.

    def format_option_help(self, formatter):
        return "".join([formatter.format_option(option) for option in self.option_list
                        if option.help is not SUPPRESS_HELP])

    def format_description(self, formatter):
        return formatter.format_description(self.get_description())

    def format_help(self, formatter):
        parts = []
        if self.description:
            parts.append(self.format_description(formatter))
        if self.option_list:
            parts.append(self.format_option_help(formatter))
        return "\n".join(parts)


class OptionGroup(OptionContainer):
    """Options that stand under a title of their own in the help of their parser."""

    def __init__(self, parser, title, description=None):
        self.parser = parser
        OptionContainer.__init__(self, parser.option_class, parser.conflict_handler, description)
        self.title = title

    def _create_option_list(self):
        self.option_list = []
        self._share_option_mappings(self.parser)

    def destroy(self):
        OptionContainer.destroy(self)
        del self.option_list

    def set_title(self, title):
        self.title = title

    def format_help(self, formatter):
        heading = formatter.format_heading(self.title)
        formatter.indent()
        content = OptionContainer.format_help(self, formatter)
        formatter.dedent()
        return heading + content


class OptionParser(OptionContainer):
    """Takes options off a command line. %prog in usage, version, description and epilog is the name of the program."""

    standard_option_list = []

    def __init__(self, usage=None, option_list=None, option_class=Option, version=None, conflict_handler="error",
                 description=None, formatter=None, add_help_option=True, prog=None, epilog=None):
        OptionContainer.__init__(self, option_class, conflict_handler, description)
        self.set_usage(usage)
        self.prog, self.version, self.epilog = prog, version, epilog
        self.allow_interspersed_args = self.process_default_values = True
        self.formatter = IndentedHelpFormatter() if formatter is None else formatter
        self.formatter.set_parser(self)
        self._populate_option_list(option_list, add_help=add_help_option)
        self._init_parsing_state()

    def _create_option_list(self):
        self.option_list, self.option_groups = [], []
        self._create_option_mappings()

    def _populate_option_list(self, option_list, add_help=True):
        self.add_options(self.standard_option_list)
        self.add_options(option_list or [])
        if self.version:
            self._add_version_option()
        if add_help:
            self._add_help_option()

    def _add_help_option(self):
        self.add_option("-h", "--help", action="help", help="show this help message and exit")

    def _add_version_option(self):
        self.add_option("--version", action="version", help="show program's version number and exit")

    def _init_parsing_state(self):
        # What callbacks see, and may change, while arguments are parsed.
        self.rargs = self.largs = self.values = None

    def destroy(self):
        OptionContainer.destroy(self)
        for group in self.option_groups:
            group.destroy()
        del self.option_list, self.option_groups, self.formatter

    # Settings.

    def set_usage(self, usage):
        if usage is None:
            usage = "%prog [options]"
        elif usage is SUPPRESS_USAGE:
            usage = None
        elif usage.lower().startswith("usage: "):
            # Formatters put it there themselves.
            usage = usage[len("usage: "):]
        self.usage = usage

    def set_defaults(self, **kwargs):
        """Defaults by their destinations."""
        self.defaults.update(kwargs)

    def set_default(self, dest, value):
        self.defaults[dest] = value

    def set_process_default_values(self, process):
        """Whether defaults that are strings are converted like arguments."""
        self.process_default_values = process

    def disable_interspersed_args(self):
        """The first argument that is no option ends the options."""
        self.allow_interspersed_args = False

    def enable_interspersed_args(self):
        """Options may stand behind other arguments."""
        self.allow_interspersed_args = True

    # Groups.

    def add_option_group(self, *args, **kwargs):
        """Adds a group: an OptionGroup of this parser, or title and description of a new one."""
        if type(args[0]) is str:
            group = OptionGroup(self, *args, **kwargs)
        elif len(args) > 1 or kwargs:
            raise TypeError("invalid arguments")
        else:
            group = args[0]
            if not isinstance(group, OptionGroup):
                raise TypeError("not an OptionGroup instance: %r" % group)
            if group.parser is not self:
                raise ValueError("invalid OptionGroup (wrong parser)")
        self.option_groups.append(group)
        return group

    def get_option_group(self, opt_str):
        """The group that the option of a string is in, or None."""
        option = self._known(opt_str)
        return option.container if option and option.container is not self else None

    # Parsing.

    def _get_all_options(self):
        return sum([group.option_list for group in self.option_groups], self.option_list[:])

    def get_default_values(self):
        """The defaults as Values; those that are strings have been converted like arguments."""
        values = dict(self.defaults)
        if self.process_default_values:
            for option in self._get_all_options():
                default = values.get(option.dest)
                if isinstance(default, basestring):
                    values[option.dest] = option.check_value(option.get_opt_string(), default)
        else:
            values = self.defaults
        return Values(values)

    def _get_args(self, args):
        return sys.argv[1:] if args is None else args[:]

    def parse_args(self, args=None, values=None):
        """The pair of the values of the options and of the other arguments; a mistake ends the program.

        args are those of the program unless others are given; values is what is filled, with the defaults if None."""
        rargs = self._get_args(args)
        if values is None:
            values = self.get_default_values()
        self.rargs, self.largs, self.values = rargs, [], values
        largs = self.largs
        try:
            self._process_args(largs, rargs, values)
        except (BadOptionError, OptionValueError) as mistake:
            self.error(str(mistake))
        return self.check_values(values, largs + rargs)

    def check_values(self, values, args):
        """What parse_args() answers; for subclasses that have more to check."""
        return values, args

    def _process_args(self, largs, rargs, values):
        """Takes arguments from rargs: options are dealt with, others are put into largs, the rest is left."""
        while rargs:
            first = rargs[0]
            if first == "--":
                rargs.pop(0)
                return
            if first.startswith("--"):
                self._process_long_opt(rargs, values)
            elif first.startswith("-") and first != "-":
                self._process_short_opts(rargs, values)
            elif self.allow_interspersed_args:
                largs.append(rargs.pop(0))
            else:
                return

    def _match_long_opt(self, opt):
        """The long option that a string is, or begins alone."""
        if opt in self._long_opt:
            return opt
        meant = sorted([known for known in self._long_opt if known.startswith(opt)])
        if len(meant) > 1:
            raise AmbiguousOptionError(opt, meant)
        if not meant:
            raise BadOptionError(opt)
        return meant[0]

    def _process_long_opt(self, rargs, values):
        opt, equals, attached = rargs.pop(0).partition("=")
        opt = self._match_long_opt(opt)
        option = self._long_opt[opt]
        if equals:
            rargs.insert(0, attached)
        value = None
        if option.takes_value():
            value = self._take_arguments(option, opt, rargs)
        elif equals:
            self.error("%s option does not take a value" % opt)
        option.process(opt, value, values, self)

    def _process_short_opts(self, rargs, values):
        letters = rargs.pop(0)[1:]
        while letters:
            opt, letters = "-" + letters[0], letters[1:]
            option = self._short_opt.get(opt)
            if not option:
                raise BadOptionError(opt)
            value = None
            if option.takes_value():
                # The rest of the word is its first argument.
                if letters:
                    rargs.insert(0, letters)
                    letters = ""
                value = self._take_arguments(option, opt, rargs)
            option.process(opt, value, values, self)

    def _take_arguments(self, option, opt, rargs):
        count = option.nargs
        if len(rargs) < count:
            self.error("%s option requires an argument" % opt if count == 1
                       else "%s option requires %d arguments" % (opt, count))
            return None
        taken = tuple(rargs[:count])
        del rargs[:count]
        return taken[0] if count == 1 else taken

    # The end.

    def exit(self, status=0, msg=None):
        """Ends the program, with a message to standard error."""
        if msg:
            sys.stderr.write(msg)
        sys.exit(status)

    def error(self, msg):
        """Ends the program because its command line is wrong. An override must not return."""
        self.print_usage(sys.stderr)
        self.exit(2, "%s: error: %s\n" % (self.get_prog_name(), msg))

    # Help, usage and version.

    def get_prog_name(self):
        return os.path.basename(sys.argv[0]) if self.prog is None else self.prog

    def expand_prog_name(self, s):
        return s.replace("%prog", self.get_prog_name())

    def get_description(self):
        return self.expand_prog_name(self.description)

    def get_usage(self):
        return self.formatter.format_usage(self.expand_prog_name(self.usage)) if self.usage else ""

    def print_usage(self, file=None):
        if self.usage:
            print >>file, self.get_usage()

    def get_version(self):
        return self.expand_prog_name(self.version) if self.version else ""

    def print_version(self, file=None):
        if self.version:
            print >>file, self.get_version()

    def format_option_help(self, formatter=None):
        formatter = formatter or self.formatter
        formatter.store_option_strings(self)
        heading = formatter.format_heading("Options")
        formatter.indent()
        parts = [OptionContainer.format_option_help(self, formatter)] if self.option_list else []
        parts += [group.format_help(formatter) for group in self.option_groups]
        formatter.dedent()
        return heading + "\n".join(parts) if parts else ""

    def format_epilog(self, formatter):
        return formatter.format_epilog(self.epilog)

    def format_help(self, formatter=None):
        formatter = formatter or self.formatter
        parts = []
        if self.usage:
            parts.append(self.get_usage() + "\n")
        if self.description:
            parts.append(self.format_description(formatter) + "\n")
        return "".join(parts + [self.format_option_help(formatter), self.format_epilog(formatter)])

    def _get_encoding(self, file):
        return getattr(file, "encoding", None) or sys.getdefaultencoding()

    def print_help(self, file=None):
        """Writes the help to a file, standard output unless another is given."""
        out = sys.stdout if file is None else file
        out.write(self.format_help().encode(self._get_encoding(out), "replace"))


# The layout of help.

class HelpFormatter:
    """How help is laid out: options on the left, what they are good for beside them, or below where they are too long.

    indent_increment is how much deeper groups stand, max_help_position where texts begin at most, width the width of
    the whole, that of the terminal by default; short_first puts short options before long ones.
    """

    NO_DEFAULT_VALUE = "none"

    def __init__(self, indent_increment, max_help_position, width, short_first):
        if width is None:
            try:
                width = int(os.environ["COLUMNS"])
            except (KeyError, ValueError):
                width = 80
            width -= 2
        self.parser = None
        self.width, self.short_first = width, short_first
        self.indent_increment, self.current_indent, self.level = indent_increment, 0, 0
        self.max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self.help_position, self.help_width = self.max_help_position, None
        # What stands for the default in help.
        self.default_tag = "%default"
        # option -> its strings as they are shown, from store_option_strings().
        self.option_strings = {}
        self.set_short_opt_delimiter(" ")
        self.set_long_opt_delimiter("=")

    def set_parser(self, parser):
        self.parser = parser

    def set_short_opt_delimiter(self, delim):
        """What stands between a short option and its argument: a space or nothing."""
        if delim not in ("", " "):
            raise ValueError("invalid metavar delimiter for short options: %r" % delim)
        self._short_opt_fmt = delim.join(["%s", "%s"])

    def set_long_opt_delimiter(self, delim):
        """What stands between a long option and its argument: an equals sign or a space."""
        if delim not in ("=", " "):
            raise ValueError("invalid metavar delimiter for long options: %r" % delim)
        self._long_opt_fmt = delim.join(["%s", "%s"])

    # Indentation.

    def indent(self):
        self.current_indent, self.level = self.current_indent + self.indent_increment, self.level + 1

    def dedent(self):
        self.current_indent -= self.indent_increment
        assert self.current_indent >= 0, "Indent decreased below 0."
        self.level -= 1

    # Texts.

    def format_usage(self, usage):
        raise NotImplementedError("subclasses must implement")

    def format_heading(self, heading):
        raise NotImplementedError("subclasses must implement")

    def _format_text(self, text):
        margin = " " * self.current_indent
        return textwrap.fill(text, max(self.width - self.current_indent, 11), initial_indent=margin,
                             subsequent_indent=margin)

    def format_description(self, description):
        return self._format_text(description) + "\n" if description else ""

    def format_epilog(self, epilog):
        return "\n%s\n" % self._format_text(epilog) if epilog else ""

    # Options.

    def expand_default(self, option):
        """The help of an option with the default in the place of its tag."""
        if self.parser is None or not self.default_tag:
            return option.help
        default = self.parser.defaults.get(option.dest)
        if default is None or default is NO_DEFAULT:
            default = self.NO_DEFAULT_VALUE
        return option.help.replace(self.default_tag, str(default))

    def store_option_strings(self, parser):
        """Finds out how options are shown, and by their lengths where the texts beside them begin."""
        self.indent()
        widths = [self._store(option) for option in parser.option_list]
        self.indent()
        widths += [self._store(option) for group in parser.option_groups for option in group.option_list]
        self.dedent()
        self.dedent()
        self.help_position = min(max([0] + widths) + 2, self.max_help_position)
        self.help_width = max(self.width - self.help_position, 11)

    def _store(self, option):
        shown = self.option_strings[option] = self.format_option_strings(option)
        return self.current_indent + len(shown)

    def format_option_strings(self, option):
        """The strings of an option, each with its argument."""
        short, long = option._short_opts, option._long_opts
        if option.takes_value():
            argument = option.metavar or option.dest.upper()
            short = [self._short_opt_fmt % (opt, argument) for opt in short]
            long = [self._long_opt_fmt % (opt, argument) for opt in long]
        return ", ".join(short + long if self.short_first else long + short)

    def format_option(self, option):
        """The lines about an option."""
        left = " " * self.current_indent + self.option_strings[option]
        if not option.help:
            # As wide as if there were a text, unless it is wider.
            fits = len(left) <= self.help_position - 2
            return (left.ljust(self.help_position - 2) + "  \n") if fits else left + "\n"
        lines = textwrap.wrap(self.expand_default(option), self.help_width)
        margin = " " * self.help_position
        first = left.ljust(self.help_position) if len(left) <= self.help_position - 2 else left + "\n" + margin
        return "\n".join([first + lines[0]] + [margin + line for line in lines[1:]]) + "\n"


class IndentedHelpFormatter(HelpFormatter):
    """Headings end with a colon, what belongs to them is indented."""

    def __init__(self, indent_increment=2, max_help_position=24, width=None, short_first=1):
        HelpFormatter.__init__(self, indent_increment, max_help_position, width, short_first)

    def format_usage(self, usage):
        return "Usage: %s\n" % usage

    def format_heading(self, heading):
        return " " * self.current_indent + heading + ":\n"


class TitledHelpFormatter(HelpFormatter):
    """Headings are underlined, nothing is indented."""

    def __init__(self, indent_increment=0, max_help_position=24, width=None, short_first=0):
        HelpFormatter.__init__(self, indent_increment, max_help_position, width, short_first)

    def format_usage(self, usage):
        return self.format_heading("Usage") + "  " + usage + "\n"

    def format_heading(self, heading):
        return "%s\n%s\n" % (heading, "=-"[self.level] * len(heading))
