"""Command lines with options, positional arguments and subcommands: an ArgumentParser is told what there may be, makes a
Namespace of what there is, and writes usage, help and complaints.

    parser = ArgumentParser(description='Adds numbers.')
    parser.add_argument('numbers', metavar='N', type=int, nargs='+', help='a number')
    parser.add_argument('-v', '--verbose', action='store_true')
    values = parser.parse_args()

What one argument is, is an Action: it is called with the values found for it. Help is laid out by a HelpFormatter, which
a subclass may change.
"""

import os as _os
import re as _re
import sys as _sys
import textwrap as _textwrap
from collections import OrderedDict as _OrderedDict
from copy import copy as _copied

__version__ = '1.1'

__all__ = ("ArgumentParser ArgumentError ArgumentTypeError FileType HelpFormatter ArgumentDefaultsHelpFormatter "
           "RawDescriptionHelpFormatter RawTextHelpFormatter Namespace Action ONE_OR_MORE OPTIONAL PARSER REMAINDER "
           "SUPPRESS ZERO_OR_MORE").split()

# What nargs may be besides a number: at most one, any number, at least one, all that is left, a subcommand and all
# that is left.
OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, REMAINDER, PARSER = '?', '*', '+', '...', 'A...'

# Says of a help, a default, a destination or a text that there is none. It is known by identity.
SUPPRESS = '==SUPPRESS=='

# Where a subcommand leaves the arguments that it did not know.
_UNRECOGNIZED_ARGS_ATTR = '_unrecognized_args'


class _AttributeHolder(object):
    """Something whose representation shows its attributes."""

    def __repr__(self):
        shown = [repr(arg) for arg in self._get_args()]
        shown += ['%s=%r' % pair for pair in self._get_kwargs()]
        return '%s(%s)' % (type(self).__name__, ', '.join(shown))

    def _get_args(self):
        return []

    def _get_kwargs(self):
        return sorted(vars(self).items())

    def _pairs(self, names):
        return [(name, getattr(self, name)) for name in names.split()]


# Errors.

def _get_action_name(argument):
    """What messages call an argument."""
    if argument is None:
        return None
    if argument.option_strings:
        return '/'.join(argument.option_strings)
    for name in argument.metavar, argument.dest:
        if name not in (None, SUPPRESS):
            return name
    return None


class ArgumentError(Exception):
    """A mistake on the command line, or in the definition of an argument."""

    def __init__(self, argument, message):
        self.argument_name, self.message = _get_action_name(argument), message

    def __str__(self):
        if self.argument_name is None:
            return '%s' % (self.message,)
        return 'argument %s: %s' % (self.argument_name, self.message)


class ArgumentTypeError(Exception):
    """What a type function raises to say by itself what is wrong."""


# Help.

