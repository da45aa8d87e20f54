def run(block):
    for source in block.strip('\n').split('\n--\n'):
        print '>>>', source.replace('\n', '\n... ')
        try:
            exec source in {'__name__': 'snippet'}
        except Exception, error:
            print error.__class__.__name__ + ':', error


run(r'''
5[0] = 1
--
None[0] = 1
--
'abc'[0] = 'x'
--
(1, 2)[0] = 1
--
del 5[0]
--
del (1,)[0]
--
del 'abc'[1]
--
'abc'[0:1] = 'x'
--
5[0:1] = 'x'
--
del 'abc'[0:1]
--
del None[0:1]
--
class C: pass
C()[0]
--
class C: pass
C()[0] = 1
--
class C: pass
del C()[0]
--
class C(object): pass
C()[0]
--
class C(object): pass
C()[0] = 1
--
class C(object): pass
del C()[0]
--
class C: pass
C()[1:2]
--
class C: pass
C()[1:2] = 1
--
class C(object): pass
C()[1:2]
--
class C(object): pass
C()[1:2] = 1
--
class C(object): pass
del C()[1:2]
--
xrange(3)[0] = 1
--
set([1])[0] = 1
--
u'abc'[0] = u'x'
--
len[0] = 1
--
[1][0][0] = 1
--
{}[0][0] = 1
''')
