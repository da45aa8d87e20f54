f = lambda x: x / 0
def outer():
    return list(f(v) for v in [1])
def comp():
    return [outer() for _ in 'x']
class C:
    value = comp()
