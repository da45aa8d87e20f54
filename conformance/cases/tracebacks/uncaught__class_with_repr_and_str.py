class Shown(Exception):
    def __init__(self, **kw):
        self.kw = kw
    def __str__(self):
        return ', '.join('%s=%r' % p for p in sorted(self.kw.items()))
    def __repr__(self):
        return 'never used'
raise Shown(code=5, reason='because')
