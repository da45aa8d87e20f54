import difflib,random
from difflib import *
R=random.Random(3)
def tr(f,*a,**k):
    try: r=f(*a,**k); r=list(r) if hasattr(r,'next') else r
    except Exception,e: r=(type(e).__name__,str(e))
    print repr(r)
def seq(n,al): return ''.join(R.choice(al) for _ in range(R.randint(0,n)))
for i in range(150):
    al=R.choice(['ab','abc ','abcdefgh \t'])
    a,b=seq(30,al),seq(30,al)
    if R.random()<.3: a=list(a)
    s=SequenceMatcher(R.choice([None,None,lambda x:x in ' \t',lambda x:x=='a']),a,b,R.choice([True,False]))
    print s.get_matching_blocks(), s.get_opcodes(), list(s.get_grouped_opcodes(R.choice([0,1,2,3]))), s.ratio(), s.quick_ratio(), s.real_quick_ratio(), s.find_longest_match(0,len(a),0,len(b)), sorted(s.b2j), sorted(c for c in al if s.isbjunk(c))
for i in range(6):
    a,b=''.join(R.choice('abcdefghijklmnop') for _ in range(250)),''.join(R.choice('abcdefghijklmnopqrstuvwxyz'*3+'a'*60) for _ in range(R.choice([199,200,260])))
    for aj in (True,False):
        s=SequenceMatcher(None,a,b,aj); print s.get_matching_blocks()[:9], s.ratio(), sorted(c for c in set(b) if s.isbpopular(c)), len(s.b2j)
words='the quick brown fox jumps over lazy dog again\tand \t\tx'.split(' ')
def line():
    return R.choice(['','  ','\t','\t\t'])+' '.join(R.choice(words) for _ in range(R.randint(0,7)))+'\n'
def mutate(ls):
    o=[]
    for l in ls:
        r=R.random()
        if r<.6: o.append(l)
        elif r<.7: pass
        elif r<.9:
            k=R.randint(0,len(l)); o.append(l[:k]+R.choice(['','x','zz',' '])+l[k+R.randint(0,2):])
        else: o+= [line(),l]
    return o
for i in range(40):
    a=[R.choice([line(),'\n','#\n']) for _ in range(R.randint(0,14))]; b=mutate(a)
    d=list(ndiff(a,b)); print d, list(restore(d,1))==a, list(restore(d,2))==b
    print list(Differ(IS_LINE_JUNK,IS_CHARACTER_JUNK).compare(a,b))==d, list(Differ(IS_LINE_JUNK).compare(a,b))
    print list(unified_diff(a,b,'f','t',R.choice(['','2005']),'',R.choice([0,1,3]))), list(context_diff(a,b,'f','t','',R.choice(['','2005']),R.choice([0,1,3]),R.choice(['','\n'])))
tr(get_close_matches,'appel',['ape','apple','peach','puppy']); tr(get_close_matches,'x',[],0); tr(get_close_matches,'x',[],1,2); tr(get_close_matches,'x',[],1,-.5); tr(get_close_matches,'apple',['ape','apple','aple','appl'],2,.1); tr(get_close_matches,'',['','a'])
tr(restore,['- a','+ b'],3); tr(restore,['- a','+ b'],'1'); tr(restore,[],'x')
for l in ['\n',' # \n','hi','##','']: print IS_LINE_JUNK(l), 
print [IS_CHARACTER_JUNK(c) for c in ' \tx']
s=SequenceMatcher(None,'abcd','bcde'); print s.ratio(); s.set_seq1('bcde'); print s.ratio(), s.get_opcodes(); s.set_seq2('zz'); print s.get_opcodes(), s.get_matching_blocks(); s.set_seqs('',''); print s.ratio(), s.get_opcodes(), list(s.get_grouped_opcodes())
tr(SequenceMatcher,None,5,6); tr(SequenceMatcher,None,[[1]],[[1]]); print Match(1,2,3), SequenceMatcher(a='x',b='x').a
tr(unified_diff,[],[]); tr(unified_diff,['a\n'],['a\n']); tr(context_diff,[],['b']); tr(unified_diff,u'ab',u'ac'); tr(ndiff,'ab','ac'); tr(ndiff,[],[]); tr(unified_diff,[1],[2])
