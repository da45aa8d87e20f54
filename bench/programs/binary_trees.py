class Tree(object):
    __slots__ = ('left', 'right')

    def __init__(self, left, right):
        self.left = left
        self.right = right

def make(depth):
    if depth == 0:
        return Tree(None, None)
    return Tree(make(depth - 1), make(depth - 1))

def check(tree):
    if tree.left is None:
        return 1
    return 1 + check(tree.left) + check(tree.right)

def main():
    total = 0
    for depth in range(4, 12, 2):
        for i in range(6):
            total += check(make(depth))
    return total
