# Fractions: construction, operators with every other type, conversions.
import fractions
from fractions import Fraction as F, gcd
import numbers
def t(f,*a,**k):
    try: r=f(*a,**k); print type(r).__name__, repr(r)
    except BaseException as e: print type(e).__name__, e
print fractions.__all__, F.__mro__, F.__slots__
from decimal import Decimal as D
for a in [(),(1,),(1,2),(2,4),(-2,-4),(2,-4),('1/2',),(' 3/-4 ',),('3/4',),('-3/4\n',),('1.5',),('1e3',),('-.5e-2',),('1/0',),('x',),('1/2/3',),('3.',),('.',),(1,0),(F(1,2),F(3,4)),(1.5,),(float('inf'),),(float('nan'),),(1.5,2),('1',2),(None,),(1L,),(True,),(D('1.25'),),(D('Infinity'),),(1j,),(u'1/3',),('1 /2',),('+1/2',),('1_0',),([],),(1,'2'),('1e1000',), (F(5),)]:
    t(F,*a)
t(F,numerator=3,denominator=6); t(F,denominator=2); t(F.from_float,.1); t(F.from_float,3); t(F.from_float,'x'); t(F.from_float,float('nan')); t(F.from_float,float('inf')); t(F.from_decimal,D('1.1')); t(F.from_decimal,3); t(F.from_decimal,1.5); t(F.from_decimal,D('NaN')); t(F.from_decimal,D('Inf')); t(F.from_decimal, D('1e5'))
x=F('3.1415926535897932'); t(x.limit_denominator); t(x.limit_denominator,10); t(x.limit_denominator,0); t(F(4321,8765).limit_denominator,10000); t(x.limit_denominator,1)
vals=[F(1,2),F(-3,4),F(5),2,3L,0.5,1j,True,'x',None,F(0)]
import operator as o
for op in (o.add,o.sub,o.mul,o.div,o.truediv,o.floordiv,o.mod,o.pow,divmod,o.eq,o.ne,o.lt,o.le,o.gt,o.ge,cmp):
    for a in vals:
        for b in vals:
            if isinstance(a,F) or isinstance(b,F):
                if op in (o.lt,o.le,o.gt,o.ge,cmp) and (a is None or b is None or 'x' in (a,b) or isinstance(a,D) or isinstance(b,D)): continue
                print op.__name__, repr(a), repr(b),; t(op,a,b)
import math, copy, pickle
h=F(7,3)
for f in (abs,o.neg,o.pos,int,long,float,complex,bool,str,repr,hash,math.trunc,math.floor,math.ceil,round,copy.copy,copy.deepcopy,lambda x: pickle.loads(pickle.dumps(x)),lambda x:pickle.loads(pickle.dumps(x,2)), lambda x:x.numerator, lambda x:x.denominator, lambda x:x.real, lambda x:x.imag, lambda x:x.conjugate()): t(f,h); t(f,-h)
t(hash,F(1,2)); t(hash,.5); t(hash,F(2**61)); t(hash,F(1,3)); t(hash,F(10**50,3)); t(lambda: setattr(h,'numerator',1)); t(lambda: setattr(h,'x',1)); t(lambda: F(1,2).__reduce__())
for a,b in ((12,18),(-12,18),(12,-18),(0,5),(5,0),(0,0),(-5,0),(2L,4)): t(gcd,a,b)
class S(F): pass
t(S,1,2); t(lambda:S(1,2)+1); t(lambda:F(S(1,2))); t(S.from_float,.5); t(str,S(3)); t(copy.copy,S(1,2)); print S(1,2)==F(1,2), isinstance(F(1),numbers.Rational)
t(pow,F(2),F(1,2)); t(pow,F(-2),F(1,2)); t(pow,0,F(-1)); t(pow,F(0),-1); t(pow,2,F(-3)); t(pow,2.0,F(1,2)); t(pow,F(3,2),-2);t(pow,F(-3,2),-3); t(pow,1.5,F(2)); t(pow,1j,F(2)); t(pow,F(1,2),2,3)
print F(1,2)==.5, F(1,3)==1/3., F(1,2)<float('nan'), F(1,2)<float('inf'), F(1,2)==float('nan'), F(1,2)==complex(.5,0), F(1,2)==complex(.5,1), sorted([F(1,2),.25,F(1,8),1])
