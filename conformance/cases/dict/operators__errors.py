def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
{} + {}
{} | {}
{} - {}
{} * 2
-{}
{}[0:1]
{}[1]
{'a': 1}['b']
{1: 2}[1, 2]
{(1, 2): 3}[1, 2]
len({1: 2, 3: 4})
not {}
bool({0: 0})
{}.nope
{}()
iter({}.items())is None
hash({})
repr({})
str({'a': [1, {'b': ()}]})
{}.__getitem__('x')
{}.__getitem__([])
{}.__setitem__(1)
{}.__delitem__(1)
{}.__len__()
{}.__repr__()
{}.__hash__
{}.__iter__()is None
{}.copy(1)
{}.items(1)
{}.__getslice__
''')
