import cStringIO
S=cStringIO.StringIO
print dir(S()); print dir(S('a')); print type(S()),type(S('a')),cStringIO.InputType,cStringIO.OutputType, S
def t(f,*a):
    try: r=f(*a); print repr(r).split(' at ')[0]
    except BaseException as e: print type(e).__name__, e
o=S(); i=S('abc\ndef\nghi')
t(S,None); t(S,5); t(S,u'abc'); t(S,u'\xe9'); t(S,1,2); t(S, bytearray('abc')); t(S,buffer('abc')); t(S,memoryview('abc'));t(S,[])
t(lambda:S(x=1))
for x in (o,i):
    for m in ('flush','getvalue','isatty','read','readline','readlines','reset','tell','truncate','seek','write','writelines','close'):
        for a in ((),('x',),(1,),(1,2),(1,2,3),(None,),(2.5,),(-1,),(10**20,),(u'ab',),(u'\xe9',),([1],),(['a','b'],),(3,)):
            if m=='close' and a!=(1,): continue
            try: f=getattr(x,m)
            except AttributeError as e: print e; break
            print m,a,; t(f,*a); print x.tell(),x.getvalue(),
        print
    print x.closed, x.softspace if hasattr(x,'softspace') else None
    x.close(); print x.closed
    for m in ('flush','getvalue','isatty','read','readline','readlines','reset','tell','truncate','write','writelines','close','next','__iter__'):
        print m,; t(lambda:getattr(x,m)()); t(lambda:getattr(x,m)(1))
    t(setattr,x,'softspace','a'); t(setattr,x,'softspace',2);t(setattr,x,'foo',2);t(setattr,x,'closed',2)
    print repr(x).split(' at')[0]
    try:
        class X(type(x)): pass
    except TypeError as e: print e
    t(type(x)); print sorted(type(x).__dict__), type(x).__doc__, type(x).closed, type(x).__iter__
o=S()
t(o.seek,5); t(o.write,'ab'); print repr(o.getvalue()); t(o.seek,-1,2); t(o.write,'XYZ'); print repr(o.getvalue()); t(o.seek,-20,1); print o.tell(), o.getvalue(1), o.getvalue(True)
t(o.seek,3); print repr(o.getvalue(1)); t(o.truncate); print repr(o.getvalue()),o.tell(); t(o.truncate,10);print repr(o.getvalue()),o.tell()
o.seek(2); t(o.truncate,-1);print repr(o.getvalue()),o.tell()
i=S('abc\ndef\nghi'); t(i.seek,20); t(i.read); t(i.readline); t(i.readlines); print i.tell(); t(i.truncate,2); print i.tell(), i.getvalue()
i=S('abc\ndef\nghi'); print list(i), i.tell(); i.reset(); print i.readlines(4), i.readline(2), i.readline(0), i.readline(-1), i.next if 0 else ''
t(i.next); i.seek(0); t(i.next); print i.readlines(1), i.readlines(0)
i=S('a\0b\n\nc'); print list(i)
o=S(); o.write(u'ab'); o.write(buffer('cd')); o.write(bytearray('ef')); o.write(memoryview('gh'));t(o.writelines,('a',u'b',bytearray('c'),buffer('d'))); print o.getvalue(); t(o.writelines,['q',1]); t(o.writelines,5); print o.getvalue()
t(o.write,o); t(o.write,None)
o=S();print >>o,'a',; print o.softspace; print >>o,'b'; print repr(o.getvalue()),o.softspace
t(o.read,None); t(i.read,None); 
print S.__name__,S.__module__, type(o).__module__, type(o).__name__,type(i).write if hasattr(type(i),'write') else 0
