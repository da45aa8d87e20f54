import string

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
string.digits
string.letters
string.lowercase
string.uppercase
string.punctuation
string.whitespace
string.hexdigits
string.octdigits
string.ascii_letters
len(string.printable)
string.upper('abc')
string.lower('ABC')
string.capitalize('abc')
string.capwords('hello  world x')
string.capwords('a-b-c', '-')
string.split('a b c')
string.split('a,b', ',')
string.splitfields('a,b', ',')
string.join(['a', 'b'])
string.join(['a', 'b'], '-')
string.joinfields(['a', 'b'], '')
string.find('abc', 'c')
string.rfind('abca', 'a')
string.index('abc', 'b')
string.index('abc', 'z')
string.count('banana', 'a')
string.replace('aaa', 'a', 'b', 2)
string.strip('  x ')
string.lstrip('  x')
string.rstrip('x  ')
string.swapcase('aB')
string.ljust('a', 3)
string.rjust('a', 3)
string.center('a', 3)
string.zfill('5', 3)
string.zfill(5, 3)
string.expandtabs('a\tb', 4)
string.translate('abc', string.maketrans('ab', 'xy'))
string.translate('abc', string.maketrans('', ''), 'b')
string.maketrans('ab', 'x')
string.maketrans('ab', 'xy')[97:100]
string.atoi('12')
string.atoi('ff', 16)
string.atoi('x')
string.atof('1.5')
string.atol('12L')
string.atoi(5)
string.Template('$a ${b} $$').substitute(a=1, b=2)
string.Template('$a $b').substitute(a=1)
string.Template('$a $b').safe_substitute(a=1)
string.Template('$ x').substitute()
string.Template('$a\n$1').substitute(a=1)
string.Template('$a').substitute({'a': 'd'}, a='k')
string.Template('$a').template
string.uppercase + string.lowercase == string.ascii_uppercase + string.ascii_lowercase
string.index_error
''')
class T(string.Template):
    delimiter = '%'
    idpattern = '[a-z]+'
print T('%x and %{y}').substitute(x=1, y=2)
