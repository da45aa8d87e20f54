for source in ['eval("1 +")', 'exec "if"', 'compile("x y", "name", "exec")', 'eval("eval(\'(\')")', '__import__("keyword").kwlist[', 'int("12", 99)', 'eval("lambda: (yield)")', 'exec "def f():\\nreturn"', 'exec "\\tx\\n        y\\n    z"', 'eval(u"\\xe9")', 'exec "x = \'abc"', 'eval("1\\n 2")', 'eval("0777777777777777777777777")', 'eval("None = 1")', 'exec "None = 1"', 'exec "f() = 1"', 'eval("a = 1")', 'exec "from __future__ import x"', 'exec "import a.b as c.d"', 'exec "return"', 'exec "yield"', 'exec "break"', 'exec "continue"', 'exec "class C(:"', 'exec "@"', 'exec "print >>"', 'exec "x = = 1"', 'exec "*a"', 'exec "\\\\"', 'exec "(\\n\\n"', 'exec "]"', 'exec "\'\'\'"']:
    try:
        exec source
        print source, 'fine'
    except SyntaxError, e:
        print source, '|', type(e).__name__, '|', e, '|', e.filename, e.lineno, e.offset, repr(e.text), len(e.args), e.print_file_and_line
    except Exception, e:
        print source, '|', type(e).__name__, e