class HelpFormatter(object):
    """Lays out help: usage, texts, and sections of arguments, in the order in which they are added.

    prog is the name of the program, indent_increment how much deeper a section stands, max_help_position where texts
    beside arguments begin at most, width the width of the whole, that of the terminal by default.
    """

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            try:
                width = int(_os.environ['COLUMNS'])
            except (KeyError, ValueError):
                width = 80
            width -= 2
        self._prog, self._width = prog, width
        self._indent_increment, self._current_indent, self._level = indent_increment, 0, 0
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        # The longest argument, which decides where texts begin.
        self._action_max_length = 0
        self._root_section = self._current_section = _Section(self, None, None)

    def _indent(self):
        self._current_indent += self._indent_increment
        self._level += 1

    def _dedent(self):
        self._current_indent -= self._indent_increment
        assert self._current_indent >= 0, 'Indent decreased below 0.'
        self._level -= 1

    # What is added.

    def _add_item(self, func, args):
        self._current_section.items.append((func, args))

    def start_section(self, heading):
        self._indent()
        section = _Section(self, self._current_section, heading)
        self._add_item(section.format_help, [])
        self._current_section = section

    def end_section(self):
        self._current_section = self._current_section.parent
        self._dedent()

    def add_text(self, text):
        if not (text is None or text is SUPPRESS):
            self._add_item(self._format_text, [text])

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is not SUPPRESS:
            self._add_item(self._format_usage, (usage, actions, groups, prefix))

    def add_argument(self, action):
        if action.help is not SUPPRESS:
            shown = [self._format_action_invocation(action)]
            shown += map(self._format_action_invocation, self._iter_indented_subactions(action))
            longest = self._current_indent + max(map(len, shown))
            self._action_max_length = max(self._action_max_length, longest)
            self._add_item(self._format_action, [action])

    def add_arguments(self, actions):
        for each in actions:
            self.add_argument(each)

    # All of it.

    def format_help(self):
        text = self._root_section.format_help()
        if not text:
            return text
        # One empty line is enough anywhere.
        return _re.sub('\n\n\n+', '\n\n', text).strip('\n') + '\n'

    def _join_parts(self, part_strings):
        return ''.join([part for part in part_strings if part and part is not SUPPRESS])

    # Usage.

    def _format_usage(self, usage, actions, groups, prefix):
        if prefix is None:
            prefix = 'usage: '
        if usage is not None:
            usage = usage % {'prog': self._prog}
        else:
            usage = '%(prog)s' % {'prog': self._prog}
            if actions:
                usage = self._usage_of_actions(usage, actions, groups, prefix)
        return '%s%s\n\n' % (prefix, usage)

    def _usage_of_actions(self, prog, actions, groups, prefix):
        """The name of the program and its arguments, options first: in a line, or in several where it is too long."""
        optionals = [action for action in actions if action.option_strings]
        positionals = [action for action in actions if not action.option_strings]
        width = self._width - self._current_indent
        whole = ' '.join([part for part in (prog, self._format_actions_usage(optionals + positionals, groups)) if part])
        if len(prefix) + len(whole) <= width:
            return whole
        options, others = [self._unbroken(self._format_actions_usage(kind, groups)) for kind in (optionals, positionals)]

        if len(prefix) + len(prog) > 0.75 * width:
            # A line of its own for a long name.
            margin = ' ' * len(prefix)
            lines = _filled(options + others, width, margin)
            if len(lines) > 1:
                lines = _filled(options, width, margin) + _filled(others, width, margin)
            return '\n'.join([prog] + lines)
        margin = ' ' * (len(prefix) + len(prog) + 1)
        if not options:
            options, others = others, []
        # The name stands where the margin of the first line would be.
        lines = _filled([prog] + options, width, margin, len(prefix)) + _filled(others, width, margin)
        return '\n'.join(lines)

    def _unbroken(self, usage):
        """The parts of a usage that lines are not broken within: what is in brackets, and words."""
        parts = _usage_part.findall(usage)
        assert ' '.join(parts) == usage
        return parts

    def _format_actions_usage(self, actions, groups):
        """Arguments as usage shows them, groups of which only one may be given in brackets or parentheses."""
        grouped, marks = set(), {}
        for group in groups:
            members = group._group_actions
            try:
                start = actions.index(members[0])
            except ValueError:
                continue
            end = start + len(members)
            if actions[start:end] != members:
                # Not all of them follow each other.
                continue
            grouped.update(members)
            opening, closing = '()' if group.required else '[]'
            # Where one group ends, the next may begin.
            marks[start] = marks[start] + ' ' + opening if start in marks else opening
            marks[end] = closing
            marks.update(dict.fromkeys(range(start + 1, end), '|'))
        return _tidy(self._marked(actions, grouped, marks))

    def _marked(self, actions, grouped, marks):
        parts = []
        for place, action in enumerate(actions):
            if action.help is SUPPRESS:
                # One bar goes with it.
                for bar in place, place + 1:
                    if marks.get(bar) == '|':
                        del marks[bar]
                        break
                shown = None
            elif action.option_strings:
                shown = action.option_strings[0]
                if action.nargs != 0:
                    shown += ' ' + self._format_args(action, action.dest.upper())
                if not action.required and action not in grouped:
                    shown = '[%s]' % shown
            else:
                shown = self._format_args(action, action.dest)
                if action in grouped and shown.startswith('[') and shown.endswith(']'):
                    shown = shown[1:-1]
            parts.append(shown)
        for place in sorted(marks, reverse=True):
            parts.insert(place, marks[place])
        return ' '.join([part for part in parts if part is not None])

    # Texts.

    def _format_text(self, text):
        if '%(prog)' in text:
            text = text % {'prog': self._prog}
        room = max(self._width - self._current_indent, 11)
        return self._fill_text(text, room, ' ' * self._current_indent) + '\n\n'

    def _fill_text(self, text, width, indent):
        """A text of several lines."""
        return _textwrap.fill(_on_one_line(text), width, initial_indent=indent, subsequent_indent=indent)

    def _split_lines(self, text, width):
        """The lines of the help of an argument."""
        return _textwrap.wrap(_on_one_line(text), width)

    # Arguments.

    def _format_action(self, action):
        """An argument, its help beside or below it, and what there is below it."""
        position = min(self._action_max_length + 2, self._max_help_position)
        left = ' ' * self._current_indent + self._format_action_invocation(action)
        if action.help:
            lines = self._split_lines(self._expand_help(action), max(self._width - position, 11))
            margin = ' ' * position
            left = left.ljust(position) if len(left) <= position - 2 else left + '\n' + margin
            left += lines[0]
            left += ''.join(['\n' + margin + line for line in lines[1:]])
        parts = [left + '\n']
        parts += map(self._format_action, self._iter_indented_subactions(action))
        return self._join_parts(parts)

    def _iter_indented_subactions(self, action):
        if hasattr(action, '_get_subactions'):
            self._indent()
            for each in action._get_subactions():
                yield each
            self._dedent()

    def _format_action_invocation(self, action):
        """An argument as it is called."""
        if not action.option_strings:
            name, = self._metavar_formatter(action, action.dest)(1)
            return name
        behind = '' if action.nargs == 0 else ' ' + self._format_args(action, action.dest.upper())
        return ', '.join([opt + behind for opt in action.option_strings])

    def _metavar_formatter(self, action, default_metavar):
        """A function of a number that answers the names of so many values, in a tuple."""
        name = action.metavar
        if name is None:
            name = default_metavar
            if action.choices is not None:
                name = '{%s}' % ','.join([str(choice) for choice in action.choices])
        return lambda count: name if isinstance(name, tuple) else (name,) * count

    def _format_args(self, action, default_metavar):
        """The names of an argument's values."""
        names = self._metavar_formatter(action, default_metavar)
        count = action.nargs
        if count in _usage_of_nargs:
            form, size = _usage_of_nargs[count]
            return form % names(size)
        if count == REMAINDER:
            return '...'
        return ' '.join(['%s'] * count) % names(count)

    def _expand_help(self, action):
        """The help of an argument, in which its attributes stand for %(name)s."""
        values = dict(vars(action), prog=self._prog)
        for name, value in values.items():
            if value is SUPPRESS:
                del values[name]
            elif hasattr(value, '__name__'):
                values[name] = value.__name__
        if values.get('choices') is not None:
            values['choices'] = ', '.join([str(choice) for choice in values['choices']])
        return self._get_help_string(action) % values

    def _get_help_string(self, action):
        return action.help


