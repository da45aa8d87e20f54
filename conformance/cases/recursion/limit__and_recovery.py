import sys
def f(n): return 0 if n == 0 else 1 + f(n - 1)
for n in (10, 500, 950):
    print f(n)
for attempt in range(3):
    try:
        f(5000)
    except RuntimeError, e:
        print e
    print f(100)
def mutual_a(n): return mutual_b(n + 1)
def mutual_b(n): return mutual_a(n + 1)
try:
    mutual_a(0)
except RuntimeError, e:
    print e
class Node(object):
    def __init__(self, child): self.child = child
    def depth(self): return 1 + (self.child.depth() if self.child else 0)
chain = None
for _ in range(900): chain = Node(chain)
print chain.depth()
for _ in range(500): chain = Node(chain)
try:
    chain.depth()
except RuntimeError, e:
    print e
def with_finally(n):
    try:
        with_finally(n + 1)
    finally:
        counter[0] += 1
counter = [0]
try:
    with_finally(0)
except RuntimeError, e:
    print e, 900 < counter[0] <= 1000
def nested_try(n):
    try:
        return nested_try(n + 1)
    except RuntimeError:
        return n
print 900 < nested_try(0) <= 1000
try:
    exec 'def g(): g()\ng()'
except RuntimeError, e:
    print e
print 'still running', f(900)
