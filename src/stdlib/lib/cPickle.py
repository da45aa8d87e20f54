"""Objects as strings of bytes, and back: module pickle with the numbering and the messages of CPython's C version."""

import pickle as _pickle
import struct as _struct
from cStringIO import StringIO as _StringIO
from pickle import (PickleError, PicklingError, UnpicklingError,
                    HIGHEST_PROTOCOL, format_version, compatible_formats)

__version__ = '1.71'


class UnpickleableError(PicklingError):
    """Raised for an object of a type that cannot be pickled."""

    def __str__(self):
        if len(self.args) == 1:
            return 'Cannot pickle %s objects' % (self.args[0],)
        return PicklingError.__str__(self)


class BadPickleGet(UnpicklingError):
    """Raised where a pickle asks for an object that it has not remembered."""


class Pickler(_pickle.Pickler):
    """Writes pickles to a file, or without one collects them for getvalue()."""

    dispatch = _pickle.Pickler.dispatch.copy()

    def __init__(self, file=None, protocol=0):
        self._collected = None
        if file is None or isinstance(file, (int, long)):
            if file is not None:
                protocol = file
            file = self._collected = _StringIO()
        elif not hasattr(file, 'write'):
            raise TypeError("argument must have 'write' attribute")
        _pickle.Pickler.__init__(self, file, protocol)

    def getvalue(self):
        """Everything collected so far."""
        if self._collected is None:
            raise PicklingError('Attempt to getvalue() a non-list-based pickler')
        return self._collected.getvalue()

    def dump(self, obj):
        """Writes the pickle of an object; answers the pickler."""
        _pickle.Pickler.dump(self, obj)
        return self

    def memoize(self, obj):
        if self.fast:
            return
        number = len(self.memo) + 1
        self.write(self.put(number))
        self.memo[id(obj)] = number, obj

    # The arguments of a call are nobody else's: they need no number.
    def _save_arguments(self, args):
        size = len(args)
        is_short = size <= 3 and self.proto >= 2
        if size == 0:
            self.save(args)
            return
        if not is_short:
            self.write(_pickle.MARK)
        for item in args:
            self.save(item)
        self.write(_pickle._tuplesize2code[size] if is_short else _pickle.TUPLE)

    def save_float(self, obj):
        if self.bin:
            self.write(_pickle.BINFLOAT + _struct.pack('>d', obj))
        else:
            self.write(_pickle.FLOAT + '%.17g' % obj + '\n')
    dispatch[float] = save_float

    def save_global(self, obj, name=None):
        try:
            _pickle.Pickler.save_global(self, obj, name)
        except PicklingError, error:
            message = error.args[0]
            place = message.rpartition(' ')[2]
            if "it's not found as" in message:
                module, _, wanted = place.rpartition('.')
                try:
                    __import__(module)
                except ImportError:
                    raise PicklingError("Can't pickle %r: import of module %s failed" % (obj, module))
                raise PicklingError("Can't pickle %r: attribute lookup %s failed" % (obj, place))
            raise
    for _type, _method in _pickle.Pickler.dispatch.items():
        if _method == _pickle.Pickler.__dict__['save_global']:
            dispatch[_type] = save_global
    del _type, _method


class Unpickler(_pickle.Unpickler):
    """Reads pickles from a file."""

    def __init__(self, file):
        for name in ('readline', 'read'):
            if not hasattr(file, name):
                raise TypeError("argument must have 'readline' and 'read' attributes"
                                if name == 'readline' else "argument must have 'read' attribute")
        _pickle.Unpickler.__init__(self, file)

    dispatch = _pickle.Unpickler.dispatch.copy()

    def _remembered(self, key):
        try:
            return self.memo[key]
        except KeyError:
            raise BadPickleGet(key)

    def load_get(self):
        self.append(self._remembered(self.readline()[:-1]))
    dispatch[_pickle.GET] = load_get

    def load_binget(self):
        self.append(self._remembered(repr(ord(self.read(1)))))
    dispatch[_pickle.BINGET] = load_binget

    def load_long_binget(self):
        self.append(self._remembered(repr(_pickle._number(self.read(4)))))
    dispatch[_pickle.LONG_BINGET] = load_long_binget

    def load(self):
        """The object of the next pickle."""
        self.mark = object()
        self.stack = []
        self.append = self.stack.append
        dispatch = self.dispatch
        try:
            while True:
                operation = self.read(1)
                method = dispatch.get(operation)
                if method is None:
                    raise UnpicklingError("invalid load key, '%s'." % operation)
                method(self)
        except _pickle._Stop, stop:
            return stop.value

    def noload(self):
        """Passes over the next pickle, without any of its classes; answers what is left of its object."""
        find_class = self.find_class
        self.find_class = lambda module, name: _nothing
        try:
            return self.load()
        finally:
            self.find_class = find_class


def _nothing(*args):
    return None


def dump(obj, file, protocol=0):
    """Writes the pickle of an object to a file."""
    Pickler(file, protocol).dump(obj)


def dumps(obj, protocol=0):
    """The pickle of an object."""
    file = _StringIO()
    Pickler(file, protocol).dump(obj)
    return file.getvalue()


def load(file):
    """The object of the next pickle of a file."""
    return Unpickler(file).load()


def loads(string):
    """The object of a pickle."""
    return Unpickler(_StringIO(string)).load()
