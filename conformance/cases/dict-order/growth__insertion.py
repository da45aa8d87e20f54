d = {}
for i in range(40):
    d['key%d' % i] = i
    if i in (0, 3, 4, 5, 6, 9, 10, 20, 21, 22, 39):
        print i, d.keys()
d = {}
for i in range(0, 400, 37):
    d[i] = 1
    print d.keys()
d = {}
for i in range(30, 0, -1):
    d[i * 1000003] = i
print d.values()
