import struct,_struct
def t(f,*a,**k):
    try: r=f(*a,**k); print repr(r).split(' at ')[0]
    except BaseException as e: print type(e).__name__, repr(e.args)
P=struct.pack
print struct.error, struct.Struct, dir(struct.Struct('i'))[17:], struct.error.__module__
for fmt in 'cbBhHiIlLqQfdspP?x':
    for pre in ('','<'):
        if fmt=='P' and pre: continue
        for v in (-1,0,1,127,128,255,256,-129,65535,65536,-32769,2**31,2**32-1,2**32,-2**31-1,2**63,2**64-1,2**64,-2**63-1,1.5,1e300,'a','ab','',u'a',None,True,[],10**400):
            print pre+fmt, repr(v)[:20],; t(P,pre+fmt,v)
for f in ('','i','2i','ii','2h3s','x','3x','0s','s','10s','p','3p','0p','300p','!i','>','@bi','=bi','bq','bqb','b0q','i4','4','y','i y','2 i','i\n','<P','99999999999999999999i','i'*3,u'i',u'\xe9',5,None,'\0','i\0','-1i','<<i','i<','3?','3c','3f'):
    print repr(f),; t(struct.calcsize,f); t(P,f); t(P,f,1); t(P,f,1,2); t(struct.unpack,f,''); t(struct.unpack,f,'\1\2\3\4'); t(struct.unpack,f,'abcdefgh')
t(P); t(struct.unpack); t(struct.unpack,'i'); t(struct.unpack,'i',5); t(struct.unpack,'i',u'abcd');t(struct.unpack,'i',bytearray('abcd'));t(struct.unpack,'i',memoryview('abcd'));t(struct.unpack,'i',buffer('abcd'));t(struct.unpack,'i','abcd','x')
s=struct.Struct('>hi'); print s.size,s.format; t(s.pack,1); t(s.pack,1,2); t(s.pack,'a',2); t(s.unpack,'abc'); t(s.unpack,'abcdef'); t(s.unpack_from,'abcdefgh',2);t(s.unpack_from,'abcdefgh',3);t(s.unpack_from,'abcdefgh',-6);t(s.unpack_from,'abcdefgh',-5);t(s.unpack_from,'abcdefgh',-9);t(s.unpack_from,buffer='abcdefgh',offset=1);t(s.unpack_from);t(s.unpack_from,5);t(s.unpack_from,'abcdefgh',9)
b=bytearray(10); t(s.pack_into,b,0,1,2); t(s.pack_into,b,4,1,2);t(s.pack_into,b,5,1,2);t(s.pack_into,b,-6,3,4);t(s.pack_into,b,-5,3,4);t(s.pack_into,b,-11,3,4); print repr(b); t(s.pack_into,b); t(s.pack_into,b,0); t(s.pack_into,b,0,1); t(s.pack_into,'abcdefghij',0,1,2); t(s.pack_into,b,'x',1,2);t(s.pack_into,b,None,1,2);t(s.pack_into,b,1.5,1,2);t(s.pack_into,b,0,'x',2)
t(struct.pack_into,'>hi',b,0,1,2);t(struct.pack_into,'>hi');t(struct.pack_into);t(struct.unpack_from,'>hi','abcdefgh',1);t(struct.unpack_from,'>hi','abcdefgh',offset=1);t(struct.unpack_from,fmt='>hi',buffer='abcdefgh',offset=1);t(struct.unpack_from,'>hi');t(struct.unpack_from)
t(struct.Struct);t(struct.Struct,5);t(struct.Struct,'y');t(struct.Struct,u'i');t(struct.Struct,format='i');t(struct.Struct,'i',5); t(setattr,s,'size',5); t(setattr,s,'foo',5); 
class X(struct.Struct): pass
x=X('i'); print x.size; x.foo=1; print x.foo; x.__init__('q'); print x.size,x.format; t(X.__new__(X).pack,1); t(lambda: X.__new__(X).size);t(lambda: X.__new__(X).format)
class I(object):
    def __index__(s): return 7
class N(object):
    def __int__(s): return 7
class F(object):
    def __float__(s): return 2.5
for f in 'bBhHiIlLqQfdPc?':
    for v in (I(),N(),F()): print f,type(v).__name__,; t(P,f,v)
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    for f in 'bBhHiIlLqQ':
        for v in (1.5,-1.5,1e10,N(),1e30): t(P,f,v)
    print [str(x.message) for x in w]
for x in ('f','d','<f','>f','<d','>d'):
    for v in (0.0,-0.0,1.0,1e38,3.5e38,1e-45,1e-46,float('inf'),-float('inf'),float('nan'),3.4028235677973366e+38, 3.4028235677973362e+38,1.17549435e-38,2.5e-45): print x,v,; t(P,x,v)
print struct.unpack('<f','\x01\x00\x80\x7f'),struct.unpack('<f','\x00\x00\xc0\xff'),struct.unpack('<d','\0'*6+'\xf0\x7f'),[struct.unpack('>f',c+'\x80\0\1') for c in '\x00\x3f\x80\xff']
print struct._clearcache(), _struct.__version__, _struct._PY_STRUCT_FLOAT_COERCE,_struct._PY_STRUCT_RANGE_CHECKING
print struct.unpack('3p4p','\2abc\x09ab'),struct.unpack('?3?','\0\1\2\xff'),P('5p','abcdefgh'),P('3s2s','a','bcde'),P('xhx',1)
