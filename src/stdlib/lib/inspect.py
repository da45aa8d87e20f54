"""What can be learnt about live objects: their kind, members, documentation, source, arguments and frames."""

import sys
import os
import types
import string
import re
import imp
import linecache
from operator import attrgetter
from collections import namedtuple
from _parameters import parameters as _parameters

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS = 0x1, 0x2, 0x4, 0x8
CO_NESTED, CO_GENERATOR, CO_NOFREE = 0x10, 0x20, 0x40

TPFLAGS_IS_ABSTRACT = 1 << 20

# Kinds of objects.


def ismodule(object):
    """Whether it is a module."""
    return isinstance(object, types.ModuleType)


def isclass(object):
    """Whether it is a class, of either kind."""
    return isinstance(object, (type, types.ClassType))


def ismethod(object):
    """Whether it is a method of a class written in Python, bound or not."""
    return isinstance(object, types.MethodType)


def ismethoddescriptor(object):
    """Whether it is a method descriptor of another kind than functions and methods, as int.__add__ is."""
    return (hasattr(object, "__get__") and not hasattr(object, "__set__") and not ismethod(object)
            and not isfunction(object) and not isclass(object))


def isdatadescriptor(object):
    """Whether it is a descriptor that takes values too, as properties are."""
    return hasattr(object, "__set__") and hasattr(object, "__get__")


def ismemberdescriptor(object):
    """Whether it is a member of a built-in type or a slot."""
    return isinstance(object, types.MemberDescriptorType)


def isgetsetdescriptor(object):
    """Whether it is a computed attribute of a built-in type."""
    return isinstance(object, types.GetSetDescriptorType)


def isfunction(object):
    """Whether it is a function written in Python."""
    return isinstance(object, types.FunctionType)


def isgeneratorfunction(object):
    """Whether it is a function that makes generators."""
    return bool((isfunction(object) or ismethod(object)) and object.func_code.co_flags & CO_GENERATOR)


def isgenerator(object):
    """Whether it is a generator."""
    return isinstance(object, types.GeneratorType)


def istraceback(object):
    """Whether it is a traceback."""
    return isinstance(object, types.TracebackType)


def isframe(object):
    """Whether it is a frame."""
    return isinstance(object, types.FrameType)


def iscode(object):
    """Whether it is a code object."""
    return isinstance(object, types.CodeType)


def isbuiltin(object):
    """Whether it is a built-in function, or method of a built-in object."""
    return isinstance(object, types.BuiltinFunctionType)


def isroutine(object):
    """Whether it is any function or method."""
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)


def isabstract(object):
    """Whether it is an abstract base class with methods left to define."""
    return bool(isinstance(object, type) and object.__flags__ & TPFLAGS_IS_ABSTRACT)

# Members and classes.


def getmembers(object, predicate=None):
    """The pairs of name and value of all members, or those whose value the predicate is true of, sorted by name."""
    results = []
    for key in dir(object):
        try:
            value = getattr(object, key)
        except AttributeError:
            continue
        if not predicate or predicate(value):
            results.append((key, value))
    results.sort()
    return results

Attribute = namedtuple('Attribute', 'name kind defining_class object')


def classify_class_attrs(cls):
    """An Attribute for each name in dir(cls): its kind (class method, static method, property, method, data), the class
    that defines it, and the object as that class's dictionary has it."""
    mro = getmro(cls)
    result = []
    for name in dir(cls):
        # Not getattr first: an attribute of the metaclass might answer.
        for base in (cls,) + mro:
            if name in base.__dict__:
                obj = base.__dict__[name]
                homecls = base
                break
        else:
            obj = getattr(cls, name)
            homecls = getattr(obj, "__objclass__", None)
            if homecls is not None and name in homecls.__dict__:
                obj = homecls.__dict__[name]
        if isinstance(obj, staticmethod):
            kind = "static method"
        elif isinstance(obj, classmethod):
            kind = "class method"
        elif isinstance(obj, property):
            kind = "property"
        elif ismethoddescriptor(obj):
            kind = "method"
        elif isdatadescriptor(obj):
            kind = "data"
        else:
            found = getattr(cls, name)
            kind = "method" if ismethod(found) or ismethoddescriptor(found) else "data"
            if kind == "method":
                obj = found
        result.append(Attribute(name, kind, homecls, obj))
    return result


def _searchbases(cls, accum):
    if cls in accum:
        return
    accum.append(cls)
    for base in cls.__bases__:
        _searchbases(base, accum)


