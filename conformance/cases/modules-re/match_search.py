import re

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
re.match('a', 'abc').group()
re.match('b', 'abc')
re.search('b', 'abc').start()
re.match('(a)(b)?', 'ac').groups()
re.match('(a)(b)?', 'ac').groups('none')
re.match('(?P<x>a)(?P<y>b)', 'ab').groupdict()
re.match('(a)(b)', 'ab').group(0, 1, 2)
re.match('(a)', 'a').group(2)
re.match('(?P<n>a)', 'a').group('n')
re.match('(?P<n>a)', 'a').group('m')
re.search('b+', 'abbbc').span()
re.search('(b)(c)?', 'ab').span(2)
re.search('(b)', 'ab').end(1)
re.search('b', 'abc').string
re.search('b', 'abc').pos
re.search('b', 'abc').endpos
re.search('(a)(b)', 'ab').lastindex
re.search('(?P<q>a)', 'a').lastgroup
re.search('(a)(b)', 'ab').expand(r'\2\1')
re.compile('a').pattern
re.compile('a', re.I).flags
re.compile('(a)(?P<n>b)').groups
re.compile('(a)(?P<n>b)').groupindex
re.findall('a.', 'abacad')
re.findall('(a)(.)', 'abac')
re.findall('a', '')
re.findall('', 'ab')
[m.group() for m in re.finditer('.', 'ab')]
re.split(',', 'a,b,c')
re.split('(,)', 'a,b')
re.split(',', 'a,b,c', 1)
re.split('x*', 'axbc')
re.split('', 'ab')
re.sub('a', 'b', 'banana')
re.sub('a', 'b', 'banana', 2)
re.sub('(a)(n)', r'\2\1', 'banana')
re.sub('(?P<x>a)', r'<\g<x>>', 'aa')
re.sub('a', lambda m: m.group().upper(), 'banana')
re.sub('x*', '-', 'abc')
re.subn('a', 'b', 'aa')
re.sub('a', r'\n', 'a')
re.sub('a', '\\\\', 'a')
re.sub('(a)|b', r'\1', 'b')
re.sub('a', r'\1', 'a')
re.sub('a', r'\g<nope>', 'a')
re.escape('a.b*c')
re.match('a|b', 'b').group()
re.match('a{2,3}', 'aaaa').group()
re.match('a{2,3}?', 'aaaa').group()
re.match('[a-c]+', 'abcd').group()
re.match('[^a]', 'b').group()
re.match('\\d+\\w\\s', '12a ').group()
re.match('^a$', 'a\n') is not None
re.search('^b', 'a\nb', re.M).group()
re.match('.', '\n')
re.match('.', '\n', re.S).group()
re.match('A', 'a', re.I).group()
re.match('a b # c', 'ab', re.X).group()
re.match('(?i)A', 'a').group()
re.match('(?:ab)+', 'abab').group()
re.match('a(?=b)', 'ab').group()
re.match('a(?!b)', 'ab')
re.search('(?<=a)b', 'ab').group()
re.search('(?<!a)b', 'ab')
re.match(r'(a)\1', 'aa').group()
re.match(r'(?P<q>a)(?P=q)', 'aa').group()
re.match(r'(a)?(?(1)b|c)', 'c').group()
re.search(r'\bfoo\b', 'a foo b').start()
re.match(u'\\w', u'\xe9', re.U).group()
re.match('\\w', '\xe9')
re.match('(', 'a')
re.match(')', 'a')
re.match('*', 'a')
re.match('a**', 'a')
re.match('[', 'a')
re.match('[z-a]', 'a')
re.match('a{3,2}', 'a')
re.match('(?P<1>a)', 'a')
re.match('(?P<n>a)(?P<n>b)', 'a')
re.match('(?<=a+)b', 'a')
re.match('\\', 'a')
re.match('(?P=x)', 'a')
re.match('(?z)', 'a')
re.match(5, 'a')
re.match('a', 5)
re.match('a')
re.compile('a').match('ba', 1).group()
re.compile('^a').match('ba', 1)
re.compile('a').search('banana', 2, 3)
re.compile('a') is re.compile('a')
re.compile(re.compile('a')).pattern
re.compile(re.compile('a'), re.I)
type(re.compile('a'))
re.error.__name__
re.match('(a+)+$', 'aaaa').groups()
re.match('((a)|b)*', 'ab').groups()
re.match('(a*)*', 'b').groups()
re.purge()
''')
