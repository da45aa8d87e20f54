import optparse, sys
from optparse import *
sys.argv=['prog.py']
def tr(fn,*a,**k):
    try: print repr(fn(*a,**k))
    except SystemExit,e: print 'exit',e.code
    except Exception,e: print type(e).__name__,e
sys.stderr=sys.stdout
p=OptionParser(usage='%prog [options] file...', version='%prog 1.0', description='A description of '+'words '*20, epilog='The end '*20)
p.add_option('-v','--verbose',action='count',default=0,help='be verbose')
p.add_option('-q',action='store_false',dest='verbose')
p.add_option('-o','--output-file',metavar='FILE',help='write to FILE [default: %default]',default='out.txt')
p.add_option('-n','--number',type='int',help='a number '+'that is explained at length '*5)
p.add_option('--float',type=float); p.add_option('-c','--choice',choices=['a','b']); p.add_option('--pair',nargs=2,type='int'); p.add_option('-a','--append',action='append'); p.add_option('--const',action='store_const',const=42); p.add_option('--ac',action='append_const',const=1,dest='append'); p.add_option('--hidden',help=SUPPRESS_HELP)
def cb(o,opt,v,parser,*a,**k): print 'cb',opt,v,a,k,parser.rargs,parser.largs
p.add_option('--cb',action='callback',callback=cb,callback_args=(1,),callback_kwargs={'x':2},type='string',nargs=1)
g=OptionGroup(p,'Group','about it'); g.add_option('-g','--in-group',action='store_true',help='in group'); p.add_option_group(g)
p.print_help(); p.print_usage(); p.print_version()
for args in ([],['-vv','-ofoo','x','--number=3','y'],['--num','4'],['-n','x'],['--pair','1','2','--pair','3'],['-aa','-a','b','--ac'],['--const','--float=1.5'],['--zzz'],['-z'],['--c'],['--ch=c'],['--verbose=1'],['-n'],['--','-v'],['--cb','V','rest'],['-g','-q','-cb'],['--version'],['-h'],['-n0x1f'],['-n','0b11'],['--output'],['-']):
    print args; tr(lambda: (lambda r: (sorted(r[0].__dict__.items()),r[1]))(p.parse_args(args)))
for a,k in ((('x',),{}),(('-',),{}),(('--',),{}),((),{}),(('-x',),{'action':'foo'}),(('-x',),{'type':'foo'}),(('-x',),{'type':'choice'}),(('-x',),{'choices':'ab'}),(('-x',),{'action':'store_true','type':'int'}),(('-x',),{'const':1}),(('-x',),{'action':'count','nargs':2}),(('-x',),{'action':'callback'}),(('-x',),{'foo':1}),(('-x',),{'callback':1}),(('-x',),{'choices':['a'],'type':'int'})): tr(Option,*a,**k) 
tr(p.add_option,'-v'); tr(p.add_option,1); tr(p.has_option,'-v'); tr(p.remove_option,'--nope'); p.remove_option('-v'); tr(p.has_option,'--verbose'); tr(lambda: str(p.get_option('-o'))); tr(lambda:p.get_option_group('-g') is g); tr(p.set_conflict_handler,'x')
p.set_conflict_handler('resolve'); p.add_option('-o',dest='other'); tr(lambda: str(p.get_option('--output-file')))
q=OptionParser(formatter=TitledHelpFormatter(),add_help_option=False,usage=SUPPRESS_USAGE,option_list=[make_option('-x','--ex',help='h')]); q.print_help(); q.disable_interspersed_args(); tr(lambda: str(q.parse_args(['-x','1','y','-x','2'])[1])); q.set_defaults(ex='d'); tr(lambda: q.parse_args([])[0]=={'ex':'d'}); tr(q.error,'bad')
v=Values({'a':1}); print v, v=={'a':1}, v.ensure_value('b',[]), v.ensure_value('a',5)
