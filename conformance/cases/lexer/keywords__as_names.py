import keyword
print keyword.kwlist
for k in keyword.kwlist + ['None', 'True', 'print_', 'nonlocal', 'async', 'match', 'as_']:
    row = []
    for source in ['%s = 1', 'x.%s', 'def %s(): pass', 'f(%s=1)', 'import %s', 'class %s: pass', 'for %s in x: pass', 'lambda %s: 1']:
        try:
            compile(source % k + '\n', 'f', 'exec')
            row.append('ok')
        except SyntaxError, e:
            row.append('%s@%s' % (e.msg, e.offset))
    print k, row

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
keyword.iskeyword('for')
keyword.iskeyword('x')
''')
