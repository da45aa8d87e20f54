def main():
    size = 200000
    flags = [True] * (size + 1)
    count = 0
    for i in xrange(2, size + 1):
        if flags[i]:
            count += 1
            for k in xrange(i + i, size + 1, i):
                flags[k] = False
    return count
