"""Objects as strings of bytes, and back.

A pickle is a program for a machine with a stack and a memo: each of its one-letter operations pushes an object, puts
objects of the stack together, or remembers one. There are three protocols: 0 is text, 1 binary, 2 knows new-style
classes. Pickles of untrusted origin must not be loaded: they can call anything.
"""

__version__ = "$Revision: 72223 $"

from types import *
from copy_reg import dispatch_table
from copy_reg import _extension_registry, _inverted_registry, _extension_cache
import sys
import struct
import re

__all__ = ["PickleError", "PicklingError", "UnpicklingError", "Pickler",
           "Unpickler", "dump", "dumps", "load", "loads"]

format_version = "2.0"
compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0"]
HIGHEST_PROTOCOL = 2


def _number(data, unpack=struct.unpack):
    # The int of four bytes, or of two.
    if len(data) == 4:
        return unpack('<i', data)[0]
    if len(data) == 2:
        return unpack('<H', data)[0]
    raise EOFError



class PickleError(Exception):
    """What the other exceptions of pickling have in common."""


class PicklingError(PickleError):
    """Raised for an object that cannot be pickled."""


class UnpicklingError(PickleError):
    """Raised for a pickle that makes no sense."""


class _Stop(Exception):
    def __init__(self, value):
        self.value = value

try:
    from org.python.core import PyStringMap
except ImportError:
    PyStringMap = None

# The operations. "n" is a line of text, "b" bytes.

MARK            = '('   # pushes a mark, to which others count back
STOP            = '.'   # ends the pickle: the top of the stack is the object
POP             = '0'   # drops the top
POP_MARK        = '1'   # drops everything down to the mark
DUP             = '2'   # pushes the top again
FLOAT           = 'F'   # a float by its text
INT             = 'I'   # an int or bool by its text
BININT          = 'J'   # an int of four bytes
BININT1         = 'K'   # an int of one byte
LONG            = 'L'   # a long by its text
BININT2         = 'M'   # an int of two bytes
NONE            = 'N'   # None
PERSID          = 'P'   # an object from outside, by the text of its id
BINPERSID       = 'Q'   # the same, the id being the top of the stack
REDUCE          = 'R'   # calls what is below the top with the tuple on top
STRING          = 'S'   # a str by its repr
BINSTRING       = 'T'   # a str by its length in four bytes
SHORT_BINSTRING = 'U'   # a str by its length in one byte
UNICODE         = 'V'   # a unicode object by its raw escape
BINUNICODE      = 'X'   # a unicode object in UTF-8, by the length in four bytes
APPEND          = 'a'   # appends the top to the list below it
BUILD           = 'b'   # gives the object below the top its state
GLOBAL          = 'c'   # a class or function, by module and name
DICT            = 'd'   # a dict of what is above the mark
EMPTY_DICT      = '}'   # an empty dict
APPENDS         = 'e'   # appends what is above the mark to the list below it
GET             = 'g'   # an object of the memo, by the text of its number
BINGET          = 'h'   # by a number of one byte
INST            = 'i'   # an instance of the class of module and name
LONG_BINGET     = 'j'   # an object of the memo by a number of four bytes
LIST            = 'l'   # a list of what is above the mark
EMPTY_LIST      = ']'   # an empty list
OBJ             = 'o'   # an instance of the class above the mark
PUT             = 'p'   # puts the top into the memo, by the text of a number
BINPUT          = 'q'   # by a number of one byte
LONG_BINPUT     = 'r'   # by a number of four bytes
SETITEM         = 's'   # sets a key and a value in the dict below them
TUPLE           = 't'   # a tuple of what is above the mark
EMPTY_TUPLE     = ')'   # an empty tuple
SETITEMS        = 'u'   # sets all keys and values above the mark
BINFLOAT        = 'G'   # a float of eight bytes

TRUE            = 'I01\n'
FALSE           = 'I00\n'

# Protocol 2.

