def attempt(source):
    a = range(10)
    try:
        exec source
        print source, a
    except Exception, e:
        print source, '!', type(e).__name__, e, a
for source in ['del a[0]', 'del a[-1]', 'del a[2:5]', 'del a[::2]', 'del a[1::3]', 'del a[::-2]', 'del a[8:2:-3]', 'del a[:]', 'del a[5:2]', 'del a[100:]', 'del a[10]', 'del a[-11]', "del a['x']", 'del a[1.5]', 'del a[::0]', 'del a[0], a[0], a[0]', 'del a[2:8:100]', 'del a[::1]', 'del (a[0], a[-1])', 'del [a[1], a[2]]', 'del a[None:3]', 'del a[2L]']:
    attempt(source)
