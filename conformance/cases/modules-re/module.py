# -*- coding: utf-8 -*-
import re, sys, warnings
sys.stderr = sys.stdout

def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception, e:
        r = '%s.%s: %s' % (type(e).__module__, type(e).__name__, e)
    print getattr(f, '__name__', ''), tuple('*' if callable(x) else x for x in a), sorted(k.items()), '->', repr(r)

print re.__all__, re.__version__, [getattr(re, n) for n in 'I L M S U X T DEBUG IGNORECASE LOCALE MULTILINE DOTALL UNICODE VERBOSE TEMPLATE'.split()]
print re.error, re.error.__bases__, issubclass(re.error, Exception)
t(re.compile, 5); t(re.compile, []); t(re.compile, None); t(re.compile, '('); t(re.compile, u'(?P<é>x)'); t(re.compile, '*'); t(re.compile, 'a', 'b')
t(lambda: re.compile(re.compile('a'), re.I)); t(re.match, 'a', 5); t(re.match); t(re.sub, 'a', 'b'); t(re.split, ',', 'a,b,c', 1); t(re.split, ',', 'a,b,c', maxsplit=1)
t(re.split, '(,)|(;)', 'a,b;c'); t(re.split, '', 'abc'); t(re.split, 'x*', 'axbc'); t(re.split, ',', u'a,b'); t(re.split, ',', 'a,b', -1)
t(re.sub, 'x*', '-', 'abxd'); t(re.sub, 'b', lambda m: None, 'abc'); t(re.sub, 'b', lambda m: 5, 'abc'); t(re.sub, 'b', lambda m: u'é', 'abc')
t(re.sub, 'b', u'é', 'abc'); t(re.sub, 'b', 'é', u'abc'); t(re.sub, u'b', r'\g<0>\g<0>', u'abc'); t(re.sub, '(b)|c', r'[\1]', 'abc')
t(re.sub, 'b', r'\n\t\\\x\07\101', 'abc'); t(re.sub, 'b', '\\', 'abc'); t(re.sub, 'b', r'\1', 'abc'); t(re.sub, 'b', r'\g<1', 'abc'); t(re.sub, 'b', r'\g<>', 'abc')
t(re.sub, 'b', r'\g<x>', 'abc'); t(re.sub, 'b', r'\g<1x>', 'abc'); t(re.sub, 'b', 5, 'abc'); t(re.sub, 'b', 'x', 5); t(re.sub, 'b', 'x', 'abcb', 1); t(re.sub, 'b', 'x', 'abcb', count=-1)
t(re.subn, 'b', 'x', 'abcb'); t(re.subn, 'q', 'x', 'abcb'); t(re.sub, 'B', 'x', 'abcb', 0, re.I); t(re.sub, 'B', 'x', 'abcb', flags=re.I)
t(re.findall, 'a', 'aXa'); t(re.findall, '(a)', 'aXa'); t(re.findall, '(a)|(X)', 'aXa'); t(re.findall, '', 'ab'); t(re.findall, u'.', u'a\U00012345é')
t(re.escape, 'a.b\0-é_ '); t(re.escape, u'a.b\0-é_\U00012345'); t(re.escape, 5); t(re.escape, '')
t(re.purge); t(lambda: re.template('a.c').match('abc').group()); t(re.template, 'a*')
for subject in [buffer('xay'), bytearray('xay'), buffer('0123xay', 4), u'xay']:
    m = re.search('(a)(y)', subject)
    print m.span(), repr(m.group()), repr(m.groups()), repr(re.findall('[ax]', subject)), repr(re.split('a', subject)),
    print repr(re.sub('a', 'Q', subject))
class S(str): pass
class U(unicode): pass
for subject in [S('xay'), U('xay')]:
    print repr(re.search('(a)(y)', subject).groups()), type(re.sub('q', '', subject)), type(re.match('.*', subject).group()), repr(re.sub('a', 'b', subject)), type(re.match('x', subject).string)
print re.compile(S('a+')).match('aa').group(), type(re.compile(S('a+')).pattern)
re.compile(r'(?P<x>a|bc)+?[^d-f\d]{2,3}^$\b(?=q)(?<!z)(?(x)y|z)(?P=x).', re.DEBUG)
re.compile(r'(?i)a[b-c]x', re.DEBUG | re.S)
def word(scanner, text): return 'word', text
def number(scanner, text): return 'number', int(text), scanner.match.span()
sc = re.Scanner([(r'[a-z]+', word), (r'\d+', number), (r'\s+', None), (r'=', 'equals'), (r'(\()(x)?', lambda s, t: s.match.lastindex)])
t(sc.scan, 'abc = 12 (x ! 4'); t(sc.scan, ''); t(sc.scan, 5)
t(re.Scanner, [('a', 'b'), ('(', 5)]); t(re.Scanner, [(5, 'b')])
print re.Scanner([(u'[A-Z]', 1)], re.I).scan(u'abÉ')
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    print re.compile('a').match(pattern='ab').span(), re.compile('a').search(pattern='ba').span()
    print re.compile('a').findall(source='aba'), re.compile('a').split(source='bab')
    print [(w.category.__name__, str(w.message)) for w in log]
t(re.compile('a').match, 'a', pattern='a'); t(re.compile('a').findall, 'a', source='a'); t(re.compile('a').split, 'a', source='a'); t(re.compile('a').search)
import copy
t(lambda: copy.copy(re.compile('a'))); t(lambda: copy.copy(re.match('a', 'a')))
print map(re.compile('a').sub, 'xy', 'ab'), filter(re.compile('a').match, ['a', 'b', 'ab'])
def nested(m):
    return re.sub('b', lambda m: '<' + m.group() + '>', m.group())
print re.sub('a[b]+', nested, 'abb ab'), re.sub('(?P<w>\w+) (?P<v>\w+)', r'\g<v> \g<w>', 'ab cd'), repr(re.sub(u'(é)', u'[\\1]', u'aéb'))
for name in 'match search sub subn split findall finditer compile purge template escape'.split():
    f = getattr(re, name)
    print name, type(f).__name__, f.func_code.co_varnames[:f.func_code.co_argcount], f.func_defaults
