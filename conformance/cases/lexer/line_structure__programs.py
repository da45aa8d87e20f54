sources = ['', '\n', '\n\n', '# c', '# c\n', 'x', 'x\n', 'x\r\n', 'x\r', 'x\ry', 'x\r\ny\r\n', 'x\n\r\ny', 'x;\n', 'x # c', '\x0cx', ' \x0cx', 'x\x0c', '(\n1\n,\n2\n)', '[1,\n\n# c\n2]', '{\n}', '(1\n', ')', '(]', '[)', '{(})', 'x = (1,\n', 'if 1: x\n\n\n', 'if 1:\n  x\n\n', 'if 1:\n  x', 'if 1:\n  x\n  ', 'if 1:\n  x\n #c', 'x\\\n', 'x\\\ny', 'x = 1 + \\\n  2', 'x = 1 + \\ \n  2', '\\\n', '\\\nx', 'if 1:\\\n x', 'x\0y', '\xef\xbb\xbfx = 1', 'x = \'\xe9\'', '\xe9 = 1', 'x = 1 \xa0', '\t', '  ', '  #c', 'pass\n    # trailing', 'def f():\n\tpass\n', 'x = """a\n\nb"""', "x = '''a\\\nb'''", 'lambda:0', 'print', 'print;print', 'exec"x"', 'return', 'a=1;b=2', 'if 1:pass;pass', 'if 1:pass\nelse:pass', 'x\n  y', '\n\n  x', 'class A:pass', 'while 0:pass']
for s in sources:
    for mode in ['exec', 'eval', 'single']:
        try:
            c = compile(s, 'f', mode)
            print repr(s), mode, 'ok', c.co_names
        except SyntaxError, e:
            print repr(s), mode, type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text)
        except Exception, e:
            print repr(s), mode, type(e).__name__, e
