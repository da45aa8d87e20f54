def gcd(a, b):
    while b: a, b = b, a % b
    return a
def egcd(a, b):
    if not b: return a, 1, 0
    g, x, y = egcd(b, a % b)
    return g, y, x - a // b * y
def inverse(a, m):
    g, x, _ = egcd(a, m)
    if g != 1: raise ValueError('no inverse')
    return x % m
def is_prime(n):
    if n < 2: return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0: return n == p
    d, s = n - 1, 0
    while d % 2 == 0: d, s = d // 2, s + 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(a, d, n)
        if x in (1, n - 1): continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1: break
        else:
            return False
    return True
def isqrt(n):
    x = 1 << (n.bit_length() + 1) // 2
    while True:
        y = (x + n // x) // 2
        if y >= x: return x
        x = y
p, q = 2 ** 89 - 1, 2 ** 107 - 1
n, e = p * q, 65537
d = inverse(e, (p - 1) * (q - 1))
message = 1234567890123456789
secret = pow(message, e, n)
print is_prime(p), is_prime(q), is_prime(n), secret, pow(secret, d, n) == message
print gcd(2 ** 100, 6 ** 50), isqrt(10 ** 40), isqrt(10 ** 41), [m for m in range(2, 130) if is_prime(2 ** m - 1)]
def pi_digits():
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < n * t:
            yield n
            nr = 10 * (r - n * t)
            n = 10 * (3 * q + r) // t - 10 * n
            q, r = q * 10, nr
        else:
            nr = (2 * q + r) * l
            nn = (q * 7 * k + 2 + r * l) // (t * l)
            q, t, l, k, n, r = q * k, t * l, l + 2, k + 1, nn, nr
g = pi_digits()
print ''.join(str(g.next()) for _ in range(60))
