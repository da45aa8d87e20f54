print {1: 'a', 1.5: 'b', 2: 'c', 2.5: 'd', -1.5: 'e', 100: 'f', 1e10: 'g', 1e300: 'h'}
print {0.1: 1, 0.2: 2, 0.3: 3, 0.4: 4, 0.5: 5, 0.6: 6, 0.7: 7}
print {True: 'bool', 2: 'int', 3L: 'long', 4.0: 'float', 5 + 0j: 'complex', 1j: 'imag'}
print {(0, 0): 'a', (0, 1): 'b', (1, 0): 'c', (1, 1): 'd', (-1, 0): 'e', (0, -1): 'f'}
print {(i, j): 0 for i in range(3) for j in range(3)}.keys()
print {'%d' % i: i for i in range(12)}
print {i * i: i for i in range(-4, 12)}
print {2 ** i: i for i in range(0, 80, 7)}
print {-i: i for i in range(9)}
print {chr(c): c for c in range(97, 110)}
print {unichr(c): c for c in range(0x3b1, 0x3b8)}
print {frozenset([i]): i for i in range(5)}
print {(): 0, (1,): 1, (1, 2): 2, ((),): 3, ((1,),): 4}
print {'a' * i: i for i in range(9)}
print set([0.5, 1, 'x', (1, 2), 2L, u'y', 3j])
