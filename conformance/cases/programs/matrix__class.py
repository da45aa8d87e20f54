class Matrix(object):
    def __init__(self, rows): self.rows = [list(r) for r in rows]
    @classmethod
    def identity(cls, n): return cls([[int(i == j) for j in range(n)] for i in range(n)])
    def __mul__(self, other):
        if isinstance(other, Matrix):
            return Matrix([[sum(a * b for a, b in zip(row, col)) for col in zip(*other.rows)] for row in self.rows])
        return Matrix([[v * other for v in row] for row in self.rows])
    __rmul__ = __mul__
    def __add__(self, o): return Matrix([map(lambda a, b: a + b, r, s) for r, s in zip(self.rows, o.rows)])
    def __pow__(self, n):
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1: result = result * base
            base, n = base * base, n >> 1
        return result
    def __eq__(self, o): return isinstance(o, Matrix) and self.rows == o.rows
    def __getitem__(self, (i, j)): return self.rows[i][j]
    def __setitem__(self, (i, j), v): self.rows[i][j] = v
    def __repr__(self): return 'Matrix(%r)' % self.rows
    def transpose(self): return Matrix(zip(*self.rows))
    def det(self):
        m = self.rows
        if len(m) == 1: return m[0][0]
        return sum((-1) ** c * m[0][c] * Matrix([r[:c] + r[c + 1:] for r in m[1:]]).det() for c in range(len(m)))
a = Matrix([[1, 2], [3, 4]])
print a * a, a * 2, 3 * a, a + a, a ** 10, a.transpose(), a.det(), a == Matrix([(1, 2), (3, 4)]), a[1, 0]
a[0, 1] = 9
print a, Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 4]]).det(), (Matrix([[1, 1], [1, 0]]) ** 90)[0, 1]
