# needs: tempdir
# Parsers made at random, with every kind of option, and random command lines for them; then every mistake.
import sys,os,optparse,re,random
from optparse import *
temp = sys.argv[1]
sys.argv=['/x/prog.py','a','-b']
sys.stderr=sys.stdout
def tr(fn,*a,**k):
    try: r=fn(*a,**k)
    except SystemExit,e: r=('exit',e.code)
    except Exception,e: r=(type(e).__name__,str(e),[(k,v) for k,v in sorted(vars(e).items())])
    print re.sub('0x[0-9a-f]{6,}','X',repr(r))
R=random.Random(11)
words='alpha beta gamma delta-x epsilon %default %prog long-hyphenated-word'.split()
def text(n): return ' '.join(R.choice(words) for _ in range(R.randint(0,n))) or 'w'
def parser(i,fmt):
    p=OptionParser(usage=R.choice([None,'usage: %prog x','%prog [options] y',SUPPRESS_USAGE,'']),version=R.choice([None,'%prog 1.0']),description=R.choice([None,text(40)]),epilog=R.choice([None,text(30)]),formatter=fmt,prog=R.choice([None,'PROG']),add_help_option=R.random()<.8,conflict_handler=R.choice(['error','resolve']))
    c=[p]
    for _ in range(R.randint(0,2)):
        g=OptionGroup(p,text(3),R.choice([None,text(20)])); p.add_option_group(g); c.append(g)
    for _ in range(R.randint(0,9)):
        o=R.choice(c)
        names=R.sample(['-a','-b','-c','--alpha','--al','--beta-long-name','--gamma','-d','--delta','-h','--version','--very-very-long-option-name'],R.randint(1,3))
        k={}
        a=R.choice(['store','store','store','append','count','store_true','store_false','store_const','append_const',None])
        if a: k['action']=a
        if a in (None,'store','append'):
            if R.random()<.6:
                k['type']=R.choice(['int','float','string','choice','complex','long',int,str,float])
                if k['type']=='choice': k['choices']=['x','yy']
            if R.random()<.3: k['nargs']=R.choice([1,2,3])
            if R.random()<.3: k['metavar']=R.choice(['M','METAVAR','<long metavar>'])
        if a and 'const' in a: k['const']=R.choice([1,'c'])
        if R.random()<.4: k['default']=R.choice([None,1,'5','z',[1],NO_DEFAULT] if 'NO_DEFAULT' in globals() else [None,1,'5','z'])
        if R.random()<.7: k['help']=R.choice([text(3),text(30),SUPPRESS_HELP])
        if R.random()<.2: k['dest']=R.choice(['d','alpha'])
        try: o.add_option(*names,**k)
        except OptParseError,e: print type(e).__name__,e
    if R.random()<.3: p.set_defaults(alpha='9',q=2)
    if R.random()<.2: p.disable_interspersed_args()
    if R.random()<.2: p.set_process_default_values(False)
    return p
args=['-a','-b','-c','-d','-h','--alpha','--al','--alp','--alpha=3','--beta','--beta=1','--gam','--gamma=x','--d','--delta=','--version','--vers','--ver','-','--','x','yy','1','2','0x1f','0b11','010','1.5','-ab','-a1','-b-c','-dabc','3j','--very','','08','-1']
def out(p,a):
    try: v,r=p.parse_args(a); print sorted(v.__dict__.items()),r
    except SystemExit,e: print 'exit',e.code
    except Exception,e: print type(e).__name__,e
for i in range(int('30')):
    if R.random()<.1: os.environ['COLUMNS']=R.choice(['30','50','120','x','10'])
    fmt=R.choice([None,None,TitledHelpFormatter(),IndentedHelpFormatter(4,30,60,0),IndentedHelpFormatter(width=15)])
    if fmt:
        if R.random()<.3: fmt.set_short_opt_delimiter(''); fmt.set_long_opt_delimiter(' ')
    p=parser(i,fmt)
    try: p.print_help()
    except Exception,e: print type(e).__name__,e
    for _ in range(12): out(p,[R.choice(args) for _ in range(R.randint(0,5))])
    if R.random()<.3:
        o=R.choice(['-a','--alpha','--nope']); tr(p.has_option,o); tr(lambda: str(p.get_option(o))); tr(p.remove_option,o); tr(p.format_option_help)
    print p.get_usage(), p.get_version(), p.get_prog_name()
