import json, sys
def t(f,*a,**k):
    try: r=f(*a,**k); print repr(r)
    except BaseException as e: print type(e).__name__, str(e).split(' at 0x')[0]
D=json.dumps; Lo=json.loads
class S(str): pass
class I(int):
    def __str__(s): return 'I!'
class F(float): pass
vals=[None,True,False,0,-1,2**70,1.5,-0.0,1e300,float('inf'),-float('inf'),float('nan'),'','abc','"\\/\b\f\n\r\t\x00\x1f\x7f','\xc3\xa9','\xff',u'\xe9\u20ac\U0001f600\ud800',[],[1],[1,[2,[]],{}],(1,2),{},{1:2},{'a':1,'b':[1,2,{'c':None}]},{1.5:1,True:2,None:3,u'\xe9':4,2L:5},S('x'),I(5),F(2.5),{I(3):F(1)},[S('a'),u'b','c'],object(),set([1]),{(1,2):3},{object():1},[object()],1j,xrange(3),'x'*3]
rec=[]; rec.append(rec); rd={}; rd['a']=rd
for v in vals+[rec,rd]:
    for kw in ({},{'indent':2},{'sort_keys':True},{'indent':0,'sort_keys':True},{'separators':(',',':')},{'ensure_ascii':False},{'allow_nan':False},{'skipkeys':True},{'encoding':'latin-1'},{'encoding':None},{'default':lambda o:'D'},{'check_circular':False} if v is not rec and v is not rd else {},{'allow_nan':False,'indent':1}):
        print kw.keys(),; t(D,v,**kw)
    print [x for x in (lambda: json.JSONEncoder().iterencode(v))()] if v in (vals[:10]+[[1,[2,[]],{}],{'a':1,'b':[1,2,{'c':None}]}]) else ''
for s in ['','  ','null','true','false','nul','tru','x','0','-0','01','-','1.5','1.','.5','1e5','1E+5','1e','-1.5e-3','NaN','Infinity','-Infinity','-Inf','""','"a','"a\\','"\\x"','"\\u12"','"\\u00e9\\ud83d\\ude00\\ud800"','"\\ud800\\u0041"','"\n"','"\x00"','"\xc3\xa9"','"\xff"','[]','[ ]','[1]','[1,]','[,]','[1 2]','[1','[','{}','{ }','{"a":1}','{"a":1,}','{"a"}','{"a":}','{"a" : 1 , "b" : 2}','{a:1}','{1:2}','{','{"a":1','{"a":1 "b":2}','{"a','1 2','[1]x',' [1] ','"a""b"','\xef\xbb\xbf1','{"a":1,"a":2}','[1,\n2,\n x]','{"a":\n\n"b}','12345678901234567890','1.0e400','["\t"]',u'"\xe9"',u'["\u20ac", 1]','"\\/\\b\\f\\n\\r\\t\\"\\\\"','[[[[]]]]','[nulll]','{"\\u0061":1}','"abc\\u00e9" x','"\\u 123"','"\\uD83D\\u"','[1,2']:
    print repr(s),; t(Lo,s)
t(Lo,5); t(Lo,None); t(Lo,'"\xe9"',encoding='latin-1'); t(Lo,'["\t"]',strict=False); t(Lo,'{"a":{"b":1}}',object_hook=lambda d:sorted(d.items())); t(Lo,'{"b":1,"a":2}',object_pairs_hook=lambda p:p); t(Lo,'{}',object_pairs_hook=lambda p:p); t(Lo,'[1.5,2,NaN]',parse_float=str,parse_int=lambda x:x+'i',parse_constant=lambda c:'<'+c+'>')
d=json.JSONDecoder(); t(d.raw_decode,'[1] x'); t(d.raw_decode,' [1]'); t(d.raw_decode,'x[1]',1); t(d.raw_decode,'',0); t(d.decode,'  [1]  ')
import StringIO
f=StringIO.StringIO(); json.dump([1,{'a':2}],f,indent=3); print repr(f.getvalue()); f.seek(0); print json.load(f)
class E(json.JSONEncoder):
    def default(self,o):
        if isinstance(o,set): return sorted(o)
        return json.JSONEncoder.default(self,o)
t(json.dumps,{'s':set([3,1])},cls=E); t(json.dumps,object(),cls=E); t(E(sort_keys=True,indent=1).encode,{'b':set('z'),'a':1})
for s in ('abc',u'\xe9"\n','\xff',u'\U0001f600'): t(json.encoder.encode_basestring_ascii,s); t(json.encoder.encode_basestring,s)
t(json.decoder.scanstring,'abc"d',0); t(json.decoder.scanstring,'"x\\ty"z',1,None,True); t(json.decoder.errmsg,'M','a\nbc',3); t(json.decoder.errmsg,'M','a\nbc',0,3); t(json.decoder.linecol,'ab\ncd\n',4)



print json.__all__, json.JSONEncoder.item_separator
