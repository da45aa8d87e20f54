out = []
for i in range(6):
    try:
        try:
            if i == 0: continue
            if i == 1: raise ValueError(i)
            if i == 2: raise KeyError(i)
            if i == 5: break
            out.append(('body', i))
        except ValueError, e:
            out.append(('value', i))
            continue
        finally:
            out.append(('inner finally', i))
    except KeyError:
        out.append(('key', i))
    else:
        out.append(('else', i))
    finally:
        out.append(('outer finally', i))
print out
def f(n):
    for i in range(3):
        try:
            if n == i: return 'returned %d' % i
        finally:
            if n == 5 and i == 1: break
    else:
        return 'exhausted'
    return 'broke'
print map(f, [0, 2, 5, 9])
def g():
    while True:
        try:
            while True:
                try:
                    raise KeyError
                except KeyError:
                    break
                finally:
                    print 'a',
            raise ValueError
        except ValueError:
            print 'b',
            return 'c'
        finally:
            print 'd',
print g()
def h():
    try:
        for x in (1, 2):
            try:
                return x
            finally:
                x = 10
    finally:
        x = 20
print h()
