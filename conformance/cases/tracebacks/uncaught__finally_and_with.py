class CM(object):
    def __enter__(self): return self
    def __exit__(self, *a): print 'exit called'
def f():
    try:
        with CM():
            raise IndexError('inside with')
    finally:
        print 'finally'
f()
