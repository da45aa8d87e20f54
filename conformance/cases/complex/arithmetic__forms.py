def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
1j
1 + 2j
1 - 2j
-1j
-(1 + 2j)
(1 + 2j) * (3 - 4j)
(1 + 2j) / (3 - 4j)
(1 + 2j) ** 2
(1 + 2j) ** -1
(1 + 2j) ** 0
(1 + 2j) ** 0.5
(1 + 2j) ** (1 + 1j)
0j ** 0
0j ** -1
0j ** 1j
1j / 0
1j // 2
(7 + 2j) // 2
(7 + 2j) % 3
divmod(7 + 2j, 3)
1j % 0
1j // 0
abs(3 + 4j)
abs(1e200 + 1e200j)
abs(1e308 + 1e308j)
+1j
~1j
1j & 1
1j < 2j
1j > 1
1j <= 1j
1j == 1j
1j != 2
1 + 0j == 1
1j == 'a'
cmp(1j, 2j)
cmp(1j, 1j)
cmp(1j, 1)
max(1j, 2j)
1j < 'a'
'a' > 1j
not 0j
not 1j
1j + 'a'
1j + None
1j + 2**70
1j * 10**400
pow(1j, 2)
pow(1j, 2, 3)
int(1j)
float(1j)
long(1 + 0j)
round(1j)
hash(1j)
hash(1 + 0j) == hash(1)
hash(1.5 + 2.5j)
(1e300 + 1j) * 1e300
1e309j
''')
