"""Syntax trees of Python programs: making them, walking them, changing them.

compile() makes a tree of source where its flags hold PyCF_ONLY_AST, and code of
a tree; parse() is a shorthand for the first. The classes of the nodes come from
module _ast.
"""
from _ast import *
from _ast import __version__


def parse(source, filename='<unknown>', mode='exec'):
    """The syntax tree of a piece of source."""
    return compile(source, filename, mode, PyCF_ONLY_AST)


def literal_eval(node_or_string):
    """The value of an expression that is nothing but a literal.

    Strings, numbers, tuples, lists, dicts, booleans and None may stand in it; a
    complex number may be written as a sum. Anything else raises ValueError. The
    argument is source or a tree.
    """
    constants = {'None': None, 'True': True, 'False': False}
    tree = node_or_string
    if isinstance(tree, basestring):
        tree = parse(tree, mode='eval')
    if isinstance(tree, Expression):
        tree = tree.body

    def value_of(node):
        if isinstance(node, Str):
            return node.s
        if isinstance(node, Num):
            return node.n
        if isinstance(node, Tuple):
            return tuple(map(value_of, node.elts))
        if isinstance(node, List):
            return list(map(value_of, node.elts))
        if isinstance(node, Dict):
            return dict((value_of(k), value_of(v)) for k, v in zip(node.keys, node.values))
        if isinstance(node, Name):
            if node.id in constants:
                return constants[node.id]
        elif isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)) \
                and isinstance(node.right, Num) and isinstance(node.right.n, complex) \
                and isinstance(node.left, Num) and isinstance(node.left.n, (int, long, float)):
            if isinstance(node.op, Add):
                return node.left.n + node.right.n
            return node.left.n - node.right.n
        raise ValueError('malformed string')

    return value_of(tree)


def dump(node, annotate_fields=True, include_attributes=False):
    """The tree as text: the calls that would make it.

    Without annotate_fields the names of the fields are left out; with
    include_attributes line and column stand in it too.
    """
    def text_of(part):
        if isinstance(part, AST):
            fields = list(iter_fields(part))
            if annotate_fields:
                pieces = ['%s=%s' % (name, text_of(value)) for name, value in fields]
            else:
                pieces = [text_of(value) for _, value in fields]
            if include_attributes and part._attributes:
                # What is missing is left out where names tell the rest apart.
                if not fields:
                    pieces = []
                pieces += ['%s=%s' % (name, text_of(getattr(part, name))) for name in part._attributes]
            return '%s(%s)' % (part.__class__.__name__, ', '.join(pieces))
        if isinstance(part, list):
            return '[%s]' % ', '.join(map(text_of, part))
        return repr(part)

    if not isinstance(node, AST):
        raise TypeError('expected AST, got %r' % node.__class__.__name__)
    return text_of(node)


def copy_location(new_node, old_node):
    """Gives one node the place of another, and answers it."""
    for name in 'lineno', 'col_offset':
        if name in old_node._attributes and name in new_node._attributes and hasattr(old_node, name):
            setattr(new_node, name, getattr(old_node, name))
    return new_node


def fix_missing_locations(node):
    """Gives every node without a place that of the node around it, and answers the tree."""
    def fix(part, line, column):
        if 'lineno' in part._attributes:
            if hasattr(part, 'lineno'):
                line = part.lineno
            else:
                part.lineno = line
        if 'col_offset' in part._attributes:
            if hasattr(part, 'col_offset'):
                column = part.col_offset
            else:
                part.col_offset = column
        for child in iter_child_nodes(part):
            fix(child, line, column)

    fix(node, 1, 0)
    return node


def increment_lineno(node, n=1):
    """Adds to the line of every node, and answers the tree."""
    for part in walk(node):
        if 'lineno' in part._attributes:
            part.lineno = getattr(part, 'lineno', 0) + n
    return node


def iter_fields(node):
    """The fields that a node has, as pairs of name and value."""
    for name in node._fields:
        try:
            value = getattr(node, name)
        except AttributeError:
            continue
        yield name, value


def iter_child_nodes(node):
    """The nodes right below a node: those in its fields, and in lists there."""
    for _, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, AST):
                    yield item


def get_docstring(node, clean=True):
    """The docstring of a function, class or module; None where it has none.

    clean takes away the indentation that it has in the source.
    """
    if not isinstance(node, (FunctionDef, ClassDef, Module)):
        raise TypeError("%r can't have docstrings" % node.__class__.__name__)
    if node.body and isinstance(node.body[0], Expr) and isinstance(node.body[0].value, Str):
        text = node.body[0].value.s
        if not clean:
            return text
        return _without_indentation(text)


def _without_indentation(text):
    lines = text.expandtabs().split('\n')
    margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.lstrip()]
    margin = min(margins) if margins else 0
    lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return '\n'.join(lines)


def walk(node):
    """Every node of a tree, level by level, in no order to rely on."""
    waiting = [node]
    at = 0
    while at < len(waiting):
        part = waiting[at]
        at += 1
        waiting.extend(iter_child_nodes(part))
        yield part


class NodeVisitor(object):
    """Walks a tree and calls visit_X for each node of class X.

    A node whose class has no method goes to generic_visit, which visits what is
    below it.
    """

    def visit(self, node):
        """Visits one node."""
        method = getattr(self, 'visit_' + node.__class__.__name__, self.generic_visit)
        return method(node)

    def generic_visit(self, node):
        """Visits everything below a node."""
        for _, value in iter_fields(node):
            if isinstance(value, AST):
                self.visit(value)
            elif isinstance(value, list):
                for item in value:
                    if isinstance(item, AST):
                        self.visit(item)


class NodeTransformer(NodeVisitor):
    """A visitor whose methods answer what is to stand in a node's place.

    None takes the node away; in a list a method may answer a list of nodes.
    """

    def generic_visit(self, node):
        for name, old in iter_fields(node):
            if isinstance(old, list):
                kept = []
                for item in old:
                    if isinstance(item, AST):
                        item = self.visit(item)
                        if item is None:
                            continue
                        if not isinstance(item, AST):
                            kept.extend(item)
                            continue
                    kept.append(item)
                old[:] = kept
            elif isinstance(old, AST):
                new = self.visit(old)
                if new is None:
                    delattr(node, name)
                else:
                    setattr(node, name, new)
        return node
