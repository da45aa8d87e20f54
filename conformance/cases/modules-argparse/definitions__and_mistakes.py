# needs: tempdir
import sys,os,argparse,re
from argparse import *
temp = sys.argv[1]
sys.argv=['/x/prog.py','a','-b']
sys.stderr=sys.stdout
def show(r): return re.sub('0x[0-9a-f]{6,}','X',repr(r))
def tr(fn,*a,**k):
    try: r=fn(*a,**k)
    except SystemExit,e: r=('exit',e.code)
    except Exception,e: r=(type(e).__name__,str(e))
    print show(r)
p=ArgumentParser()
for a,k in (((),{}),(('x',),{'dest':'y'}),(('-x',),{'action':'foo'}),(('-x',),{'nargs':0}),(('-x',),{'const':1}),(('-x',),{'type':'int'}),(('--',),{}),(('x','-y'),{}),(('-y','x'),{}),(('x',),{'required':True}),(('-x',),{'nargs':2,'metavar':('a',)}),(('--verbose',),{}),(('--verbose',),{}),(('-x',),{'action':'append','nargs':0}),(('-x',),{'action':'append','const':0,'nargs':1}),(('-x',),{'action':'store_true','nargs':1}),(('-x',),{'action':'store_const'}),(('-x',),{'action':'store_true','type':int}),(('-x',),{'foo':1}),(('-x',),{'action':5}),(('-x',),{'nargs':'zz'}),(('-x',),{'nargs':-1}),(('',),{}),(('-q',''),{}),(('--w',),{'metavar':('a','b')}),(('--w2',),{'metavar':('a','b'),'nargs':'*'}),(('--w3',),{'metavar':('a',),'nargs':'*'}),(('z',),{'metavar':('a','b'),'nargs':2}),(('z2',),{'metavar':('a',),'nargs':1}),(('-h',),{}),(('-3',),{}),(('-n',),{'action':'version'}),(('-N',),{'action':'count','default':4}),(('bare',),{'action':'store_true'}),(('bare2',),{'action':'help'}),((u'-u',u'--uni'),{}),((5,),{}),(('--type',),{'type':FileType('r')}),(('--lam',),{'type':lambda s:s})):
    tr(p.add_argument,*a,**k)
tr(p.format_help)
tr(Namespace,a=1); tr(lambda: Namespace(a=1)==Namespace(a=1)); tr(lambda: Namespace(a=1)!=Namespace(a=1)); tr(lambda: Namespace(a=1)==5);tr(lambda: Namespace(a=1)!=5); tr(lambda: 'a' in Namespace(a=1)); tr(hash,Namespace()); tr(FileType,'w'); tr(FileType,'w',5); tr(FileType('r'),'/nonexist'); tr(FileType('a'),'-'); tr(lambda: FileType('r')('-') is sys.stdin); tr(lambda: FileType('w')('-') is sys.stdout); tr(FileType('rb'),'/nonexist')
f=ArgumentParser(prog='f',fromfile_prefix_chars='@'); f.add_argument('--t',type=FileType('r')); f.add_argument('r',nargs='*'); tr(f.parse_args,['@/nonexist']); tr(f.parse_args,['--t','/nonexist'])
D=temp
with open(D+'/args1','w') as o: o.write('a\n--t\n/dev/null\n@'+D+'/args2\n\nz z\n')
with open(D+'/args2','w') as o: o.write('b\nc d\n')
class FP(ArgumentParser):
    def convert_arg_line_to_args(self,l): return l.split()
for c in (ArgumentParser,FP):
    f=c(prog='f',fromfile_prefix_chars='@%'); f.add_argument('--t'); f.add_argument('r',nargs='*'); tr(f.parse_args,['x','@'+D+'/args1','%'+D+'/args2','y','']); tr(f.parse_known_args,['-q','@'+D+'/args2'])
