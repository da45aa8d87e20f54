class C(object):
    a = 1
p = C.__dict__
print type(p), p['a'], 'a' in p, p.get('b', 'dflt'), p.has_key('a'), len(p) == len(p.keys()), sorted(p.keys()), p.copy()['a']
print sorted(p) == sorted(p.iterkeys()), ('a', 1) in p.items(), 1 in p.values()

def run(block):
    for source in block.strip('\n').split('\n--\n'):
        print '>>>', source.replace('\n', '\n... ')
        try:
            exec source in {'__name__': 'snippet'}
        except Exception, error:
            print error.__class__.__name__ + ':', error


run(r'''
class C(object): a = 1
C.__dict__['a'] = 2
--
class C(object): a = 1
del C.__dict__['a']
--
class C(object): a = 1
C.__dict__['zz']
--
class C(object): a = 1
C.__dict__.update({})
--
class C(object): a = 1
C.__dict__.foo
--
type(object.__dict__)({})
--
class C(object): a = 1
vars(C)['a'] = 5
--
class C(object): a = 1
print C.__dict__ == dict(C.__dict__), C.__dict__ is C.__dict__
--
class C(object): a = 1
print cmp(C.__dict__, C.__dict__), C.__dict__ == 5
--
hash(int.__dict__)
''')
