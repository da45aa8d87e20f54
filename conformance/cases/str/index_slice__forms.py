s = 'abcdef'

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
s[0]
s[-1]
s[5]
s[6]
s[-7]
s[1:3]
s[:]
s[:-1]
s[::2]
s[::-1]
s[4:1:-1]
s[10:]
s[-100:100]
s[3:1]
s[None:2]
s[1L]
s[True]
s['a']
s[1.0]
s[None]
s[1:'x']
s[::0]
s[1, 2]
s[2**100]
s[-2**100:2**100]
s[...]
s[0:6:4]
s[::2**40]
s[slice(1, 4)]
s[slice(None, None, -2)]
''')
