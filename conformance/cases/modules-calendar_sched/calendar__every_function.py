import calendar,datetime,sys,re
from calendar import *
from calendar import Calendar,TextCalendar,HTMLCalendar,mdays,January,February,MONDAY,SUNDAY,EPOCH
import calendar
def tr(f,*a,**k):
    try: r=f(*a,**k)
    except Exception,e: r=(type(e).__name__,str(e),type(e).__mro__[1:3])
    print re.sub(' at 0x[0-9a-f]+', '', repr(f)), repr(r)
import re
class F:
    def __init__(s,n,f): s.n=n;s.f=f
    def __call__(s,*a,**k): return s.f(*a,**k)
    def __repr__(s): return s.n
def t(n,*a,**k):
    o=calendar
    for p in n.split('.'): o=getattr(o,p)
    tr(F('%s%r%r'%(n,a,k),o),*a,**k)
for y,m in [(2020,2),(1,1),(9999,12),(0,1),(10000,1),(2020,0),(2020,13),('a',1),(2020,1.5),(1900,2),(2000L,2L),(2021,2),(-5,3)]:
    for fw in (0,6,3):
        c=Calendar(fw); calendar.cc=c
        for n in 'itermonthdates itermonthdays itermonthdays2 monthdatescalendar monthdays2calendar monthdayscalendar'.split():
            tr(F(n+repr((y,m)),lambda y,m: str(list(getattr(c,n)(y,m)))[:150 if 'date' in n else 999]),y,m)
    for n in 'monthrange month monthcalendar'.split(): t(n,y,m)
for a in [(2000,2001),(1,1),(1900,2100),(5,1),(-4,4),(1.5,3)]: t('leapdays',*a)
for y in [2000,1900,2004,2001,0,-4,'x']: t('isleap',y)
for a in [(2020,1,1),(1,1,1),(2020,2,30),(0,1,1),(2020,'x',1)]: t('weekday',*a)
for x in [0,6,7,-1,'a',None,2.0,3L,True]: t('setfirstweekday',x); t('firstweekday')
setfirstweekday(0)
t('calendar',2020); t('calendar',2021,3,2,1,4); t('calendar',2021,m=5); t('calendar',2021,0,0,0,1); t('calendar','x'); t('calendar',0); t('calendar',2021,2,1,6,0); t('calendar',2021,10,1,2,2)
t('month',2020,2,10,2); t('month',2020,2,4); t('weekheader',3); t('weekheader',9); t('weekheader',12); t('weekheader',1);t('weekheader',0); t('week',[(0,1),(3,2)],5); t('prmonth',2020,1); t('prcal',2020); t('prweek',[(1,2)],4); print
for n in 'month_name month_abbr day_name day_abbr'.split():
    o=getattr(calendar,n); print len(o), list(o), o[1:3], o[-1], o[::2]; tr(lambda: o[20]); tr(lambda: o['x'])
t('format',['a','b'],5,2); t('formatstring',['a','b']); t('formatstring',['abc','b'],4,1)
for tt in [(2020,1,2,3,4,5),(1970,1,1,0,0,0,1,2,3),(1,1,1,0,0,0),(2020,13,1,0,0,0),(2020,1,40,0,0,0),(2020,1,1),(1960,5,6,7,8,9.5)]: t('timegm',tt)
h=HTMLCalendar(); print h.formatmonth(2020,2), h.formatmonth(2020,2,False), h.formatyear(2021), h.formatyear(2021,5), h.formatyear(2021,0)[:300]; print h.formatyearpage(2020)[:600]; print h.formatyearpage(2020,css=None,encoding='ascii')[:400]; print repr(h.formatyearpage(2020,encoding='utf-16')[:40]); print h.formatday(0,1), h.formatday(5,6), h.formatweekday(3), h.formatweekheader(), h.formatmonthname(2020,3), h.formatmonthname(2020,3,False), h.cssclasses
class N(HTMLCalendar): cssclasses=['x']*7
print N(6).formatweekheader()
T=TextCalendar(6); print T.formatmonth(2020,2), T.formatyear(2020,m=2), T.formatweek([(1,1)],3), T.formatday(0,0,4)+'|', T.formatday(5,0,4)+'|', T.formatweekday(2,12)+'|', T.formatmonthname(2020,2,30)+'|', T.formatmonthname(2020,2,30,False)+'|'; T.prmonth(2020,2); T.pryear(2020); T.prweek([(1,2)],3); print
c=Calendar(); print c.firstweekday, c.getfirstweekday(), list(c.iterweekdays()); c.firstweekday=9; print c.firstweekday, list(c.iterweekdays()); c.setfirstweekday(-1); print c.firstweekday
for n in 'yeardatescalendar yeardays2calendar yeardayscalendar'.split():
    for w in (3,1,5,12): r=getattr(c,n)(2020,w); print n,w,len(r),[len(x) for x in r], r[0][0][0]
    tr(lambda: getattr(c,n)(2020,0))
print IllegalMonthError(5), IllegalWeekdayError('x'), repr(IllegalMonthError(5)), IllegalMonthError(5).month, IllegalMonthError.__bases__, calendar.error, mdays, January, February, MONDAY, SUNDAY, EPOCH, calendar.__all__
class D(TextCalendar):
    def formatday(s,d,w,width): return '*'*width
    def formatmonthname(s,y,m,w,withyear=True): return 'M%d'%m
print D().formatyear(2020)[:200], D().formatmonth(2020,1)
