print 'untrusted file runs as', __name__
value = [1, 2, 3]
def function(n): return n * n
