def fresh(): return range(6)
a = fresh(); a[1:3] = 'ab'; print a
a = fresh(); a[1:3] = []; print a
a = fresh(); a[1:1] = [9, 8, 7]; print a
a = fresh(); a[:] = (1,); print a
a = fresh(); a[4:2] = ['x']; print a
a = fresh(); a[-100:100] = []; print a
a = fresh(); a[100:] = [1]; print a
a = fresh(); a[::2] = 'abc'; print a
a = fresh(); a[::-1] = range(6); print a
a = fresh(); a[1:5:2] = [10, 20]; print a
a = fresh(); a[:] = a; print a
a = fresh(); a[2:3] = a; print a
a = fresh(); a[::1] = [1, 2]; print a
a = fresh(); a[2:4] = (c for c in 'xyz'); print a
a = fresh(); a[0] = a[-1] = 'e'; print a
a = fresh(); a[2:] += ['more']; print a
def attempt(source):
    a = fresh()
    try:
        exec source
        print source, a
    except Exception, e:
        print source, '!', type(e).__name__, e, a
for source in ['a[::2] = [1]', 'a[::2] = []', 'a[::-1] = [1, 2]', 'a[1:2] = 5', 'a[::2] = 5', 'a[10] = 1', 'a[-7] = 1', "a['x'] = 1", 'a[1.0] = 1', 'a[::0] = []', 'a[5:1:2] = []', 'a[5:1:2] = [1]', 'a[:] = None', 'a[2**65] = 0', 'a[None] = 1']:
    attempt(source)