tr(OptionParser().get_description); tr(OptionParser(description='x %prog').get_description)
p=OptionParser()
tr(p.add_option); tr(p.add_option,'-x','-y',5); tr(p.add_option,Option('-q'),'-z'); tr(p.add_option_group,5); tr(p.add_option_group,'t',5,6,7); tr(p.add_option_group,u'uni'); tr(p.add_option_group,OptionGroup(OptionParser(),'x')); tr(p.add_option,u'--uni');tr(p.add_option_group)
for o in ['x','','-','--','xy','-xy','---','--x','-x','--a-b','---x','- ',None,5,u'-u']: tr(lambda: vars(Option(o)) and [Option(o)._short_opts,Option(o)._long_opts,Option(o).dest])
for k in [dict(action='foo'),dict(type='foo'),dict(type='choice'),dict(choices='ab'),dict(choices=('a',)),dict(action='store_true',type='int'),dict(const=1),dict(action='count',nargs=2),dict(action='callback'),dict(foo=1,bar=2),dict(callback=1),dict(choices=['a'],type='int'),dict(action='callback',callback=len,callback_args=[1]),dict(action='callback',callback=len,callback_kwargs=[1]),dict(callback_args=()),dict(callback_kwargs={}),dict(type=list),dict(type=int,nargs=0),dict(action='callback',callback=len,type='int'),dict(action='callback',callback=len,dest='q'),dict(action='help',type='int'),dict(type=5),dict(action=5)]:
    tr(lambda: sorted(vars(Option('-x','--xx',**k)).items()))
o=Option('-x'); tr(o.take_action,'zz','d','-x',1,Values(),p); print o, o.takes_value(), o.get_opt_string(), re.sub('0x.*','X',repr(o)); tr(o.process,'-x','v',Values(),p); tr(lambda: Option('-x',nargs=2,type='int').convert_value('-x',('1','2'))); tr(lambda: Option('-x',nargs=2,type='int').convert_value('-x',None))
v=Values({'a':1,'b':None}); print v, v=={'a':1,'b':None}, v==Values({'a':1}), v==5, cmp(v,5), v.ensure_value('b',[]), v.ensure_value('a',5); tr(v._update,{},'zz'); tr(repr,v)
with open(temp + '/vals.py', 'w') as out_file: out_file.write('a=7\nnew=8\nb=None\n')
v.read_file(temp + '/vals.py'); print v; v2=Values(); v2.read_file(temp + '/vals.py', 'loose'); print sorted(vars(v2))
sys.path.insert(0, temp); v=Values({'a':1}); v.read_module('vals'); print v; tr(v.read_module,'nonexist')
tr(HelpFormatter,1,2,None,0); h=HelpFormatter(1,2,None,0); tr(h.format_usage,'x'); tr(h.format_heading,'x'); tr(h.set_short_opt_delimiter,'x'); tr(h.set_long_opt_delimiter,'x'); tr(h.dedent); print sorted((k,v) for k,v in vars(h).items())
tr(OptionParser,conflict_handler='x'); tr(p.set_conflict_handler,5)
class P(OptionParser):
    def error(self,msg): raise ValueError(msg)
class MyO(Option):
    TYPES=Option.TYPES+('date',); TYPE_CHECKER=dict(Option.TYPE_CHECKER,date=lambda o,opt,v: 'D'+v); ACTIONS=Option.ACTIONS+('ext',); STORE_ACTIONS=Option.STORE_ACTIONS+('ext',); TYPED_ACTIONS=Option.TYPED_ACTIONS+('ext',); ALWAYS_TYPED_ACTIONS=Option.ALWAYS_TYPED_ACTIONS+('ext',)
    def take_action(self,action,dest,opt,value,values,parser):
        if action=='ext': values.ensure_value(dest,[]).extend(value.split(','))
        else: Option.take_action(self,action,dest,opt,value,values,parser)
p=P(option_class=MyO,option_list=[MyO('-e',action='ext'),MyO('-d',type='date')],prog='pp')
tr(lambda: sorted(vars(p.parse_args(['-ea,b','-d1','-ec'])[0]).items())); tr(p.parse_args,['-z']); p.print_help()
def cb(o,opt,v,parser,*a,**k): print 'cb',opt,v,a,k,parser.rargs,parser.largs,parser.values; parser.rargs.append('added'); 
p=OptionParser(); p.add_option('-c','--cb',action='callback',callback=cb,callback_args=(1,),callback_kwargs={'x':2},type='string',nargs=2,dest='qq')
def boom(*a): raise OptionValueError('boom')
p.add_option('-k',action='callback',callback=boom)
tr(lambda: p.parse_args(['1','-cfoo','bar','z','--cb','x'])[1]); tr(lambda: p.parse_args(['1','-cfoo','bar','z'])[1]); tr(p.parse_args,['-k']); tr(lambda: p.parse_args()); tr(lambda: p.parse_args(['a'],values=Values({'z':1}))[0])
tr(p.exit,3,'msg\n'); tr(p.exit); tr(p.error,'bad'); p.print_version(); p.print_usage(); tr(p.destroy); tr(p.format_help)
print OptionParser(add_help_option=False).format_help()==OptionParser(add_help_option=False).get_usage()+'\n', repr(OptionParser(add_help_option=False).format_option_help())
u=OptionParser(description=u'uni \xe9 text'); u.add_option('-x',help=u'h\xe9lp'); u.print_help()
print sorted(optparse.__all__), Option.CHECK_METHODS and len(Option.CHECK_METHODS), make_option is Option
