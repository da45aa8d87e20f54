import pprint, textwrap
pprint.pprint([1, 2, {'a': 1}])
pprint.pprint({'key%d' % i: range(i) for i in range(8)})
pprint.pprint(['x' * 30, 'y' * 30, 'z' * 30])
print pprint.pformat({'b': 1, 'a': (1, [2])}), pprint.isreadable([1]), pprint.saferepr({'a': 1})
l = [1]; l.append(l)
print pprint.isrecursive(l), len(pprint.pformat([1, [2, [3]]], width=5))
text = 'The quick brown fox jumps over the lazy dog, and then it rests for a while.'
print textwrap.fill(text, 30)
print textwrap.wrap(text, 20)
print textwrap.dedent('''
    indented
      more
    back
''')
print textwrap.fill(text, 40, initial_indent='* ', subsequent_indent='  ')
print textwrap.wrap('averyveryverylongword short', 10), textwrap.wrap('', 10)
