import re
TOKEN = re.compile(r'''
    (?P<number>\d+(\.\d*)?)   |
    (?P<name>[A-Za-z_]\w*)    |
    (?P<string>"(?:[^"\\]|\\.)*") |
    (?P<op>[-+*/()=<>!]=?)    |
    (?P<space>\s+)            |
    (?P<bad>.)
''', re.VERBOSE)
for m in TOKEN.finditer('x1 = 3.14 * (y_2 + "str\\"ing") >= 0x $'):
    if m.lastgroup != 'space': print m.lastgroup, repr(m.group()), m.span()
print re.findall(r'(\w+)@(\w+)\.com', 'ann@site.com, bob@other.com'), re.split(r'[,;]\s*', 'a, b;c,d'), re.sub(r'(\w+) (\w+)', r'\2 \1', 'hello world')
print re.sub(r'\b(\w)(\w*)', lambda m: m.group(1).upper() + m.group(2), 'the quick fox'), re.subn('o', '0', 'foo boo'), re.match(r'(\d{4})-(\d\d)', '2003-03').groups()
print re.sub(r'(?m)^', '> ', 'a\nb'), re.findall(r'(?m)^\w+$', 'one\ntwo three\nfour'), re.findall('(?s)a.b', 'a\nb a-b'), re.search(r'(?i)PYTHON', 'I like python').group()
print re.match(r'(?:(\d+)|(\w+))', 'abc').groups(), re.match(r'(a)|(b)', 'b').lastindex, re.split('(-)', 'a-b-c', 1), re.sub('', '.', 'abc'), re.findall(r'a*?', 'aa'), re.findall('a{2}', 'aaaaa')
print [m.start() for m in re.finditer('(?=aa)', 'aaaa')], re.sub(r'(?<=\d)(?=(\d{3})+$)', ',', '1234567'), re.match(r'^(.*?),(.*)$', 'a,b,c').groups(), re.search(r'(\w)\1', 'hello').group()
print repr(re.sub(u'\xe9', 'e', u'caf\xe9')), re.escape('a+b?[c]'), re.match(r'[\w.-]+', 'a.b-c d').group(), re.match(r'[]a]+', ']a]').group(), re.match('[a\\-z]+', 'a-z').group(), re.findall(r'[^\s,]+', 'a b,c')
p = re.compile('(a)(b)?(?P<last>c)?')
m = p.match('a')
print m.groups(), m.groups('x'), m.groupdict(), m.groupdict('y'), m.span(2), m.start('last'), m.regs, m.re is p, m.group('last'), m.expand(r'[\1]')
