def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
'abc'.__add__('d')
'abc'.__add__(1)
'abc'.__mul__(2)
'abc'.__rmul__(2)
'abc'.__mul__('x')
'abc'.__mod__(())
'%s'.__mod__(5)
'%s'.__rmod__('%s %s')
'abc'.__contains__('b')
'abc'.__contains__(1)
'abc'.__getitem__(1)
'abc'.__getitem__('x')
'abc'.__getslice__(0, 2)
'abc'.__getslice__(-2, 100)
'abc'.__len__()
'abc'.__len__(1)
'abc'.__eq__('abc')
'abc'.__eq__(5)
'abc'.__lt__(5)
'abc'.__lt__(u'abd')
'abc'.__hash__()
hash('abc')
hash('')
hash('a')
'abc'.__repr__()
'abc'.__str__()
'abc'.__getnewargs__()
'abc'.__format__('>5')
'abc'.__cmp__('a')
'abc'.__iter__()
'abc'.__radd__('x')
'abc'.__sizeof__() > 0
str.__doc__.splitlines()[0]
'abc'.no_such
'abc'.__dict__
''')
