# Parsers made at random, with every kind of argument, group and subcommand, and random command lines for them.
import sys,os,argparse,re,random
from argparse import *
sys.argv=['/x/prog.py','a','-b']
sys.stderr=sys.stdout
def show(r): return re.sub('0x[0-9a-f]{6,}','X',repr(r))
def tr(fn,*a,**k):
    try: r=fn(*a,**k)
    except SystemExit,e: r=('exit',e.code)
    except Exception,e: r=(type(e).__name__,str(e))
    print show(r)
R=random.Random(5)
words='alpha beta gamma delta-x epsilon %(default)s %(prog)s long-hyphenated-word %(dest)s %(type)s %(choices)s %(nargs)s'.split()
def text(n,w=None): return ' '.join(R.choice(w or words) for _ in range(R.randint(0,n))) or 'w'
plain=[w for w in words if '%' not in w or 'prog' in w]
def typ(s):
    if s=='bad': raise ArgumentTypeError('so bad %r' % s)
    if s=='ind': raise IndexError('x')
    return 'T'+s
def add(c,i):
    k={}
    pos=R.random()<.3
    a=R.choice(['store','store','store','store','append','count','store_true','store_false','store_const','append_const',None,None])
    if pos: a=R.choice([None,None,'store','append'])
    if a: k['action']=a
    if a in (None,'store','append'):
        if R.random()<.4: k['type']=R.choice([int,float,str,typ,long])
        if R.random()<.2: k['choices']=R.choice([[1,2,3],['x','yy'],range(3),'abc',('T1','x')])
        if R.random()<.6: k['nargs']=R.choice([1,2,3,'?','?','*','*','+','+','...','A...'])
        if R.random()<.2: k['metavar']=R.choice(['M','METAVAR','<long metavar>','[B]','(P)','A B',('M1','M2'),('M1','M2','M3')])
        if k.get('nargs')=='?' and R.random()<.5 : k['const']=R.choice(['1','x',7])
    if a and 'const' in a: k['const']=R.choice([1,'c'])
    if R.random()<.3: k['default']=R.choice([None,1,'5','z',[1],SUPPRESS])
    if R.random()<.6: k['help']=R.choice([text(3),text(30),SUPPRESS,'x\n  y\n\n z'])
    if pos: names=(R.choice(['pos','src','dst','long_positional_name','p-q']),)
    else:
        names=R.sample(['-a','-b','-c','--alpha','--al','--beta-long-name','--gamma','-d','--delta','-h','--very-very-long-option-name','-xyz','-1','+p','-ab'],R.choice([1,1,2,3]))
        if R.random()<.15: k['dest']=R.choice(['d','alpha'])
        if R.random()<.12: k['required']=True
    try: c.add_argument(*names,**k)
    except Exception,e: print type(e).__name__,e
def mk(depth,prog=None,parents=()):
    k={}
    if R.random()<.3: k['prog']='PROG'
    if R.random()<.1: k['prog']='a-very-long-program-name-for-a-line'
    if R.random()<.15: k['usage']=R.choice(['%(prog)s x','u',SUPPRESS])
    if R.random()<.5: k['description']=R.choice([text(30,plain),'a\n   b\n\n\n\nc'])
    if R.random()<.3: k['epilog']=text(30,plain)
    if R.random()<.5: k['formatter_class']=R.choice([HelpFormatter,RawDescriptionHelpFormatter,RawTextHelpFormatter,ArgumentDefaultsHelpFormatter,lambda prog: HelpFormatter(prog,4,30,60),lambda prog: HelpFormatter(prog,width=25)])
    if R.random()<.2: k['prefix_chars']=R.choice(['-+','+','+-'])
    if R.random()<.15: k['argument_default']=R.choice([SUPPRESS,'ad',3])
    if R.random()<.5: k['conflict_handler']='resolve'
    if R.random()<.15: k['add_help']=False
    try: p=ArgumentParser(parents=list(parents),**k)
    except Exception,e: print type(e).__name__,e; p=ArgumentParser(conflict_handler='resolve')
    fill(p,depth)
    return p
def fill(p,depth):
    c=[p,p]
    for _ in range(R.randint(0,2)):
        what=R.random()
        if what<.4: c.append(p.add_argument_group(R.choice([None,text(2,plain),'positional arguments']),R.choice([None,text(20,plain)])))
        elif what<.9: c.append(R.choice(c).add_mutually_exclusive_group(required=R.random()<.4))
    for i in range(R.randint(0,7)): add(R.choice(c),i)
    if depth and R.random()<.35:
        k={}
        if R.random()<.5: k['dest']='cmd'
        if R.random()<.5: k['help']=text(5,plain)
        if R.random()<.3: k['title']='subs'
        if R.random()<.3: k['metavar']='CMD'
        s=p.add_subparsers(**k)
        for n in R.sample(['one','two','three'],R.randint(1,3)):
            kk={}
            if R.random()<.6: kk['help']=text(12,plain)
            try: fill(s.add_parser(n,**kk),depth-1)
            except Exception,e: print type(e).__name__,e
    if R.random()<.2: p.set_defaults(alpha='9',q=2)
args=['-a','-b','-c','-d','-h','--alpha','--al','--alp','--alpha=3','--beta','--beta=1','--gam','--gamma=x','--d','--delta=','-','--','x','yy','1','2','3','bad','-ab','-a1','-bc','-dabc','--very','','08','-1','-2','-5.5','one','two','three','-xyz','-xy','-x','+p','+h','a b','-a b','-1x','T1','-a=1','--zzz','-z']
def out(p,a):
    try: ns=p.parse_args(a); print ns
    except SystemExit,e: print 'exit',e.code
    except Exception,e: print type(e).__name__,e
for i in range(36):
    if R.random()<.1: os.environ['COLUMNS']=R.choice(['30','50','120','x','10','80'])
    parents=[]
    if R.random()<.2:
        q=ArgumentParser(add_help=False)
        try: fill(q,0)
        except Exception,e: print e
        parents.append(q)
    try: p=mk(2,parents=parents)
    except Exception,e: print type(e).__name__,e; continue
    for f in (p.format_help,p.format_usage):
        try: print f()
        except Exception,e: print type(e).__name__,show(str(e))[:300]
    for _ in range(14):
        a=[R.choice(args) for _ in range(R.randint(0,6))]
        out(p,a)
    tr(p.parse_known_args,a)
    tr(p.get_default,'alpha'); print show(p)[:40], [show(a)[:200] for a in p._actions if a.dest!='help'][:2]
