def main():
    seed = 42
    data = []
    for i in range(20000):
        seed = (seed * 1103515245 + 12345) % 2147483648
        data.append(seed)
    a = sorted(data)
    b = sorted(data, key=lambda x: x % 1000)
    c = sorted(data[:3000], cmp=lambda x, y: cmp(y, x))
    words = ['k%d' % x for x in data[:8000]]
    words.sort()
    return a[0], a[-1], b[0], c[0], words[0]