def getmro(cls):
    """The tuple of classes in which attributes are looked for, the class itself first."""
    if hasattr(cls, "__mro__"):
        return cls.__mro__
    result = []
    _searchbases(cls, result)
    return tuple(result)


def walktree(classes, children, parent):
    """The part of a class tree that is below one class."""
    results = []
    classes.sort(key=attrgetter('__module__', '__name__'))
    for c in classes:
        results.append((c, c.__bases__))
        if c in children:
            results.append(walktree(children[c], children, c))
    return results


def getclasstree(classes, unique=0):
    """Classes as nested lists: a pair of a class and its bases, then a list of what derives from it."""
    children = {}
    roots = []
    for c in classes:
        if c.__bases__:
            for parent in c.__bases__:
                if parent not in children:
                    children[parent] = []
                if c not in children[parent]:
                    children[parent].append(c)
                if unique and parent in classes:
                    break
        elif c not in roots:
            roots.append(c)
    for parent in children:
        if parent not in classes:
            roots.append(parent)
    return walktree(roots, children, None)

# Documentation and source.


def indentsize(line):
    """How many spaces a line begins with, tabs expanded."""
    expline = string.expandtabs(line)
    return len(expline) - len(string.lstrip(expline))


def getdoc(object):
    """The docstring, without the indentation of its lines; None where there is none."""
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if not isinstance(doc, types.StringTypes):
        return None
    return cleandoc(doc)


