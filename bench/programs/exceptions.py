def risky(n):
    if n % 3 == 0:
        raise ValueError(n)
    return n

def main():
    total = 0
    for i in xrange(15000):
        try:
            total += risky(i)
        except ValueError, e:
            total -= 1
    d = {}
    for i in xrange(8000):
        try:
            total += d[i % 100]
        except KeyError:
            d[i % 100] = i
    return total