class _Section(object):
    """A part of help with a heading: functions that make its parts, with their arguments."""

    def __init__(self, formatter, parent, heading=None):
        self.formatter, self.parent, self.heading = formatter, parent, heading
        self.items = []

    def format_help(self):
        formatter = self.formatter
        if self.parent is not None:
            formatter._indent()
        content = formatter._join_parts([make(*args) for make, args in self.items])
        if self.parent is not None:
            formatter._dedent()
        if not content:
            return ''
        heading = ''
        if not (self.heading is None or self.heading is SUPPRESS):
            heading = ' ' * formatter._current_indent + '%s:\n' % self.heading
        return formatter._join_parts(['\n', heading, content, '\n'])


# nargs -> how the values are shown, and how many names that takes.
_usage_of_nargs = {None: ('%s', 1), OPTIONAL: ('[%s]', 1), ZERO_OR_MORE: ('[%s [%s ...]]', 2),
                   ONE_OR_MORE: ('%s [%s ...]', 2), PARSER: ('%s ...', 1)}

_usage_part = _re.compile(r'\(.*?\)+(?=\s|$)|\[.*?\]+(?=\s|$)|\S+')


def _tidy(usage):
    """A usage without spaces within brackets, empty brackets, and parentheses around what is no choice."""
    for wrong, right in (r'([\[(]) ', r'\1'), (r' ([\])])', r'\1'), (r'[\[(] *[\])]', ''), (r'\(([^|]*)\)', r'\1'):
        usage = _re.sub(wrong, right, usage)
    return usage.strip()


def _on_one_line(text):
    return _re.sub(r'\s+', ' ', text).strip()


def _filled(parts, width, margin, taken=None):
    """Lines with as many of the parts as go into them, behind a margin; none for the first where something of the length
    taken stands before it."""
    lines, line = [], []
    length = (len(margin) if taken is None else taken) - 1
    for part in parts:
        if line and length + 1 + len(part) > width:
            lines.append(margin + ' '.join(line))
            line, length = [], len(margin) - 1
        line.append(part)
        length += 1 + len(part)
    if line:
        lines.append(margin + ' '.join(line))
    if taken is not None:
        lines[0] = lines[0][len(margin):]
    return lines


class RawDescriptionHelpFormatter(HelpFormatter):
    """Leaves the lines of descriptions as they are."""

    def _fill_text(self, text, width, indent):
        return indent + indent.join(text.splitlines(True)) if text else ''


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    """Leaves the lines of all texts as they are."""

    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    """Adds the default to the help of every argument that has one."""

    def _get_help_string(self, action):
        has_default = action.default is not SUPPRESS and (action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE))
        if has_default and '%(default)' not in action.help:
            return action.help + ' (default: %(default)s)'
        return action.help


# What arguments do.

class Action(_AttributeHolder):
    """An argument: what it is called by, how many values of which type it has, and where they go.

    A subclass does something by defining __call__(parser, namespace, values, option_string).
    """

    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                 required=False, help=None, metavar=None):
        self.option_strings, self.dest, self.required = option_strings, dest, required
        self.nargs, self.const, self.default = nargs, const, default
        self.type, self.choices = type, choices
        self.help, self.metavar = help, metavar

    def _get_kwargs(self):
        return self._pairs('option_strings dest nargs const default type choices help metavar')

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError('.__call__() not defined')


class _StoreAction(Action):
    """Keeps the values."""

    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                 required=False, help=None, metavar=None):
        if nargs == 0:
            raise ValueError('nargs for store actions must be > 0; if you have nothing to store, actions such as store '
                             'true or store const may be more appropriate')
        _check_const(nargs, const)
        Action.__init__(self, option_strings, dest, nargs, const, default, type, choices, required, help, metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values)


