def count(n):
    i = 0
    while i < n:
        yield i
        i += 1

def evens(it):
    for x in it:
        if x % 2 == 0:
            yield x

def walk(tree):
    if tree is not None:
        left, value, right = tree
        for x in walk(left):
            yield x
        yield value
        for x in walk(right):
            yield x

def build(low, high):
    if low > high:
        return None
    mid = (low + high) // 2
    return build(low, mid - 1), mid, build(mid + 1, high)

def main():
    total = 0
    for x in evens(count(60000)):
        total += x
    total += sum(x * 2 for x in xrange(40000) if x & 1)
    for x in walk(build(0, 3000)):
        total += x
    return total
