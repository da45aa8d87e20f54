def main():
    a = 1
    for i in range(1, 400):
        a *= i
    digits = len(str(a))
    x = 3 ** 500
    y = 7 ** 300
    total = 0
    for i in range(300):
        total += (x * y + i) % 1000007
        x, y = y + i, x
    seed = 12345
    for i in xrange(20000):
        seed = (seed * 6364136223846793005 + 1442695040888963407) & 0xffffffffffffffff
    return digits, total, seed
