import warnings
warnings.simplefilter('ignore')
class U(unicode): pass
class S(str): pass
class LI(list):
    def __iter__(self): return iter('xy')
class BadIter(object):
    def __iter__(self): raise TypeError('boo')

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result

show(r'''
u'abc'.find()
u'abc'.find(1,2,3,4)
u'abc'.count()
u'abc'.startswith()
u'abc'.ljust()
u'abc'.zfill()
u'abc'.split(u'')
u'abc'.partition(u'')
u'abc'.expandtabs(2**31)
u'abc'.replace('a')
u'abc'.index('z')
u'abc'.ljust(5,u'ab')
u'abc'.ljust(2**63-1)
u'abc'.zfill(2**63-1)
u'abc'*2**62
u'a'*2**60
type(U('a').partition('b')[0])
type(U('a').strip())
type(U('a').replace('x','y'))
type(U('a')[:])
type(unicode(U('a')))
type(S('a').partition('b')[0])
S('a').partition(S('a'))
type(S('a').partition(S('a'))[1])
','.join(LI('ab'))
','.join(BadIter())
u','.join(BadIter())
','.join(iter('abc'))
','.join([u'a'])
'\xe9'.join([u'a'])
'\xe9'.join([u'a','b'])
','.join([u'a',1])
','.join(['a',u'b',1])
','.join(['a',1,u'b'])
u'abc'.join(['a'])
u'abc'.encode(errors='strict')
u'abc'.decode('ascii')
u'a'<1
u'a'<None
u'a'==None
u'\xe9'<'\xe9'
u'\xe9'!='\xe9'
u'\xe9'=='\xe9'
cmp(u'\xe9','\xe9')
u'a' in ['\xe9','a']
{u'\xe9':1}.get('\xe9')
'\xe9' in {u'\xe9':1}
hash(u'\xe9')==hash('\xe9')
u'\xe9' in '\xe9'
'\xe9' in u'\xe9'
u'x'+'\xe9'
'\xe9'+u'x'
u'abc'.strip('\xe9')
'\xe9'.strip(u'a')
u'%s' % U('a')
type(u'%s' % U('a'))
type('%s' % U('a'))
type('%s' % S('a'))
type(S('%s') % 'a')
type(U('%s') % 'a')
u'abc'.__contains__(1)
u'abc'[1.5]
u'abc'[::2]
u'abc'.__getslice__(-5,2)
u'abc'.translate({97:u''})
u'abc'.translate({97:10**20})
u'abc'.translate({97:True})
u'abc'.translate(dict.fromkeys([97]))
u'abc'.translate(u'\0'*97)
unicode(u'a',errors='strict')
unicode(errors='strict')
unicode('a',errors='strict')
unicode(U('a'))
unicode(1,errors='strict')
unicode(object())[:8]
unicode(buffer('\xe9'))
unicode(S('\xe9'))
''')