def cleandoc(doc):
    """A docstring without the indentation that all lines but the first have, and blank lines at its ends."""
    try:
        lines = string.split(string.expandtabs(doc), '\n')
    except UnicodeError:
        return None
    margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.lstrip()]
    if lines:
        lines[0] = lines[0].lstrip()
    if margins:
        lines[1:] = [line[min(margins):] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return string.join(lines, '\n')


def getfile(object):
    """The file that an object was defined in. TypeError for what is built in."""
    if ismodule(object):
        if hasattr(object, '__file__'):
            return object.__file__
        raise TypeError('{!r} is a built-in module'.format(object))
    if isclass(object):
        object = sys.modules.get(object.__module__)
        if hasattr(object, '__file__'):
            return object.__file__
        raise TypeError('{!r} is a built-in class'.format(object))
    object = _code_of(object)
    if iscode(object):
        return object.co_filename
    raise TypeError('{!r} is not a module, class, method, function, traceback, frame, or code object'.format(object))


def _code_of(object):
    """The code behind a method, function, traceback or frame; anything else is itself."""
    if ismethod(object):
        object = object.im_func
    if isfunction(object):
        object = object.func_code
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    return object

ModuleInfo = namedtuple('ModuleInfo', 'name suffix mode module_type')


def getmoduleinfo(path):
    """Name, suffix, mode and type of the module that a file would be; None for none."""
    filename = os.path.basename(path)
    suffixes = [(-len(suffix), suffix, mode, mtype) for suffix, mode, mtype in imp.get_suffixes()]
    # The longest first.
    suffixes.sort()
    for neglen, suffix, mode, mtype in suffixes:
        if filename[neglen:] == suffix:
            return ModuleInfo(filename[:neglen], suffix, mode, mtype)


def getmodulename(path):
    """The name of the module that a file would be; None for none."""
    info = getmoduleinfo(path)
    if info:
        return info[0]


def getsourcefile(object):
    """The name of the source file that an object was defined in; None where there is none."""
    filename = getfile(object)
    if string.lower(filename[-4:]) in ('.pyc', '.pyo'):
        filename = filename[:-4] + '.py'
    for suffix, mode, kind in imp.get_suffixes():
        if 'b' in mode and string.lower(filename[-len(suffix):]) == suffix:
            return None
    if os.path.exists(filename):
        return filename
    # A loader, or the line cache, may have it all the same.
    if hasattr(getmodule(object, filename), '__loader__') or filename in linecache.cache:
        return filename


def getabsfile(object, _filename=None):
    """The absolute path of the file that an object was defined in."""
    if _filename is None:
        _filename = getsourcefile(object) or getfile(object)
    return os.path.normcase(os.path.abspath(_filename))

modulesbyfile = {}
_filesbymodname = {}


def getmodule(object, _filename=None):
    """The module that an object was defined in; None where that cannot be told."""
    if ismodule(object):
        return object
    if hasattr(object, '__module__'):
        return sys.modules.get(object.__module__)
    if _filename is not None and _filename in modulesbyfile:
        return sys.modules.get(modulesbyfile[_filename])
    try:
        file = getabsfile(object, _filename)
    except TypeError:
        return None
    if file in modulesbyfile:
        return sys.modules.get(modulesbyfile[file])
    for modname, module in sys.modules.items():
        if ismodule(module) and hasattr(module, '__file__'):
            f = module.__file__
            if f == _filesbymodname.get(modname, None):
                continue
            _filesbymodname[modname] = f
            f = getabsfile(module)
            modulesbyfile[f] = modulesbyfile[os.path.realpath(f)] = module.__name__
    if file in modulesbyfile:
        return sys.modules.get(modulesbyfile[file])
    for name in ('__main__', '__builtin__'):
        module = sys.modules[name]
        if hasattr(object, '__name__') and getattr(module, object.__name__, None) is object:
            return module


def findsource(object):
    """All lines of the file that an object was defined in, and the index of its first one. IOError without source."""
    file = getfile(object)
    sourcefile = getsourcefile(object)
    if not sourcefile and file[:1] + file[-1:] != '<>':
        raise IOError('source code not available')
    file = sourcefile if sourcefile else file
    module = getmodule(object, file)
    lines = linecache.getlines(file, module.__dict__) if module else linecache.getlines(file)
    if not lines:
        raise IOError('could not get source code')
    if ismodule(object):
        return lines, 0
    if isclass(object):
        pat = re.compile(r'^(\s*)class\s*' + object.__name__ + r'\b')
        candidates = []
        for i, line in enumerate(lines):
            match = pat.match(line)
            if match:
                if line[0] == 'c':
                    return lines, i
                candidates.append((match.group(1), i))
        if not candidates:
            raise IOError('could not find class definition')
        # The least indented.
        return lines, min(candidates)[1]
    object = _code_of(object)
    if iscode(object):
        if not hasattr(object, 'co_firstlineno'):
            raise IOError('could not find function definition')
        lnum = object.co_firstlineno - 1
        pat = re.compile(r'^(\s*def\s)|(.*(?<!\w)lambda(:|\s))|^(\s*@)')
        while lnum > 0 and not pat.match(lines[lnum]):
            lnum = lnum - 1
        return lines, lnum
    raise IOError('could not find code object')


def getcomments(object):
    """The comment lines right before an object's definition; None without any or without source."""
    try:
        lines, lnum = findsource(object)
    except (IOError, TypeError):
        return None
    if ismodule(object):
        start = 1 if lines and lines[0][:2] == '#!' else 0
        while start < len(lines) and string.strip(lines[start]) in ('', '#'):
            start += 1
        end = start
        while end < len(lines) and lines[end][:1] == '#':
            end += 1
        if end > start:
            return string.join([string.expandtabs(line) for line in lines[start:end]], '')
    elif lnum > 0:
        indent = indentsize(lines[lnum])
        start = lnum
        while start > 0 and lines[start - 1].lstrip()[:1] == '#' and indentsize(lines[start - 1]) == indent:
            start -= 1
        comments = [string.lstrip(string.expandtabs(line)) for line in lines[start:lnum]]
        while comments and string.strip(comments[0]) == '#':
            comments.pop(0)
        while comments and string.strip(comments[-1]) == '#':
            comments.pop()
        if comments:
            return string.join(comments, '')

_piece = re.compile(r'#[^\n]*|\\\r?\n|[\[({]|[\])}]|"""|\'\'\'|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|\n', re.DOTALL)
_triple_ends = {'"""': re.compile(r'(?:\\.|[^\\])*?"""', re.DOTALL),
                "'''": re.compile(r"(?:\\.|[^\\])*?'''", re.DOTALL)}


def _logical_end(lines, start):
    """The index behind the last of the lines that one statement takes, or the first line of a compound one."""
    text = ''.join(lines[start:])
    depth = 0
    at = 0
    while True:
        match = _piece.search(text, at)
        if match is None:
            return len(lines)
        at = match.end()
        piece = match.group()
        if piece == '\n':
            if depth <= 0:
                return start + text.count('\n', 0, at)
        elif piece in '([{':
            depth += 1
        elif piece in ')]}':
            depth -= 1
        elif piece in _triple_ends:
            match = _triple_ends[piece].match(text, at)
            if match is None:
                return len(lines)
            at = match.end()


def getblock(lines):
    """Of lines that begin with a definition those that belong to it."""
    last = 0
    indent = indentsize(lines[0])
    is_started = False
    while last < len(lines):
        line = lines[last].strip()
        if line == '' or line[0] == '#':
            end = last + 1
            # Comments and blank lines belong to the block if more of it follows.
            while end < len(lines) and lines[end].strip()[:1] in ('', '#'):
                end += 1
            if is_started and (end == len(lines) or indentsize(lines[end]) <= indent):
                return lines[:last]
            last = end
            continue
        if is_started and indentsize(lines[last]) <= indent:
            return lines[:last]
        last = _logical_end(lines, last)
        if not is_started and line[0] != '@':
            is_started = True
            if not re.match(r'(def|class)\b', line):
                # A lambda.
                return lines[:last]
    return lines


def getsourcelines(object):
    """The lines of an object's definition, and the number of the first; 0 and all lines for a module."""
    lines, lnum = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    if ismodule(object) or (isframe(object) and object.f_code.co_name == "<module>"):
        return lines, 0
    return getblock(lines[lnum:]), lnum + 1


def getsource(object):
    """The text of an object's definition."""
    lines, lnum = getsourcelines(object)
    return string.join(lines, '')

# Arguments.

Arguments = namedtuple('Arguments', 'args varargs keywords')
ArgSpec = namedtuple('ArgSpec', 'args varargs keywords defaults')
ArgInfo = namedtuple('ArgInfo', 'args varargs keywords locals')


def getargs(co):
    """The parameters of a code object: their names (a list for a tuple), the one of *args and the one of **keywords."""
    if not iscode(co):
        raise TypeError('{!r} is not a code object'.format(co))
    count = co.co_argcount
    varargs = varkw = None
    if co.co_flags & CO_VARARGS:
        varargs = co.co_varnames[count]
        count = count + 1
    if co.co_flags & CO_VARKEYWORDS:
        varkw = co.co_varnames[count]
    return Arguments(_parameters(co), varargs, varkw)


def getargspec(func):
    """The parameters of a function: names, *args, **keywords, and the values of those that have one."""
    if ismethod(func):
        func = func.im_func
    if not isfunction(func):
        raise TypeError('{!r} is not a Python function'.format(func))
    args, varargs, varkw = getargs(func.func_code)
    return ArgSpec(args, varargs, varkw, func.func_defaults)


def getargvalues(frame):
    """The parameters of a frame's function, and the frame's local variables."""
    args, varargs, varkw = getargs(frame.f_code)
    return ArgInfo(args, varargs, varkw, frame.f_locals)


def joinseq(seq):
    """The text of a tuple of texts."""
    if len(seq) == 1:
        return '(' + seq[0] + ',)'
    return '(' + string.join(seq, ', ') + ')'


def strseq(object, convert, join=joinseq):
    """The text of a name or of nested names."""
    if type(object) in (list, tuple):
        return join(map(lambda o, c=convert, j=join: strseq(o, c, j), object))
    return convert(object)


def formatargspec(args, varargs=None, varkw=None, defaults=None, formatarg=str,
                  formatvarargs=lambda name: '*' + name, formatvarkw=lambda name: '**' + name,
                  formatvalue=lambda value: '=' + repr(value), join=joinseq):
    """The text of what getargspec answers."""
    specs = []
    firstdefault = len(args) - len(defaults or ())
    for i, arg in enumerate(args):
        spec = strseq(arg, formatarg, join)
        if defaults and i >= firstdefault:
            spec = spec + formatvalue(defaults[i - firstdefault])
        specs.append(spec)
    if varargs is not None:
        specs.append(formatvarargs(varargs))
    if varkw is not None:
        specs.append(formatvarkw(varkw))
    return '(' + string.join(specs, ', ') + ')'


def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: '*' + name,
                    formatvarkw=lambda name: '**' + name, formatvalue=lambda value: '=' + repr(value), join=joinseq):
    """The text of what getargvalues answers."""
    def convert(name):
        return formatarg(name) + formatvalue(locals[name])
    specs = [strseq(arg, convert, join) for arg in args]
    if varargs:
        specs.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        specs.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return '(' + string.join(specs, ', ') + ')'


