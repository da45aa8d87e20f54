def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
'abc'.capitalize()
'ABC'.capitalize()
''.capitalize()
'1abC'.capitalize()
'\xe9TE'.capitalize()
' aB'.capitalize()
'abc'.capitalize(1)
str.capitalize('xYZ')
str.capitalize(5)
str.capitalize()
'abc'.capitalize(a=1)
''')
