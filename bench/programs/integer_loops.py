def main():
    total = 0
    i = 0
    while i < 300000:
        if i % 3 == 0:
            total += i
        elif i & 1:
            total -= i >> 1
        i += 1
    for j in xrange(300000):
        total = (total * 3 + j) % 1000003
    return total
