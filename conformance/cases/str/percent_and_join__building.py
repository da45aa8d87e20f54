parts = []
for i in range(5):
    parts.append('%d:%s' % (i, 'x' * i))
print ','.join(parts), ''.join(reversed(parts)), ' '.join(p.upper() for p in parts)
s = ''
for c in 'hello':
    s += c
print s, s[::-1], s.join('--'), '-'.join(s), s + s * 2, (s + ' ') * 3
t = s
t += '!'
print s, t, s is t, len(t)
big = ''
for i in xrange(3000):
    big += chr(97 + i % 26)
print len(big), big[:10], big[-10:], big[1234:1244], big.count('a'), big.find('zab'), hash(big), big == ''.join(chr(97 + i % 26) for i in xrange(3000))
lines = 'one\ntwo\nthree\n'.splitlines()
print lines, '\n'.join(lines), max(lines, key=len), sorted(lines), [l[0].upper() + l[1:] for l in lines], dict((l, len(l)) for l in lines)
print 'a-b_c d'.replace('-', ' ').replace('_', ' ').split(), 'CamelCase'.swapcase(), ''.join(c if c.isalnum() else '_' for c in 'a b!c'), 'x=1;y=2'.split(';')[1].partition('=')
words = 'the rain in spain stays mainly'.split()
print [w[::-1] for w in words], ' '.join(sorted(words, key=lambda w: w[-1])), [w.count('a') for w in words], sum(map(len, words)), [w.center(7, '.') for w in words][:2]
print '%s has %d words and %.1f%% vowels' % (words[:1], len(words), 100.0 * sum(c in 'aeiou' for w in words for c in w) / sum(map(len, words)))
print 'abc' < 'abd' < 'b' < 'ba', 'Z' < 'a', '10' < '9', '' < 'a', 'a' * 0 == '', 'aa' > 'a', min('hello'), max('hello'), 'abc'.__lt__('abd')
