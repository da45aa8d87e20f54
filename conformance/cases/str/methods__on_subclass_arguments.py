class S(str):
    def __eq__(self, o): return True
    def __hash__(self): return 0
    def __len__(self): return 99
    def __getitem__(self, i): return 'Z'
    def __contains__(self, x): return True
    def __iter__(self): return iter('iter')
    def __str__(self): return 'STR'
    def __repr__(self): return 'REPR'
s = S('abc')
print 'xabcx'.find(s), 'abc'.replace(s, 'y'), s.upper(), 'a'.join([s, s]), s.join(['1', '2']), 'abcabc'.split(s), 'xabc'.endswith(s), s + 'd', 'd' + s, s * 2
print '%s|%r|%5s' % (s, s, s), '{0}|{0!r}|{0:5}'.format(s), int(S('42')), float(S('1.5')), s == 'zzz', 'zzz' == s, s in 'q' if 0 else '', 'b' in s, list(s), len(s), s[0], s[0:2]
print eval(S('1 + 1'))
exec S('print "executed"')
print s.encode('hex'), unicode(s), repr(unicode(s)), s.decode('ascii'), ''.join(s), str(s), repr(str(s)), s.__str__(), str.__str__(s), str.__repr__(s)
print sorted([S('b'), S('a')]), max(S('a'), S('b')), cmp(s, 'abc'), s < 'abd', hash(s), {S('k'): 1}.get('k'), [S('x')].index('anything')
import sys
print >>sys.stdout, s, [s]
sys.stdout.write(s); print
print 'abc'.translate(S(''.join(map(chr, range(256))))), S('a-b').partition('-'), S(' x ').strip(), S('a\nb').splitlines(), type(s.strip()), type(s.lower()), type(S('')[:]), type(s + ''), type(s[:])
