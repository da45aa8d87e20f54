# JSON texts of every shape, and every way in which they are wrong, in str and unicode; hooks and what they raise.
import json
def tr(f,*a,**k):
    try: print repr(f(*a,**k))
    except BaseException as e: print type(e).__name__, e
for s in ('','  ','{','[','{ ','[ ','{}','[]',' [ ] ',' { } ','[1','[1 ','[1,','[1, ','[1,]','[1 2]','[,]','{"a"','{"a" ','{"a":','{"a": ','{"a":1','{"a":1 ','{"a":1,','{"a":1, ','{"a":1,}','{"a":1 "b"}','{"a" 1}','{a:1}','{1:1}',"{'a':1}",'{"a":}','{"a":x}','[x]','[nul]','[true,false,null]','tru','-','-Infinity','Infinity','NaN','[NaN,-Infinity]','01','1.','1.5e','-0','-0.0','1e5','1E-2','12345678901234567890','[1]x','[1] \n ','{"a":[1,{"b":[]}],"c":{}}','\n{\n"a"\t:\r1 ,\n "b" : [ 1 , 2 ]\n}\n','{"a":1,"a":2}','[[[[]]]]','[1,\n2,\n x]','{"k":\n\n"v" "w"}','"a','"a"b','[""','{"":""}','[1e400]','[-]','[+1]','[.5]'):
    for t in (s,unicode(s)):
        tr(json.loads,t)
tr(json.loads,'{"a":{"b":1}}',object_hook=lambda d: sorted(d.items())); tr(json.loads,'{"a":{"b":1}}',object_pairs_hook=lambda p: p); tr(json.loads,'{"a":{"b":1}}',object_pairs_hook=tuple,object_hook=len)
tr(json.loads,'[1.5,2,NaN,-Infinity]',parse_float=lambda x:'f'+x,parse_int=lambda x:'i'+x,parse_constant=lambda x:'c'+x)
def stop(x): raise StopIteration('s')
def boom(x): raise KeyError(x)
for k in ('parse_float','parse_int','parse_constant','object_hook','object_pairs_hook'):
    for s in ('[1.5]','[1]','[NaN]','{}','{"a":[1.5]}','NaN','1'):
        tr(json.loads,s,**{k:stop}); tr(json.loads,s,**{k:boom})
d=json.JSONDecoder(); tr(d.raw_decode,'[1] x'); tr(d.raw_decode,' [1]'); tr(d.raw_decode,'xx[1]',2); tr(d.raw_decode,'',5); tr(d.decode,' 5 '); tr(d.raw_decode,'[1,2')
tr(json.loads,None); tr(json.loads,5); tr(json.loads,'\xff'); tr(json.loads,'["\xff"]'); tr(json.loads,'["\xe9"]',encoding='latin-1'); tr(json.loads,u'["\U0001f600", 1, x]')
