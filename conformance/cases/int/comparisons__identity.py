print 1 < 2 < 3, 1 < 3 < 2, 3 > 2 > 1, 1 == 1 == 1, 1 != 2 != 1
print 1 == 1L, 1 == 1.0, 1 == True, 1 == '1', 1 != '1', 1 <> 2
print 1 < 'a', 'a' < 1, None < 1, 1 < None, 1 < [], 1 < (), 1 < {}
print cmp(1, 2), cmp(2, 1), cmp(1, 1), cmp(1, 1.5), cmp(1, 2**70), cmp(1, 'a')
a = 100
b = 100
print a is b, (lambda: -5)() is -5
x = 2**53 + 1
print x == float(2**53), x > float(2**53), 2**53 == float(2**53), x < float(2**53 + 2)
print 10**308 < 1e308 < 10**309, 10**400 > 1e308, 10**400 < float('inf'), -10**400 > -float('inf'), 10**400 == float('inf')
nan = float('nan')
print 1 < nan, 1 > nan, 1 == nan, 1 != nan, 10**400 < nan, max(1, nan), max(nan, 1), min(nan, 1)
