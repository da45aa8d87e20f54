def adder(n):
    def add(x):
        return x + n
    return add

def compose(f, g):
    return lambda x: g(f(x))

def main():
    f = adder(1)
    for i in range(5):
        f = compose(f, adder(i))
    total = 0
    for i in xrange(15000):
        total += f(i)
    return total