par=ArgumentParser(add_help=False); par.add_argument('--shared'); g=par.add_argument_group('gg','desc'); g.add_argument('--ing'); m=par.add_mutually_exclusive_group(required=True); m.add_argument('--m1'); m.add_argument('--m2',action='store_true'); par.set_defaults(zz=3)
c=ArgumentParser(prog='c',parents=[par]); tr(c.parse_args,['--shared','1']); tr(c.parse_args,['--shared','1','--m2']); tr(c.parse_args,['--m1','1','--m2']); c.print_help()
tr(ArgumentParser,parents=[ArgumentParser()]); tr(ArgumentParser,parents=[5]); tr(ArgumentParser,conflict_handler='zz'); tr(ArgumentParser,prefix_chars='')
dup=ArgumentParser(); dup.add_argument_group('g'); dup.add_argument_group('g'); tr(dup._add_container_actions,par)
class Custom(Action):
    def __call__(self,parser,ns,values,opt=None): print 'custom',values,opt; setattr(ns,self.dest,values)
class P(ArgumentParser):
    def error(self,m): raise ValueError(m)
q=P(prog='q'); q.add_argument('--c',action=Custom,nargs='*'); q.add_argument('cc',action=Custom,nargs='?',default='dd'); tr(q.parse_args,[]); tr(q.parse_args,['--c','1','2']); tr(q.parse_args,['1','--c']); tr(q.parse_args,['--zz'])
q.register('type','my',lambda s:'my'+s); q.register('action','cu',Custom); q.add_argument('--my',type='my',default='5'); q.add_argument('--cu',action='cu'); tr(q.parse_args,['--my','7','--cu','8']); tr(q.parse_args,[])
tr(Action(['-x'],'x'),None,None,None); tr(lambda: Action(['-x'],'x')); print ArgumentError(None,'m'), ArgumentError(Action(['-x','--y'],'x'),'m'), ArgumentError(Action([],'x'),'m'), ArgumentError(Action([],'x',metavar='MM'),'m'), ArgumentError(Action([],SUPPRESS),'m')
s=ArgumentParser(prog='s'); s.add_argument('first'); sp=s.add_subparsers(title='T',description='D',dest='which',help='H',metavar='M'); a=sp.add_parser('aa',help='ha',description='da'); a.add_argument('-k',type=int); b=sp.add_parser('bb',prog='custom'); b.set_defaults(func=5); hid=sp.add_parser('hh',help=SUPPRESS); s.print_help(); a.print_help(); b.print_help()
for x in (['f','aa','-k','3'],['f','bb'],['f','cc'],['f'],[],['f','aa','-k','z'],['f','aa','-z'],['f','-z','aa','x'],['aa'],['f','aa','--','x']): tr(s.parse_args,x); tr(s.parse_known_args,x)
tr(s.add_subparsers)
n=ArgumentParser(prog='n'); nn=n.add_subparsers(dest='l1'); o=nn.add_parser('o'); oo=o.add_subparsers(dest='l2',parser_class=P); i=oo.add_parser('i'); i.add_argument('-v',action='count'); tr(n.parse_args,['o','i','-vvv']); tr(n.parse_args,['o','i','-z']); tr(n.parse_args,['o','x']); i.print_usage(); o.print_help()
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    v=ArgumentParser(prog='v',version='%(prog)s 9'); print v.format_version(); v.print_version(); tr(v.parse_args,['-v']); tr(v.parse_args,['--version']); v.print_help()
    print [(str(x.message),x.category.__name__) for x in w]
v=ArgumentParser(prog='v'); v.add_argument('-V',action='version',version='%(prog)s\n  8 '+'long '*30,help='hhh'); v.add_argument('-W',action='version'); tr(v.parse_args,['-V']); tr(v.parse_args,['-W']); v.print_help(); tr(v.format_version)
gm=ArgumentParser(prog='gm'); e=gm.add_mutually_exclusive_group(); tr(gm.format_usage); e.add_argument('-a'); tr(gm.format_usage); e.add_argument('-b',help=SUPPRESS); tr(gm.format_usage); e.add_argument('pos',nargs='?'); tr(gm.format_usage); e2=gm.add_mutually_exclusive_group(required=True); e2.add_argument('-c',help=SUPPRESS); tr(gm.format_usage); e2.add_argument('-d'); tr(gm.format_usage); tr(e2.add_argument,'x'); tr(e2.add_argument,'-x',required=True); gg=gm.add_argument_group('G').add_mutually_exclusive_group(); gg.add_argument('-e'); gg.add_argument('-f'); tr(gm.format_usage); tr(gm.format_help)
for kk in range(6):
    gm.add_argument('--long-option-%d'%kk,metavar='META%d'%kk,choices=None); gm.add_argument('positional%d'%kk,nargs=[None,'?','*','+','...',2][kk]); tr(gm.format_usage)