class _AppendAction(Action):
    """Adds the values to a list; the list that was there is left as it is."""

    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                 required=False, help=None, metavar=None):
        if nargs == 0:
            raise ValueError('nargs for append actions must be > 0; if arg strings are not supplying the value to '
                             'append, the append const action may be more appropriate')
        _check_const(nargs, const)
        Action.__init__(self, option_strings, dest, nargs, const, default, type, choices, required, help, metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        _append(namespace, self.dest, values)


def _check_const(nargs, const):
    if const is not None and nargs != OPTIONAL:
        raise ValueError('nargs must be %r to supply const' % OPTIONAL)


def _present(namespace, name, otherwise):
    """An attribute that is there and not None, or something else."""
    value = getattr(namespace, name, None)
    return otherwise if value is None else value


def _append(namespace, name, value):
    items = _copied(_present(namespace, name, []))
    items.append(value)
    setattr(namespace, name, items)


class _StoreConstAction(Action):
    """Keeps a constant."""

    def __init__(self, option_strings, dest, const, default=None, required=False, help=None, metavar=None):
        Action.__init__(self, option_strings, dest, 0, const, default, required=required, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, self.const)


class _StoreTrueAction(_StoreConstAction):

    def __init__(self, option_strings, dest, default=False, required=False, help=None):
        _StoreConstAction.__init__(self, option_strings, dest, True, default, required, help)


class _StoreFalseAction(_StoreConstAction):

    def __init__(self, option_strings, dest, default=True, required=False, help=None):
        _StoreConstAction.__init__(self, option_strings, dest, False, default, required, help)


class _AppendConstAction(Action):
    """Adds a constant to a list."""

    def __init__(self, option_strings, dest, const, default=None, required=False, help=None, metavar=None):
        Action.__init__(self, option_strings, dest, 0, const, default, required=required, help=help, metavar=metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        _append(namespace, self.dest, self.const)


class _CountAction(Action):
    """Counts how often it is given."""

    def __init__(self, option_strings, dest, default=None, required=False, help=None):
        Action.__init__(self, option_strings, dest, 0, default=default, required=required, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, _present(namespace, self.dest, 0) + 1)


class _HelpAction(Action):
    """Writes the help and ends the program."""

    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None):
        Action.__init__(self, option_strings, dest, 0, default=default, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()


class _VersionAction(Action):
    """Writes the version and ends the program."""

    def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS,
                 help="show program's version number and exit"):
        Action.__init__(self, option_strings, dest, 0, default=default, help=help)
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        layout = parser._get_formatter()
        layout.add_text(parser.version if self.version is None else self.version)
        parser.exit(message=layout.format_help())


class _SubParsersAction(Action):
    """Gives the rest of the command line to the parser that its first value names."""

    class _ChoicesPseudoAction(Action):
        """A subcommand in the help."""

        def __init__(self, name, help):
            Action.__init__(self, [], name, help=help)

    def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, help=None, metavar=None):
        self._prog_prefix, self._parser_class = prog, parser_class
        self._name_parser_map, self._choices_actions = _OrderedDict(), []
        Action.__init__(self, option_strings, dest, PARSER, choices=self._name_parser_map, help=help, metavar=metavar)

    def add_parser(self, name, **kwargs):
        """Adds a subcommand: a new parser, made with the keyword arguments; help is what the help says of it."""
        if kwargs.get('prog') is None:
            kwargs['prog'] = '%s %s' % (self._prog_prefix, name)
        if 'help' in kwargs:
            self._choices_actions.append(self._ChoicesPseudoAction(name, kwargs.pop('help')))
        parser = self._name_parser_map[name] = self._parser_class(**kwargs)
        return parser

    def _get_subactions(self):
        return self._choices_actions

    def __call__(self, parser, namespace, values, option_string=None):
        name, rest = values[0], values[1:]
        if self.dest is not SUPPRESS:
            setattr(namespace, self.dest, name)
        if name not in self._name_parser_map:
            raise ArgumentError(self, 'unknown parser %r (choices: %s)' % (name, ', '.join(self._name_parser_map)))
        # In a namespace of its own, so that its defaults count.
        found, unknown = self._name_parser_map[name].parse_known_args(rest, None)
        for attribute, value in vars(found).items():
            setattr(namespace, attribute, value)
        if unknown:
            vars(namespace).setdefault(_UNRECOGNIZED_ARGS_ATTR, []).extend(unknown)


class FileType(object):
    """A type of argument: files, opened in a mode. '-' is standard input or output."""

    def __init__(self, mode='r', bufsize=-1):
        self._mode, self._bufsize = mode, bufsize

    def __call__(self, string):
        if string == '-':
            for letter, stream in ('r', 'stdin'), ('w', 'stdout'):
                if letter in self._mode:
                    return getattr(_sys, stream)
            raise ValueError('argument "-" with mode %r' % self._mode)
        try:
            return open(string, self._mode, self._bufsize)
        except IOError as failure:
            raise ArgumentTypeError("can't open '%s': %s" % (string, failure))

    def __repr__(self):
        given = [repr(arg) for arg in (self._mode, self._bufsize) if arg != -1]
        return '%s(%s)' % (type(self).__name__, ', '.join(given))


class Namespace(_AttributeHolder):
    """What the arguments came to, as attributes."""

    __hash__ = None

    def __init__(self, **kwargs):
        vars(self).update(kwargs)

    def __contains__(self, key):
        return key in vars(self)

    def __eq__(self, other):
        return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented

    def __ne__(self, other):
        return not self == other if isinstance(other, Namespace) else NotImplemented


# Arguments together.

