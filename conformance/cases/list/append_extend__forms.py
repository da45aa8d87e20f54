a = []
print a.append(1), a
print a.extend([2, 3]), a
a.extend('xy'); print a
a.extend({'k': 1}); print a
a.extend(i * i for i in range(3)); print a
a.extend(a); print a
a.extend(()); print len(a)
class Seq:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
a = [0]
a.extend(Seq()); print a
a += 'pq'; print a
a += (1,); print a
def fail():
    yield 1
    raise ValueError('stop here')
try:
    a.extend(fail())
except ValueError, e:
    print e, a

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
a.append()
a.append(1, 2)
a.append(x=1)
a.extend(5)
a.extend(None)
a.extend()
a.extend([1], [2])
list.append([], 1)
list.append(5, 1)
list.append()
''')
try:
    a += 5
except TypeError, e:
    print e
