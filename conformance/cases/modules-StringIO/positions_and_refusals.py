# StringIO: its attributes after each operation, odd positions and arguments, and what a closed one refuses.
from StringIO import StringIO
def tr(f,*a,**k):
    try: print repr(f(*a,**k))
    except BaseException as e: print type(e).__name__, e
def st(s): print [repr(getattr(s,n,'-')) for n in ('buf','buflist','len','pos','closed','softspace')]
for init in ('','ab\ncd\n\nef',u'x\ny',5,None,[1],'x\0y'):
    s=StringIO(init); st(s); tr(s.read,3); st(s); tr(s.readline); tr(s.readline,0); tr(s.readline,1); tr(s.readline,-1); tr(s.readline,None); tr(s.read); tr(s.read); tr(s.readline)
    s.seek(0); tr(s.readlines); s.seek(0); tr(s.readlines,1); s.seek(0); tr(s.readlines,4); tr(s.readlines,-4); tr(s.readlines,None); s.seek(1); tr(list,s); tr(s.next)
    s.seek(-1,2); st(s); tr(s.read); s.seek(-2,1); tr(s.tell); s.seek(-100,1); tr(s.tell); s.seek(100); tr(s.tell); tr(s.read); tr(s.read,5); tr(s.readline); st(s); s.seek(2,5); st(s)
    s.write('NEW'); st(s); s.seek(1); s.write('over'); st(s); tr(s.getvalue); s.write(12); s.write(0); s.write(None); s.write([3]); st(s); tr(s.getvalue); tr(s.truncate,-1); tr(s.truncate,4); st(s); tr(s.getvalue); s.seek(2); tr(s.truncate); st(s); tr(s.getvalue); s.seek(0); s.write('longer than all'); st(s); tr(s.getvalue)
    s.truncate(50); st(s); tr(s.getvalue); s.write('z'); st(s); tr(s.getvalue); s.seek(60); s.write('k'); st(s); tr(s.getvalue)
    tr(s.writelines,['a',1,u'u']); tr(s.getvalue); tr(s.writelines,5); tr(s.isatty); tr(s.flush); tr(s.seek,'x'); tr(s.read,'x'); tr(s.readline,'x'); tr(s.truncate,'x'); tr(s.fileno if hasattr(s,'fileno') else int)
    s.close(); s.close(); st(s)
    for n,a in (('read',()),('readline',()),('readlines',()),('write',('x',)),('write',('',)),('writelines',(['a'],)),('writelines',([],)),('seek',(0,)),('tell',()),('truncate',()),('flush',()),('isatty',()),('getvalue',()),('next',()),('__iter__',())): tr(lambda: getattr(s,n)(*a) and None)
s=StringIO(); s.write('\xe9'); s.write(u'\xe9'); tr(s.getvalue); tr(s.read); st(s)
s=StringIO('\xe9\nb'); s.write(u'x'); tr(s.getvalue)
s=StringIO(u'\xe9\nb'); tr(s.readlines); s.seek(0); tr(list,s)
s=StringIO(); print >>s, 'a', 'b',; print >>s, 'c'; tr(s.getvalue); tr(s.read,2.5)
s=StringIO('abc'); s.seek(1.5); st(s)
class Sub(StringIO):
    def readline(self,*a): return StringIO.readline(self,*a).upper()
tr(list,Sub('a\nb')); tr(Sub('a\nb').readlines)
print StringIO
