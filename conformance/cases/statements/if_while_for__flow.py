for n in range(-2, 3):
    if n < 0: print 'neg',
    elif n == 0: print 'zero',
    else: print 'pos',
print
i = 0
while i < 5:
    i += 1
    if i == 2: continue
    if i == 4: break
    print i,
else:
    print 'not reached',
print
while i < 6: i += 1
else: print 'while else', i
for x in []: print 'never'
else: print 'for else'
for x in range(3):
    for y in range(3):
        if y == 1: break
        print (x, y),
    else:
        print 'inner else'
else:
    print 'outer else'
for x in 'abc': pass
print x
for i in range(3): i = 10; print i,
print
for c in 'ab', 'cd': print c
for [a, b] in ['xy', 'zw']: print a + b,
print
l = [0]
for l[0] in range(3): pass
print l
class O: pass
for O.attr in 'pq': pass
print O.attr
for i in range(5):
    try:
        if i == 1: continue
        if i == 3: break
        print 'body', i
    finally:
        print 'finally', i
while True:
    try:
        break
    finally:
        print 'left loop'
n = 0
while 1:
    n += 1
    if n > 3: break
print n
if 0: print 'dead'
while 0: print 'dead'
else: print 'else of while 0'
