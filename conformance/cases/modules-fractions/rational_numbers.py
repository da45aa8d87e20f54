from fractions import Fraction as F, gcd
def tr(fn,*a,**k):
    try: print repr(fn(*a,**k))
    except Exception,e: print type(e).__name__,e
for a in ((),(1,),(1,2),(6,-4),('3/4',),(' -1.5e2 ',),('1/0',),('x',),(0.5,),(F(1,2),3),(1,0),(1.5,2),('3a',),(1j,),('.5',),('1.',),('1/3e2',),(u'7/2',),(float('nan'),)): tr(F,*a)
a,b=F(3,4),F(-5,6)
print a+b,a-b,a*b,a/b,a//b,a%b,divmod(a,b),a**2,a**-2,a**F(1,2),2**F(2),2**a,-a,+b,abs(b),int(b),float(a),bool(F(0)),a==0.75,a<b,a<=1,a>0.7,hash(F(2))==hash(2),hash(F(1,2))==hash(.5),a+1,1+a,a+0.5,0.5-a,a+1j,a==1j,cmp(a,b),max(a,b),str(a),repr(b),round(a),a.numerator,b.denominator, sum([a,a])
tr(lambda:a+'x'); tr(lambda:a<1j); tr(lambda:a/0); tr(F.from_float,'x'); tr(F.from_float,float('inf')); tr(F.from_float,0.1); tr(F.from_decimal,1.5); tr(F('3.141592653589793').limit_denominator,10); tr(F(1,3).limit_denominator,0); tr(F(10,3).limit_denominator); print gcd(12,-18),gcd(0,5),gcd(7,0), F(1,3).__reduce__(), F(7,2).__trunc__(), F(-7,2).__trunc__(), a==float('nan'), a<float('inf'), isinstance(a,__import__('numbers').Rational)
import copy,math; print copy.copy(a) is a, copy.deepcopy(a) is a, math.trunc(b), F(0)**0, F(2)**-1
