def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
'%s' % 1
'%s' % (1,)
'%s' % ()
'%s %s' % (1, 2)
'%s %s' % (1,)
'%s %s' % 1
'%s' % (1, 2)
'abc' % ()
'abc' % (1,)
'abc' % 1
'abc' % {}
'abc' % []
'abc' % None
'abc' % 'x'
'abc' % object
'%s' % [1, 2]
'%s' % ((1, 2),)
'%s' % {}
'%%' % ()
'%%' % 1
'%d%%' % 5
'%*d' % (5, 3)
'%-*d|' % (5, 3)
'%*d|' % (-5, 3)
'%.*f' % (2, 3.14159)
'%*.*f' % (8, 2, 3.14159)
'%.*f' % (-2, 3.14159)
'%*d' % ('a', 3)
'%*d' % (5,)
'%*d' % 5
'%.*f' % ('a', 1.5)
'%*d' % (5L, 3)
'%' % ()
'%' % 1
'abc%' % ()
'%5' % 1
'%.' % 1
'%-' % 1
'%y' % 1
'%5.2y' % 1
'%\n' % 1
'%l' % 1
'%ld %hd %Ld' % (1, 2, 3)
'%lld' % 1
'%.5.5d' % 1
'%--5d|' % 1
'%  d' % 1
'%99999999999999999999d' % 1
'%.99999999999999999999f' % 1.0
'%\xe9' % 1
u'%\xe9' % 1
'%s %s' % [1, 2]
'%s' % xrange(3)
'%c%c' % ('a', 98)
'%c' % 'ab'
'%c' % ''
'%c' % u'\u20ac'
u'%c' % 0x20ac
u'%c' % 'ab'
u'%c' % -1
u'%c' % 0x110000
'%c' % 256
'%c' % 1.5
'%s%n' % 1
''')