class _ActionsContainer(object):
    """Something that arguments are added to: a parser or a group. Groups share what they know with their parser."""

    def __init__(self, description, prefix_chars, argument_default, conflict_handler):
        self.description, self.prefix_chars = description, prefix_chars
        self.argument_default, self.conflict_handler = argument_default, conflict_handler
        # kind of thing -> name -> the thing
        self._registries = {}
        for name, action in ((None, _StoreAction), ('store', _StoreAction), ('store_const', _StoreConstAction),
                             ('store_true', _StoreTrueAction), ('store_false', _StoreFalseAction),
                             ('append', _AppendAction), ('append_const', _AppendConstAction), ('count', _CountAction),
                             ('help', _HelpAction), ('version', _VersionAction), ('parsers', _SubParsersAction)):
            self.register('action', name, action)
        self._get_handler()
        self._actions, self._option_string_actions, self._defaults = [], {}, {}
        self._action_groups, self._mutually_exclusive_groups = [], []
        self._negative_number_matcher = _re.compile(r'^-(?:\d+|\d*\.\d+)$')
        # Not empty where options look like negative numbers: then no argument that does is a value.
        self._has_negative_number_optionals = []

    # Names for actions and types.

    def register(self, registry_name, value, object):
        """Makes a name known: of an 'action' or of a 'type'."""
        self._registries.setdefault(registry_name, {})[value] = object

    def _registry_get(self, registry_name, value, default=None):
        return self._registries[registry_name].get(value, default)

    def _pop_action_class(self, kwargs, default=None):
        named = kwargs.pop('action', default)
        return self._registry_get('action', named, named)

    # Defaults.

    def set_defaults(self, **kwargs):
        """Defaults by destinations, for arguments or for attributes that no argument sets."""
        self._defaults.update(kwargs)
        for action in self._actions:
            action.default = kwargs.get(action.dest, action.default)

    def get_default(self, dest):
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest)

    # Adding arguments.

    def add_argument(self, *args, **kwargs):
        """Adds an argument: add_argument(dest, ...) or add_argument(option_string, option_string, ...).

        Keyword arguments are those of the action."""
        if args and (len(args) > 1 or args[0][0] in self.prefix_chars):
            kwargs = self._get_optional_kwargs(*args, **kwargs)
        elif args and 'dest' in kwargs:
            raise ValueError('dest supplied twice for positional argument')
        else:
            kwargs = self._get_positional_kwargs(*args, **kwargs)
        if 'default' not in kwargs:
            default = self._defaults.get(kwargs['dest'], self)
            if default is not self:
                kwargs['default'] = default
            elif self.argument_default is not None:
                kwargs['default'] = self.argument_default

        action_class = self._pop_action_class(kwargs)
        if not callable(action_class):
            raise ValueError('unknown action "%s"' % (action_class,))
        action = action_class(**kwargs)
        convert = self._registry_get('type', action.type, action.type)
        if not callable(convert):
            raise ValueError('%r is not callable' % (convert,))
        if hasattr(self, '_get_formatter'):
            try:
                self._get_formatter()._format_args(action, None)
            except TypeError:
                raise ValueError('length of metavar tuple does not match nargs')
        return self._add_action(action)

    def _get_positional_kwargs(self, dest, **kwargs):
        if 'required' in kwargs:
            raise TypeError("'required' is an invalid argument for positionals")
        nargs = kwargs.get('nargs')
        if nargs != OPTIONAL and (nargs != ZERO_OR_MORE or 'default' not in kwargs):
            kwargs['required'] = True
        return dict(kwargs, dest=dest, option_strings=[])

    def _get_optional_kwargs(self, *args, **kwargs):
        chars = self.prefix_chars
        for opt in args:
            if opt[0] not in chars:
                raise ValueError('invalid option string %r: must start with a character %r' % (opt, chars))
        dest = kwargs.pop('dest', None)
        if dest is None:
            # By the first long option, by the first of all where there is none.
            naming = ([opt for opt in args if len(opt) > 1 and opt[1] in chars] or args)[0]
            dest = naming.lstrip(chars)
            if not dest:
                raise ValueError('dest= is required for options like %r' % args[-1])
            dest = dest.replace('-', '_')
        return dict(kwargs, dest=dest, option_strings=list(args))

    def _add_action(self, action):
        self._check_conflict(action)
        self._actions.append(action)
        action.container = self
        for opt in action.option_strings:
            self._option_string_actions[opt] = action
            if self._negative_number_matcher.match(opt) and not self._has_negative_number_optionals:
                self._has_negative_number_optionals.append(True)
        return action

    def _remove_action(self, action):
        self._actions.remove(action)

    # Option strings that are there already.

    def _get_handler(self):
        handler = getattr(self, '_handle_conflict_%s' % self.conflict_handler, None)
        if handler is None:
            raise ValueError('invalid conflict_resolution value: %r' % self.conflict_handler)
        return handler

    def _check_conflict(self, action):
        known = self._option_string_actions
        taken = [(opt, known[opt]) for opt in action.option_strings if opt in known]
        if taken:
            self._get_handler()(action, taken)

    def _handle_conflict_error(self, action, conflicting_actions):
        taken = ', '.join([opt for opt, _ in conflicting_actions])
        # Named after the argument that has the last of them already.
        raise ArgumentError(conflicting_actions[-1][1], 'conflicting option string(s): %s' % taken)

    def _handle_conflict_resolve(self, action, conflicting_actions):
        for opt, earlier in conflicting_actions:
            self._option_string_actions.pop(opt, None)
            earlier.option_strings.remove(opt)
            if not earlier.option_strings:
                earlier.container._remove_action(earlier)

    # Groups.

    def add_argument_group(self, *args, **kwargs):
        """Adds a group, whose arguments stand under a title of their own in the help."""
        self._action_groups.append(_ArgumentGroup(self, *args, **kwargs))
        return self._action_groups[-1]

    def add_mutually_exclusive_group(self, **kwargs):
        """Adds a group of arguments of which only one may be given, and must be if required."""
        self._mutually_exclusive_groups.append(_MutuallyExclusiveGroup(self, **kwargs))
        return self._mutually_exclusive_groups[-1]

    def _add_container_actions(self, container):
        """Takes over the arguments of another container, in groups of the same titles."""
        by_title = {}
        for group in self._action_groups:
            if group.title in by_title:
                raise ValueError('cannot merge actions - two groups are named %r' % group.title)
            by_title[group.title] = group
        place = {}
        for group in container._action_groups:
            if group.title not in by_title:
                by_title[group.title] = self.add_argument_group(
                    title=group.title, description=group.description, conflict_handler=group.conflict_handler)
            place.update(dict.fromkeys(group._group_actions, by_title[group.title]))
        for group in container._mutually_exclusive_groups:
            ours = self.add_mutually_exclusive_group(required=group.required)
            place.update(dict.fromkeys(group._group_actions, ours))
        for action in container._actions:
            place.get(action, self)._add_action(action)


class _ArgumentGroup(_ActionsContainer):

    # What it has in common with its container.
    _shared = ('_registries', '_actions', '_option_string_actions', '_defaults', '_has_negative_number_optionals',
               '_mutually_exclusive_groups')

    def __init__(self, container, title=None, description=None, **kwargs):
        for name in 'conflict_handler', 'prefix_chars', 'argument_default':
            kwargs.setdefault(name, getattr(container, name))
        super(_ArgumentGroup, self).__init__(description, **kwargs)
        self.title, self._group_actions = title, []
        for name in self._shared:
            setattr(self, name, getattr(container, name))

    def _add_action(self, action):
        self._group_actions.append(super(_ArgumentGroup, self)._add_action(action))
        return action

    def _remove_action(self, action):
        super(_ArgumentGroup, self)._remove_action(action)
        self._group_actions.remove(action)


