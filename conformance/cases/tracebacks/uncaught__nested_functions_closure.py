def make(n):
    def inner(x):
        def innermost(y):
            return (x + y) / n
        return innermost
    return inner
for n in (1, 0):
    print make(n)(2)(3)
