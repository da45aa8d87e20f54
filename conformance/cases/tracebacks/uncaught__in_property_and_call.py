class C(object):
    @property
    def p(self):
        return self()
    def __call__(self):
        return self[0]
    def __getitem__(self, i):
        return -self
    def __neg__(self):
        return self == 1
    def __eq__(self, other):
        return unicode(self)
    def __unicode__(self):
        with self:
            pass
    def __enter__(self):
        for _ in self: pass
    def __exit__(self, *a): pass
    def __iter__(self):
        raise RuntimeError('end of the chain')
print C().p
