def g():
    yield 1
    yield undefined
def consume(it):
    for x in it:
        print x
consume(g())
