tests = ['', 'a', 'A', '1', ' ', 'aB', 'AB', 'a1', 'Ab', 'A B', 'Ab Cd', 'ab cd', '12', '\t\n', '\xe9', '_', 'A1', "It'S", 'It1S', '\x0b\x0c', '\x1c']
names = ['isalnum', 'isalpha', 'isdigit', 'islower', 'isspace', 'istitle', 'isupper']
for text in tests:
    print repr(text), [int(getattr(text, name)()) for name in names], [int(getattr(text.decode('latin-1'), name)()) for name in names]

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
'a'.isalpha(1)
'a'.isdigit(x=1)
str.isspace()
str.isupper(u'A')
''')
