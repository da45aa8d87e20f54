# All of base64: texts of every length, odd alphabets, wrong input, files, and its own tests.
import base64, StringIO, sys
def tr(f,*a,**k):
    try: print repr(f(*a,**k))
    except BaseException as e: print type(e).__name__, e
for s in ('','a','ab','abc','abcd','abcde','abcdef','\xff\xfe\xfb\xef'*5,buffer('qq'),u'abc',u'\xe9',None,5):
    for f in (base64.b64encode,base64.b32encode,base64.b16encode,base64.encodestring,base64.urlsafe_b64encode,base64.standard_b64encode): tr(f,s)
    tr(base64.b64encode,s,'@#'); tr(base64.b64encode,s,'@#zz'); tr(base64.b64encode,s,'@')
for s in ('','YQ==','YQ=','YQ','Y','YWJj\nZGVm\n','/v+_-/','MFRGG===','mfrgg===','MFRGG','MFRGG=','MFR01===','========','M=======','MF======','MFR=====','MFRG====','MFRGGZ==','MFRGGZA=','MFRGGZDF','MFRGGZDFMFRGG===','A=AAAAAA','AAAA===\n','6162','616g','616','6A6b','6a',u'YQ==',u'MFRGG===',u'6162',u'\xe9'*8,bytearray('MFRGG==='),bytearray('YQ=='),None,5):
    for f in (base64.b64decode,base64.b32decode,base64.b16decode,base64.decodestring,base64.urlsafe_b64decode,base64.standard_b64decode): tr(f,s)
    tr(base64.b64decode,s,'_-'); tr(base64.b64decode,s,'_-+'); tr(base64.b64decode,s,'_'); tr(base64.b32decode,s,True); tr(base64.b16decode,s,True); tr(base64.b32decode,s,False,'L'); tr(base64.b32decode,s,map01='LL')
class Slow:
    def __init__(self,t): self.t=t
    def read(self,n): r=self.t[:min(n,7)]; self.t=self.t[len(r):]; return r
o=StringIO.StringIO(); base64.encode(Slow('0123456789'*20),o); print o.getvalue()
o.seek(0); p=StringIO.StringIO(); base64.decode(o,p); print p.getvalue()
base64.encode(StringIO.StringIO(''),p); tr(base64.decode,StringIO.StringIO('YQ\n'),p)
base64.test1()
for a in (['-t'],['-x'],['-d','-']):
    sys.argv=['b']+a; sys.stdin=StringIO.StringIO('YWJj\n'); so=sys.stdout; se=sys.stderr; sys.stderr=so
    try: base64.test()
    except SystemExit as e: print 'exit',e
    sys.stdout=so; sys.stderr=se; print
print base64.__all__, base64.MAXBINSIZE, base64.MAXLINESIZE, base64.EMPTYSTRING