class _MutuallyExclusiveGroup(_ArgumentGroup):

    def __init__(self, container, required=False):
        super(_MutuallyExclusiveGroup, self).__init__(container)
        self._container, self.required = container, required

    def _add_action(self, action):
        if action.required:
            raise ValueError('mutually exclusive arguments must be optional')
        self._group_actions.append(self._container._add_action(action))
        return action

    def _remove_action(self, action):
        self._container._remove_action(action)
        self._group_actions.remove(action)


def _itself(string):
    return string


class ArgumentParser(_AttributeHolder, _ActionsContainer):
    """A command line: what may stand on it.

    prog is the name of the program, usage its usage where it is not to be made from the arguments; description and
    epilog are texts before and behind the arguments in the help; parents are parsers whose arguments this one has too;
    formatter_class lays out the help; prefix_chars begin options; fromfile_prefix_chars begin names of files with more
    arguments; argument_default is the default of all arguments; conflict_handler is 'error', or 'resolve' for later
    option strings to replace earlier ones; add_help adds -h and --help.
    """

    def __init__(self, prog=None, usage=None, description=None, epilog=None, version=None, parents=[],
                 formatter_class=HelpFormatter, prefix_chars='-', fromfile_prefix_chars=None, argument_default=None,
                 conflict_handler='error', add_help=True):
        if version is not None:
            _deprecated('The "version" argument to ArgumentParser is deprecated. Please use "add_argument(..., '
                        "action='version', version=\"N\", ...)\" instead")
        _ActionsContainer.__init__(self, description, prefix_chars, argument_default, conflict_handler)
        self.prog = _os.path.basename(_sys.argv[0]) if prog is None else prog
        self.usage, self.epilog, self.version, self.add_help = usage, epilog, version, add_help
        self.formatter_class, self.fromfile_prefix_chars = formatter_class, fromfile_prefix_chars
        self._positionals = self.add_argument_group('positional arguments')
        self._optionals = self.add_argument_group('optional arguments')
        self._subparsers = None
        self.register('type', None, _itself)

        dash = '-' if '-' in prefix_chars else prefix_chars[0]
        if add_help:
            self.add_argument(dash + 'h', 2 * dash + 'help', action='help', default=SUPPRESS,
                              help='show this help message and exit')
        if version:
            self.add_argument(dash + 'v', 2 * dash + 'version', action='version', default=SUPPRESS, version=version,
                              help="show program's version number and exit")
        for parent in parents:
            self._add_container_actions(parent)
            self._defaults.update(getattr(parent, '_defaults', {}))

    def _get_kwargs(self):
        return self._pairs('prog usage description version formatter_class conflict_handler add_help')

    # Arguments.

    def _add_action(self, action):
        (self._optionals if action.option_strings else self._positionals)._add_action(action)
        return action

    def _get_optional_actions(self):
        return [action for action in self._actions if action.option_strings]

    def _get_positional_actions(self):
        return [action for action in self._actions if not action.option_strings]

    def add_subparsers(self, **kwargs):
        """Adds subcommands: the object whose add_parser() makes their parsers. There may be one such argument."""
        if self._subparsers is not None:
            self.error('cannot have multiple subparser arguments')
        kwargs.setdefault('parser_class', type(self))
        self._subparsers = self._positionals
        if 'title' in kwargs or 'description' in kwargs:
            title = kwargs.pop('title', 'subcommands')
            self._subparsers = self.add_argument_group(title, kwargs.pop('description', None))
        if kwargs.get('prog') is None:
            # The names of the subcommands stand behind the positional arguments that come before them.
            layout = self._get_formatter()
            layout.add_usage(self.usage, self._get_positional_actions(), self._mutually_exclusive_groups, '')
            kwargs['prog'] = layout.format_help().strip()
        action = self._pop_action_class(kwargs, 'parsers')(option_strings=[], **kwargs)
        self._subparsers._add_action(action)
        return action

    # Parsing.

    def parse_args(self, args=None, namespace=None):
        """The namespace of all arguments of a command line, by default that of the program; a mistake ends it."""
        namespace, unknown = self.parse_known_args(args, namespace)
        if unknown:
            self.error('unrecognized arguments: %s' % ' '.join(unknown))
        return namespace

    def parse_known_args(self, args=None, namespace=None):
        """The same, and a list of the arguments that nobody knows."""
        args = _sys.argv[1:] if args is None else list(args)
        if namespace is None:
            namespace = Namespace()
        for action in self._actions:
            if action.dest is not SUPPRESS and action.default is not SUPPRESS and not hasattr(namespace, action.dest):
                setattr(namespace, action.dest, action.default)
        for name in self._defaults:
            if not hasattr(namespace, name):
                setattr(namespace, name, self._defaults[name])
        try:
            namespace, unknown = self._parse_known_args(args, namespace)
        except ArgumentError as mistake:
            self.error(str(mistake))
        else:
            if hasattr(namespace, _UNRECOGNIZED_ARGS_ATTR):
                unknown += getattr(namespace, _UNRECOGNIZED_ARGS_ATTR)
                delattr(namespace, _UNRECOGNIZED_ARGS_ATTR)
            return namespace, unknown

    def _parse_known_args(self, arg_strings, namespace):
        if self.fromfile_prefix_chars is not None:
            arg_strings = self._read_args_from_files(arg_strings)
        parsing = _Parsing(self, arg_strings, namespace)
        parsing.run()
        parsing.check_all_there()
        return namespace, parsing.unknown

    def _read_args_from_files(self, arg_strings):
        """The arguments with those from files in the place of the names of the files."""
        found = []
        for arg in arg_strings:
            if not arg or arg[0] not in self.fromfile_prefix_chars:
                found.append(arg)
                continue
            try:
                with open(arg[1:]) as source:
                    lines = source.read().splitlines()
                    within = [each for line in lines for each in self.convert_arg_line_to_args(line)]
                    found += self._read_args_from_files(within)
            except IOError as failure:
                self.error(str(failure))
        return found

    def convert_arg_line_to_args(self, arg_line):
        """The arguments on a line of such a file: the line itself, unless an override says otherwise."""
        return [arg_line]

    # Which argument an option is.

    def _parse_optional(self, arg_string):
        """None for a value; for an option its action (None if unknown), its string and the value attached to it."""
        known = self._option_string_actions
        if not arg_string or arg_string[0] not in self.prefix_chars:
            return None
        if arg_string in known:
            return known[arg_string], arg_string, None
        if len(arg_string) == 1:
            return None
        opt, equals, attached = arg_string.partition('=')
        if equals and opt in known:
            return known[opt], opt, attached
        meant = self._get_option_tuples(arg_string)
        if len(meant) > 1:
            self.error('ambiguous option: %s could match %s' % (arg_string, ', '.join([each[1] for each in meant])))
        elif meant:
            return meant[0]
        if self._negative_number_matcher.match(arg_string) and not self._has_negative_number_optionals:
            return None
        if ' ' in arg_string:
            return None
        return None, arg_string, None

    def _get_option_tuples(self, option_string):
        """What _parse_optional() could answer for an abbreviation, or for a short option with its value attached."""
        known, chars = self._option_string_actions, self.prefix_chars
        if option_string[1] in chars:
            start, equals, attached = option_string.partition('=')
            return [(known[opt], opt, attached if equals else None) for opt in known if opt.startswith(start)]
        short, attached = option_string[:2], option_string[2:]
        return [(known[opt], opt, attached if opt == short else None) for opt in known
                if opt == short or opt.startswith(option_string)]

    # How many values an argument takes. A pattern has a letter for each argument of the command line: A for a value, O
    # for an option, - for the two dashes behind which all are values.

    def _get_nargs_pattern(self, action):
        nargs = action.nargs
        pattern = _pattern_of_nargs.get(nargs)
        if pattern is None:
            pattern = '(-*%s-*)' % '-*'.join('A' * nargs)
        # For an option the dashes are the end.
        return pattern.replace('-*', '').replace('-', '') if action.option_strings else pattern

    def _match_argument(self, action, arg_strings_pattern):
        """How many values an option takes."""
        found = _re.match(self._get_nargs_pattern(action), arg_strings_pattern)
        if found:
            return len(found.group(1))
        expected = _expected_by_nargs.get(action.nargs)
        raise ArgumentError(action, expected or 'expected %s argument(s)' % action.nargs)

    def _match_arguments_partial(self, actions, arg_strings_pattern):
        """How many values positional arguments take, of as many of them as there are values for."""
        for count in range(len(actions), 0, -1):
            together = ''.join([self._get_nargs_pattern(action) for action in actions[:count]])
            found = _re.match(together, arg_strings_pattern)
            if found:
                return map(len, found.groups())
        return []

    # Values.

    def _get_values(self, action, arg_strings):
        """The value of an argument: one, or a list of several."""
        nargs = action.nargs
        if nargs not in (PARSER, REMAINDER) and '--' in arg_strings:
            arg_strings.remove('--')
        if not arg_strings and nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            if isinstance(value, basestring):
                value = self._get_value(action, value)
                self._check_value(action, value)
            return value
        if not arg_strings and nargs == ZERO_OR_MORE and not action.option_strings:
            value = arg_strings if action.default is None else action.default
            self._check_value(action, value)
            return value
        values = [self._get_value(action, arg) for arg in arg_strings]
        for value in _checked(nargs, values):
            self._check_value(action, value)
        return values[0] if len(values) == 1 and nargs in (None, OPTIONAL) else values

    def _get_value(self, action, arg_string):
        """The value that an argument stands for."""
        convert = self._registry_get('type', action.type, action.type)
        if not callable(convert):
            raise ArgumentError(action, '%r is not callable' % (convert,))
        try:
            return convert(arg_string)
        except ArgumentTypeError as mistake:
            raise ArgumentError(action, str(mistake))
        except (TypeError, ValueError):
            called = getattr(action.type, '__name__', repr(action.type))
            raise ArgumentError(action, 'invalid %s value: %r' % (called, arg_string))

    def _check_value(self, action, value):
        choices = action.choices
        if choices is not None and value not in choices:
            raise ArgumentError(action, 'invalid choice: %r (choose from %s)' % (value, ', '.join(map(repr, choices))))

    # Help, usage and version.

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def format_usage(self):
        layout = self._get_formatter()
        layout.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return layout.format_help()

    def format_help(self):
        layout = self._get_formatter()
        layout.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        layout.add_text(self.description)
        for group in self._action_groups:
            layout.start_section(group.title)
            layout.add_text(group.description)
            layout.add_arguments(group._group_actions)
            layout.end_section()
        layout.add_text(self.epilog)
        return layout.format_help()

    def format_version(self):
        _deprecated_version('format_version')
        layout = self._get_formatter()
        layout.add_text(self.version)
        return layout.format_help()

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), _sys.stdout if file is None else file)

    def print_help(self, file=None):
        self._print_message(self.format_help(), _sys.stdout if file is None else file)

    def print_version(self, file=None):
        _deprecated_version('print_version')
        self._print_message(self.format_version(), file)

    def _print_message(self, message, file=None):
        if message:
            (_sys.stderr if file is None else file).write(message)

    # The end.

    def exit(self, status=0, message=None):
        """Ends the program, with a message to standard error."""
        if message:
            self._print_message(message, _sys.stderr)
        _sys.exit(status)

    def error(self, message):
        """Ends the program because its command line is wrong. An override must not return."""
        self.print_usage(_sys.stderr)
        self.exit(2, '%s: error: %s\n' % (self.prog, message))


