"""What can be learned about live objects: their kinds, members, classes, parameters, source text and frames."""

import imp
import linecache
import os
import re
import sys
import types
from collections import namedtuple

from _parameters import parameters as _parameters

# Bits of co_flags.
CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR, CO_NOFREE = [
    1 << _bit for _bit in range(7)]

# The bit of a class's __flags__ that says that it has abstract methods.
TPFLAGS_IS_ABSTRACT = 1 << 20

ModuleInfo = namedtuple('ModuleInfo', 'name suffix mode module_type')
Attribute = namedtuple('Attribute', 'name kind defining_class object')
Arguments = namedtuple('Arguments', 'args varargs keywords')
ArgSpec = namedtuple('ArgSpec', 'args varargs keywords defaults')
ArgInfo = namedtuple('ArgInfo', 'args varargs keywords locals')
Traceback = namedtuple('Traceback', 'filename lineno function code_context index')


# Kinds of objects.

def ismodule(object):
    """Whether it is a module."""
    return isinstance(object, types.ModuleType)


def isclass(object):
    """Whether it is a class, classic or not."""
    return isinstance(object, (types.ClassType, type))


def isfunction(object):
    """Whether it is a function written in Python."""
    return isinstance(object, types.FunctionType)


def ismethod(object):
    """Whether it is a method of a class written in Python, bound or not."""
    return isinstance(object, types.MethodType)


def isbuiltin(object):
    """Whether it is a built-in function or a bound built-in method."""
    return isinstance(object, types.BuiltinFunctionType)


def isgenerator(object):
    """Whether it is a generator at work."""
    return isinstance(object, types.GeneratorType)


def iscode(object):
    """Whether it is a code object."""
    return isinstance(object, types.CodeType)


def isframe(object):
    """Whether it is a frame."""
    return isinstance(object, types.FrameType)


def istraceback(object):
    """Whether it is a traceback."""
    return isinstance(object, types.TracebackType)


def ismemberdescriptor(object):
    """Whether it is the descriptor of a member of a C structure, or of a slot."""
    return isinstance(object, types.MemberDescriptorType)


def isgetsetdescriptor(object):
    """Whether it is the descriptor of a computed attribute of a built-in type."""
    return isinstance(object, types.GetSetDescriptorType)


def isdatadescriptor(object):
    """Whether it is a descriptor that has both __get__ and __set__, as properties do."""
    return hasattr(object, '__get__') and hasattr(object, '__set__')


def ismethoddescriptor(object):
    """Whether it is a descriptor without __set__ that is no function, method or class: int.__add__ is one."""
    if isfunction(object) or ismethod(object) or isclass(object):
        return False
    return hasattr(object, '__get__') and not hasattr(object, '__set__')


def isroutine(object):
    """Whether it is a function or method of any kind."""
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)


def isgeneratorfunction(object):
    """Whether it is a function, or a method, that answers generators."""
    return (isfunction(object) or ismethod(object)) and bool(object.func_code.co_flags & CO_GENERATOR)


def isabstract(object):
    """Whether it is a class that still has abstract methods."""
    return isinstance(object, type) and bool(object.__flags__ & TPFLAGS_IS_ABSTRACT)


# Members and classes.

def getmembers(object, predicate=None):
    """The pairs of name and value of all attributes, sorted; of those whose value satisfies the predicate."""
    members = []
    for name in dir(object):
        try:
            value = getattr(object, name)
        except AttributeError:
            # dir() may name what is not there.
            continue
        if predicate is None or predicate(value):
            members.append((name, value))
    return sorted(members)


def getmro(cls):
    """The classes that attributes are looked up in, in order, beginning with the class itself."""
    if hasattr(cls, '__mro__'):
        return cls.__mro__
    found = []
    _searchbases(cls, found)
    return tuple(found)


def _searchbases(cls, accum):
    # The order of classic classes: depth first, from left to right.
    if cls not in accum:
        accum.append(cls)
        for base in cls.__bases__:
            _searchbases(base, accum)


def classify_class_attrs(cls):
    """A list of what kind of attribute each name is that dir() tells of a class, and of where it was defined.

    The kinds are 'static method', 'class method', 'property', 'method' and 'data'.
    """
    order = getmro(cls)
    return [_classified(cls, order, name) for name in dir(cls)]