PROTO           = '\x80'   # the protocol's number
NEWOBJ          = '\x81'   # makes an object by its class and the arguments of __new__
EXT1            = '\x82'   # an object of the extension registry by a code of one byte
EXT2            = '\x83'   # of two bytes
EXT4            = '\x84'   # of four bytes
TUPLE1          = '\x85'   # a tuple of the top
TUPLE2          = '\x86'   # of the two on top
TUPLE3          = '\x87'   # of the three on top
NEWTRUE         = '\x88'
NEWFALSE        = '\x89'
LONG1           = '\x8a'   # a long of fewer than 256 bytes
LONG4           = '\x8b'   # a long by its length in four bytes

_tuplesize2code = [EMPTY_TUPLE, TUPLE1, TUPLE2, TUPLE3]

__all__.extend([_name for _name in dir() if re.match("[A-Z][A-Z0-9_]+$", _name)])
del _name


class Pickler:
    """Writes pickles of objects to a file."""

    def __init__(self, file, protocol=None):
        """Writes to anything with write(); a negative protocol is the highest one, None is 0."""
        if protocol is None:
            protocol = 0
        if protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif not 0 <= protocol <= HIGHEST_PROTOCOL:
            raise ValueError("pickle protocol must be <= %d" % HIGHEST_PROTOCOL)
        self.write = file.write
        # By the id of an object: its number, and the object, which is so kept alive.
        self.memo = {}
        self.proto = int(protocol)
        self.bin = protocol >= 1
        self.fast = 0

    def clear_memo(self):
        """Forgets which objects have been written."""
        self.memo.clear()

    def dump(self, obj):
        """Writes the pickle of an object."""
        if self.proto >= 2:
            self.write(PROTO + chr(self.proto))
        self.save(obj)
        self.write(STOP)

    def memoize(self, obj):
        """Has the object just written remembered by both sides."""
        if self.fast:
            return
        assert id(obj) not in self.memo
        number = len(self.memo)
        self.write(self.put(number))
        self.memo[id(obj)] = number, obj

    def put(self, i, pack=struct.pack):
        """The operation that puts the top of the stack into the memo."""
        if not self.bin:
            return PUT + repr(i) + '\n'
        return BINPUT + chr(i) if i < 256 else LONG_BINPUT + pack("<i", i)

    def get(self, i, pack=struct.pack):
        """The operation that pushes an object of the memo."""
        if not self.bin:
            return GET + repr(i) + '\n'
        return BINGET + chr(i) if i < 256 else LONG_BINGET + pack("<i", i)

    def save(self, obj):
        """Writes the operations that make an object."""
        pid = self.persistent_id(obj)
        if pid is not None:
            self.save_pers(pid)
            return
        known = self.memo.get(id(obj))
        if known:
            self.write(self.get(known[0]))
            return
        t = type(obj)
        method = self.dispatch.get(t)
        if method:
            method(self, obj)
            return
        reduce = dispatch_table.get(t)
        if reduce:
            rv = reduce(obj)
        else:
            try:
                is_class = issubclass(t, TypeType)
            except TypeError:
                is_class = False
            if is_class:
                self.save_global(obj)
                return
            reduce = getattr(obj, "__reduce_ex__", None)
            if reduce:
                rv = reduce(self.proto)
            else:
                reduce = getattr(obj, "__reduce__", None)
                if not reduce:
                    raise PicklingError("Can't pickle %r object: %r" % (t.__name__, obj))
                rv = reduce()
        if type(rv) is StringType:
            self.save_global(obj, rv)
            return
        if type(rv) is not TupleType:
            raise PicklingError("%s must return string or tuple" % reduce)
        if not 2 <= len(rv) <= 5:
            raise PicklingError("Tuple returned by %s must have two to five elements" % reduce)
        self.save_reduce(obj=obj, *rv)

    def persistent_id(self, obj):
        """The id of an object that is kept elsewhere; None for one to be pickled. For subclasses."""
        return None

    def save_pers(self, pid):
        """Writes a reference to an object that is kept elsewhere."""
        if self.bin:
            self.save(pid)
            self.write(BINPERSID)
        else:
            self.write(PERSID + str(pid) + '\n')

    def save_reduce(self, func, args, state=None, listitems=None, dictitems=None, obj=None):
        """Writes an object as a call that makes it, and what it is given afterwards."""
        if not isinstance(args, TupleType):
            raise PicklingError("args from reduce() should be a tuple")
        if not hasattr(func, '__call__'):
            raise PicklingError("func from reduce should be callable")
        save = self.save
        write = self.write
        if self.proto >= 2 and getattr(func, "__name__", "") == "__newobj__":
            cls = args[0]
            if not hasattr(cls, "__new__"):
                raise PicklingError("args[0] from __newobj__ args has no __new__")
            if obj is not None and cls is not obj.__class__:
                raise PicklingError("args[0] from __newobj__ args has the wrong class")
            save(cls)
            self._save_arguments(args[1:])
            write(NEWOBJ)
        else:
            save(func)
            self._save_arguments(args)
            write(REDUCE)
        if obj is not None:
            if id(obj) in self.memo:
                # Its own arguments hold it: it has been made meanwhile.
                write(POP + self.get(self.memo[id(obj)][0]))
            else:
                self.memoize(obj)
        if listitems is not None:
            self._batch_appends(listitems)
        if dictitems is not None:
            self._batch_setitems(dictitems)
        if state is not None:
            save(state)
            write(BUILD)

    def _save_arguments(self, args):
        self.save(args)

    # How each type is written.

    dispatch = {}

    def save_none(self, obj):
        self.write(NONE)
    dispatch[NoneType] = save_none

    def save_bool(self, obj):
        if self.proto >= 2:
            self.write(NEWTRUE if obj else NEWFALSE)
        else:
            self.write(TRUE if obj else FALSE)
    dispatch[bool] = save_bool

    def save_int(self, obj, pack=struct.pack):
        if self.bin:
            if 0 <= obj <= 0xff:
                self.write(BININT1 + chr(obj))
                return
            if 0 <= obj <= 0xffff:
                self.write(BININT2 + pack('<H', obj))
                return
            if -0x80000000 <= obj <= 0x7fffffff:
                self.write(BININT + pack("<i", obj))
                return
        self.write(INT + repr(obj) + '\n')
    dispatch[IntType] = save_int

    def save_long(self, obj, pack=struct.pack):
        if self.proto < 2:
            self.write(LONG + repr(obj) + '\n')
            return
        encoded = encode_long(obj)
        size = len(encoded)
        self.write((LONG1 + chr(size) if size < 256 else LONG4 + pack("<i", size)) + encoded)
    dispatch[LongType] = save_long

    def save_float(self, obj, pack=struct.pack):
        self.write(BINFLOAT + pack('>d', obj) if self.bin else FLOAT + repr(obj) + '\n')
    dispatch[FloatType] = save_float

    def save_string(self, obj, pack=struct.pack):
        if not self.bin:
            self.write(STRING + repr(obj) + '\n')
        elif len(obj) < 256:
            self.write(SHORT_BINSTRING + chr(len(obj)) + obj)
        else:
            self.write(BINSTRING + pack("<i", len(obj)) + obj)
        self.memoize(obj)
    dispatch[StringType] = save_string

    def save_unicode(self, obj, pack=struct.pack):
        if self.bin:
            encoded = obj.encode('utf-8')
            self.write(BINUNICODE + pack("<i", len(encoded)) + encoded)
        else:
            line = obj.replace("\\", "\\u005c").replace("\n", "\\u000a")
            self.write(UNICODE + line.encode('raw-unicode-escape') + '\n')
        self.memoize(obj)
    dispatch[UnicodeType] = save_unicode

    def save_tuple(self, obj):
        size = len(obj)
        if size == 0:
            self.write(EMPTY_TUPLE if self.bin else MARK + TUPLE)
            return
        is_short = size <= 3 and self.proto >= 2
        if not is_short:
            self.write(MARK)
        for item in obj:
            self.save(item)
        if id(obj) in self.memo:
            # An item holds the tuple: it has been made meanwhile, and its items are here once more.
            get = self.get(self.memo[id(obj)][0])
            if is_short:
                self.write(POP * size + get)
            elif self.bin:
                self.write(POP_MARK + get)
            else:
                self.write(POP * (size + 1) + get)
            return
        self.write(_tuplesize2code[size] if is_short else TUPLE)
        self.memoize(obj)
    dispatch[TupleType] = save_tuple

    def save_empty_tuple(self, obj):
        self.write(EMPTY_TUPLE)

    def save_list(self, obj):
        self.write(EMPTY_LIST if self.bin else MARK + LIST)
        self.memoize(obj)
        self._batch_appends(iter(obj))
    dispatch[ListType] = save_list

    # At most so many items are put into a list or dict at once.
    _BATCHSIZE = 1000

    def _batches(self, items):
        # The items in lists of at most a batch each, each list read before it is written.
        batch = []
        for item in items:
            batch.append(item)
            if len(batch) == self._BATCHSIZE:
                yield batch
                batch = []
        if batch:
            yield batch

    def _batch_appends(self, items):
        save = self.save
        write = self.write
        if not self.bin:
            for item in items:
                save(item)
                write(APPEND)
            return
        for batch in self._batches(items):
            if len(batch) == 1:
                save(batch[0])
                write(APPEND)
            else:
                write(MARK)
                for item in batch:
                    save(item)
                write(APPENDS)

    def save_dict(self, obj):
        self.write(EMPTY_DICT if self.bin else MARK + DICT)
        self.memoize(obj)
        self._batch_setitems(obj.iteritems())
    dispatch[DictionaryType] = save_dict
    if PyStringMap is not None:
        dispatch[PyStringMap] = save_dict

    def _batch_setitems(self, items):
        save = self.save
        write = self.write
        if not self.bin:
            for key, value in items:
                save(key)
                save(value)
                write(SETITEM)
            return
        for batch in self._batches(items):
            if len(batch) == 1:
                key, value = batch[0]
                save(key)
                save(value)
                write(SETITEM)
            else:
                write(MARK)
                for key, value in batch:
                    save(key)
                    save(value)
                write(SETITEMS)

    def save_inst(self, obj):
        cls = obj.__class__
        write = self.write
        save = self.save
        if hasattr(obj, '__getinitargs__'):
            args = obj.__getinitargs__()
            len(args)
            _keep_alive(args, self.memo)
        else:
            args = ()
        write(MARK)
        if self.bin:
            save(cls)
            for arg in args:
                save(arg)
            write(OBJ)
        else:
            for arg in args:
                save(arg)
            write(INST + cls.__module__ + '\n' + cls.__name__ + '\n')
        self.memoize(obj)
        try:
            getstate = obj.__getstate__
        except AttributeError:
            state = obj.__dict__
        else:
            state = getstate()
            _keep_alive(state, self.memo)
        save(state)
        write(BUILD)
    dispatch[InstanceType] = save_inst

    def save_global(self, obj, name=None, pack=struct.pack):
        write = self.write
        if name is None:
            name = obj.__name__
        module = getattr(obj, "__module__", None)
        if module is None:
            module = whichmodule(obj, name)
        try:
            __import__(module)
            found = getattr(sys.modules[module], name)
        except (ImportError, KeyError, AttributeError):
            raise PicklingError("Can't pickle %r: it's not found as %s.%s" % (obj, module, name))
        if found is not obj:
            raise PicklingError("Can't pickle %r: it's not the same object as %s.%s" % (obj, module, name))
        if self.proto >= 2:
            code = _extension_registry.get((module, name))
            if code:
                assert code > 0
                if code <= 0xff:
                    write(EXT1 + chr(code))
                elif code <= 0xffff:
                    write(EXT2 + pack('<H', code))
                else:
                    write(EXT4 + pack("<i", code))
                return
        write(GLOBAL + module + '\n' + name + '\n')
        self.memoize(obj)
    dispatch[ClassType] = save_global
    dispatch[FunctionType] = save_global
    dispatch[BuiltinFunctionType] = save_global
    dispatch[TypeType] = save_global


