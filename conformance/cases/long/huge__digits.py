n = 1
for i in range(1, 60):
    n *= i
print n
print len(str(7 ** 2000)), str(7 ** 2000)[:40], str(7 ** 2000)[-40:]
print int('9' * 300) + 1 == 10 ** 300, int('-' + '1' * 100)
print (10 ** 200) // (10 ** 150 + 7), (10 ** 200) % (10 ** 150 + 7)
print pow(3, 10 ** 30, 10 ** 20 + 39)
print hex(10 ** 40), oct(10 ** 30), bin(10 ** 15 * 1L)
a, b = 0L, 1L
for i in range(300): a, b = b, a + b
print a
x = 2 ** 521 - 1
print x, x % 1000007, hash(x)
print long('z' * 40, 36), int('10' * 50, 2)
print (1 << 1000) >> 990, -(1 << 1000) >> 990, (1 << 1000) - 1 & 0xff
import sys
print sys.maxint + 1, type(sys.maxint + 1), sys.maxint + 1L - 1
