class Worker(object):
    def __init__(self, n):
        self.n = n

    def start(self):
        return [self.work(k)
                for k in range(self.n)]

    def work(self, k):
        raise LookupError('work %d of %d' % (k, self.n))
