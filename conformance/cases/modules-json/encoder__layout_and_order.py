# What is written without make_encoder: sorted keys, indentation, and piece by piece.
import json

def t(f,*a,**k):
    try: print repr(f(*a,**k))
    except BaseException as e: print type(e).__name__, e
class MI(int):
    def __str__(self): return 'MI!'
class MD(dict):
    def items(self): print 'items'; return [('k',1)]
    def iteritems(self): print 'iteritems'; return iter([('k',1)])
    def __len__(self): return 5
class MLi(list):
    def __iter__(self): return iter([9])
    def __len__(self): return 0
for k in (dict(sort_keys=True),dict(indent=0),dict(indent=1)):
    for v in ([],{},[1,[2,{}]],{'a':[1,{'b':2}]},MI(3),{MI(3):1},MD(a=1),MLi([1]),{True:1,None:2,2.5:3},{(1,):1},float('nan'),[set()]):
        t(json.dumps,v,**k)
    t(json.dumps,{(1,):1,2:3},skipkeys=True,**k)
    t(json.dumps,float('nan'),allow_nan=False,**k)
    l=[]; l.append(l)
    t(json.dumps,l,**k)
    t(list,json.JSONEncoder(**k).iterencode({'a':[1,{'b':2}],'c':[],'d':{}}))
t(list,json.JSONEncoder().iterencode({'a':[1,{'b':2}],'c':[],'d':{}}))
t(list,json.JSONEncoder().iterencode([[1],[[2,3],{}]]))
t(list,json.JSONEncoder(default=repr).iterencode([set([1])]))
