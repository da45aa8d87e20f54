for v in [0.0, -0.0, 1.0, -1.0, -2.0, 0.5, 1.5, 0.1, 1e10, 1e15, 1e20, 1e100, 2.0**63, 2.0**62, -2.0**63, float('inf'), -float('inf'), 3.141592653589793, 1e-300, 5e-324]:
    print repr(v), hash(v)
print hash(float('nan')), hash(1.0) == hash(1), hash(2.0**70) == hash(2**70)