def _keep_alive(x, memo):
    """Keeps an object that was made for the pickle alive, so that nothing else gets its id."""
    memo.setdefault(id(memo), []).append(x)


# The module of each function that did not say.
classmap = {}


def whichmodule(func, funcname):
    """The name of the module that has a function; __main__ where none is known."""
    module = getattr(func, "__module__", None)
    if module is not None:
        return module
    if func in classmap:
        return classmap[func]
    for name, module in sys.modules.items():
        if module is not None and name != '__main__' and getattr(module, funcname, None) is func:
            break
    else:
        name = '__main__'
    classmap[func] = name
    return name


class Unpickler:
    """Reads pickles from a file, and makes their objects."""

    def __init__(self, file):
        """Reads from anything with read() and readline()."""
        self.readline = file.readline
        self.read = file.read
        self.memo = {}

    def load(self):
        """The object of the next pickle."""
        self.mark = object()
        self.stack = []
        self.append = self.stack.append
        read = self.read
        dispatch = self.dispatch
        try:
            while 1:
                dispatch[read(1)](self)
        except _Stop, stop:
            return stop.value

    def marker(self):
        """Where the topmost mark is."""
        stack = self.stack
        mark = self.mark
        at = len(stack) - 1
        while stack[at] is not mark:
            at -= 1
        return at

    # What each operation does.

    dispatch = {}

    def load_eof(self):
        raise EOFError
    dispatch[''] = load_eof

    def load_proto(self):
        proto = ord(self.read(1))
        if not 0 <= proto <= 2:
            raise ValueError("unsupported pickle protocol: %d" % proto)
    dispatch[PROTO] = load_proto

    def load_persid(self):
        self.append(self.persistent_load(self.readline()[:-1]))
    dispatch[PERSID] = load_persid

    def load_binpersid(self):
        self.append(self.persistent_load(self.stack.pop()))
    dispatch[BINPERSID] = load_binpersid

    def load_none(self):
        self.append(None)
    dispatch[NONE] = load_none

    def load_false(self):
        self.append(False)
    dispatch[NEWFALSE] = load_false

    def load_true(self):
        self.append(True)
    dispatch[NEWTRUE] = load_true

    def load_int(self):
        line = self.readline()
        if line == FALSE[1:]:
            value = False
        elif line == TRUE[1:]:
            value = True
        else:
            try:
                value = int(line)
            except ValueError:
                value = long(line)
        self.append(value)
    dispatch[INT] = load_int

    def load_binint(self):
        self.append(_number(self.read(4)))
    dispatch[BININT] = load_binint

    def load_binint1(self):
        self.append(ord(self.read(1)))
    dispatch[BININT1] = load_binint1

    def load_binint2(self):
        self.append(_number(self.read(2)))
    dispatch[BININT2] = load_binint2

    def load_long(self):
        self.append(long(self.readline()[:-1], 0))
    dispatch[LONG] = load_long

    def load_long1(self):
        self.append(decode_long(self.read(ord(self.read(1)))))
    dispatch[LONG1] = load_long1

    def load_long4(self):
        self.append(decode_long(self.read(_number(self.read(4)))))
    dispatch[LONG4] = load_long4

    def load_float(self):
        self.append(float(self.readline()[:-1]))
    dispatch[FLOAT] = load_float

    def load_binfloat(self, unpack=struct.unpack):
        self.append(unpack('>d', self.read(8))[0])
    dispatch[BINFLOAT] = load_binfloat

    def load_string(self):
        text = self.readline()[:-1]
        quote = text[:1]
        if quote not in ('"', "'") or len(text) < 2 or not text.endswith(quote):
            raise ValueError("insecure string pickle")
        self.append(text[1:-1].decode("string-escape"))
    dispatch[STRING] = load_string

    def load_binstring(self):
        self.append(self.read(_number(self.read(4))))
    dispatch[BINSTRING] = load_binstring

    def load_unicode(self):
        self.append(unicode(self.readline()[:-1], 'raw-unicode-escape'))
    dispatch[UNICODE] = load_unicode

    def load_binunicode(self):
        self.append(unicode(self.read(_number(self.read(4))), 'utf-8'))
    dispatch[BINUNICODE] = load_binunicode

    def load_short_binstring(self):
        self.append(self.read(ord(self.read(1))))
    dispatch[SHORT_BINSTRING] = load_short_binstring

    def load_tuple(self):
        at = self.marker()
        self.stack[at:] = [tuple(self.stack[at + 1:])]
    dispatch[TUPLE] = load_tuple

    def load_empty_tuple(self):
        self.stack.append(())
    dispatch[EMPTY_TUPLE] = load_empty_tuple

    def load_tuple1(self):
        self.stack[-1] = (self.stack[-1],)
    dispatch[TUPLE1] = load_tuple1

    def load_tuple2(self):
        self.stack[-2:] = [(self.stack[-2], self.stack[-1])]
    dispatch[TUPLE2] = load_tuple2

    def load_tuple3(self):
        self.stack[-3:] = [(self.stack[-3], self.stack[-2], self.stack[-1])]
    dispatch[TUPLE3] = load_tuple3

    def load_empty_list(self):
        self.stack.append([])
    dispatch[EMPTY_LIST] = load_empty_list

    def load_empty_dictionary(self):
        self.stack.append({})
    dispatch[EMPTY_DICT] = load_empty_dictionary

    def load_list(self):
        at = self.marker()
        self.stack[at:] = [self.stack[at + 1:]]
    dispatch[LIST] = load_list

    def load_dict(self):
        at = self.marker()
        items = self.stack[at + 1:]
        result = {}
        for i in range(0, len(items), 2):
            result[items[i]] = items[i + 1]
        self.stack[at:] = [result]
    dispatch[DICT] = load_dict

    def _instantiate(self, klass, at):
        # An instance of a class whose arguments are above the mark; one without any is not initialized.
        args = tuple(self.stack[at + 1:])
        del self.stack[at:]
        if not args and type(klass) is ClassType and not hasattr(klass, "__getinitargs__"):
            try:
                value = _EmptyClass()
                value.__class__ = klass
                self.append(value)
                return
            except RuntimeError:
                # In restricted mode a class cannot be assigned.
                pass
        try:
            value = klass(*args)
        except TypeError, error:
            raise TypeError, "in constructor for %s: %s" % (klass.__name__, str(error)), sys.exc_info()[2]
        self.append(value)

    def load_inst(self):
        module = self.readline()[:-1]
        name = self.readline()[:-1]
        self._instantiate(self.find_class(module, name), self.marker())
    dispatch[INST] = load_inst

    def load_obj(self):
        at = self.marker()
        self._instantiate(self.stack.pop(at + 1), at)
    dispatch[OBJ] = load_obj

    def load_newobj(self):
        args = self.stack.pop()
        cls = self.stack[-1]
        self.stack[-1] = cls.__new__(cls, *args)
    dispatch[NEWOBJ] = load_newobj

    def load_global(self):
        module = self.readline()[:-1]
        name = self.readline()[:-1]
        self.append(self.find_class(module, name))
    dispatch[GLOBAL] = load_global

    def load_ext1(self):
        self.get_extension(ord(self.read(1)))
    dispatch[EXT1] = load_ext1

    def load_ext2(self):
        self.get_extension(_number(self.read(2)))
    dispatch[EXT2] = load_ext2

    def load_ext4(self):
        self.get_extension(_number(self.read(4)))
    dispatch[EXT4] = load_ext4

    def get_extension(self, code):
        """Pushes the object that the extension registry has under a code."""
        missing = []
        obj = _extension_cache.get(code, missing)
        if obj is missing:
            key = _inverted_registry.get(code)
            if not key:
                raise ValueError("unregistered extension code %d" % code)
            obj = self.find_class(*key)
            _extension_cache[code] = obj
        self.append(obj)

    def find_class(self, module, name):
        """The class or function of a module. For subclasses, which may refuse."""
        __import__(module)
        return getattr(sys.modules[module], name)

    def load_reduce(self):
        args = self.stack.pop()
        self.stack[-1] = self.stack[-1](*args)
    dispatch[REDUCE] = load_reduce

    def load_pop(self):
        del self.stack[-1]
    dispatch[POP] = load_pop

    def load_pop_mark(self):
        del self.stack[self.marker():]
    dispatch[POP_MARK] = load_pop_mark

    def load_dup(self):
        self.append(self.stack[-1])
    dispatch[DUP] = load_dup

    def load_get(self):
        self.append(self.memo[self.readline()[:-1]])
    dispatch[GET] = load_get

    def load_binget(self):
        self.append(self.memo[repr(ord(self.read(1)))])
    dispatch[BINGET] = load_binget

    def load_long_binget(self):
        self.append(self.memo[repr(_number(self.read(4)))])
    dispatch[LONG_BINGET] = load_long_binget

    def load_put(self):
        self.memo[self.readline()[:-1]] = self.stack[-1]
    dispatch[PUT] = load_put

    def load_binput(self):
        self.memo[repr(ord(self.read(1)))] = self.stack[-1]
    dispatch[BINPUT] = load_binput

    def load_long_binput(self):
        self.memo[repr(_number(self.read(4)))] = self.stack[-1]
    dispatch[LONG_BINPUT] = load_long_binput

    def load_append(self):
        value = self.stack.pop()
        self.stack[-1].append(value)
    dispatch[APPEND] = load_append

    def load_appends(self):
        stack = self.stack
        at = self.marker()
        stack[at - 1].extend(stack[at + 1:])
        del stack[at:]
    dispatch[APPENDS] = load_appends

    def load_setitem(self):
        value = self.stack.pop()
        key = self.stack.pop()
        self.stack[-1][key] = value
    dispatch[SETITEM] = load_setitem

    def load_setitems(self):
        stack = self.stack
        at = self.marker()
        target = stack[at - 1]
        for i in range(at + 1, len(stack), 2):
            target[stack[i]] = stack[i + 1]
        del stack[at:]
    dispatch[SETITEMS] = load_setitems

    def load_build(self):
        state = self.stack.pop()
        inst = self.stack[-1]
        setstate = getattr(inst, "__setstate__", None)
        if setstate:
            setstate(state)
            return
        slotstate = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slotstate = state
        if state:
            try:
                attributes = inst.__dict__
                try:
                    for name, value in state.iteritems():
                        attributes[intern(name)] = value
                except TypeError:
                    # Keys that are no exact strings are not interned.
                    attributes.update(state)
            except RuntimeError:
                # In restricted mode there is no __dict__.
                for name, value in state.items():
                    setattr(inst, name, value)
        if slotstate:
            for name, value in slotstate.items():
                setattr(inst, name, value)
    dispatch[BUILD] = load_build

    def load_mark(self):
        self.append(self.mark)
    dispatch[MARK] = load_mark

    def load_stop(self):
        raise _Stop(self.stack.pop())
    dispatch[STOP] = load_stop


