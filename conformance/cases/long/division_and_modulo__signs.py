import random
rng = random.Random(11)
failures = 0
check = 0
for i in range(400):
    a = rng.getrandbits(rng.randint(1, 300)) * rng.choice((-1, 1))
    b = (rng.getrandbits(rng.randint(1, 200)) or 1) * rng.choice((-1, 1))
    q, r = divmod(a, b)
    if q * b + r != a or (r and (r < 0) != (b < 0)) or abs(r) >= abs(b) or a // b != q or a % b != r: failures += 1
    if int(str(a)) != a or long(hex(a).rstrip('L'), 16) != a or (a << 13 >> 13) != a or -(-a) != a or (a ^ b ^ b) != a or (a & b) + (a | b) != a + b: failures += 1
    check = (check * 31 + hash(a) + hash(q) + hash(r) + len(str(a * b)) + hash(a & b) + hash(a | b) + hash(a ^ b)) % 1000000007
print failures, check
for i in range(12):
    a, b = rng.getrandbits(120) - 2 ** 119, rng.getrandbits(60) - 2 ** 59
    print a, b, a * b, divmod(a, b), a & b, a | b, a ^ b, a >> 50, pow(a, 3), pow(a, abs(b) % 1000, 10 ** 9 + 7), '%.15g' % (float(a) / b), a < b, hash(a)
print [repr(long(v)) for v in (1e15, 1e16, 1e18, 1e19, 1e25, -1e30, 2.0 ** 100)], 10 ** 18 * 1.0, 2 ** 1000 % 10 ** 20
