class Old:
    def __init__(self, v): self.v = v
    def __str__(self): return 'old with ' + self.v
def f():
    raise Old('value')
f()
