class Tree(object):
    def __init__(self, weight, symbol=None, left=None, right=None):
        self.weight, self.symbol, self.left, self.right = weight, symbol, left, right
    def __cmp__(self, o): return cmp((self.weight, self.low()), (o.weight, o.low()))
    def low(self): return self.symbol if self.symbol is not None else min(self.left.low(), self.right.low())
    def codes(self, prefix=''):
        if self.symbol is not None:
            yield self.symbol, prefix or '0'
        else:
            for pair in self.left.codes(prefix + '0'): yield pair
            for pair in self.right.codes(prefix + '1'): yield pair
def build(text):
    counts = {}
    for c in text: counts[c] = counts.get(c, 0) + 1
    heap = [Tree(w, s) for s, w in counts.iteritems()]
    while len(heap) > 1:
        heap.sort()
        a, b = heap[:2]
        heap[:2] = [Tree(a.weight + b.weight, None, a, b)]
    return heap[0]
text = 'she sells sea shells by the sea shore'
tree = build(text)
table = dict(tree.codes())
encoded = ''.join(table[c] for c in text)
back = dict((v, k) for k, v in table.items())
out, code = [], ''
for bit in encoded:
    code += bit
    if code in back:
        out.append(back[code])
        code = ''
print sorted(table.items(), key=lambda p: (len(p[1]), p[1])), len(encoded), ''.join(out) == text, tree.weight
