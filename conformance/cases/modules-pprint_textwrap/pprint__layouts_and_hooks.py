# Layouts of all containers, their subclasses and what contains itself, by indent, width and depth.
import pprint, sys, StringIO
def tr(f,*a,**k):
    try: print repr(f(*a,**k))
    except BaseException as e: print type(e).__name__, e
class L(list): pass
class LR(list):
    def __repr__(self): return 'LR!'
class S(set): pass
class D(dict): pass
class T(tuple): pass
class X(object):
    def __repr__(self): return '<x>'
class E(object):
    def __repr__(self): return ''
class Old: 
    def __repr__(self): return 'old()'
values=[[],(),{},set(),frozenset(),[1],(1,),{1:2},set([3,1,2]),frozenset('cab'),L([1,2]),LR([1]),S('qwe'),D(a=1),T((1,)),T(),L(),S(),D(),X(),E(),[X()],{'k':X()},{X:1},'a\n"',u'\xe9',None,1.5,10L,Old(),
 range(40),tuple('x'*12 for i in range(10)),{'a':range(30),'b':{'c':range(30),(1,2):set(range(25))}},set(range(30)),frozenset(range(0,600,13)),
 [[[[[1,2],3],4],5],6],{'x':{'y':{'z':{'w':1}}}},((((1,),),),), S(range(30)), [set([2,1]),'x'*70], {'k'*50:'v'*50,'l':'w'},{1:'a','b':2,None:3,(1,):[4]},[(1,),('x'*80,)],L(range(30)),D((i,str(i)*3) for i in range(12)), [{},[],(),set()]*8]
for v in values:
    for kw in ({},{'indent':4},{'width':20},{'depth':2},{'width':30,'indent':0,'depth':3},{'indent':3,'width':1},{'depth':1}):
        tr(pprint.pformat,v,**kw)
    tr(pprint.saferepr,v) ; tr(pprint.isreadable,v); tr(pprint.isrecursive,v)
    p=pprint.PrettyPrinter(depth=2); tr(p.isreadable,v); tr(p.isrecursive,v)
    pprint.pprint(v,width=40)
import re
def noid(s): return re.sub(r'id=\d+','id=N',s)
a=[1]; a.append(a); d={}; d['d']=d; d['l']=[d]*2; t=([],); t[0].append(t); b=range(30); b.append(b)
for v in (a,d,t,b,[a,a],[d,{'a':a}]):
    print noid(pprint.pformat(v)), noid(pprint.pformat(v,depth=2)), noid(pprint.saferepr(v)), pprint.isreadable(v), pprint.isrecursive(v), noid(pprint.pformat(v,width=5,indent=2))
    p=pprint.PrettyPrinter(); p.pformat(v); print sorted((k,v2) for k,v2 in vars(p).items() if k!='_stream'); print p.isreadable(v), p.isrecursive(v)
for kw in ({'indent':-1},{'width':0},{'depth':0},{'depth':-1},{'indent':'x'},{'width':None},{'indent':2.7},{'width':'30'}): tr(lambda: sorted((k,v) for k,v in vars(pprint.PrettyPrinter(**kw)).items() if k!='_stream'))
class Dotted(pprint.PrettyPrinter):
    def format(self, object, context, maxlevels, level):
        print 'F', type(object).__name__, sorted(context.values()), maxlevels, level
        if isinstance(object, str): return '...', False, False
        return pprint.PrettyPrinter.format(self, object, context, maxlevels, level)
print Dotted().pformat([{'a':[1,'x']},('q',)])
print Dotted(width=10,depth=2).pformat([{'a':[1,'x']},('q',{'z':set('ab')})])
s=StringIO.StringIO(); pprint.pprint([1],s); pprint.pprint([2],stream=s,width=3); print repr(s.getvalue())
tr(pprint.pprint,[1],5); tr(pprint.pformat)
print pprint.__all__
class M(type):
    def __repr__(c): return 'M!'
class MM: __metaclass__=M
print pprint.pformat([MM,MM()][:1])
class LL(list): __repr__=[]
tr(pprint.pformat,LL())
