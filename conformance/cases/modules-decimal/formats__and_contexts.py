# Formats, contexts, conversions, comparisons with other types, pickles, high precision.
import random
from decimal import *
rnd=random.Random(5)
def t(f,*a,**k):
    try: r=f(*a,**k); return repr(r)
    except Exception as e: return type(e).__name__+':'+str(e)
vals=[Decimal(x) for x in '0 -0 1 -1 1.5 12345.6789 -0.000001234 1E+10 1E-10 0E+5 0E-7 NaN -sNaN12 Infinity -Infinity 999.999 1234567 0.5 2.5 123456789012345678901234567890 1.10'.split()]
for i in range(200):
    f=rnd.choice(['','','*','0','x'])
    al=rnd.choice(['','','<','>','^','='])
    spec=(f if al else '')+al+rnd.choice(['','','+','-',' '])+rnd.choice(['','','0'])+rnd.choice(['','5','12','20','1'])+rnd.choice(['','','',','])+rnd.choice(['','','.0','.1','.3','.10'])+rnd.choice(['','','e','E','f','F','g','G','n','%','d','s'])
    v=rnd.choice(vals)
    if rnd.random()<.05: spec=unicode(spec)
    print repr(spec), v, t(format,v,spec)
for c in (DefaultContext,BasicContext,ExtendedContext,Context(),Context(prec=5,rounding=ROUND_UP,traps=[Inexact],flags=[Rounded],Emin=-5,Emax=5,capitals=0)):
    print repr(c).split('flags=')[0], sorted((s.__name__,v) for s,v in c.flags.items()), sorted((s.__name__,v) for s,v in c.traps.items()), c.Etiny(), c.Etop()
c=Context(prec=5)
ms=[m for m in dir(c) if m[0]!='_']
print ms
print [m for m in dir(Decimal) if m[0]!='_']
args=['1.5','x',3,1.5]
for m in ms:
    if m in('traps','flags','prec','rounding','Emin','Emax','capitals','copy','clear_flags'): continue
    f=getattr(c,m)
    for a in args:
        for b in ((),(2,),('4',),(2,3)):
            x=Decimal(a) if isinstance(a,str) and a!='x' else a
            print m,repr(x),b,t(f,x,*b)
for v in ['1','  1.5 ','1 2','+1','1e5','.5','5.','.','','e5','1e','NaN5','nan','snan05','inf','-INFINITY','infin','1_0',u'\u0661\u0662',u'1.5','1e999999999999','--1','0x1','\n1\n']:
    print repr(v), t(Decimal,v), t(c.create_decimal,v)
for v in [(0,(1,2),-1),(1,[1,2],'F'),(0,(),'n'),(0,(1,2),'N'),(2,(1,),0),(0,(10,),0),(0,(1,),'x'),(0,(1,)),[0,(0,0,1),2],(0,(),0),1.5,float('nan'),float('-inf'),-0.0,10**30,True,None,[],1j,Decimal('5')]:
    print repr(v), t(Decimal,v), t(c.create_decimal,v)
for v in '0 1 -1 1.5 0.1 1E+20 123456789012345678901234567890 1E-20 -0 1E+400 NaN sNaN Infinity -Infinity 1.10 1E+1000'.split():
    d=Decimal(v); print v, t(hash,d), t(int,d), t(float,d), t(long,d), t(bool,d), t(complex,d), t(d.as_tuple), t(lambda: d==1), t(lambda:d==1.5), t(lambda: d<1.5), t(lambda: d!=float('nan')), t(lambda: 1.5<d), t(lambda: d+1.5), t(lambda: d==1j), t(lambda: d<'x') if 0 else '', t(lambda: 2-d), t(lambda: 2/d), t(lambda: 2//d), t(lambda:2%d), t(lambda:divmod(7,d)), t(lambda:2**d), t(lambda: pow(d,2,3)), t(lambda: round(d)), t(lambda: d.real), t(lambda: d.imag)
import pickle, copy, numbers
d=Decimal('1.10'); print pickle.loads(pickle.dumps(d,2)), copy.copy(d) is d, copy.deepcopy(d) is d, isinstance(d,numbers.Number), isinstance(d,numbers.Real), d.__reduce__(), pickle.loads(pickle.dumps(Context(prec=7),2)).prec
class S(Decimal): pass
print repr(S('1.5')), type(S(1)+1), type(S('1').copy_abs()), type(copy.copy(S('2'))), S('3')==3, type(S.from_float(.5)), type(+S(1))
with localcontext() as x:
    x.prec=3; print Decimal(1)/3, getcontext().prec
print getcontext().prec, t(setattr,d,'x',1), Decimal(12).as_tuple()._fields
with localcontext(Context(prec=2)): print Decimal(2)/3
print sorted([Decimal('1'),Decimal('0.5'),2,.75]), max(Decimal(1),2.5), sum([Decimal('.1')]*3), Decimal('.1')+Decimal('.2')==Decimal('.3')
print Decimal('123.456').quantize(Decimal('.01'),ROUND_UP), Decimal('1e3').to_eng_string(), Decimal(5).__class__, InvalidOperation.__mro__, DivisionByZero.__mro__
print str(Decimal('1E+3')), Decimal('100').normalize(), Decimal('3.14159').to_integral_exact(), Decimal('7').exp().quantize(Decimal('0.001'))
getcontext().prec=50; print Decimal(2).sqrt(), Decimal(1).exp(), Decimal(2).ln(), Decimal(7).log10(), Decimal('1.1')**Decimal('1.1'), Decimal(3)**-7, Decimal(22)/7
getcontext().prec=200; print Decimal(2).sqrt(), Decimal(1).exp(), Decimal(2).ln()
