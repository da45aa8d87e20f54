import pprint
def tr(fn,*a,**k):
    try: print repr(fn(*a,**k))
    except Exception,e: print type(e).__name__,e
data={'key%d'%i: range(i) for i in range(8)}
pprint.pprint(data); pprint.pprint(data,width=20); pprint.pprint(data,indent=4,width=30); pprint.pprint([data,(1,),('x'*40,'y'*40),set('abc'),frozenset([1]),set()],depth=2)
l=[1]; l.append(l); print pprint.pformat(l)[:22], pprint.isrecursive(l), pprint.isreadable(l), pprint.saferepr(l)[:22]
print pprint.pformat([set(range(40)),frozenset(range(30)),{1:{2:{3:4}}}],width=40), pprint.pformat([[[[]]]],depth=1), pprint.isreadable(object()), pprint.isreadable([1,'a',{}]), pprint.saferepr({'b':1,'a':2}), pprint.pformat((1,)), pprint.pformat(()), pprint.pformat({}), pprint.pformat('a\'b"')
class L(list):
    def __repr__(s): return 'L!'
class M(list): pass
print pprint.pformat([L([1]),M([1,2])]), pprint.pformat({'a':M(range(50))},width=30)
tr(pprint.PrettyPrinter,indent=-1); tr(pprint.PrettyPrinter,depth=0); tr(pprint.PrettyPrinter,width=0)
