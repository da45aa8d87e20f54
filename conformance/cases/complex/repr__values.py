inf, nan = float('inf'), float('nan')
for z in [0j, -0j, 1j, -1j, 1 + 0j, complex(-0.0, 0), complex(0, -0.0), complex(-0.0, -0.0), 1.5 - 2.5j, 0.1j, 1e20 + 1e-5j, 1/3. + 1j/3, complex(inf, nan), complex(nan, -inf), complex(0, inf), complex(0, nan), complex(inf, 0), 123456789012345.678j, 1e16 + 1e17j]:
    print repr(z), str(z), z, [z]
print '%s %r' % (1j, 1 + 2j)
try:
    print '%d' % 1j
except TypeError, e:
    print e
try:
    print '%f' % 1j
except TypeError, e:
    print e
