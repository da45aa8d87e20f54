# _json.make_scanner called by itself: attributes, arguments, values, errors with their places, hooks.
import _json
from json import decoder
S = _json.make_scanner
print S, S.__name__, sorted(S.__dict__)


def t(f,*a,**k):
    try: print repr(f(*a,**k))
    except BaseException as e: print type(e).__name__, e
t(S)
t(S,1)
t(S,1,2)
t(S,foo=1)
class C: pass
c=C()
t(S,c)
for enc in (1,None,'latin-1',u'ascii',u'\xff', [], True):
    c=C(); c.encoding=enc
    t(S,c)
    c.strict=True; c.object_hook=None;c.object_pairs_hook=None;c.parse_float=float;c.parse_int=int
    c.parse_constant=lambda x:('c',x)
    try: s=S(context=c)
    except BaseException as e: print type(e).__name__, e; continue
    for n in 'encoding strict object_hook object_pairs_hook parse_float parse_int parse_constant'.split(): print n, repr(getattr(s,n)) if n != 'parse_constant' else '',
    print
    t(setattr,s,'encoding',1)
    t(delattr,s,'strict')
    t(setattr,s,'foo',1)
    t(s)
    t(s,'1')
    t(s,'1',0,0)
    t(s,'1','0')
    t(s,'1',1.5)
    t(s,'1',idx=0)
    t(s, string='12 ', idx=1)
    t(s,1,0)
    t(s,'1',-1)
    t(s,u'1',-1)
    t(s,'',0)
    t(s,u'',0)
    t(s,'1',10**30)
    t(s,'1',10**18)
    t(s,'1',True)
    t(s,'1',None)
    t(s,bytearray('1'),0)
    t(s,'NaN',0)
    t(s,'-Infinity',0)
    t(s,'-Infinit',0)
    t(s,u'Infinity',0)
    t(s,u'NaN',0)
    t(s,u'-Infinity',0)
    t(s,'1.5e',0)
    t(s,'1.5e+',0)
    t(s,'1.e5',0)
    t(s,'1e5',0)
    t(s,'1e-5',0)
    t(s,'-',0)
    t(s,'-0',0)
    t(s,'-0.0',0)
    t(s,'01',0)
    t(s,'-x',0)
    t(s,u'12345678901234567890',0)
    t(s,'12345678901234567890',0)
    t(s,'1E400',0)
    t(s,u'-1E400',0)
    t(s,'9223372036854775807',0)
    t(s,u'-9223372036854775808',0)
    t(s,'tru',0)
    t(s,'true',0)
    t(s,'false',0)
    t(s,'null',0)
    t(s,u'nul',0)
    t(s,u'null',0)
    t(s,'"\xff"',0)
    for d in ('[','[1','[1,','[1,]','[ ','[x]','[1 x','{','{ ','{1','{"a"','{"a":','{"a":1','{"a":1,','{"a":1,}','{"a" x','{"a":x','{"a":1 x','{"a":1}','{"a":"','["a','{"a', '[1\n,\n2}', '[\n"\\x"]','["\\u12"]','["\n"]', '[1.0]','[1,[2,{"a":[]},{}]]'):
        t(s,d,0)
        t(s,unicode(d),0)
s=S(decoder.JSONDecoder())
t(s,'[[['*1000,0)
t(s,'{"a":'*3000,0)
t(s,u'['*3000,0)
t(s,u'{"a":'*3000,0)
t(object.__new__,S)
t(S.__new__,S)

class D(decoder.JSONDecoder): pass
t(type,'X',(S,),{}) 
log=[]
def h(n):
    def f(x): log.append((n,x,type(x))); return x
    return f
d=decoder.JSONDecoder(object_hook=h('oh'),object_pairs_hook=h('op'),parse_float=h('f'),parse_int=h('i'),parse_constant=h('c'))
t(d.decode,'{"a":1.5,"b":[1,NaN,{"c":-Infinity}]}')
t(d.decode,u'{"a":1.5,"b":[1,NaN,{"c":-Infinity}]}')
d=decoder.JSONDecoder(object_hook=h('oh'),parse_int=float, parse_float=int)
t(d.decode,u'{"a":1, "a":2,"b":{}}')
t(d.decode,u'{"a":1, "a":2.5,"b":{}}')
print log
class I(int): pass
class F(float): pass
d=decoder.JSONDecoder(parse_int=I,parse_float=F)
print map(type,d.decode('[1,2.5]'))
