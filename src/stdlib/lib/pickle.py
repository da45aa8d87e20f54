"""Values as strings of bytes, and back: the pickle format in its protocols 0, 1 and 2 (PEP 307).

A Pickler writes values, an Unpickler reads them. Both are made to be subclassed: what they do with a type or an
opcode is a method in their class attribute dispatch. Module cPickle does the same much faster, and cannot be
subclassed.

Never unpickle what you do not trust: a pickle can call anything that can be imported.
"""
import marshal
import struct
import sys
from cStringIO import StringIO
from copy_reg import _extension_cache, _extension_registry, _inverted_registry, dispatch_table
from types import BuiltinFunctionType, ClassType, FunctionType, InstanceType, TypeType

__version__ = "$Revision: 72223 $"
format_version = "2.0"
compatible_formats = ["1.%d" % minor for minor in range(4)] + [format_version]
HIGHEST_PROTOCOL = 2

# Reads what marshal has written, which is how the integers of binary opcodes look.
mloads = marshal.loads


class PickleError(Exception):
    """What the other errors of this module have in common."""


class PicklingError(PickleError):
    """A value cannot be pickled."""


class UnpicklingError(PickleError):
    """A pickle cannot be read. Damaged pickles raise other exceptions, too."""


# Each opcode under its name: first those that are text, then the binary ones of protocol 1.
_opcodes = dict(pair.split('=') for pair in """
    MARK=( STOP=. POP=0 POP_MARK=1 DUP=2 FLOAT=F INT=I LONG=L NONE=N PERSID=P REDUCE=R STRING=S UNICODE=V
    APPEND=a BUILD=b GLOBAL=c DICT=d GET=g INST=i LIST=l PUT=p SETITEM=s TUPLE=t
    BININT=J BININT1=K BININT2=M BINPERSID=Q BINSTRING=T SHORT_BINSTRING=U BINUNICODE=X EMPTY_DICT=}
    APPENDS=e BINGET=h LONG_BINGET=j EMPTY_LIST=] OBJ=o BINPUT=q LONG_BINPUT=r EMPTY_TUPLE=) SETITEMS=u
    BINFLOAT=G""".split())
# Those of protocol 2 count on from 128.
_opcodes.update((name, chr(128 + at)) for at, name in enumerate(
    "PROTO NEWOBJ EXT1 EXT2 EXT4 TUPLE1 TUPLE2 TUPLE3 NEWTRUE NEWFALSE LONG1 LONG4".split()))
# No opcodes, but the whole of what protocols 0 and 1 write.
_opcodes.update(TRUE='I01\n', FALSE='I00\n')
globals().update(_opcodes)

__all__ = ["PickleError", "PicklingError", "UnpicklingError", "Pickler", "Unpickler",
           "dump", "dumps", "load", "loads"] + sorted(_opcodes.keys() + ["HIGHEST_PROTOCOL"])

_tuple_codes = (EMPTY_TUPLE, TUPLE1, TUPLE2, TUPLE3)


def _word(n):
    return struct.pack('<i', n)


def _handles(table, *keys):
    """Registers the decorated method under each of the keys in a dispatch table."""
    def register(method):
        for key in keys:
            table[key] = method
        return method
    return register


