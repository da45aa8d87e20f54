import argparse, sys
from argparse import *
sys.argv=['prog.py']; sys.stderr=sys.stdout
def tr(fn,*a,**k):
    try: print repr(fn(*a,**k))
    except SystemExit,e: print 'exit',e.code
    except Exception,e: print type(e).__name__,e
p=ArgumentParser(description='What it does '*10,epilog='The end')
p.add_argument('file',help='a file'); p.add_argument('more',nargs='*',help='more %(prog)s'); p.add_argument('-v','--verbose',action='count',default=0,help='level (%(default)s)')
p.add_argument('-n','--number',type=int,metavar='N',help='number '*20); p.add_argument('--choice',choices=['a','b']); p.add_argument('--pair',nargs=2); p.add_argument('--opt',nargs='?',const='C',default='D'); p.add_argument('--plus',nargs='+'); p.add_argument('-a','--append',action='append'); p.add_argument('--true',action='store_true'); p.add_argument('--false',action='store_false'); p.add_argument('--const',action='store_const',const=5); p.add_argument('--ac',action='append_const',const=1); p.add_argument('--version',action='version',version='%(prog)s 1.0'); p.add_argument('--hid',help=SUPPRESS); p.add_argument('--def',default='3',type=int,dest='default_')
g=p.add_argument_group('group','about group'); g.add_argument('--in-group'); m=p.add_mutually_exclusive_group(); m.add_argument('--x',action='store_true'); m.add_argument('--y')
p.print_help(); p.print_usage()
for a in (['f'],['f','m1','m2','-vv'],[],['f','-n','x'],['f','--number=4','-n5'],['f','--choice','c'],['f','--pair','1'],['f','--pair','1','2'],['f','--opt'],['f','--opt','z'],['--plus','1','2','--','f'],['f','--plus'],['f','-a','1','-a2'],['f','--true','--false','--const','--ac','--ac'],['--version'],['-h'],['f','--zzz'],['f','--x','--y','1'],['f','--ver'],['f','--p'],['f','-vn3'],['f','-1'],['-1'],['f','--','-v'],['f','--true=1'],['f','--in','q','--hid','h']): print a; tr(p.parse_args,a); 
tr(p.parse_known_args,['f','--zzz','1'])
q=ArgumentParser(prog='sub'); s=q.add_subparsers(dest='cmd',help='commands'); a=s.add_parser('one',help='first'); a.add_argument('--n',type=int,default=1); b=s.add_parser('two'); b.add_argument('rest',nargs='...'); q.print_help(); a.print_help(); b.print_usage()
for args in (['one','--n','3'],['two','-x','y'],['three'],[],['one','--bad']): tr(q.parse_args,args)
r=ArgumentParser(prog='r',formatter_class=ArgumentDefaultsHelpFormatter,prefix_chars='+-',add_help=False,parents=[],conflict_handler='resolve',argument_default=7,usage='%(prog)s USE'); r.add_argument('+f',help='plus'); r.add_argument('-q',required=True,help='q'); r.add_argument('-q',help='again',dest='Q'); r.print_help(); tr(r.parse_args,['+f','1']); r.set_defaults(z=1,f=9); tr(r.parse_args,[]); tr(r.get_default,'f')
raw=ArgumentParser(prog='raw',description='a\n  b',formatter_class=RawTextHelpFormatter); raw.add_argument('--h2',help='x\n y'); raw.print_help()
mx=ArgumentParser(prog='mx'); gg=mx.add_mutually_exclusive_group(required=True); gg.add_argument('--a'); gg.add_argument('b',nargs='?'); tr(mx.parse_args,[]); tr(mx.parse_args,['z']); mx.print_usage()
for a,k in (((),{}),(('x',),{'dest':'y'}),(('-x',),{'action':'foo'}),(('-x',),{'nargs':0}),(('-x',),{'const':1}),(('-x',),{'type':'int'}),(('--',),{}),(('x','-y'),{}),(('x',),{'required':True}),(('-x',),{'nargs':2,'metavar':('a',)}),(('--verbose',),{})): tr(p.add_argument,*a,**k)
tr(Namespace,a=1); tr(lambda: Namespace(a=1)==Namespace(a=1)); tr(lambda: 'a' in Namespace(a=1)); tr(FileType,'w'); tr(FileType('r'),'/nonexist'); def_=None
f=ArgumentParser(prog='f',fromfile_prefix_chars='@'); f.add_argument('--t',type=FileType('r')); tr(f.parse_args,['@/nonexist']); tr(f.parse_args,['--t','/nonexist'])
par=ArgumentParser(add_help=False); par.add_argument('--shared'); tr(ArgumentParser(prog='c',parents=[par]).parse_args,['--shared','1'])
tr(lambda: repr(p)[:60]); tr(lambda: p.add_argument('--rep'))
