"""The names of a source, block by block, as the compiler sorts them before it makes code."""
import weakref

import _symtable as _table

__all__ = ['symtable', 'SymbolTable', 'Class', 'Function', 'Symbol']

# One view for each block that is still looked at.
_views = weakref.WeakValueDictionary()


def symtable(code, filename, compile_type):
    """The outermost block of a source; compile_type is that of compile()."""
    return _view(_table.symtable(code, filename, compile_type), filename)


def _question(name, answer):
    """A method without arguments, given by its name and a function of the object."""
    def method(self):
        return answer(self)
    method.__name__ = name
    return method


def _view(block, filename):
    key = block, filename
    view = _views.get(key)
    if view is None:
        cls = {_table.TYPE_FUNCTION: Function, _table.TYPE_CLASS: Class}.get(block.type, SymbolTable)
        view = _views[key] = cls(block, filename)
    return view


class SymbolTable(object):
    """A block: a module, class or function."""

    def __init__(self, raw_table, filename):
        self._table = raw_table
        self._filename = filename
        self._symbols = {}

    def __repr__(self):
        kind = '' if type(self) is SymbolTable else type(self).__name__ + ' '
        name = self._table.name
        return '<%sSymbolTable for %s in %s>' % (kind, 'top' if name == 'top' else name, self._filename)

    def get_type(self):
        kinds = {_table.TYPE_MODULE: 'module', _table.TYPE_CLASS: 'class', _table.TYPE_FUNCTION: 'function'}
        return kinds[self._table.type]

    get_id, get_lineno, get_name = [
        _question('get_' + field, lambda self, field=field: getattr(self._table, field))
        for field in 'id', 'lineno', 'name']
    del field

    def is_optimized(self):
        """Whether the locals have places of their own: in functions without exec and import *."""
        return self._table.type == _table.TYPE_FUNCTION and not self._table.optimized

    is_nested = _question('is_nested', lambda self: bool(self._table.nested))
    has_children = _question('has_children', lambda self: bool(self._table.children))
    has_exec, has_import_star = [
        _question(name, lambda self, bits=bits: self._table.optimized & bits != 0)
        for name, bits in ('has_exec', _table.OPT_EXEC | _table.OPT_BARE_EXEC), ('has_import_star', _table.OPT_IMPORT_STAR)]
    del name, bits

    def get_identifiers(self):
        return self._table.symbols.keys()

    def lookup(self, name):
        """The Symbol of a name; KeyError where the block does not mention it."""
        if name not in self._symbols:
            flags = self._table.symbols[name]
            inner = [block for block in self._table.children if block.name == name]
            self._symbols[name] = Symbol(name, flags, [_view(block, self._filename) for block in inner])
        return self._symbols[name]

    def get_symbols(self):
        return map(self.lookup, self.get_identifiers())

    def get_children(self):
        return [_view(block, self._filename) for block in self._table.children]


class Function(SymbolTable):
    """The block of a function, lambda or comprehension; its groups of names are tuples."""

    def _names(self, test):
        return tuple(name for name, flags in self._table.symbols.items() if test(flags))

    def get_parameters(self):
        return self._names(lambda flags: flags & _table.DEF_PARAM)

    def get_locals(self):
        return self._names(lambda flags: flags & _table.DEF_BOUND)

    def get_globals(self):
        return self._names(lambda flags: _scope(flags) in (_table.GLOBAL_IMPLICIT, _table.GLOBAL_EXPLICIT))

    def get_frees(self):
        return self._names(lambda flags: _scope(flags) == _table.FREE)


class Class(SymbolTable):
    """The block of a class."""

    def get_methods(self):
        """The names of the blocks inside, as a tuple."""
        return tuple(set(block.name for block in self._table.children))


class Symbol(object):
    """A name in a block."""

    def __init__(self, name, flags, namespaces=None):
        self.__name = name
        self.__flags = flags
        self.__namespaces = namespaces or ()

    def __repr__(self):
        return '<symbol %r>' % self.__name

    get_name = _question('get_name', lambda self: self.__name)
    is_global = _question(
        'is_global', lambda self: _scope(self.__flags) in (_table.GLOBAL_IMPLICIT, _table.GLOBAL_EXPLICIT))
    is_declared_global, is_free = [
        _question(name, lambda self, scope=scope: _scope(self.__flags) == scope)
        for name, scope in ('is_declared_global', _table.GLOBAL_EXPLICIT), ('is_free', _table.FREE)]
    is_referenced, is_parameter, is_local, is_imported, is_assigned = [
        _question('is_' + word, lambda self, bits=bits: self.__flags & bits != 0)
        for word, bits in (('referenced', _table.USE), ('parameter', _table.DEF_PARAM), ('local', _table.DEF_BOUND),
                           ('imported', _table.DEF_IMPORT), ('assigned', _table.DEF_LOCAL))]
    del name, scope, word, bits

    def is_namespace(self):
        """Whether the name is that of a function or class made here."""
        return bool(self.__namespaces)

    def get_namespaces(self):
        return self.__namespaces

    def get_namespace(self):
        """The one block of this name; ValueError where there are more."""
        if len(self.__namespaces) != 1:
            raise ValueError('name is bound to multiple namespaces')
        return self.__namespaces[0]


def _scope(flags):
    return flags >> _table.SCOPE_OFF & _table.SCOPE_MASK
