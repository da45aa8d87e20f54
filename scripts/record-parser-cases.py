# -*- coding: utf-8 -*-
"""Records how CPython 2.7.18 parses small programs: run with it, rewrites the answers in test/parser/recorded.jsonl.

Each line is [source, how, answer]: source bytes as Latin-1 text; how is a mode of compile(), 'unicode' for a unicode
source, or 'file' for execfile(); answer is the dumped tree, or [class, message, lineno, offset, text].
A new case is a new line without its answer.
"""
import ast
import json
import os
import struct
import tempfile

ENUMS = (ast.expr_context, ast.boolop, ast.operator, ast.unaryop, ast.cmpop)


def number(n):
    if isinstance(n, complex):
        return 'complex ' + struct.pack('>d', n.imag).encode('hex')
    if isinstance(n, float):
        return 'float ' + struct.pack('>d', n).encode('hex')
    return '%s %d' % (type(n).__name__, n)


def dump(x):
    if isinstance(x, list):
        return '[' + ','.join(map(dump, x)) + ']'
    if isinstance(x, ENUMS):
        return type(x).__name__
    if isinstance(x, ast.AST):
        kind = type(x).__name__
        if hasattr(x, 'lineno'):
            kind += '@%d:%d' % (x.lineno, x.col_offset)
        if isinstance(x, ast.Num):
            return kind + '(' + number(x.n) + ')'
        if isinstance(x, ast.Str):
            if isinstance(x.s, unicode):
                return kind + '(unicode ' + ' '.join('%x' % ord(c) for c in x.s) + ')'
            return kind + '(str ' + x.s.encode('hex') + ')'
        return kind + '(' + ','.join(dump(getattr(x, f)) for f in x._fields) + ')'
    if x is None or isinstance(x, bool):
        return {None: 'null', True: 'true', False: 'false'}[x]
    return str(x)


def latin1(x):
    return x.decode('latin-1') if isinstance(x, str) else x


def answer(compiled):
    try:
        return dump(compiled())
    except SyntaxError as e:
        return [type(e).__name__, latin1(e.msg), e.lineno, e.offset, latin1(e.text)]
    except (MemoryError, ValueError) as e:
        return [type(e).__name__, str(e), None, None, None]



class Stop(Exception):
    """Raised by the first line of a program that is run as a file."""


def run_file(source):
    path = os.path.join(tempfile.mkdtemp(), 'source.py')
    with open(path, 'wb') as f:
        f.write(source)
    os.chdir(os.path.dirname(path))
    try:
        execfile('source.py', {'Stop': Stop})
    except (Stop, NameError):
        pass


def record(source, how):
    if how == 'file':
        return answer(lambda: run_file(source))
    mode = 'exec' if how == 'unicode' else how
    text = source.decode('utf-8') if how == 'unicode' else source
    return answer(lambda: compile(text, '<string>', mode, ast.PyCF_ONLY_AST))


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    path = os.path.join(here, '..', 'test', 'parser', 'recorded.jsonl')
    with open(path) as f:
        cases = [json.loads(line) for line in f]
    with open(path, 'w') as f:
        for case in cases:
            source, how = case[:2]
            f.write(json.dumps([source, how, record(source.encode('latin-1'), how)]) + '\n')


main()
