class Counter(object):
    def __init__(self, start):
        self.value = start
        self.steps = 0

    def add(self, n):
        self.value = self.value + n
        self.steps += 1
        return self

    def get(self):
        return self.value

class Doubler(Counter):
    def add(self, n):
        return Counter.add(self, n * 2)

def main():
    total = 0
    for start in range(40):
        for cls in (Counter, Doubler):
            c = cls(start)
            for i in xrange(1000):
                c.add(i)
            total += c.get() + c.steps
    return total
