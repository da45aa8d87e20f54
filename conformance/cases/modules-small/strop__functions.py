import strop, warnings
warnings.simplefilter('ignore')
calls = dict(atof=[('1.5',),(' 2 ',),('x',),('',),(3,),('1e400',),('nan',)], atoi=[('12',),('0x1f',16),('z',36),('9'*30,),(' 7 ',),('',),('x',),('12',1),('12',37),('0x1f',0),('017',0),(5,)],
 atol=[('12',),('12L',),('12l',),('0x1f',16),('',),('x',),('9'*30,),('12L',10)], capitalize=[('hello World',),('',),('9a',),(1,)],
 count=[('aXbXcX','X'),('aaa','aa'),('abc',''),('abcabc','b',2),('abcabc','b',-3,-1)], expandtabs=[('a\tb',),('a\tb',4),('a\nb\tc',2),('a\tb',0)],
 find=[('abcabc','b'),('abcabc','b',2),('abc','x'),('abc',''),('abc','c',-1),('abc','a',-9,9)], rfind=[('abcabc','b'),('abcabc','b',0,3),('abc','x'),('abc','')],
 join=[(['a','b'],),(['a','b'],'-'),(('a',),),([1],),('abc','-'),([],),(5,), (['a',1],), (dict,)], joinfields=[(['a','b'],'xx')],
 lower=[('ABC',),(1,)], upper=[('abc',)], swapcase=[('aBc',)], strip=[(' a ',),('\t\n',),(1,)], lstrip=[(' a ',)], rstrip=[(' a ',)],
 maketrans=[('ab','cd'),('ab','c')], replace=[('one!two!three!','!','@',1),('one!two','!',''),('a.b','.','xx'),('abc','','x'),('aaa','a','b',-1),('aaa','a','b',0)],
 split=[('a b  c ',),('a,b,,c',','),('a b c d',None,2),('a,b,c',',',1),('a','' ),('a//b','//')], splitfields=[('a,b',',')], translate=[('abc',''.join(map(chr,range(256))).replace('a','z')),('abc',''.join(map(chr,range(256))),'b'),('abc','short')])
for f in sorted(calls):
    for a in calls[f]:
        try: r = repr(getattr(strop, f)(*a))[:80]
        except Exception, e: r = '%s: %s' % (e.__class__.__name__, e)
        print f, a if f not in ('maketrans','translate') else a[:1], r
print repr(strop.lowercase), repr(strop.uppercase), repr(strop.whitespace)
class S:
    def __len__(self): return 3
    def __getitem__(self, i): return 'xyz'[i]
class S2(S):
    def __getitem__(self, i): return i
for s in (S(), S2()):
    try: print strop.join(s, '-')
    except Exception, e: print type(e), e
