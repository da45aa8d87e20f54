# JSONEncoder where make_encoder does the work, and where it cannot: separators, encodings, pieces, errors.
import json
from json import encoder


def t(f,*a,**k):
    try: print repr(f(*a,**k))
    except KeyError as e: print 'KeyError', type(e.args[0]).__name__
    except BaseException as e: print type(e).__name__, e
class MI(int):
    def __str__(self): return 'MI!'
l=[]; l.append(l)
from json import JSONEncoder
class J(JSONEncoder):
    def default(self,o): return [repr(o)]
t(J().encode,[set([1]),{'a':object}])
t(J(encoding='latin-1').encode,['\xe9',{'\xe9':1}])
t(J(encoding=None).encode,['\xe9'])
t(J(ensure_ascii=False).encode,['\xe9',u'\xe9'])
t(J(ensure_ascii=False).encode,[u'\xe9'])
t(J(indent=2).encode,[u'\xe9',{1:2}])
t(J(sort_keys=True).encode,{'b':1,'a':True,True:3})
t(list,J().iterencode([1,{True:2}]))
t(list,J().iterencode([1,{True:2}],_one_shot=True))
t(type,J().iterencode([1]))
t(type,J().iterencode([1],_one_shot=True))
t(type,J().iterencode([1],True))
t(J(check_circular=False).encode,l)
t(J(separators=(',',':')).encode,[1,{2:3,4:5}])
t(J(separators=(1,2)).encode,[1,{2:3,4:5}])

t(json.dumps, {'a':float('inf')}, allow_nan=False)
t(json.dumps, {(1,):2})
t(json.dumps, [1], indent=None, sort_keys=True)
t(json.dumps, {MI(1):MI(2)})
t(json.dumps,MI(2))
t(json.JSONEncoder(encoding='ascii').encode,{'\xff':1})
t(encoder.FLOAT_REPR,1.5)
