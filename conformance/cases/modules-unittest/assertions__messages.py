import unittest,sys,re,StringIO,warnings
from unittest import *
class Base(unittest.TestCase): pass
out=StringIO.StringIO()
calls=[]
def t(name,*a,**k):
    long=k.pop('long',False); md=k.pop('md',640)
    x=TestCase('id'); x.longMessage=long; x.maxDiff=md
    try: r=getattr(x,name)(*a,**k)
    except Exception,e: r=(type(e).__name__,e.args and e.args[0])
    try: s=repr(r)
    except KeyError: s='unshowable'
    print name, re.sub('0x[0-9a-f]+','X',s)
class Seq(object):
    def __init__(s,n): s.n=n
    def __len__(s): return s.n
    def __getitem__(s,i): raise NotImplementedError
class BadRepr(object):
    def __repr__(s): raise KeyError
vals=[1,'a\nb',u'\xe9\n',None,[1],{'a':1},set([1]),BadRepr()]
for n in 'assertEqual assertNotEqual assertIs assertIsNot assertIn assertNotIn assertLess assertLessEqual assertGreater assertGreaterEqual assertSequenceEqual assertListEqual assertTupleEqual assertSetEqual assertDictEqual assertDictContainsSubset assertMultiLineEqual assertItemsEqual assertAlmostEqual assertNotAlmostEqual assertIsInstance assertNotIsInstance'.split():
    for a in vals:
        for b in vals:
            if 'Less' in n or 'Greater' in n:
                if BadRepr in (type(a),type(b)): continue
            t(n,a,b)
    t(n,1,2,'msg'); t(n,1,2,'msg',long=True); t(n,[1],[2],u'\xe9',long=True); t(n,1,1,msg='m')
for n in 'assertTrue assertFalse assertIsNone assertIsNotNone assert_ fail skipTest'.split():
    for a in vals+[0]: t(n,a); t(n,a,'m') if n not in('fail','skipTest') else 0; t(n,a,'m',long=1) if n not in('fail','skipTest') else 0
t('fail')
for a in [(1.00000001,1.0),(1,2,0),(1,2,7,None,.5),(1,2,None,None,.5),(1,2,None,'m',5),(1.0,1.1,1),(1j,2j),('a','b'),(1.1,1.1),(1,1,3,None,2)]:
    t('assertAlmostEqual',*a); t('assertNotAlmostEqual',*a)
t('assertAlmostEqual',1,2,places=3); t('assertAlmostEqual',1,2,delta=3)
t('assertSequenceEqual',Seq(1),[1,2]); t('assertSequenceEqual',[1],Seq(2)); t('assertSequenceEqual',[1,2,3],(1,2,3)); t('assertSequenceEqual',range(50),range(60)); t('assertSequenceEqual',range(50),range(60),md=None); t('assertListEqual',range(90),range(1,90)); t('assertListEqual',[1],(1,)); t('assertSequenceEqual',[1,2],[1,3],seq_type=list)
t('assertEqual',{'k%d'%i:i for i in range(40)},{'k%d'%i:i+i%2 for i in range(40)}); t('assertEqual',{'k%d'%i:i for i in range(20)},{'k%d'%i:i+i%2 for i in range(20)},md=None)
t('assertMultiLineEqual','x\n'*40,'x\n'*30+'y\n'*20); t('assertMultiLineEqual','a'*70000,'b'); t('assertEqual',u'a'*200,u'a'*199); t('assertEqual','a\nb','a\nc')
t('assertItemsEqual',[1,1,2],[2,2,1]); t('assertItemsEqual',[[1],[1],2],[2,[2]]); t('assertItemsEqual',iter([1]),iter([1])); t('assertItemsEqual',[1,'a',None],[None,1,'b'],'m')
def rz(e): raise e
for a in [(ValueError,rz,ValueError('x')),(ValueError,rz,KeyError('x')),(ValueError,len,[]),((ValueError,KeyError),len,[]),((ValueError,KeyError),rz,KeyError(1))]: t('assertRaises',*a)
for a in [(ValueError,'x+',rz,ValueError('axx')),(ValueError,'y',rz,ValueError('x')),(ValueError,re.compile('y'),rz,ValueError('x')),(ValueError,'y',len,[]),(ValueError,None,rz,ValueError('q'))]: t('assertRaisesRegexp',*a)
x=TestCase('id')
with x.assertRaises(KeyError) as c: {}[3]
print repr(c.exception)
try:
    with x.assertRaises(KeyError): pass
except AssertionError,e: print e
try:
    with x.assertRaisesRegexp(KeyError,'zz'): {}['yy']
except AssertionError,e: print e
for a in [('abc','b'),('abc','z'),('abc',re.compile('z')),('abc','z','m')]: t('assertRegexpMatches',*a); t('assertNotRegexpMatches',*a)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    x.failUnless(1); x.failUnlessEqual(1,1); t('failIf',1); t('failUnlessRaises',KeyError,rz,KeyError()); t('failIfAlmostEqual',1,1); x.assertEquals(1,1)
    print [(str(q.message),q.category.__name__) for q in w]
def feq(a,b,msg=None): raise x.failureException('feq %s'%msg)
x.addTypeEqualityFunc(int,feq)
try: x.assertEqual(1,1,'q')
except AssertionError,e: print e
try: TestCase('nope')
except ValueError,e: print e
try: TestCase()
except ValueError,e: print e
