t = (1, [2], 3)
def attempt(source):
    try:
        exec source
        print source, 'ok', t
    except Exception, e:
        print source, '!', type(e).__name__, e
for source in ['t[0] = 1', 'del t[0]', 't[0:1] = ()', 'del t[0:1]', 't[::2] = ()', 'del t[::2]', 't[1].append(5)', 't[1] += [9]', 't.x = 1', 'del t.x', 't[0] += 1']:
    attempt(source)
print t
u = t
u += (4,)
print u, t
u *= 2
print u
