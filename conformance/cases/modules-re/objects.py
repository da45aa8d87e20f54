import re, _sre

def t(f, *a, **k):
    try:
        r = f(*a, **k)
        r = repr(r) if not isinstance(r, type(re.match('', ''))) else 'match %r' % (r.span(),)
    except Exception, e:
        r = '%s: %s' % (type(e).__name__, e)
    print '  ', a, sorted(k.items()), '->', r

p = re.compile('(?P<a>x)(y)?')
m = p.match('xz')
s = p.scanner('xyx')
for o in (p, m, s):
    print type(o), type(o).__name__, type(o).__module__, repr(o).split(' at ')[0], callable(o), bool(o)
    print [n for n in dir(o) if not n.startswith('__')]
    try:
        type(o)()
    except TypeError, e:
        print e
for n in ('match', 'search', 'findall', 'split', 'sub', 'subn'):
    print n
    f = getattr(p, n)
    t(f); t(f, 'xy', 1, 2, 3, 4, 5); t(f, string='xy'); t(f, foo='xy'); t(f, 'xy', string='q'); t(f, 5); t(f, None)
    t(f, 'xy', 'b'); t(f, 'xy', 1.5); t(f, 'xy', 10 ** 30); t(f, 'xy', 1, pos=2); t(f, 'xy', 0, 1, string='x'); t(f, ['x'])
    t(f, 'r', string='xyx', count=1); t(f, 'xyxyx', -5); t(f, 'xyxyx', 1); t(f, u'xyxyx', 3, 4)
for n in ('finditer', 'scanner'):
    print n
    f = getattr(p, n)
    t(f); t(f, 'x', 1, 2, 3); t(f, string='x'); t(f, 5); t(f, 'x', 'y')
for f in (m.group, m.groups, m.groupdict, m.start, m.end, m.span, p.__copy__, p.__deepcopy__, m.__copy__, m.__deepcopy__, s.match):
    print f.__name__
    for a in [(), (0,), (2,), (3,), (-1,), ('a',), ('b',), (1, 2), ('a', 0, 1), (1.0,), (10 ** 30,), (None,), ([],), (True,), (u'a',)]:
        t(f, *a)
    t(f, default='d'); t(f, x=1); t(f, 1, default=2)
print m.string, m.re is p, m.pos, m.endpos, m.lastindex, m.lastgroup, m.regs, m.regs is m.regs
for o, names in ((m, ('string', 'lastindex', 'regs', 'pos', 'x')), (p, ('pattern', 'flags', 'groupindex', 'x')), (s, ('pattern',))):
    for n in names:
        try:
            setattr(o, n, 1)
        except Exception, e:
            print type(e).__name__, e
print p.pattern, p.flags, p.groups, p.groupindex, s.pattern is p
print re.compile('(?iu)(?P<n>a)(?P<k>b)|c', re.M).flags, re.compile(u'(?P<n>a)').groupindex
print p == re.compile('(?P<a>x)(y)?'), p is re.compile('(?P<a>x)(y)?'), p is re.compile(u'(?P<a>x)(y)?'), re.compile(p) is p
print [x.span() for x in p.finditer('xyxyx', 1)], [(x.pos, x.endpos) for x in p.finditer('xyxyx', 1, 4)]
print type(p.finditer(""))
s = p.scanner('xyax')
print [x and x.span() for x in (s.match(), s.match(), s.search(), s.match())]
s = p.scanner('xyax')
print [x and x.span() for x in (s.search(), s.search(), s.search(), s.search())]
print m.expand(r'[\1-\g<a>-\g<0>\n]'), t(m.expand, r'\2'), t(m.expand, r'\3'), t(m.expand, r'\g<q>'), t(m.expand, 5), t(m.expand, u'\\1\xe9')
print _sre.getlower(65, 0), _sre.getlower(200, 32), _sre.getlower(200, 0), _sre.getcodesize(), _sre.MAGIC, _sre.CODESIZE, repr(_sre.MAXREPEAT)
t(_sre.getlower, 'a', 0); t(_sre.getlower, 65)
t(lambda: _sre.compile('a', 0, [1], 0, 5, 6).groupindex); t(_sre.compile); t(_sre.compile, 'a', 0, (1,)); t(_sre.compile, 'a', 0, [])
t(_sre.compile, 'a', 0, [2 ** 40, 1]); t(_sre.compile, 'a', 0, [-1]); t(_sre.compile, 'a', 0, [1], 'x'); t(_sre.compile, 'a', 0, [1], -1)
q = _sre.compile(None, 0, [19, 97, 1])
print q.match('a').span(), q.match('b'), q.groupindex, q.pattern, q.match('a').groupdict(), q.match('a').lastgroup