def getcallargs(func, *positional, **named):
    """A dict of the parameters' values in a call of func with these arguments; TypeError where they do not fit."""
    args, varargs, varkw, defaults = getargspec(func)
    f_name = func.__name__
    values = {}
    assigned_tuples = []

    def assign(arg, value):
        if isinstance(arg, str):
            values[arg] = value
            return
        assigned_tuples.append(arg)
        value = iter(value)
        for i, subarg in enumerate(arg):
            try:
                subvalue = next(value)
            except StopIteration:
                raise ValueError('need more than %d %s to unpack' % (i, 'values' if i > 1 else 'value'))
            assign(subarg, subvalue)
        try:
            next(value)
        except StopIteration:
            return
        raise ValueError('too many values to unpack')

    def is_assigned(arg):
        return arg in values if isinstance(arg, str) else arg in assigned_tuples

    if ismethod(func) and func.im_self is not None:
        positional = (func.im_self,) + positional
    num_pos = len(positional)
    num_total = num_pos + len(named)
    num_args = len(args)
    num_defaults = len(defaults) if defaults else 0
    for arg, value in zip(args, positional):
        assign(arg, value)
    if varargs:
        assign(varargs, positional[num_args:] if num_pos > num_args else ())
    elif 0 < num_args < num_pos:
        raise TypeError('%s() takes %s %d %s (%d given)' % (
            f_name, 'at most' if defaults else 'exactly', num_args, 'arguments' if num_args > 1 else 'argument',
            num_total))
    elif num_args == 0 and num_total:
        if varkw:
            if num_pos:
                raise TypeError('%s() takes exactly 0 arguments (%d given)' % (f_name, num_total))
        else:
            raise TypeError('%s() takes no arguments (%d given)' % (f_name, num_total))
    for arg in args:
        if isinstance(arg, str) and arg in named:
            if is_assigned(arg):
                raise TypeError("%s() got multiple values for keyword argument '%s'" % (f_name, arg))
            assign(arg, named.pop(arg))
    if defaults:
        for arg, value in zip(args[-num_defaults:], defaults):
            if not is_assigned(arg):
                assign(arg, value)
    if varkw:
        assign(varkw, named)
    elif named:
        unexpected = next(iter(named))
        try:
            unicode
        except NameError:
            pass
        else:
            if isinstance(unexpected, unicode):
                unexpected = unexpected.encode(sys.getdefaultencoding(), 'replace')
        raise TypeError("%s() got an unexpected keyword argument '%s'" % (f_name, unexpected))
    unassigned = num_args - len([arg for arg in args if is_assigned(arg)])
    if unassigned:
        num_required = num_args - num_defaults
        raise TypeError('%s() takes %s %d %s (%d given)' % (
            f_name, 'at least' if defaults else 'exactly', num_required,
            'arguments' if num_required > 1 else 'argument', num_total))
    return values

