print {'a': 1, 'b': 2, 'c': 3, 'd': 4, 'e': 5}
print {'one': 1, 'two': 2, 'three': 3, 'four': 4, 'five': 5, 'six': 6}
print {5: 0, 4: 0, 3: 0, 2: 0, 1: 0}
print {8: 0, 0: 0, 16: 0, 1: 0}
print {0: 0, 8: 0, 16: 0, 24: 0, 32: 0, 40: 0}
print {-1: 0, -2: 0, 7: 0}
print {1.5: 0, 2.5: 0, 'x': 0, None is None: 0}
print {(1, 2): 0, (2, 1): 0, (): 0, ('a',): 0}
print {u'a': 0, 'b': 0, u'\xe9': 0}
print {10**20: 0, -10**20: 0, 2**32: 0, 2**63: 0, 1L: 0}
print dict(zero=0, one=1, two=2, three=3, four=4, five=5, six=6, seven=7)
print {'': 0, ' ': 0, '  ': 0}
def f(**kw): return kw
print f(alpha=1, beta=2, gamma=3, delta=4, epsilon=5, zeta=6)
print {'name': 1, 'value': 2, 'type': 3, 'id': 4}.keys()
