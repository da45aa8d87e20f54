def main():
    words = ['w%d' % (i * 7919 % 1000) for i in range(20000)]
    counts = {}
    for word in words:
        if word in counts:
            counts[word] += 1
        else:
            counts[word] = 1
    total = 0
    for turn in range(5):
        for word in words:
            total += counts[word]
    keys = counts.keys()
    keys.sort()
    return total, len(counts), keys[:3]
