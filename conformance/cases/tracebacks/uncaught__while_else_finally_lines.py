def f():
    n = 2
    while n:
        n -= 1
    else:
        try:
            pass
        finally:
            g(
                1,
                n)
def g(a, b):
    x = [a,
         b,
         a / b]
f()
