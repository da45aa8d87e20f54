d = {'a': 1, None: 2}

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
d.get('a')
d.get('b')
d.get('b', 5)
d.get(None)
d.get([])
d.get()
d.get(1, 2, 3)
d.get(k='a')
d.setdefault('a', 9)
d.setdefault('n')
d.setdefault('m', [])
d.setdefault([])
d.setdefault()
d.setdefault(1, 2, 3)
sorted(d.items())
''')
