import os, time
os.environ['TZ'] = 'UTC'
time.tzset()
import time, sys
def t(f,*a,**k):
    try: r=f(*a,**k); print repr(r)
    except BaseException as e: print type(e).__name__, repr(e.args)
g=time.gmtime(86399.9)
print g, g[:], len(g), g.tm_year, g.tm_isdst, type(g), g.n_fields, g.n_sequence_fields, g.n_unnamed_fields
for f in ('gmtime','localtime','ctime'):
    for a in ((),(0,),(1e9,),(-1,),(-1e10,),(1e12,),(1e18,),(1e20,),(None,),('x',),(1,2),(0.999999,),(-0.5,),(float('nan'),),(2**31,),(2**70,)):
        if a in ((),(None,)): getattr(time,f)(*a); continue
        print f,a,; t(getattr(time,f),*a)
for f in ('asctime','mktime'):
    for a in ((g,),((2000,1,1,0,0,0,0,1,0),),((2000,1,1,0,0,0,0,1,-1),),((99,1,1,0,0,0,0,1,0),),((1899,1,1,0,0,0,0,1,0),),((100,1,1,0,0,0,0,1,0),),((2000,13,1,0,0,0,0,1,0),),((2000,0,0,0,0,0,0,0,0),),((2000,1,32,0,0,0,0,1,0),),((2000,1,1,24,60,62,7,367,2),),((2000,1,1,0,0,0,-1,1,0),),((1,2),),('x',),(None,),([1]*9,),(5,),((2000,1,1,0,0,0,0,1,'x'),),((2000.5,1,1,0,0,0,0,1,0),),((2**40,1,1,0,0,0,0,1,0),),((2000,14,35,25,61,61,0,1,0),),((1900,1,1,0,0,0,0,1,0),),((1970,1,1,0,0,0,0,1,0),),((3000,1,1,0,0,0,0,1,0),),((10000,1,1,0,0,0,0,1,0),),((2000,1,1,0,0,0,10,1,0),)):
        print f,a,; t(getattr(time,f),*a)
base=(2004,2,29,13,5,9,6,60,0)
for c in 'aAbBcCdDeEfFgGhHiIjJklLmMnNoOpPqQrRsStTuUvVwWxXyYzZ%+-_0^#1':
    print c,; t(time.strftime,'%'+c,base)
for fm in ('','%','abc%','%%','%%%','%5d','%-d','%_d','%0e','%^a','%#Z','%Ey','%Od','%EY','%Ex','%y %Y','a\0b','%H:%M\n',u'%Y','x'*300+'%Y','%100d','%010Y','%+Y', '%Q','%:z','%10A','%-I','%^B','%#p','%_H','%EH','%3N','%_5d','% d'):
    print repr(fm),; t(time.strftime,fm,base)
for d in ((2004,1,1,0,0,0,3,1,0),(2005,1,1,0,0,0,5,1,0),(2004,12,31,23,59,59,4,366,0),(2000,1,1,12,0,0,5,1,1),(1900,1,1,0,0,0,0,1,0),(9999,12,31,0,0,0,4,365,-1)):
    print [time.strftime('%'+c,d) for c in 'CGgUVWuwjyIpPlkDrc']
t(time.strftime); t(time.strftime,5); t(time.strftime,'%d',5); t(time.strftime,'%d',(1,2)); t(time.strftime,'%d',None);t(time.strftime,'%Y',(1800,1,1,0,0,0,0,1,0));t(time.strftime,'%Y',(2000,13,1,0,0,0,0,1,0));t(time.strftime,'%Y',(2000,1,1,0,0,0,0,1,-2));t(time.strftime,'%Y',(2000,-1,1,0,0,0,0,1,0))
for i,v in ((3,24),(4,60),(5,62),(5,-1),(6,-1),(6,-2),(6,7),(7,367),(7,-1),(2,-1),(3,-1),(8,5)):
    d=list(base); d[i]=v; print i,v,; t(time.strftime,'%c %j %w',tuple(d))
t(time.sleep,-1); t(time.sleep,'x'); t(time.sleep,0.001); t(time.sleep)
t(time.struct_time,(1,2)); t(time.struct_time,range(9)); t(time.struct_time,range(10));t(time.struct_time,range(11)); t(time.struct_time,'123456789'); t(time.struct_time,5); s=time.struct_time(range(9)); print s, s==tuple(range(9)), s+(1,), hash(s)==hash(tuple(s)), s.__reduce__()
t(setattr,s,'tm_year',1)
print time.timezone,time.altzone,time.daylight,time.tzname,time.accept2dyear
time.accept2dyear=0; t(time.asctime,(99,1,1,0,0,0,0,1,0)); time.accept2dyear=1
import os
for z in ('UTC','XXX-3','nonsense','EST+05EDT,M4.1.0,M10.5.0','AEST-10AEDT-11,M10.5.0,M3.5.0','CET-1CEST,J60/1:30,J300','<+0545>-5:45','A1B'):
    os.environ['TZ']=z; time.tzset()
    print z,time.timezone,time.altzone,time.daylight,time.tzname, time.localtime(0)[:], time.localtime(1e9)[:],time.localtime(1.1e9)[:], time.mktime((2004,7,1,12,0,0,0,0,-1)),time.mktime((2004,1,1,12,0,0,0,0,-1)),time.mktime((2004,7,1,12,0,0,0,0,0)),time.mktime((2004,1,1,12,0,0,0,0,1)),time.strftime('%Z %z',time.localtime(1e9)),time.strftime('%Z %z',time.localtime(1.1e9)), time.ctime(1e9)
del os.environ['TZ']; time.tzset()
print time.clock()>=0, time.time()>1e9
