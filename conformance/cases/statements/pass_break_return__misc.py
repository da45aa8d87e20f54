def nothing(): pass
print nothing()
def bare():
    return
print bare()
def early(n):
    if n: return 'yes'
print early(1), early(0)
def multi(): return 1, 2
print multi()
def paren(): return (1)
print paren()
def fin():
    try:
        return 'try'
    finally:
        print 'finally runs'
print fin()
def override():
    try:
        return 'try'
    finally:
        return 'finally wins'
print override()
def swallow():
    try:
        raise ValueError
    finally:
        return 'exception lost'
print swallow()
def loop():
    for i in range(3):
        try:
            continue
        finally:
            print 'f%d' % i,
            if i == 1: break
    return i
print loop()
def nested():
    for i in range(3):
        try:
            try:
                return i
            finally:
                print 'inner',
        finally:
            print 'outer',
print nested()
x = 1; y = 2; print x, y;
if x: print 'one'; print 'line'
class Empty: pass
pass; pass
'a string statement'
5
None
lambda: 1
