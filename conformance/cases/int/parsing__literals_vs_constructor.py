texts = ['0', '00', '017', '0x1F', '0X1f', '0b11', '0B1', '0o17', '1L', '0xFFL', '-5', '+5', '1_000', '1e3', ' 5', '5 ', '0x', '08', '1.0', '', '9' * 25, '-' + '9' * 25, '0x' + 'f' * 20, '01L']
for t in texts:
    row = []
    for f in [lambda: eval(t), lambda: int(t), lambda: int(t, 0), lambda: long(t), lambda: int(t, 16), lambda: float(t)]:
        try:
            row.append(repr(f()))
        except Exception, e:
            row.append(type(e).__name__)
    print repr(t), row
for n in [0, 1, 255, -255, 2 ** 31, 2 ** 63, -2 ** 63, 10 ** 25]:
    print n, [int(str(n)), int(hex(n).rstrip('L'), 16), int(oct(n).rstrip('L'), 8), int(bin(n), 2), int(repr(n).rstrip('L'))].count(n), long(repr(n)) == n, eval(repr(n)) == n, eval(hex(n)) == n