class _EmptyClass:
    """What an instance is before it is given its class."""


import binascii as _binascii


def encode_long(x):
    r"""A long in two's complement, its lowest byte first, as few as there can be: '' for 0, '\xff\x00' for 255L."""
    if x == 0:
        return ''
    # A bit more for the sign.
    size = (x if x >= 0 else ~x).bit_length() // 8 + 1
    digits = '%x' % (x + (1L << size * 8) if x < 0 else x)
    return _binascii.unhexlify(digits.rjust(size * 2, '0'))[::-1]


def decode_long(data):
    r"""The long of bytes that encode_long() makes; more of them than needed do no harm."""
    if not data:
        return 0L
    value = long(_binascii.hexlify(data[::-1]), 16)
    if data[-1] >= '\x80':
        value -= 1L << len(data) * 8
    return value


try:
    from cStringIO import StringIO
except ImportError:
    from StringIO import StringIO


def dump(obj, file, protocol=None):
    """Writes the pickle of an object to a file."""
    Pickler(file, protocol).dump(obj)


def dumps(obj, protocol=None):
    """The pickle of an object."""
    file = StringIO()
    Pickler(file, protocol).dump(obj)
    return file.getvalue()


def load(file):
    """The object of the next pickle of a file."""
    return Unpickler(file).load()


def loads(str):
    """The object of a pickle."""
    return Unpickler(StringIO(str)).load()
