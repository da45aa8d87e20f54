"""Character classes, templates, and the functions that string methods have replaced."""

from strop import maketrans, lowercase, uppercase, whitespace

ascii_lowercase, ascii_uppercase = lowercase, uppercase
letters = ascii_letters = lowercase + uppercase
octdigits = '01234567'
digits = octdigits + '89'
hexdigits = digits + 'abcdefABCDEF'
punctuation = """!"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"""
printable = digits + letters + punctuation + ' \t\n\r\v\f'

_idmap = str(bytearray(range(256)))
_idmapL = None


def capwords(s, sep=None):
    """Capitalizes each word of s; words are split and joined by sep."""
    return (sep or ' ').join([word.capitalize() for word in s.split(sep)])


class _multimap:
    """Two mappings as one: the first is asked first."""

    def __init__(self, primary, secondary):
        self._primary, self._secondary = primary, secondary

    def __getitem__(self, key):
        try:
            return self._primary[key]
        except KeyError:
            pass
        return self._secondary[key]


import re as _re


class _TemplateMetaclass(type):
    pattern = r"""
    %(delim)s(?:
      (?P<escaped>%(delim)s) |
      (?P<named>%(id)s)      |
      {(?P<braced>%(id)s)}   |
      (?P<invalid>)
    )
    """

    def __init__(cls, name, bases, dct):
        super(_TemplateMetaclass, cls).__init__(name, bases, dct)
        source = cls.pattern
        if 'pattern' not in dct:
            # Made anew for each class: the delimiter may be another one.
            source = _TemplateMetaclass.pattern % dict(delim=_re.escape(cls.delimiter), id=cls.idpattern)
        cls.pattern = _re.compile(source, _re.VERBOSE | _re.IGNORECASE)


class Template:
    """A string with $name and ${name} in it, for substitute()."""

    __metaclass__ = _TemplateMetaclass

    idpattern = r'[_a-z][_a-z0-9]*'
    delimiter = '$'

    def __init__(self, template):
        self.template = template

    def substitute(*args, **kws):
        """The text with every placeholder replaced; KeyError for one without a value."""
        if not args:
            raise TypeError("descriptor 'substitute' of 'Template' object needs an argument")
        self, mapping = args[0], _values_for(args[1:], kws)

        def convert(mo):
            kind, name = _kind_of(mo)
            if kind == 'name':
                return '%s' % (mapping[name],)
            if kind == 'invalid':
                self._invalid(mo)
            return self._without_name(kind)
        return self.pattern.sub(convert, self.template)

    def safe_substitute(*args, **kws):
        """Like substitute, but placeholders without a value stay."""
        if not args:
            raise TypeError("descriptor 'safe_substitute' of 'Template' object needs an argument")
        self, mapping = args[0], _values_for(args[1:], kws)

        def convert(mo):
            kind, name = _kind_of(mo)
            try:
                if kind == 'name':
                    return '%s' % (mapping[name],)
            except KeyError:
                kind = 'invalid'
            return mo.group() if kind == 'invalid' else self._without_name(kind)
        return self.pattern.sub(convert, self.template)

    def _without_name(self, kind):
        if kind == 'escaped':
            return self.delimiter
        raise ValueError('Unrecognized named group in pattern', self.pattern)

    def _invalid(self, mo):
        # Says where it is.
        before = self.template[:mo.start('invalid')].splitlines(True) or ['']
        column = len(before[-1]) or 1
        raise ValueError('Invalid placeholder in string: line %d, col %d' % (len(before), column))


def _kind_of(mo):
    # What was found behind a delimiter, and the name if it is one.
    name = mo.group('named') or mo.group('braced')
    if name is not None:
        return 'name', name
    for kind in 'escaped', 'invalid':
        if mo.group(kind) is not None:
            return kind, None
    return None, None


def _values_for(args, kws):
    # The mapping that the arguments of substitute() and safe_substitute() make.
    if len(args) > 1:
        raise TypeError('Too many positional arguments')
    if args and kws:
        return _multimap(kws, args[0])
    return args[0] if args else kws


