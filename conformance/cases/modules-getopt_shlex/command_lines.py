import getopt, shlex
def tr(fn,*a,**k):
    try: print repr(fn(*a,**k))
    except Exception,e: print type(e).__name__,e
for f in (getopt.getopt,getopt.gnu_getopt):
    for args,short,long_ in ((['-a','x','-b','foo','-c'],'a:bc',[]),(['--alpha','v','--beta','--gam=3','rest'],'',['alpha=','beta','gamma=']),(['-x'],'',[]),(['-a'],'a:',[]),(['--alpha'],'',['alpha=']),(['--beta=1'],'',['beta']),(['--al'],'',['alpha','alps']),(['--no'],'',['yes']),(['-ab','--','-c'],'abc',[]),(['-','-a'],'a',[]),(['x','-a'],'+a',[]),(['--foo'],'','foo'),(['-avalue'],'a:',[])):
        tr(f,args,short,long_)
e=getopt.GetoptError('m','o'); print e, e.msg, e.opt, e.args, getopt.error is getopt.GetoptError
for s in ("a 'b c' \"d e\" f\\ g", 'foo#bar', "it's", 'a\\', '"a\\"b" \'c\\d\'', '', "''", 'a""b', "x 'y", '~/a *.b; c'): tr(shlex.split,s); tr(shlex.split,s,True); tr(shlex.split,s,False,False); tr(lambda: list(shlex.shlex(s))); tr(lambda: list(shlex.shlex(s,posix=True)))
s=shlex.shlex('a b\n# c\nd'); s.push_token('p'); print list(s), s.lineno, s.error_leader('f',3), repr(s.get_token())
