def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
'42'.zfill(5)
'-42'.zfill(5)
'+42'.zfill(5)
'--42'.zfill(6)
''.zfill(3)
'-'.zfill(3)
'abc'.zfill(2)
'abc'.zfill(5)
u'-7'.zfill(4)
'1'.zfill()
'1'.zfill('3')
'1'.zfill(1.5)
'1'.zfill(3, 4)
''')
