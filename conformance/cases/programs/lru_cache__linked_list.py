class Node(object):
    __slots__ = 'key', 'value', 'prev', 'next'
class LRU(object):
    def __init__(self, size):
        self.size, self.table, self.log = size, {}, []
        self.root = root = Node()
        root.prev = root.next = root
    def _unlink(self, n): n.prev.next, n.next.prev = n.next, n.prev
    def _push(self, n):
        last = self.root.prev
        last.next = self.root.prev = n
        n.prev, n.next = last, self.root
    def get(self, key, make):
        n = self.table.get(key)
        if n is None:
            self.log.append('miss %s' % key)
            if len(self.table) >= self.size:
                old = self.root.next
                self._unlink(old)
                del self.table[old.key]
                self.log.append('drop %s' % old.key)
            n = self.table[key] = Node()
            n.key, n.value = key, make(key)
        else:
            self._unlink(n)
        self._push(n)
        return n.value
    def __iter__(self):
        n = self.root.next
        while n is not self.root:
            yield n.key, n.value
            n = n.next
c = LRU(3)
print [c.get(k, lambda k: k * k) for k in [1, 2, 3, 1, 4, 2, 5, 1, 1, 3]]
print c.log
print list(c), len(c.table)