class Pickler:
    """Writes pickles to a file: anything with a write(string) method.

    Protocol 0 is text, 1 and 2 are binary; a negative one stands for the highest. The default is 0.
    """

    dispatch = {}

    # Items that one APPENDS or SETITEMS takes.
    _BATCHSIZE = 1000

    def __init__(self, file, protocol=None):
        protocol = 0 if protocol is None else protocol
        if protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif not protocol <= HIGHEST_PROTOCOL:
            raise ValueError("pickle protocol must be <= %d" % HIGHEST_PROTOCOL)
        self.write, self.memo = file.write, {}
        self.proto, self.bin, self.fast = int(protocol), protocol >= 1, 0

    def dump(self, obj):
        """Writes the pickle of an object."""
        if self.proto >= 2:
            self.write(PROTO + chr(self.proto))
        self.save(obj)
        self.write(STOP)

    # The memo: id(object) -> (its number, the object, which has to stay alive).

    def clear_memo(self):
        """Forgets what has been written: all of it will be written anew."""
        self.memo.clear()

    def memoize(self, obj):
        """Gives the object just written a number, by which it can be referred to. In fast mode it gets none."""
        if not self.fast:
            key = id(obj)
            assert key not in self.memo
            number = len(self.memo)
            self.write(self.put(number))
            self.memo[key] = number, obj

    def put(self, i, pack=struct.pack):
        """The opcode that gives what is on top of the stack a number."""
        if not self.bin:
            return "%s%r\n" % (PUT, i)
        return BINPUT + chr(i) if i < 256 else LONG_BINPUT + pack("<i", i)

    def get(self, i, pack=struct.pack):
        """The opcode that fetches what has a number."""
        if not self.bin:
            return "%s%r\n" % (GET, i)
        return BINGET + chr(i) if i < 256 else LONG_BINGET + pack("<i", i)

    # From objects to the methods that write them.

    def save(self, obj):
        """Writes an object, in whatever way is right for it."""
        pid = self.persistent_id(obj)
        if pid is not None:
            self.save_pers(pid)
            return
        known = self.memo.get(id(obj))
        if known:
            self.write(self.get(known[0]))
            return
        cls = type(obj)
        handler = self.dispatch.get(cls)
        if handler:
            handler(self, obj)
            return
        reduce = dispatch_table.get(cls)
        if reduce:
            reduced = reduce(obj)
        elif issubclass(cls, TypeType):
            self.save_global(obj)
            return
        else:
            reduce = getattr(obj, "__reduce_ex__", None)
            if reduce:
                reduced = reduce(self.proto)
            else:
                reduce = getattr(obj, "__reduce__", None)
                if not reduce:
                    raise PicklingError("Can't pickle %r object: %r" % (cls.__name__, obj))
                reduced = reduce()
        if type(reduced) is str:
            self.save_global(obj, reduced)
            return
        if type(reduced) is not tuple:
            raise PicklingError("%s must return string or tuple" % reduce)
        if not 2 <= len(reduced) <= 5:
            raise PicklingError("Tuple returned by %s must have two to five elements" % reduce)
        self.save_reduce(obj=obj, *reduced)

    def persistent_id(self, obj):
        """What is written in place of an object; None for the object itself. Made to be overridden."""
        return None

    def save_pers(self, pid):
        """Writes what persistent_id answered."""
        if self.bin:
            self.save(pid)
            self.write(BINPERSID)
        else:
            self.write("%s%s\n" % (PERSID, pid))

    def save_reduce(self, func, args, state=None, listitems=None, dictitems=None, obj=None):
        """Writes an object as a call, with what has to be done to the call's result (PEP 307)."""
        if not isinstance(args, tuple):
            raise PicklingError("args from reduce() should be a tuple")
        if not hasattr(func, "__call__"):
            raise PicklingError("func from reduce should be callable")
        if self.proto >= 2 and getattr(func, "__name__", "") == "__newobj__":
            # A call that protocol 2 has an opcode for.
            cls = args[0]
            if not hasattr(cls, "__new__"):
                raise PicklingError("args[0] from __newobj__ args has no __new__")
            if obj is not None and cls is not obj.__class__:
                raise PicklingError("args[0] from __newobj__ args has the wrong class")
            func, args, call = cls, args[1:], NEWOBJ
        else:
            call = REDUCE
        self.save(func)
        self.save(args)
        self.write(call)
        if obj is not None:
            if id(obj) in self.memo:
                # It was written among its own arguments; that one is taken in place of this.
                self.write(POP + self.get(self.memo[id(obj)][0]))
            else:
                self.memoize(obj)
        if listitems is not None:
            self._batch_appends(listitems)
        if dictitems is not None:
            self._batch_setitems(dictitems)
        if state is not None:
            self.save(state)
            self.write(BUILD)

    @_handles(dispatch, type(None))
    def save_none(self, obj):
        self.write(NONE)

    @_handles(dispatch, bool)
    def save_bool(self, obj):
        if self.proto < 2:
            self.write(TRUE if obj else FALSE)
        else:
            self.write(NEWTRUE if obj else NEWFALSE)

    @_handles(dispatch, int)
    def save_int(self, obj, pack=struct.pack):
        if self.bin and -1 << 31 <= obj < 1 << 31:
            if 0 <= obj < 256:
                self.write(BININT1 + chr(obj))
            elif 0 <= obj < 65536:
                self.write(BININT2 + pack("<H", obj))
            else:
                self.write(BININT + pack("<i", obj))
        else:
            self.write("%s%r\n" % (INT, obj))

    @_handles(dispatch, long)
    def save_long(self, obj, pack=struct.pack):
        if self.proto < 2:
            self.write("%s%r\n" % (LONG, obj))
            return
        digits = encode_long(obj)
        size = len(digits)
        self.write((LONG1 + chr(size) if size < 256 else LONG4 + pack("<i", size)) + digits)

    @_handles(dispatch, float)
    def save_float(self, obj, pack=struct.pack):
        self.write(BINFLOAT + pack(">d", obj) if self.bin else "%s%r\n" % (FLOAT, obj))

    @_handles(dispatch, str)
    def save_string(self, obj, pack=struct.pack):
        if not self.bin:
            self.write("%s%r\n" % (STRING, obj))
        else:
            size = len(obj)
            self.write((SHORT_BINSTRING + chr(size) if size < 256 else BINSTRING + pack("<i", size)) + obj)
        self.memoize(obj)

    @_handles(dispatch, unicode)
    def save_unicode(self, obj, pack=struct.pack):
        if self.bin:
            coded = obj.encode('utf-8')
            self.write(BINUNICODE + pack("<i", len(coded)) + coded)
        else:
            safe = obj.replace(u'\\', u'\\u005c').replace(u'\n', u'\\u000a')
            self.write("%s%s\n" % (UNICODE, safe.encode('raw-unicode-escape')))
        self.memoize(obj)

    @_handles(dispatch, tuple)
    def save_tuple(self, obj):
        size = len(obj)
        if not size:
            self.write(EMPTY_TUPLE if self.proto else MARK + TUPLE)
            return
        is_short = self.proto >= 2 and size <= 3
        if not is_short:
            self.write(MARK)
        for item in obj:
            self.save(item)
        known = self.memo.get(id(obj))
        if known is None:
            self.write(_tuple_codes[size] if is_short else TUPLE)
            self.memoize(obj)
        else:
            # It holds itself, and was written on the way; what has been gathered for it here is dropped.
            dropped = POP_MARK if self.proto and not is_short else POP * (size + (not is_short))
            self.write(dropped + self.get(known[0]))

    def save_empty_tuple(self, obj):
        self.write(EMPTY_TUPLE)

    @_handles(dispatch, list)
    def save_list(self, obj):
        self.write(EMPTY_LIST if self.bin else MARK + LIST)
        self.memoize(obj)
        self._batch_appends(iter(obj))

    def _batches(self, items):
        items = iter(items)
        while True:
            batch = [item for _, item in zip(xrange(self._BATCHSIZE), items)]
            yield batch
            if len(batch) < self._BATCHSIZE:
                return

    def _batch_appends(self, items):
        """Writes the items of an iterator to be appended to what is on top of the stack."""
        if not self.bin:
            for item in items:
                self.save(item)
                self.write(APPEND)
            return
        for batch in self._batches(items):
            if len(batch) > 1:
                self.write(MARK)
            for item in batch:
                self.save(item)
            if batch:
                self.write(APPENDS if len(batch) > 1 else APPEND)

    @_handles(dispatch, dict)
    def save_dict(self, obj):
        self.write(EMPTY_DICT if self.bin else MARK + DICT)
        self.memoize(obj)
        self._batch_setitems(obj.iteritems())

    def _batch_setitems(self, items):
        """Writes pairs of key and value to be set in what is on top of the stack."""
        if not self.bin:
            for key, value in items:
                self.save(key)
                self.save(value)
                self.write(SETITEM)
            return
        for batch in self._batches(items):
            if len(batch) > 1:
                self.write(MARK)
            for key, value in batch:
                self.save(key)
                self.save(value)
            if batch:
                self.write(SETITEMS if len(batch) > 1 else SETITEM)

    @_handles(dispatch, InstanceType)
    def save_inst(self, obj):
        cls = obj.__class__
        args = ()
        if hasattr(obj, '__getinitargs__'):
            args = obj.__getinitargs__()
            len(args)
            _keep_alive(args, self.memo)
        self.write(MARK)
        if self.bin:
            self.save(cls)
        for arg in args:
            self.save(arg)
        self.write(OBJ if self.bin else "%s%s\n%s\n" % (INST, cls.__module__, cls.__name__))
        self.memoize(obj)
        try:
            getstate = obj.__getstate__
        except AttributeError:
            state = obj.__dict__
        else:
            state = getstate()
            _keep_alive(state, self.memo)
        self.save(state)
        self.write(BUILD)

    @_handles(dispatch, ClassType, FunctionType, BuiltinFunctionType, TypeType)
    def save_global(self, obj, name=None, pack=struct.pack):
        """Writes an object as the name under which its module has it."""
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
        code = self.proto >= 2 and _extension_registry.get((module, name))
        if code:
            assert code > 0
            if code < 256:
                self.write(EXT1 + chr(code))
            else:
                self.write(EXT2 + pack("<H", code) if code < 65536 else EXT4 + pack("<i", code))
            return
        self.write("%s%s\n%s\n" % (GLOBAL, module, name))
        self.memoize(obj)