def _deprecated(message):
    import warnings
    warnings.warn(message, DeprecationWarning, 2)


def _deprecated_version(method):
    _deprecated('The %s method is deprecated -- the "version" argument to ArgumentParser is no longer supported.'
                % method)


_pattern_of_nargs = {None: '(-*A-*)', OPTIONAL: '(-*A?-*)', ZERO_OR_MORE: '(-*[A-]*)', ONE_OR_MORE: '(-*A[A-]*)',
                     REMAINDER: '([-AO]*)', PARSER: '(-*A[-AO]*)'}

_expected_by_nargs = {None: 'expected one argument', OPTIONAL: 'expected at most one argument',
                      ONE_OR_MORE: 'expected at least one argument'}


def _checked(nargs, values):
    """Those of an argument's values that have to be among its choices."""
    if nargs == REMAINDER:
        return []
    return values[:1] if nargs == PARSER else values


class _Parsing(object):
    """One command line while it is parsed: options and positional arguments in turns, from left to right."""

    def __init__(self, parser, arg_strings, namespace):
        self.parser, self.args, self.namespace = parser, arg_strings, namespace
        # Arguments that nobody knows.
        self.unknown = []
        # Positional arguments that are still to come.
        self.waiting = parser._get_positional_actions()
        # Those that were met, and of them those whose value is not merely their default.
        self.met, self.given = set(), set()
        self.excluded = {}
        for group in parser._mutually_exclusive_groups:
            for action in group._group_actions:
                others = [other for other in group._group_actions if other is not action]
                self.excluded.setdefault(action, []).extend(others)
        # Index -> what _parse_optional() says of the option there; and the pattern of all.
        self.options, letters = {}, ''
        for index, arg in enumerate(arg_strings):
            if arg == '--':
                letters += '-' + 'A' * (len(arg_strings) - index - 1)
                break
            option = parser._parse_optional(arg)
            if option is not None:
                self.options[index] = option
            letters += 'A' if option is None else 'O'
        self.pattern = letters

    def run(self):
        """Deals with all arguments."""
        index = 0
        for place in sorted(self.options):
            # An option may have taken what looks like one.
            while index < place:
                after = self.take_positionals(index)
                if after == index:
                    self.unknown += self.args[index:place]
                    after = place
                index = after
            if index == place:
                index = self.take_option(index)
        index = self.take_positionals(index)
        self.unknown += self.args[index:]

    def take(self, action, args, opt=None):
        """Calls an action with the values of its arguments."""
        self.met.add(action)
        values = self.parser._get_values(action, args)
        if values is not action.default:
            self.given.add(action)
            for other in self.excluded.get(action, ()):
                if other in self.given:
                    raise ArgumentError(action, 'not allowed with argument %s' % _get_action_name(other))
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, opt)

    def take_positionals(self, index):
        """Takes as many positional arguments as the values from an index on are enough for: the index behind them."""
        counts = self.parser._match_arguments_partial(self.waiting, self.pattern[index:])
        ready, self.waiting = self.waiting[:len(counts)], self.waiting[len(counts):]
        for action, count in zip(ready, counts):
            self.take(action, self.args[index:index + count])
            index += count
        return index

    def take_option(self, index):
        """Takes an option, or several short ones in a word, with the values: the index behind them."""
        parser = self.parser
        action, opt, attached = self.options[index]
        calls = []
        while action is not None and attached is not None:
            count = parser._match_argument(action, 'A')
            if count == 1:
                calls.append((action, [attached], opt))
                break
            # One without a value: what is attached are more short options.
            following = opt[0] + attached[:1]
            if count or opt[1] in parser.prefix_chars or following not in parser._option_string_actions:
                raise ArgumentError(action, 'ignored explicit argument %r' % attached)
            calls.append((action, [], opt))
            action, opt = parser._option_string_actions[following], following
            attached = attached[1:] or None
        if action is None:
            self.unknown.append(self.args[index])
            return index + 1
        end = index + 1
        if attached is None:
            end += parser._match_argument(action, self.pattern[end:])
            calls.append((action, self.args[index + 1:end], opt))
        for call in calls:
            self.take(*call)
        return end

    def check_all_there(self):
        """Complains of what is missing; defaults that are strings are converted."""
        parser, namespace = self.parser, self.namespace
        if self.waiting:
            parser.error('too few arguments')
        for action in parser._actions:
            if action in self.met:
                continue
            if action.required:
                parser.error('argument %s is required' % _get_action_name(action))
            elif isinstance(action.default, basestring) and getattr(namespace, action.dest, None) is action.default:
                setattr(namespace, action.dest, parser._get_value(action, action.default))
        for group in parser._mutually_exclusive_groups:
            if group.required and self.given.isdisjoint(group._group_actions):
                names = [_get_action_name(action) for action in group._group_actions if action.help is not SUPPRESS]
                parser.error('one of the arguments %s is required' % ' '.join(names))
