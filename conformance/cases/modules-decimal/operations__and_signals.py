# All operations with random operands in random contexts: results and signals.
import random
from decimal import *
rnd=random.Random(2026); N=500
def rd():
    k=rnd.randrange(20)
    if k==0: return rnd.choice(['NaN','sNaN','-NaN','Infinity','-Infinity','NaN123','-sNaN5'])
    if k==1: return rnd.choice(['0','-0','0E+3','0.00','-0E-5','0E+20','1','10','1.0','-1','1E+3','0.1','0.5','2','4','100','1E-3','0.25','1101','1010','0.001','-2','3','1E+2'])
    s=rnd.choice(['','','-'])
    d=''.join(rnd.choice('0123456789') for _ in range(rnd.choice([1,1,2,3,5,9,15])))
    if rnd.random()<.15: d=d[0]+rnd.choice('09')*len(d)+(rnd.choice('0159'))
    if rnd.random()<.5: at=rnd.randrange(len(d)+1); d=d[:at]+'.'+d[at:]
    if rnd.random()<.35: d+='E%+d'%rnd.choice([0,1,2,3,5,-1,-2,-5,10,-10,20,-20,30,-12])
    return s+d
un='__neg__ __pos__ __abs__ sqrt exp ln log10 logb next_plus next_minus normalize to_integral_exact to_integral_value to_eng_string __str__ number_class is_normal is_subnormal logical_invert adjusted as_tuple is_signed is_zero copy_abs copy_negate __hash__ __int__ __float__ __nonzero__ __long__ __repr__ to_integral __trunc__'.split()
bi='__add__ __sub__ __mul__ __div__ __truediv__ __floordiv__ __mod__ __divmod__ __pow__ remainder_near compare compare_signal compare_total compare_total_mag max min max_mag min_mag quantize same_quantum next_toward scaleb shift rotate logical_and logical_or logical_xor copy_sign __eq__ __lt__ __le__ __gt__ __ge__ __ne__ __add__ __sub__ __mul__ __div__ __pow__ quantize'.split()
noctx='adjusted as_tuple is_signed is_zero copy_abs copy_negate __hash__ __int__ __float__ __nonzero__ __long__ __repr__ __trunc__ compare_total compare_total_mag same_quantum copy_sign __eq__ __lt__ __le__ __gt__ __ge__ __ne__ number_class'.split()
sig=[Clamped, DivisionByZero, Inexact, Overflow, Rounded, Underflow, InvalidOperation, Subnormal]
rounds=[ROUND_DOWN,ROUND_HALF_UP,ROUND_HALF_EVEN,ROUND_CEILING,ROUND_FLOOR,ROUND_UP,ROUND_HALF_DOWN,ROUND_05UP]
for i in range(N):
    ctx=Context(prec=rnd.choice([1,2,3,5,9,9,16]), rounding=rnd.choice(rounds), Emin=-rnd.choice([3,9,20,99,999]), Emax=rnd.choice([3,9,20,99,999]), traps=[s for s in sig if rnd.random()<rnd.choice([0,0,0,.3])], flags=[], capitals=rnd.choice([0,1]), _clamp=rnd.choice([0,0,1]))
    setcontext(ctx)
    ctx=getcontext()
    k=rnd.randrange(10)
    a=Decimal(rd()); b=rd()
    if rnd.random()<.3: b=str(rnd.randrange(-6,12))
    try: b=Decimal(b)
    except Exception: continue
    if rnd.random()<.1: b=int(b) if b.as_tuple()[2]==0 and len(str(b))<4 else b
    if k<3: m=rnd.choice(un); args=()
    elif k<9: m=rnd.choice(bi); args=(b,)
    else: m=rnd.choice(['fma','pow3']); args=(b,Decimal(rd()))
    try:
        if m=='pow3': r=pow(a,*args)
        elif k<9 and m not in noctx and rnd.random()<.3: r=getattr(a,m)(*args,**{'context':ctx})
        else: r=getattr(a,m)(*args)
        r=repr(r)
    except Exception as e: r=type(e).__name__+':'+str(e)
    print m, repr(a), ' '.join(map(repr,args)), ctx.prec, ctx.rounding[6:], ctx.Emin, ctx.Emax, ctx._clamp, [s.__name__ for s in sig if ctx.traps[s]], '->', r, [s.__name__ for s in sig if ctx.flags[s]]
