NUMERALS = [(1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'), (50, 'L'), (40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')]
def roman(n):
    out = ''
    for value, text in NUMERALS:
        count, n = divmod(n, value)
        out += text * count
    return out
def unroman(s):
    total = i = 0
    for value, text in NUMERALS:
        while s[i:i + len(text)] == text:
            total, i = total + value, i + len(text)
    if i != len(s): raise ValueError('bad numeral: %s' % s)
    return total
print [roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2003, 3999)]
print all(unroman(roman(n)) == n for n in range(1, 1500))
def base(n, b, digits='0123456789abcdefghijklmnopqrstuvwxyz'):
    if n < 0: return '-' + base(-n, b)
    return (base(n // b, b) if n >= b else '') + digits[n % b]
for n in (0, 7, 255, -255, 10 ** 15, 2 ** 70):
    print [base(n, b) for b in (2, 3, 16, 36)], all(int(base(n, b), b) == n for b in range(2, 37))
for bad in ['IIX', 'ABC', '']:
    try:
        print unroman(bad)
    except ValueError, e:
        print e
small = 'zero one two three four five six seven eight nine ten eleven twelve'.split()
print [small[n] if n < len(small) else str(n) for n in (3, 12, 13)], sorted(range(13), key=lambda n: small[n])