def _classified(cls, order, name):
    seen = getattr(cls, name) if name not in cls.__dict__ else cls.__dict__[name]
    # Built-in attributes know their class.
    home = getattr(seen, '__objclass__', None)
    if home is None:
        for home in order:
            if name in home.__dict__:
                break
        else:
            home = None
    if home is not None and name in home.__dict__:
        seen = home.__dict__[name]
    for kind, wrapper in ('static method', staticmethod), ('class method', classmethod), ('property', property):
        if isinstance(seen, wrapper):
            return Attribute(name, kind, home, seen)
    if not ismethoddescriptor(seen) and not isdatadescriptor(seen):
        seen = getattr(cls, name)
    return Attribute(name, 'method' if ismethod(seen) or ismethoddescriptor(seen) else 'data', home, seen)


def getclasstree(classes, unique=0):
    """Classes arranged by their bases: a list whose lists hold what is derived from the class before them.

    An entry is a pair of a class and its bases. Without unique, a class stands once below each of its bases.
    """
    derived, roots = {}, []
    for cls in classes:
        for base in cls.__bases__:
            below = derived.setdefault(base, [])
            if cls not in below:
                below.append(cls)
            if unique and base in classes:
                break
        else:
            if not cls.__bases__ and cls not in roots:
                roots.append(cls)
    roots.extend([base for base in derived if base not in classes])
    return walktree(roots, derived, None)


def walktree(classes, children, parent):
    """The tree that getclasstree() answers, for some classes below one."""
    tree = []
    for cls in sorted(classes, key=lambda cls: (cls.__module__, cls.__name__)):
        tree.append((cls, cls.__bases__))
        if cls in children:
            tree.append(walktree(children[cls], children, cls))
    return tree


# Documentation.

def getdoc(object):
    """The docstring of an object with its indentation taken away, or None."""
    doc = getattr(object, '__doc__', None)
    return cleandoc(doc) if isinstance(doc, basestring) else None


