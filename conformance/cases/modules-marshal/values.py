# needs: tempdir
import marshal, sys, os
def tr(fn,*a,**k):
    try: print fn.__name__, repr(fn(*a,**k))
    except Exception,e: print fn.__name__, type(e).__name__,e
print dir(marshal), marshal.version
a=[]; a.append(a)
class I(int): pass
for v in (None,True,False,StopIteration,Ellipsis,1,-1,2**31-1,2**31,-2**31-1,2**62,1L,-(2**100),0L,1.5,1e100,1j,u'a\u1234',(),(1,2),[1],{1:2},set([1]),frozenset([1]),float('inf'),'abc','a b',['x','x',u'x'],{'k':('v',[1.5,None])}):
    for version in (0,1,2): print repr(v), repr(marshal.dumps(v,version)), marshal.loads(marshal.dumps(v,version)) == v
tr(marshal.dumps,a); tr(marshal.dumps,object()); tr(marshal.dumps,[object()]); tr(marshal.dumps,int); tr(marshal.dumps,I(3)); tr(marshal.dumps,1,'a'); tr(marshal.dumps); tr(marshal.dumps,bytearray('ab')); tr(marshal.dumps,buffer('ab')); tr(marshal.dumps,tr)
for s in ('','x','[\x01\x00\x00\x00','N','Nextra','0','s\x05\x00\x00\x00ab','R\x00\x00\x00\x00','l\x01\x00\x00\x00\x00\x00','f\x031.5','s\xff\xff\xff\xff','(\xff\xff\xff\xff','l\x01\x00\x00\x00\x00\x80','{0','{N0','u\x01\x00\x00\x00\xff','t\x01\x00\x00\x00aR\x00\x00\x00\x00','<\x01\x00\x00\x00[\x00\x00\x00\x00','?'): tr(marshal.loads,s)
tr(marshal.loads,1); tr(marshal.loads,u'N'); tr(marshal.dump,1,1); tr(marshal.load,1)
f = open(os.path.join(sys.argv[1], 'data'), 'w+b')
marshal.dump([1, 'two'], f); marshal.dump((3.0,), f, 1); f.write('rest'); f.seek(0)
print marshal.load(f), marshal.load(f), f.read()