rn=ArgumentParser(prog='rn'); rn.add_argument('-x',nargs='...'); rn.add_argument('cmd'); rn.add_argument('rest',nargs=REMAINDER); 
for x in (['c','-x','1'],['-x','1','c'],['c','--','-x'],['--','c'],['c','a','--','b'],['--','--','c']): tr(rn.parse_args,x)
ng=ArgumentParser(prog='ng'); ng.add_argument('-n',type=float); ng.add_argument('p',nargs='*',type=float); 
for x in (['-1'],['-n','-1.5'],['-n','-.5','-2'],['-n','-1e5'],['-x'],['-n','--','-1']): tr(ng.parse_args,x)
ng.add_argument('-1',dest='one',action='store_true')
for x in (['-1'],['-n','-1.5'],['-2'],['-1','-2']): tr(ng.parse_args,x)
ty=ArgumentParser(prog='ty'); ty.add_argument('--i',type=int,default='bad'); ty.add_argument('--j',type=int,default='7'); ty.add_argument('k',type=int,nargs='?',default='8',choices=[1,8]); ty.add_argument('l',nargs='*',choices=['a','b'],default='a'); tr(ty.parse_args,[]); tr(ty.parse_args,['--i','1']); tr(ty.parse_args,['--i','1','9']); tr(ty.parse_args,['--i','1','1','a','c'])
class NS(object): pass
ns=NS(); ns.j=99; tr(lambda: sorted(vars(ty.parse_args(['--i','1'],ns)).items())); tr(lambda: ty.parse_args(['--i','1'],namespace=ns) is ns); tr(ty.parse_args,('--i','1')); tr(ty.parse_args)
tr(ty.exit,3,'msg\n'); tr(ty.exit); tr(ty.error,'bad'); tr(ty.print_usage,sys.stdout); tr(ty.get_default,'j'); ty.set_defaults(j='5',new=1); tr(ty.get_default,'j'); tr(ty.get_default,'new'); tr(ty.parse_args,['--i','1'])
am=ArgumentParser(prog='am'); am.add_argument('--foobar'); am.add_argument('--foobaz'); am.add_argument('--fooqux'); tr(am.parse_args,['--foo','1']); tr(am.parse_args,['--fooq','1']); tr(am.parse_args,['--fooba=1']); tr(am.parse_args,['--foobar']);
h=HelpFormatter('prog',max_help_position=30); h.add_text('x %(prog)s'); h.start_section('S'); h.add_arguments(am._actions); h.end_section(); h.add_usage(None,am._actions,[]); h.add_usage('u %(prog)s',[],[],'PRE '); h.add_text(SUPPRESS); tr(h.format_help); tr(HelpFormatter('p').format_help); tr(HelpFormatter('p')._dedent)
u=ArgumentParser(prog='u',description=u'uni \xe9'); u.add_argument('--x',help=u'h\xe9lp'); tr(u.format_help)
print sorted(argparse.__all__), argparse.__all__[:3]
class MyF(HelpFormatter):
    def _get_help_string(self,a): return '<%s>' % a.help
    def _metavar_formatter(self,a,d): return lambda n: ('Z',)*n
    def _split_lines(self,t,w): return [t]
    def _fill_text(self,t,w,i): return i+'FILL '+t
m=ArgumentParser(prog='m',formatter_class=MyF,description='d',epilog='e'); m.add_argument('p',help='hp'); m.add_argument('-o',help='ho',nargs=2); m._optionals.title='OPTS'; m._positionals.title='POS'; m.print_help()