# Old names of string methods.

index_error = atoi_error = atof_error = atol_error = ValueError

# These stand for the types, whatever a program makes of the names.
_int, _long, _float = int, long, float


# Numbers.

def atoi(s, base=10):
    return _int(s, base)


def atol(s, base=10):
    return _long(s, base)


def atof(s):
    return _float(s)


# Looking for something.

def find(s, *args):
    return s.find(*args)


def index(s, *args):
    return s.index(*args)


def count(s, *args):
    return s.count(*args)


def rfind(s, *args):
    return s.rfind(*args)


def rindex(s, *args):
    return s.rindex(*args)


# Apart and together.

def join(words, sep=' '):
    return sep.join(words)


def split(s, sep=None, maxsplit=-1):
    return s.split(sep, maxsplit)


def rsplit(s, sep=None, maxsplit=-1):
    return s.rsplit(sep, maxsplit)

splitfields, joinfields = split, join


# Spaces at the ends: off and on.

def rstrip(s, chars=None):
    return s.rstrip(chars)


def lstrip(s, chars=None):
    return s.lstrip(chars)


def strip(s, chars=None):
    return s.strip(chars)


def center(s, width, *args):
    return s.center(width, *args)


def rjust(s, width, *args):
    return s.rjust(width, *args)


def ljust(s, width, *args):
    return s.ljust(width, *args)


def expandtabs(s, tabsize=8):
    return s.expandtabs(tabsize)


def zfill(x, width):
    return (x if isinstance(x, basestring) else repr(x)).zfill(width)


# Other characters.

def capitalize(s):
    return s.capitalize()


def swapcase(s):
    return s.swapcase()


def upper(s):
    return s.upper()


def lower(s):
    return s.lower()


def replace(s, old, new, maxreplace=-1):
    return s.replace(old, new, maxreplace)


def translate(s, table, deletions=""):
    if table is not None and not deletions:
        # An empty slice of s makes the table a unicode one where s is unicode.
        return s.translate(table + s[:0])
    return s.translate(table, deletions)


class Formatter(object):
    """str.format as a class, each step of which may be overridden."""

    def format(*args, **kwargs):
        if not args:
            raise TypeError("descriptor 'format' of 'Formatter' object needs an argument")
        self = args[0]
        args = args[1:]
        try:
            format_string = args[0]
            args = args[1:]
        except IndexError:
            if 'format_string' in kwargs:
                format_string = kwargs.pop('format_string')
            else:
                raise TypeError("format() missing 1 required positional argument: 'format_string'")
        return self.vformat(format_string, args, kwargs)

    # The steps that are meant to be overridden.

    def parse(self, format_string):
        return format_string._formatter_parser()

    def get_field(self, field_name, args, kwargs):
        first, steps = field_name._formatter_field_name_split()
        value = self.get_value(first, args, kwargs)
        for by_attribute, key in steps:
            value = getattr(value, key) if by_attribute else value[key]
        return value, first

    def get_value(self, key, args, kwargs):
        return (args if isinstance(key, (int, long)) else kwargs)[key]

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == 'r':
            return repr(value)
        if conversion == 's':
            return str(value)
        raise ValueError("Unknown conversion specifier {0!s}".format(conversion))

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def check_unused_args(self, used_args, args, kwargs):
        pass

    # What calls them.

    def vformat(self, format_string, args, kwargs):
        used = set()
        text = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return text

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth):
        if recursion_depth < 0:
            raise ValueError('Max string recursion exceeded')
        pieces = []
        for literal, field, spec, conversion in self.parse(format_string):
            if literal:
                pieces.append(literal)
            if field is None:
                continue
            value, used = self.get_field(field, args, kwargs)
            used_args.add(used)
            value = self.convert_field(value, conversion)
            spec = self._vformat(spec, args, kwargs, used_args, recursion_depth - 1)
            pieces.append(self.format_field(value, spec))
        return ''.join(pieces)
