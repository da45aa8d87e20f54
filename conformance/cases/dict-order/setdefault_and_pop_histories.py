d = {}
for w in 'the cat sat on the mat and the dog sat on the cat'.split():
    d.setdefault(w, []).append(len(d))
print d
for w in ['cat', 'mat', 'none']: print d.pop(w, 'absent'),
print
print d
d['mat'] = 'back'
d.setdefault('cat', 'again')
print d
print d.popitem(), d.popitem(), d
d.update(zip('qwerty', range(6)))
print d
for k in d.keys():
    if len(k) == 1 and k > 'p': del d[k]
print d
d.update({'new': 1}, other=2)
print d
e = dict(d)
e.update(d)
print e, e == d
d.clear()
for k in ['z', 'y', 'x']: d[k] = k
print d, d.popitem(), d
for i in range(30): d[i % 7] = i
print d
for i in range(7): del d[i]
print d, len(d)