def cleandoc(doc):
    """A docstring without the blanks that its second and later lines all begin with, and without blank ends."""
    try:
        lines = doc.expandtabs().split('\n')
    except UnicodeError:
        return None
    margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    cut = min(margins) if margins else 0
    lines = [lines[0].lstrip()] + [line[cut:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return '\n'.join(lines)


def getcomments(object):
    """The comment lines right before the source of an object, or at the top of a module's; None without."""
    try:
        lines, start = findsource(object)
    except (IOError, TypeError):
        return None
    return _comments_at_top(lines) if ismodule(object) else _comments_before(lines, start)


def _comments_at_top(lines):
    start = 1 if lines and lines[0].startswith('#!') else 0
    while start < len(lines) and lines[start].strip() in ('', '#'):
        start += 1
    end = start
    while end < len(lines) and lines[end].startswith('#'):
        end += 1
    return ''.join([line.expandtabs() for line in lines[start:end]]) or None


def _comments_before(lines, end):
    indent = indentsize(lines[end]) if end > 0 else 0
    start = end
    while start > 0 and lines[start - 1].lstrip().startswith('#') and indentsize(lines[start - 1]) == indent:
        start -= 1
    if start == end:
        return None
    comments = [line.expandtabs().lstrip() for line in lines[start:end]]
    # Lines that are nothing but the sign frame the comment.
    while comments and comments[0].strip() == '#':
        comments.pop(0)
    while comments and comments[-1].strip() == '#':
        comments.pop()
    return ''.join(comments)


def indentsize(line):
    """How far a line is indented, a tab reaching to the next multiple of eight."""
    expanded = line.expandtabs()
    return len(expanded) - len(expanded.lstrip())


# Files and modules.

def _code_of(object):
    """What a method, a function, a traceback or a frame runs; anything else is itself."""
    if ismethod(object):
        object = object.im_func
    if isfunction(object):
        return object.func_code
    if istraceback(object):
        object = object.tb_frame
    return object.f_code if isframe(object) else object


def getfile(object):
    """The file that an object was defined in; TypeError where it was in none."""
    if ismodule(object):
        if hasattr(object, '__file__'):
            return object.__file__
        raise TypeError('{!r} is a built-in module'.format(object))
    if isclass(object):
        module = sys.modules.get(object.__module__)
        if hasattr(module, '__file__'):
            return module.__file__
        raise TypeError('{!r} is a built-in class'.format(module))
    code = _code_of(object)
    if iscode(code):
        return code.co_filename
    raise TypeError('{!r} is not a module, class, method, function, traceback, frame, or code object'.format(code))


def getmoduleinfo(path):
    """Name, suffix, mode to open it in and kind of the module that a file would be imported as, or None."""
    filename = os.path.basename(path)
    for suffix, mode, kind in sorted(imp.get_suffixes(), key=lambda each: -len(each[0])):
        if filename.endswith(suffix):
            return ModuleInfo(filename[:-len(suffix)], suffix, mode, kind)
    return None


def getmodulename(path):
    """The name of the module that a file would be imported as, or None."""
    info = getmoduleinfo(path)
    return info and info.name


def getsourcefile(object):
    """The file that has the source of an object, or None."""
    filename = getfile(object)
    if filename.lower().endswith(('.pyc', '.pyo')):
        filename = filename[:-1]
    for suffix, mode, _ in imp.get_suffixes():
        if 'b' in mode and filename.lower().endswith(suffix):
            return None
    if (os.path.exists(filename) or hasattr(getmodule(object, filename), '__loader__')
            or filename in linecache.cache):
        return filename
    return None


def getabsfile(object, _filename=None):
    """The absolute path of the source of an object, or of its file."""
    path = os.path.abspath(_filename or getsourcefile(object) or getfile(object))
    return os.path.normcase(path)


# The names of modules by their files, and the file that was seen last of each module.
modulesbyfile = {}
_filesbymodname = {}


def getmodule(object, _filename=None):
    """The module that an object was defined in, or None."""
    if ismodule(object):
        return object
    if hasattr(object, '__module__'):
        return sys.modules.get(object.__module__)
    if _filename in modulesbyfile:
        return sys.modules.get(modulesbyfile[_filename])
    try:
        path = getabsfile(object, _filename)
    except TypeError:
        return None
    if path not in modulesbyfile:
        _note_files()
    if path in modulesbyfile:
        return sys.modules.get(modulesbyfile[path])
    name = getattr(object, '__name__', None)
    if name is not None:
        for place in '__main__', '__builtin__':
            if getattr(sys.modules[place], name, modulesbyfile) is object:
                return sys.modules[place]
    return None


def _note_files():
    for name, module in sys.modules.items():
        if ismodule(module) and hasattr(module, '__file__') and _filesbymodname.get(name) != module.__file__:
            _filesbymodname[name] = module.__file__
            path = getabsfile(module)
            modulesbyfile[path] = modulesbyfile[os.path.realpath(path)] = module.__name__


# Source text.

# Where a function may begin: at its name, at a decorator, or where a lambda stands.
_function_start = re.compile(r'\s*def\s|.*(?<!\w)lambda(?::|\s)|\s*@')


def findsource(object):
    """All lines of the file of an object, and the index of the one where the object begins; IOError without them."""
    filename = getfile(object)
    source = getsourcefile(object)
    if not source:
        if not (filename.startswith('<') and filename.endswith('>')):
            raise IOError('source code not available')
        source = filename
    module = getmodule(object, source)
    lines = linecache.getlines(source, module.__dict__) if module else linecache.getlines(source)
    if not lines:
        raise IOError('could not get source code')
    if ismodule(object):
        return lines, 0
    if isclass(object):
        return lines, _class_line(object.__name__, lines)
    code = _code_of(object)
    if not hasattr(code, 'co_firstlineno'):
        raise IOError('could not find function definition')
    line = code.co_firstlineno - 1
    while line > 0 and not _function_start.match(lines[line]):
        line -= 1
    return lines, line


def _class_line(name, lines):
    definition = re.compile(r'(\s*)class\s*' + name + r'\b')
    places = []
    for index, line in enumerate(lines):
        found = definition.match(line)
        if found:
            if not found.group(1):
                return index
            places.append((found.group(1), index))
    if not places:
        raise IOError('could not find class definition')
    # Of several, the one that is indented least.
    return min(places)[1]


def getsourcelines(object):
    """The lines of the source of an object, and the number of the first; all lines and 0 for a module."""
    lines, start = findsource(object)
    frame = object.tb_frame if istraceback(object) else object
    if ismodule(frame):
        return lines, 0
    return getblock(lines[start:]), start + 1


def getsource(object):
    """The source of an object as one string."""
    return ''.join(getsourcelines(object)[0])


_token = re.compile(r"""#.*|\w+|[][(){}]|'{3}|"{3}|["']|\\$""")


def _statements(lines):
    """Indentation, words and the end (an index) of each statement, or first line of a compound one.

    Brackets, strings and backslashes take a statement on to the next line; blank lines and comments are none."""
    indent, words, depth, quotes = None, [], 0, ''
    for index, line in enumerate(lines):
        text, position, goes_on = line.rstrip('\r\n'), 0, False
        if indent is None:
            if text.strip()[:1] in ('', '#'):
                continue
            indent = indentsize(text)
        while position >= 0:
            if quotes:
                position = _string_end(quotes, text, position)
                if position < 0:
                    break
                quotes = ''
            token = _token.search(text, position)
            if not token:
                break
            position, found = token.end(), token.group()
            if found[0] in '"\'':
                quotes = found
            elif found in '([{':
                depth += 1
            elif found in ')]}':
                # More may be closed than were opened, where the text begins within brackets.
                depth = max(depth - 1, 0)
            elif found == '\\':
                goes_on = True
            elif found[0] != '#':
                words.append(found)
        if len(quotes) == 1 and not text.endswith('\\'):
            quotes = ''
        if not (quotes or depth or goes_on):
            yield indent, words, index + 1
            indent, words = None, []


def _string_end(quotes, text, position):
    """Where a string ends in a line, -1 if it does not."""
    while True:
        end, escape = text.find(quotes, position), text.find('\\', position)
        if end < 0 or not 0 <= escape < end:
            return end if end < 0 else end + len(quotes)
        position = escape + 2


def getblock(lines):
    """The lines of the definition, or of the statement with a lambda, that lines begin with."""
    outer, last = None, 1
    for indent, words, end in _statements(lines):
        if outer is None:
            starts = [word for word in words if word in ('def', 'class', 'lambda')]
            if not starts:
                continue
            outer = indent
        elif indent <= outer:
            break
        last = end
        if starts[0] == 'lambda':
            break
    return lines[:last]


# Parameters.

def getargs(co):
    """The names of the parameters of a code object: a list, in which tuple parameters are lists, and of * and **."""
    if not iscode(co):
        raise TypeError('{!r} is not a code object'.format(co))
    extra = list(co.co_varnames[co.co_argcount:co.co_argcount + 2])
    varargs = extra.pop(0) if co.co_flags & CO_VARARGS else None
    return Arguments(_parameters(co), varargs, extra[0] if co.co_flags & CO_VARKEYWORDS else None)


def getargspec(func):
    """The names of the parameters of a function or method, and a tuple of the defaults of the last ones, or None."""
    if ismethod(func):
        func = func.im_func
    if not isfunction(func):
        raise TypeError('{!r} is not a Python function'.format(func))
    return ArgSpec(*getargs(func.func_code) + (func.func_defaults,))


def getargvalues(frame):
    """The names of the parameters of a frame's function, and its local variables."""
    return ArgInfo(*getargs(frame.f_code) + (frame.f_locals,))


def joinseq(seq):
    """Texts as a tuple is shown."""
    return '(%s,)' % seq[0] if len(seq) == 1 else '(%s)' % ', '.join(seq)


def strseq(object, convert, join=joinseq):
    """A name, or names within names, converted and joined."""
    if isinstance(object, (tuple, list)):
        return join([strseq(each, convert, join) for each in object])
    return convert(object)


def _starred(name):
    return '*' + name


def _double_starred(name):
    return '**' + name


def _assigned(value):
    return '=' + repr(value)


def formatargspec(args, varargs=None, varkw=None, defaults=None, formatarg=str, formatvarargs=_starred,
                  formatvarkw=_double_starred, formatvalue=_assigned, join=joinseq):
    """The text that declares parameters, as getargspec() answers them. The functions format the parts."""
    shown = [strseq(arg, formatarg, join) for arg in args]
    if defaults:
        start = len(shown) - len(defaults)
        shown[start:] = [name + formatvalue(value) for name, value in zip(shown[start:], defaults)]
    if varargs is not None:
        shown.append(formatvarargs(varargs))
    if varkw is not None:
        shown.append(formatvarkw(varkw))
    return '(%s)' % ', '.join(shown)


def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=_starred, formatvarkw=_double_starred,
                    formatvalue=_assigned, join=joinseq):
    """The text that shows parameters and their values, as getargvalues() answers them."""
    shown = [strseq(arg, lambda name: formatarg(name) + formatvalue(locals[name]), join) for arg in args]
    for name, form in (varargs, formatvarargs), (varkw, formatvarkw):
        if name:
            shown.append(form(name) + formatvalue(locals[name]))
    return '(%s)' % ', '.join(shown)


def getcallargs(func, *positional, **named):
    """A dictionary of the names of parameters and what they would be in a call with these arguments.

    The errors are those of the call."""
    args, varargs, varkw, defaults = getargspec(func)
    if ismethod(func) and func.im_self is not None:
        positional = (func.im_self,) + positional
    call = _Call(func.__name__, len(positional) + len(named))
    defaults = defaults or ()
    count = len(args)

    for arg, value in zip(args, positional):
        call.assign(arg, value)
    if len(positional) > count > 0 and not varargs:
        raise call.wrong_count('at most' if defaults else 'exactly', count)
    if not count and call.given and not varargs and (positional or not varkw):
        raise call.wrong_count('exactly' if varkw else None, 0)
    if varargs:
        call.values[varargs] = positional[count:]
    filled = min(len(positional), count)
    for place, arg in enumerate(args):
        if isinstance(arg, str) and arg in named:
            if place < filled:
                raise TypeError("%s() got multiple values for keyword argument '%s'" % (call.name, arg))
            call.values[arg] = named.pop(arg)
    missing = 0
    for place in range(filled, count):
        arg, of_defaults = args[place], place - (count - len(defaults))
        if isinstance(arg, str) and arg in call.values:
            continue
        if of_defaults >= 0:
            call.assign(arg, defaults[of_defaults])
        else:
            missing += 1
    if varkw:
        call.values[varkw] = named
    elif named:
        unexpected = next(iter(named))
        if isinstance(unexpected, unicode):
            unexpected = unexpected.encode(sys.getdefaultencoding(), 'replace')
        raise TypeError("%s() got an unexpected keyword argument '%s'" % (call.name, unexpected))
    if missing:
        raise call.wrong_count('at least' if defaults else 'exactly', count - len(defaults))
    return call.values


class _Call:
    """What getcallargs() has found out about a call."""

    def __init__(self, name, given):
        self.name, self.given = name, given
        self.values = {}

    def wrong_count(self, how, count):
        wanted = '%s %d argument%s' % (how, count, '' if count == 1 else 's') if how else 'no arguments'
        return TypeError('%s() takes %s (%d given)' % (self.name, wanted, self.given))

    def assign(self, parameter, value):
        """Gives a value to a parameter; one that is a list of others takes it apart."""
        if isinstance(parameter, str):
            self.values[parameter] = value
            return
        rest = iter(value)
        for place, part in enumerate(parameter):
            try:
                piece = next(rest)
            except StopIteration:
                raise ValueError('need more than %d value%s to unpack' % (place, '' if place == 1 else 's'))
            self.assign(part, piece)
        for _ in rest:
            raise ValueError('too many values to unpack')


# Frames.

def getlineno(frame):
    """The line that a frame is at."""
    return frame.f_lineno


def getframeinfo(frame, context=1):
    """File, line, function and some lines around it of a frame or traceback, and the index of the line in them."""
    if istraceback(frame):
        line, frame = frame.tb_lineno, frame.tb_frame
    else:
        line = frame.f_lineno
    if not isframe(frame):
        raise TypeError('{!r} is not a frame or traceback object'.format(frame))
    shown = index = None
    if context > 0:
        try:
            lines = findsource(frame)[0]
        except IOError:
            pass
        else:
            start = max(0, min(line - 1 - context // 2, len(lines) - context))
            shown, index = lines[start:start + context], line - 1 - start
    return Traceback(getsourcefile(frame) or getfile(frame), line, frame.f_code.co_name, shown, index)


def getouterframes(frame, context=1):
    """Tuples of a frame and what getframeinfo() tells of it, for a frame and all that it was called from."""
    frames = []
    while frame:
        frames.append((frame,) + getframeinfo(frame, context))
        frame = frame.f_back
    return frames


def getinnerframes(tb, context=1):
    """The same for a traceback: the frames from where the exception was caught to where it was raised."""
    frames = []
    while tb:
        frames.append((tb.tb_frame,) + getframeinfo(tb, context))
        tb = tb.tb_next
    return frames


currentframe = sys._getframe


def stack(context=1):
    """getouterframes() of the caller."""
    return getouterframes(currentframe(1), context)


def trace(context=1):
    """getinnerframes() of the exception that is being handled."""
    return getinnerframes(sys.exc_info()[2], context)
