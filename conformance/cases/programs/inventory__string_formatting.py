items = [('apple', 3, 0.5), ('banana', 12, 0.25), ('cherry', 100, 0.05), (u'd\xe9j\xe0', 1, 1234.5)]
print '%-10s|%5s|%10s' % ('name', 'count', 'price')
print '-' * 10 + '+' + '-' * 5 + '+' + '-' * 10
for name, count, price in items[:3]:
    print '%-10s|%5d|%10.2f' % (name, count, price)
    print '{0:<10}|{1:^5}|{2:>10.3e}'.format(name, count, price)
    print '%(n)s: %(c)03d at %(p)g' % {'n': name.title(), 'c': count, 'p': price}
print repr(u'%-10s|%5d|%10.2f' % items[3]), '{:,}'.format(1234567), '{:+d} {:x} {:o} {:b} {:e}'.format(42, 255, 8, 5, 12345.678)
total = sum(c * p for _, c, p in items)
print 'total: %.2f, mean %.4f, max %s' % (total, total / len(items), max(items, key=lambda i: i[1] * i[2])[1:])
print '\n'.join('%2d %s' % (i, '*' * i) for i in range(1, 4))
print '%s' % (items[0],), '%r %s' % (items[0], items[1][0]), '%5.1f%%' % 45.678
print 'a\tb\tc'.expandtabs(4), 'x'.join('abc'), '-'.join(str(n) for n in range(5)), 'Title Case'.swapcase()
for width in (5, 10):
    print '[%*s] [%-*s] [%0*d] [%.*f]' % (width, 'ab', width, 'cd', width, 42, width // 5, 3.14159)