# Frames.

Traceback = namedtuple('Traceback', 'filename lineno function code_context index')


def getframeinfo(frame, context=1):
    """File, line, function, lines around it, and which of these is it, of a frame or traceback."""
    if istraceback(frame):
        lineno = frame.tb_lineno
        frame = frame.tb_frame
    else:
        lineno = frame.f_lineno
    if not isframe(frame):
        raise TypeError('{!r} is not a frame or traceback object'.format(frame))
    filename = getsourcefile(frame) or getfile(frame)
    lines = index = None
    if context > 0:
        start = lineno - 1 - context // 2
        try:
            lines, lnum = findsource(frame)
        except IOError:
            lines = index = None
        else:
            start = max(start, 1)
            start = max(0, min(start, len(lines) - context))
            lines = lines[start:start + context]
            index = lineno - 1 - start
    return Traceback(filename, lineno, frame.f_code.co_name, lines, index)


def getlineno(frame):
    """The number of the line that a frame is at."""
    return frame.f_lineno


def getouterframes(frame, context=1):
    """A frame and those that called it, each with what getframeinfo answers."""
    framelist = []
    while frame:
        framelist.append((frame,) + getframeinfo(frame, context))
        frame = frame.f_back
    return framelist


def getinnerframes(tb, context=1):
    """The frames of a traceback, each with what getframeinfo answers."""
    framelist = []
    while tb:
        framelist.append((tb.tb_frame,) + getframeinfo(tb, context))
        tb = tb.tb_next
    return framelist

if hasattr(sys, '_getframe'):
    currentframe = sys._getframe
else:
    currentframe = lambda _=None: None


def stack(context=1):
    """The frames above the caller's, itself included, each with what getframeinfo answers."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """The frames of the exception being handled, each with what getframeinfo answers."""
    return getinnerframes(sys.exc_info()[2], context)
