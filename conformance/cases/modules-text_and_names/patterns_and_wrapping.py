import fnmatch, glob, textwrap
print fnmatch.translate('a*?[!x]b[]]['), fnmatch.fnmatch('abc.py','*.py'), fnmatch.filter(['a.c','b.h'],'*.h'), fnmatch.fnmatchcase('A','a'), fnmatch.translate('[a'), fnmatch.translate('[^a\\]')
print textwrap.wrap('The quick brown-fox jumps over the lazy dog -- really, it does. Yes!  averyveryverylongwordindeed',20), textwrap.fill('hello world foo',8,initial_indent='* ',subsequent_indent='  ')
print repr(textwrap.dedent('  a\n    b\n\n  c\n')), repr(textwrap.dedent('\ta\n  b\n')), textwrap.wrap('',10), textwrap.wrap('a. b  c.',5,fix_sentence_endings=True), textwrap.wrap(u'foo bar baz',7), textwrap.wrap('abc def',2,break_long_words=False)
print glob.has_magic('a*'), glob.has_magic('a')