def _keep_alive(x, memo):
    # The memo goes by id(): what exists for a moment only must live as long as the memo.
    memo.setdefault(id(memo), []).append(x)


# What whichmodule has found, by object.
classmap = {}


def whichmodule(func, funcname):
    """The name of a module that has a function under a name; __main__ where there is none."""
    module = getattr(func, "__module__", None)
    if module is None:
        module = classmap.get(func)
    if module is None:
        module = '__main__'
        for name, candidate in sys.modules.items():
            if candidate is not None and name != '__main__' and getattr(candidate, funcname, None) is func:
                module = name
                break
        classmap[func] = module
    return module


class _Stop(Exception):
    # Ends a load: the only argument is the object.
    pass


class _EmptyClass:
    pass


class Unpickler:
    """Reads pickles from a file: anything with read(size) and readline() methods."""

    dispatch = {}

    def __init__(self, file):
        self.readline, self.read, self.memo = file.readline, file.read, {}

    def load(self):
        """Reads a pickle and answers the object it describes."""
        self.mark = object()
        self.stack = []
        self.append = self.stack.append
        read, handlers = self.read, self.dispatch
        try:
            while True:
                handlers[read(1)](self)
        except _Stop as stop:
            return stop.args[0]

    def marker(self):
        """Where on the stack the last mark is."""
        stack, mark = self.stack, self.mark
        at = len(stack) - 1
        while stack[at] is not mark:
            at -= 1
        return at

    def _above(self):
        # Takes the last mark and what is above it off the stack, and answers the latter.
        at = self.marker()
        items = self.stack[at + 1:]
        del self.stack[at:]
        return items

    def _line(self):
        return self.readline()[:-1]

    def _byte(self):
        return ord(self.read(1))

    def _integer(self):
        return mloads('i' + self.read(4))

    def find_class(self, module, name):
        """The object that a module has under a name. Made to be overridden."""
        __import__(module)
        return getattr(sys.modules[module], name)

    def get_extension(self, code):
        """Puts the object with an extension code on the stack."""
        if code in _extension_cache:
            self.append(_extension_cache[code])
            return
        names = _inverted_registry.get(code)
        if not names:
            raise ValueError("unregistered extension code %d" % code)
        obj = _extension_cache[code] = self.find_class(*names)
        self.append(obj)

    @_handles(dispatch, '')
    def load_eof(self):
        raise EOFError

    @_handles(dispatch, PROTO)
    def load_proto(self):
        protocol = self._byte()
        if protocol > HIGHEST_PROTOCOL:
            raise ValueError("unsupported pickle protocol: %d" % protocol)

    @_handles(dispatch, STOP)
    def load_stop(self):
        raise _Stop(self.stack.pop())

    @_handles(dispatch, MARK)
    def load_mark(self):
        self.append(self.mark)

    # Persistent objects.

    @_handles(dispatch, PERSID)
    def load_persid(self):
        pid = self._line()
        self.append(self.persistent_load(pid))

    @_handles(dispatch, BINPERSID)
    def load_binpersid(self):
        pid = self.stack.pop()
        self.append(self.persistent_load(pid))

    # Constants, numbers and strings.

    @_handles(dispatch, NONE)
    def load_none(self):
        self.append(None)

    @_handles(dispatch, NEWFALSE)
    def load_false(self):
        self.append(False)

    @_handles(dispatch, NEWTRUE)
    def load_true(self):
        self.append(True)

    @_handles(dispatch, INT)
    def load_int(self):
        line = self.readline()
        if INT + line in (TRUE, FALSE):
            self.append(INT + line == TRUE)
            return
        try:
            number = int(line)
        except ValueError:
            number = long(line)
        self.append(number)

    @_handles(dispatch, BININT)
    def load_binint(self):
        self.append(self._integer())

    @_handles(dispatch, BININT1)
    def load_binint1(self):
        self.append(self._byte())

    @_handles(dispatch, BININT2)
    def load_binint2(self):
        self.append(self._short())

    def _short(self):
        return mloads('i' + self.read(2) + '\0\0')

    @_handles(dispatch, LONG)
    def load_long(self):
        self.append(long(self._line(), 0))

    @_handles(dispatch, LONG1)
    def load_long1(self):
        size = self._byte()
        self.append(decode_long(self.read(size)))

    @_handles(dispatch, LONG4)
    def load_long4(self):
        size = self._integer()
        self.append(decode_long(self.read(size)))

    @_handles(dispatch, FLOAT)
    def load_float(self):
        self.append(float(self._line()))

    @_handles(dispatch, BINFLOAT)
    def load_binfloat(self, unpack=struct.unpack):
        number, = unpack('>d', self.read(8))
        self.append(number)

    @_handles(dispatch, STRING)
    def load_string(self):
        shown = self._line()
        quote = shown[:1]
        if len(shown) < 2 or quote not in ('"', "'") or shown[-1] != quote:
            raise ValueError("insecure string pickle")
        self.append(shown[1:-1].decode("string-escape"))

    @_handles(dispatch, BINSTRING)
    def load_binstring(self):
        size = self._integer()
        self.append(self.read(size))

    @_handles(dispatch, SHORT_BINSTRING)
    def load_short_binstring(self):
        size = self._byte()
        self.append(self.read(size))

    @_handles(dispatch, UNICODE)
    def load_unicode(self):
        self.append(unicode(self._line(), 'raw-unicode-escape'))

    @_handles(dispatch, BINUNICODE)
    def load_binunicode(self):
        size = self._integer()
        self.append(unicode(self.read(size), 'utf-8'))

    # Containers.

    @_handles(dispatch, TUPLE)
    def load_tuple(self):
        self.append(tuple(self._above()))

    @_handles(dispatch, EMPTY_TUPLE)
    def load_empty_tuple(self):
        self.append(())

    @_handles(dispatch, TUPLE1)
    def load_tuple1(self):
        self.stack[-1] = self.stack[-1],

    @_handles(dispatch, TUPLE2)
    def load_tuple2(self):
        self.stack[-2:] = [(self.stack[-2], self.stack[-1])]

    @_handles(dispatch, TUPLE3)
    def load_tuple3(self):
        self.stack[-3:] = [(self.stack[-3], self.stack[-2], self.stack[-1])]

    @_handles(dispatch, LIST)
    def load_list(self):
        self.append(self._above())

    @_handles(dispatch, EMPTY_LIST)
    def load_empty_list(self):
        self.append([])

    @_handles(dispatch, APPEND)
    def load_append(self):
        item = self.stack.pop()
        self.stack[-1].append(item)

    @_handles(dispatch, APPENDS)
    def load_appends(self):
        at = self.marker()
        self.stack[at - 1].extend(self.stack[at + 1:])
        del self.stack[at:]

    @_handles(dispatch, DICT)
    def load_dict(self):
        items = self._above()
        filled = {}
        for at in xrange(0, len(items), 2):
            filled[items[at]] = items[at + 1]
        self.append(filled)

    @_handles(dispatch, EMPTY_DICT)
    def load_empty_dictionary(self):
        self.append({})

    @_handles(dispatch, SETITEM)
    def load_setitem(self):
        value, key = self.stack.pop(), self.stack.pop()
        self.stack[-1][key] = value

    @_handles(dispatch, SETITEMS)
    def load_setitems(self):
        stack = self.stack
        mark = self.marker()
        target = stack[mark - 1]
        for at in xrange(mark + 1, len(stack), 2):
            target[stack[at]] = stack[at + 1]
        del stack[mark:]

    # The stack and the memo, which goes by the decimal digits of the numbers.

    @_handles(dispatch, POP)
    def load_pop(self):
        del self.stack[-1]

    @_handles(dispatch, POP_MARK)
    def load_pop_mark(self):
        del self.stack[self.marker():]

    @_handles(dispatch, DUP)
    def load_dup(self):
        self.append(self.stack[-1])

    @_handles(dispatch, GET)
    def load_get(self):
        self.append(self.memo[self._line()])

    @_handles(dispatch, BINGET)
    def load_binget(self):
        self.append(self.memo[repr(self._byte())])

    @_handles(dispatch, LONG_BINGET)
    def load_long_binget(self):
        self.append(self.memo[repr(self._integer())])

    @_handles(dispatch, PUT)
    def load_put(self):
        self.memo[self._line()] = self.stack[-1]

    @_handles(dispatch, BINPUT)
    def load_binput(self):
        number = self._byte()
        self.memo[repr(number)] = self.stack[-1]

    @_handles(dispatch, LONG_BINPUT)
    def load_long_binput(self):
        number = self._integer()
        self.memo[repr(number)] = self.stack[-1]

    # Globals and instances.

    @_handles(dispatch, GLOBAL)
    def load_global(self):
        module, name = self._line(), self._line()
        self.append(self.find_class(module, name))

    @_handles(dispatch, EXT1)
    def load_ext1(self):
        self.get_extension(self._byte())

    @_handles(dispatch, EXT2)
    def load_ext2(self):
        self.get_extension(self._short())

    @_handles(dispatch, EXT4)
    def load_ext4(self):
        self.get_extension(self._integer())

    def _instantiate(self, klass, k):
        # Puts an instance in place of the mark at k and the arguments above it.
        args = tuple(self.stack[k + 1:])
        del self.stack[k:]
        if not args and type(klass) is ClassType and not hasattr(klass, "__getinitargs__"):
            try:
                bare = _EmptyClass()
                bare.__class__ = klass
            except RuntimeError:
                # Restricted code may not do that; it has to make an instance like anybody else.
                pass
            else:
                self.append(bare)
                return
        try:
            made = klass(*args)
        except TypeError as error:
            raise TypeError, "in constructor for %s: %s" % (klass.__name__, error), sys.exc_info()[2]
        self.append(made)

    @_handles(dispatch, INST)
    def load_inst(self):
        module, name = self._line(), self._line()
        klass = self.find_class(module, name)
        self._instantiate(klass, self.marker())

    @_handles(dispatch, OBJ)
    def load_obj(self):
        at = self.marker()
        self._instantiate(self.stack.pop(at + 1), at)

    @_handles(dispatch, NEWOBJ)
    def load_newobj(self):
        args, stack = self.stack.pop(), self.stack
        cls = stack[-1]
        stack[-1] = cls.__new__(cls, *args)

    @_handles(dispatch, REDUCE)
    def load_reduce(self):
        args, stack = self.stack.pop(), self.stack
        func = stack[-1]
        stack[-1] = func(*args)

    @_handles(dispatch, BUILD)
    def load_build(self):
        state = self.stack.pop()
        inst = self.stack[-1]
        setstate = getattr(inst, "__setstate__", None)
        if setstate:
            setstate(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state:
            try:
                self._update(inst.__dict__, state)
            except RuntimeError:
                # Restricted code does not see __dict__.
                for name, value in state.items():
                    setattr(inst, name, value)
        if slots:
            for name, value in slots.items():
                setattr(inst, name, value)

    def _update(self, attributes, state):
        # Attribute names are interned, as those in programs are; other keys are left as they are.
        try:
            for name, value in state.iteritems():
                attributes[intern(name)] = value
        except TypeError:
            attributes.update(state)


def encode_long(x):
    """The bytes of a long: two's complement, lowest first, as few as there can be, and none at all for 0."""
    if not x:
        return ''
    # One bit more than the value takes, for its sign.
    size = ((x if x > 0 else ~x).bit_length() >> 3) + 1
    digits = '%0*x' % (size * 2, x & (1 << size * 8) - 1)
    return digits.decode('hex')[::-1]


def decode_long(data):
    """The long that encode_long makes bytes of."""
    if not data:
        return 0L
    value = long(data[::-1].encode('hex'), 16)
    return value - (1L << len(data) * 8) if data[-1] >= '\x80' else value


def dump(obj, file, protocol=None):
    """Writes the pickle of an object to a file."""
    Pickler(file, protocol).dump(obj)


def dumps(obj, protocol=None):
    """The pickle of an object."""
    file = StringIO()
    dump(obj, file, protocol)
    return file.getvalue()


def load(file):
    """The object whose pickle stands next in a file."""
    return Unpickler(file).load()


def loads(str):
    """The object whose pickle a string begins with."""
    return load(StringIO(str))
